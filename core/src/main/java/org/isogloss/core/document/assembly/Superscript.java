package org.isogloss.core.document.assembly;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;

/**
 * Determines what raised text is: a reference to a note or a source, the sign of a trademark, or
 * part of the word before it, such as a power or the ending of an ordinal.
 */
public final class Superscript {

  /** How much of the text before it matters, in code units. */
  public static final int LOOK_BACK = 100;

  /** Longer raised text is not a reference, in code units. */
  private static final int LONGEST = 100;

  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String DASHES = "-‐‑‒–—−";

  private static final String NUMBERS = "\\d{1,3}(?:\\s?[" + DASHES + "]\\s?\\d{1,3})?";

  /** The mark of a note; it is doubled and tripled for the next notes on a page. */
  private static final String MARK = "[*∗†‡§¶#‖]{1,3}";

  /**
   * The letter of a note, or its Roman number. Later letters are more likely to be exponents, as in
   * <i>xⁿ</i>, or end an old abbreviation, as in <i>Captⁿ</i> and <i>Robᵗ</i>.
   */
  private static final String LETTER = "(?-i:[a-m]|x{0,2}(?:i{1,3}|iv|vi{0,3}|ix))";

  private static final Pattern REFERENCE = list(NUMBERS + "|" + MARK + "|" + LETTER);

  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

  /** A Roman number, whose letter is the ending of an ordinal in French: <i>XIXᵉ siècle</i>. */
  private static final Pattern ROMAN_NUMBER = Pattern.compile("(?s).*(?<!\\p{L})[IVXLCDM]+");

  /** Links to notes may also be called by a letter, a Roman number, or a word and a number. */
  private static final Pattern LINK =
      list(NUMBERS + "|" + MARK + "|\\p{L}|[ivxl]{1,7}|(?:note|nb|fn|n)[.\\s]{0,2}\\d{1,3}");

  private static final Pattern NUMBERS_IN_SQUARE_BRACKETS =
      Pattern.compile("\\[[^\\p{L}]*\\d.*\\]");

  /** A word of three letters, since shorter ones are units and variables; a mark; a reference. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?s).*(?:(?:\\p{L}\\p{M}{0,3}){3}|\\p{L}{2}['’]\\p{L}{1,2}|[.,;:!?…)\\]}”’\"'»›"
              + FIGURES
              + "])");

  private static final Pattern POWER = Pattern.compile("[23]");

  /** What can be raised to a power although it has three letters. */
  private static final Pattern NAMED_TERM =
      Pattern.compile("(?is).*(?<!\\p{L})(?:sin|cos|tan|cot|log|exp|chi|eta|mol|rad)");

  /** Brackets without words or a year, such as (a + b)². */
  private static final Pattern TERM_IN_BRACKETS =
      Pattern.compile("(?s).*[(\\[](?!\\d{4}.$)(?:\\p{L}?[^\\p{L}()\\[\\]])*+\\p{L}?[)\\]]");

  private static final Map<String, String> SIGNS =
      Map.of("TM", "™", "tm", "™", "(TM)", "™", "SM", "℠", "(SM)", "℠", "(R)", "®");

  /** A formula that only raises something: {@code ^1}, {@code ^{2,3}}. */
  private static final Pattern RAISING =
      Pattern.compile(
          ("\\s*(?:\\{\\}\\s*)?\\^\\s*(?:\\{([^{}]{1,100})\\}|([^{}\\s])|(\\\\[a-zA-Z]+)"
                  + "|%1$s|\\{\\s*%1$s\\s*\\})\\s*")
              .formatted("\\\\(?:math(?:rm|it|sf)|text(?:rm|it|sf)?)\\s*\\{([^{}]{1,100})\\}"));

  private static final Pattern COMMAND = Pattern.compile("(\\\\(?:[a-zA-Z]+|#))\\s*");

  private static final Map<String, String> MARKS =
      Map.of("\\dagger", "†", "\\ddagger", "‡", "\\ast", "*", "\\S", "§", "\\P", "¶", "\\#", "#");

  private Superscript() {}

  private static Pattern list(String part) {
    return Pattern.compile(
        "(?i)[\\[(]?[,;]?(?:%1$s)(?:\\s?[,;]\\s?(?:%1$s)){0,20}[,;]?[\\])]?".formatted(part));
  }

  /**
   * Whether raised text refers to notes or sources: numbers, letters or marks after a word or a
   * mark.
   *
   * @param before the text before it; only its end matters
   */
  public static boolean isReference(CharSequence before, String raised) {
    return matches(REFERENCE, raised) && isBeforeReference(end(before), raised);
  }

  private static boolean matches(Pattern pattern, String raised) {
    return raised.length() <= LONGEST && pattern.matcher(raised).matches();
  }

  private static CharSequence end(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - LOOK_BACK), text.length());
  }

  private static boolean isBeforeReference(CharSequence before, String raised) {
    boolean letter = SMALL_LETTER.matcher(raised).find();
    boolean power =
        TERM_IN_BRACKETS.matcher(before).matches()
            || ((letter || POWER.matcher(raised).matches())
                && NAMED_TERM.matcher(before).matches());
    boolean ordinal = letter && ROMAN_NUMBER.matcher(before).matches();
    return !power && !ordinal && BEFORE.matcher(before).matches();
  }

  /**
   * What raised text is read as: a reference as raised figures, or as nothing if it has none; the
   * letters of a trademark as its sign; anything else as it is.
   *
   * @param before the text before it; only its end matters
   */
  public static String reading(CharSequence before, String raised) {
    CharSequence end = end(before);
    if (SIGNS.containsKey(raised) && endsInWord(end)) {
      return SIGNS.get(raised);
    }
    return isReference(end, raised) ? reference(end, raised) : raised;
  }

  /**
   * What a formula in TeX's notation raises; empty if it shows anything else.
   *
   * @param formula what is between its delimiters
   */
  public static String ofFormula(String formula) {
    Matcher matcher = RAISING.matcher(formula);
    if (formula.length() > LONGEST || !matcher.matches()) {
      return "";
    }
    String raised = "";
    for (int group = 1; group <= matcher.groupCount(); group++) {
      raised = matcher.group(group) == null ? raised : matcher.group(group);
    }
    return COMMAND
        .matcher(raised)
        .replaceAll(found -> MARKS.getOrDefault(found.group(1), "?"))
        .strip();
  }

  private static boolean endsInWord(CharSequence text) {
    return text.length() > 0
        && Character.isLetterOrDigit(Character.codePointBefore(text, text.length()));
  }

  /**
   * Reads what has been added to a block as raised text.
   *
   * @param from the piece of the block that it begins with
   * @param linked whether it is a link within the document, as only references are
   */
  public static void read(RawBlock block, int from, boolean linked) {
    int first = block.afterBlank(from);
    if (first >= block.size()) {
      return;
    }
    String raised = block.textFrom(first);
    String before = block.textBefore(first, LOOK_BACK);
    if (before.isEmpty()) {
      separate(block, raised);
    } else if (linked && matches(LINK, raised)) {
      block.reread(first, reference(before, raised));
      block.mark(Inline.Kind.CITATION, first);
    } else if (!block.endsInFormula(first)) {
      String reading = reading(before, raised);
      if (!reading.equals(raised)) {
        block.reread(first, reading);
      }
      if (isReference(before, raised)) {
        block.mark(Inline.Kind.CITATION, first);
      }
    }
  }

  /** The label of a note, which begins its block, is not part of the word after it. */
  private static void separate(RawBlock block, String raised) {
    if (matches(REFERENCE, raised)) {
      block.blank();
    }
  }

  /**
   * What a reference is read as; one in square brackets is not part of the word before it anyway.
   */
  private static String reference(CharSequence before, String reference) {
    if (NUMBERS_IN_SQUARE_BRACKETS.matcher(reference).matches()) {
      return reference;
    }
    if (reference.codePoints().anyMatch(Character::isLetter)) {
      return "";
    }
    StringBuilder reading = new StringBuilder();
    for (String part : reference.split("[,;]", -1)) {
      String figures = figures(part);
      boolean further = reading.length() > 0 || endsInFigure(before);
      reading.append(further && !figures.isEmpty() ? "," : "").append(figures);
    }
    return reading.toString();
  }

  private static boolean endsInFigure(CharSequence text) {
    return FIGURES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String figures(String part) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= '0' && c <= '9') {
        figures.append(FIGURES.charAt(c - '0'));
      } else if (DASHES.indexOf(c) >= 0) {
        figures.append('–');
      }
    }
    return figures.toString();
  }
}
