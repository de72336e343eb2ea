package org.isogloss.core.document.latex;

import java.text.Normalizer;
import java.util.Map;

/** How LaTeX spells characters. */
final class LatexSigns {

  /** What a backslash turns back into the character itself. */
  static final String ESCAPED = "&%$#_{} ";

  /** Signs set as one, the longer before the shorter. */
  static final String[][] LIGATURES = {
    {"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"`", "‘"}, {"'", "’"}
  };

  /** The accents' commands and the combining characters of Unicode. */
  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          Map.entry('`', "\u0300"),
          Map.entry('\'', "\u0301"),
          Map.entry('^', "\u0302"),
          Map.entry('~', "\u0303"),
          Map.entry('=', "\u0304"),
          Map.entry('u', "\u0306"),
          Map.entry('.', "\u0307"),
          Map.entry('"', "\u0308"),
          Map.entry('r', "\u030a"),
          Map.entry('H', "\u030b"),
          Map.entry('v', "\u030c"),
          Map.entry('c', "\u0327"),
          Map.entry('k', "\u0328"));

  /**
   * A letter with its accent.
   *
   * @param text the letter
   * @param end the place after it
   */
  record Accented(String text, int end) {}

  private LatexSigns() {}

  /** The letter that an accent's command makes with what follows it; null if it makes none. */
  static Accented accented(String source, String command, int after, int end) {
    String accent = command.length() == 2 ? ACCENTS.get(command.charAt(1)) : null;
    if (accent == null) {
      return null;
    }
    int at = after;
    if (Character.isLetter(command.charAt(1)) && at < end && source.charAt(at) == ' ') {
      at++;
    }
    boolean braced = at < end && source.charAt(at) == '{';
    int letter = braced ? at + 1 : at;
    // A dotless i carries its accent as the letter i does.
    boolean dotless = source.startsWith("\\i", letter);
    int last = letter + (dotless ? 2 : 1);
    if (last + (braced ? 1 : 0) > end || (braced && source.charAt(last) != '}')) {
      return null;
    }
    char base = dotless ? 'i' : source.charAt(letter);
    if (!Character.isLetter(base)) {
      return null;
    }
    String text = Normalizer.normalize(base + accent, Normalizer.Form.NFC);
    return new Accented(text, braced ? last + 1 : last);
  }
}
