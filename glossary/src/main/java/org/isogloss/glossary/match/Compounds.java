package org.isogloss.glossary.match;

import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.WordCharacters;

/** What is joined to a term by a hyphen, before or after it. */
final class Compounds {

  private static final Set<String> PREFIXES = parts("", "-");
  private static final Set<String> ENDINGS = parts("-", "");

  /** Words after a hyphen and a space that show that the rest of a compound follows. */
  private static final Set<String> LINKS = Set.of("and", "or", "to", "nor", "and/or");

  /** Longer parts, in code units, make a name. */
  private static final int LONGEST = 60;

  private Compounds() {}

  private static Set<String> parts(String before, String after) {
    return DataFile.lines(Compounds.class, "compound-parts.txt").stream()
        .filter(line -> line.startsWith(before) && line.endsWith(after))
        .map(line -> line.substring(before.length(), line.length() - after.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a hyphen joins to the term after it.
   *
   * @param hyphen where the hyphen is
   */
  static Borders.Kind before(CharSequence text, int hyphen) {
    int end = hyphen;
    while (hyphen - end < LONGEST) {
      int start = end;
      while (WordCharacters.isWordAt(text, start - 1)) {
        start--;
      }
      if (!PREFIXES.contains(Folding.fold(text.subSequence(start, end).toString()))) {
        return Borders.Kind.INSIDE;
      }
      if (isEdge(WordCharacters.at(text, start - 1))) {
        return Borders.Kind.COMPOUND;
      }
      if (!WordCharacters.isHyphen(WordCharacters.at(text, start - 1))) {
        return Borders.Kind.INSIDE;
      }
      end = start - 1;
    }
    return Borders.Kind.INSIDE;
  }

  /** What a hyphen joins to the term before it. */
  static Borders.Kind after(CharSequence text, int hyphen) {
    int start = hyphen + 1;
    while (start - hyphen < LONGEST) {
      int end = start;
      while (WordCharacters.isWordAt(text, end)) {
        end++;
      }
      if (!ENDINGS.contains(Folding.fold(text.subSequence(start, end).toString()))) {
        return Borders.Kind.INSIDE;
      }
      char next = WordCharacters.at(text, end);
      if (!WordCharacters.isHyphen(next)) {
        boolean goesOn = !isEdge(next) && WordCharacters.isWordAt(text, end + 1);
        return goesOn ? Borders.Kind.INSIDE : Borders.Kind.COMPOUND;
      }
      start = end + 1;
    }
    return Borders.Kind.INSIDE;
  }

  /** Whether the other half of a compound follows later: “fog- and mist-bells”. */
  static boolean isSuspended(CharSequence text, int blank) {
    int start = blank;
    while (start < text.length() && WordCharacters.isBlankAt(text, start)) {
      start++;
    }
    int end = start;
    while (!WordCharacters.isBlankAt(text, end)) {
      end++;
    }
    return LINKS.contains(text.subSequence(start, end).toString());
  }

  private static boolean isEdge(char c) {
    return WordCharacters.isBlank(c) || "([{\"'“‘«,;!?—–*".indexOf(c) >= 0;
  }
}
