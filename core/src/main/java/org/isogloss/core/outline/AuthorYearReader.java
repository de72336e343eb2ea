package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;

/** Reads citations by author and year. */
final class AuthorYearReader {

  /** How far before a year in brackets the names are looked for, in code units. */
  private static final int LONGEST_NAMES = 120;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}";

  private static final String PERSON =
      "(?:(?:van|von|de|der|den|del|della|la|le|di|da|du|dos|ten|ter|al|el|bin|ibn)[\\s-]){0,3}+"
          + WORD;

  /** Names that a sentence puts before a year: {@code Low, Kim and Roe}, {@code Low et al.}. */
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(%s(?:(?:,\\s(?:and\\s|&\\s)?|\\s(?:and|&)\\s)%s){0,6}+)"
                  .formatted(PERSON, PERSON)
              + "((?:,?\\set\\sal\\.?|\\sand\\s(?:colleagues|others))?(?:[’']s?)?\\s)$");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i)\\s*(?:(?:see|also|cf\\.|e\\.g\\.,?|i\\.e\\.,?|compare|for example,?|in|from|after"
              + "|adapted from|cited in|as cited in|quoted in)\\s){0,3}");

  private static final Pattern YEARS =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:1[5-9]|20)\\d\\d[a-z]?)(?![\\p{L}\\p{N}])");

  private static final Pattern SEPARATOR = Pattern.compile(",?\\s(?:and|&)\\s|,\\s|&");

  private static final Pattern NAME =
      Pattern.compile("(?:%s)(?:[\\s-](?:of\\s|for\\s|the\\s)?%s){0,6}+".formatted(PERSON, WORD));

  /** Words before a year that make what they end something else than a name. */
  private static final Set<String> NOT_AUTHORS =
      Set.copyOf(DataFile.lines(AuthorYearReader.class, "not-authors.txt"));

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[\\s-]?){1,4}");

  /** What follows the names: further authors who are not named, a genitive, a comma. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:,?\\set\\sal\\.?|,?\\sand\\s(?:colleagues|others))?(?:[’']s?)?[,:]?\\s{0,9}$");

  private AuthorYearReader() {}

  /**
   * Reads a bracket with a year.
   *
   * @param prose the prose of the document
   * @param span the bracket
   * @param block the block around it
   */
  static Optional<Citation> read(String prose, Span span, Span block) {
    String inside = span.in(prose);
    if (inside.length() < 4) {
      return Optional.empty();
    }
    if (Character.isDigit(inside.charAt(1))) {
      return inSentence(prose, span, block);
    }
    List<Citation.Target> targets = new ArrayList<>();
    List<String> names = List.of();
    for (String part : inside.substring(1, inside.length() - 1).split(";", -1)) {
      Matcher year = YEARS.matcher(part);
      boolean dated = year.find();
      List<String> named = names(dated ? part.substring(0, year.start()) : "");
      names = named.isEmpty() ? names : named;
      while (dated && !names.isEmpty()) {
        targets.add(new Citation.Target("", names, year.group()));
        dated = year.find();
      }
    }
    return of(targets, span, false);
  }

  private static Optional<Citation> inSentence(String prose, Span span, Span block) {
    int from = Math.max(block.start(), span.start() - LONGEST_NAMES);
    Matcher before = BEFORE_YEAR.matcher(prose.substring(from, span.start()));
    if (!before.find()) {
      return Optional.empty();
    }
    List<String> names = names(before.group(1));
    List<Citation.Target> targets = new ArrayList<>();
    Matcher year = YEARS.matcher(span.in(prose));
    while (year.find() && !names.isEmpty()) {
      targets.add(new Citation.Target("", names, year.group()));
    }
    return of(targets, new Span(from + before.start(1), span.end()), true);
  }

  private static Optional<Citation> of(List<Citation.Target> targets, Span span, boolean inside) {
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new Citation(Citation.Kind.AUTHOR_YEAR, targets, span, inside));
  }

  /** The family names in what precedes a year; none if it is not made of names. */
  private static List<String> names(String text) {
    Matcher introduction = INTRODUCTION.matcher(text);
    String rest = introduction.lookingAt() ? text.substring(introduction.end()) : text;
    rest = OTHERS.matcher(rest).replaceAll("");
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(rest, -1)) {
      String name = INITIALS.matcher(part.strip()).replaceAll("").strip();
      if (NOT_AUTHORS.contains(name.substring(name.lastIndexOf(' ') + 1))) {
        return List.of();
      }
      if (NAME.matcher(name).matches()) {
        names.add(name);
      } else if (!name.isEmpty()) {
        return List.of();
      }
    }
    return names;
  }
}
