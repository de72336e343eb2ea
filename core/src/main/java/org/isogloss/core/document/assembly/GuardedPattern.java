package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;

/**
 * A regular expression that is searched for only in texts with a character that every match has:
 * texts are short and many, and preparing a search takes longer than looking for a character.
 *
 * @param <K> what a match is read as
 * @param kind what a match of this one is read as
 * @param needs characters of which one must occur in the text; empty for none
 * @param pattern the expression
 */
public record GuardedPattern<K extends Enum<K>>(K kind, String needs, Pattern pattern) {

  /**
   * Expressions from a data file, in order: a kind, a tab, the characters needed, a tab and an
   * expression per line.
   *
   * @param owner the class beside which the file is stored
   * @param file the file's name
   * @throws IllegalArgumentException if there is no such file, or a line is not of this form
   */
  public static <K extends Enum<K>> List<GuardedPattern<K>> read(
      Class<?> owner, String file, Class<K> kinds) {
    return DataFile.lines(owner, file).stream()
        .map(line -> of(line.split("\t", 3), file, kinds))
        .toList();
  }

  private static <K extends Enum<K>> GuardedPattern<K> of(
      String[] fields, String file, Class<K> kinds) {
    if (fields.length < 3) {
      throw new IllegalArgumentException(
          "expected three fields in " + file + ": " + String.join("\t", fields));
    }
    return new GuardedPattern<>(
        Enum.valueOf(kinds, fields[0]), fields[1], Pattern.compile(fields[2].strip()));
  }

  /** The matches in a text, in order, without overlap. */
  public List<Span> matches(String text) {
    if (!isWorthwhile(text)) {
      return List.of();
    }
    List<Span> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      matches.add(new Span(matcher.start(), matcher.end()));
    }
    return matches;
  }

  private boolean isWorthwhile(String text) {
    boolean found = needs.isEmpty();
    for (int i = 0; i < needs.length() && !found; i++) {
      found = text.indexOf(needs.charAt(i)) >= 0;
    }
    return found;
  }
}
