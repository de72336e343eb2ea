package org.isogloss.core.document.latex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/** How LaTeX spells characters. */
final class LatexSigns {

  /** Characters that a backslash makes literal. */
  static final String ESCAPED = "&%$#_{} ";

  /** Spaces of several widths, and the one made by a line end. */
  static final String SPACES = ",;:>\n\r\t";

  /** Hyphenation points and spacing corrections. */
  static final String NOTHING = "!/-@*+<";

  /** Tabs: one that is set, one that is used, and two that move the text before or after them. */
  static final String TABS = "=>'`";

  /** Characters after which authors mean a space, although TeX sets none. */
  static final String APART = "…”’»›™®©•→←";

  /** Ligatures, the longer before the shorter. */
  static final String[][] LIGATURES = {
    {"---", "—"},
    {"--", "–"},
    {"``", "“"},
    {"''", "”"},
    {"!`", "¡"},
    {"?`", "¿"},
    {"`", "‘"},
    {"'", "’"}
  };

  private static final Map<String, String> SIGNS = fields("signs.txt");

  /** The accents' commands, without their backslash, and the code points of Unicode. */
  private static final Map<String, String> ACCENTS = fields("accents.txt");

  /**
   * A letter with its accent.
   *
   * @param text the letter, and anything else in the braces
   * @param end the place after it
   */
  record Accented(String text, int end) {}

  private LatexSigns() {}

  /** The character that a command produces; null if it produces none. */
  static String sign(String command) {
    return SIGNS.get(command);
  }

  /** The letter that an accent command forms with what follows; null if it forms none. */
  static Accented accented(String source, String command, int after, int end) {
    String accent = ACCENTS.get(command.substring(1));
    if (accent == null) {
      return null;
    }
    int at = after;
    while (at < end && source.charAt(at) == ' ') {
      at++;
    }
    boolean braced = at < end && source.charAt(at) == '{';
    int letter = braced ? at + 1 : at;
    if (letter >= end) {
      return null;
    }
    int named = letterEnd(source, letter, end);
    String base = base(source.substring(letter, named));
    if (base == null) {
      return null;
    }
    // The name of a command absorbs the spaces after it.
    boolean absorbs = named > letter + 1 && LatexTokens.isLetter(source.charAt(named - 1));
    int last = absorbs ? new LatexTokens(source).skipBlanks(named, end) : named;
    String combining = Character.toString(Integer.parseInt(accent, 16));
    String text = Normalizer.normalize(base + combining, Normalizer.Form.NFC);
    if (!braced) {
      return new Accented(text, last);
    }
    int rest = last;
    while (rest < end && Character.isLetter(source.charAt(rest))) {
      rest++;
    }
    boolean closed = rest < end && source.charAt(rest) == '}';
    return closed ? new Accented(text + source.substring(last, rest), rest + 1) : null;
  }

  private static int letterEnd(String source, int at, int end) {
    return source.charAt(at) == '\\'
        ? new LatexTokens(source).commandEnd(at, end)
        : at + Character.charCount(source.codePointAt(at));
  }

  /**
   * The letter under an accent: a literal one, or one with its own command; dotless ones get their
   * dot.
   */
  private static String base(String written) {
    String sign = written.startsWith("\\") ? SIGNS.get(written) : written;
    if (sign == null || !Character.isLetter(sign.codePointAt(0))) {
      return null;
    }
    return switch (sign) {
      case "ı" -> "i";
      case "ȷ" -> "j";
      default -> sign;
    };
  }

  private static Map<String, String> fields(String file) {
    Map<String, String> fields = new HashMap<>();
    for (String line : DataFile.lines(LatexSigns.class, file)) {
      String[] pair = line.split("\t", -1);
      fields.put(pair[0], pair[1]);
    }
    return fields;
  }
}
