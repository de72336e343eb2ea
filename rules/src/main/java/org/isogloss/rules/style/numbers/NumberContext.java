package org.isogloss.rules.style.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.WordCharacters;

/** What the text around a number says about it: whether it is a name, part of code, or counts. */
final class NumberContext {

  /** Nothing precedes a word that would make it a part of something longer. */
  static final String WORD_START = "(?<![\\p{L}\\p{N}_\\uFFFC'’‐‑–—-])";

  /** One space of any kind, or a line break. */
  static final String GAP = "[\\h\\n]";

  /**
   * Nothing precedes a number that would make it a part of something longer, such as a version, an
   * address, an identifier, a formula or a price.
   */
  static final String START = "(?<![\\p{L}\\p{N}\\p{Sc}_#@&=+*^~/\\\\<>|:.,'’‐‑–—−\\uFFFC-])";

  /** Nothing follows a number that would make it a part of something longer. */
  static final String END = "(?![\\p{L}\\p{N}_\\uFFFC]|[.,:/\\\\'’‐‑–—−=^-]\\p{N})";

  /** A number in figures, perhaps with separators. */
  static final String NUMBER = "\\d++(?:[.,]\\d++)*+";

  private static final Map<String, List<String>> GROUPS =
      DataFile.groups(NumberContext.class, "number-contexts.txt");
  private static final Set<String> LABELS = Set.copyOf(GROUPS.get("labels"));
  private static final Set<String> NO_NOUNS = Set.copyOf(GROUPS.get("no-nouns"));
  private static final Set<String> PLURALS = Set.copyOf(GROUPS.get("plurals"));
  private static final Set<String> MEASURES = Set.copyOf(GROUPS.get("measures"));
  private static final Set<String> BEFORE_ORDINALS = words("before-ordinals");
  private static final Set<String> BEFORE_PRONOUNS = words("before-pronouns");
  private static final Set<String> BEFORE_COUNTS = words("before-counts");
  private static final Set<String> NO_PRODUCTS = Set.copyOf(GROUPS.get("no-products"));

  /** In names, wherever they stand: iPhone, PlayStation, GPT, E.O. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[\\p{L}.])\\p{Lu}");

  /** A noun is looked for in the two words after a number. */
  private static final Pattern NEXT_WORDS =
      Pattern.compile(
          GAP + "(\\p{Ll}[\\p{Ll}-]*+)(?:" + GAP + "(\\p{Ll}[\\p{Ll}-]*+))?(?![\\p{L}\\p{N}_])");

  /** How far the same sentence is searched for other numbers, in characters. */
  private static final int NEAR = 200;

  /** Ten or more, or a decimal; years are not evidence. */
  private static final Pattern LARGER_FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])(?!(?:1[4-9]|20)\\d{2}(?!\\d))(?:\\d{2,}+|\\d++[.,]\\d)");

  /** One without a noun after it. */
  private static final Pattern BARE_FIGURE =
      Pattern.compile("(?<![\\p{L}\\p{N}.,-])\\d(?![.,]\\d)(?=\\h*(?:[,;.:)]|$|(?:and|or|to)\\b))");

  /** So many bare figures are a calculation or a list. */
  private static final int MANY = 2;

  private NumberContext() {}

  /** A number before another that belongs to the same names: “steps 7 through 9”. */
  private static final Pattern COMPANION =
      Pattern.compile("(?<![\\p{L}\\p{N}.])\\d++[,]?+[\\h\\n](?:and|or|to|through|,)$");

  private static final int LONGEST_COMPANION = 20;

  /**
   * Whether the word before a number makes it a name: <em>Figure 3</em>, <em>Windows 10</em>,
   * <em>steps 7 through 9</em>. A capital does not count at a sentence's start.
   */
  static boolean isNamed(String text, int number) {
    if (isNameBefore(text, number)) {
      return true;
    }
    int end = number;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    Matcher companion = COMPANION.matcher(text).region(Math.max(0, end - LONGEST_COMPANION), end);
    companion.useTransparentBounds(true);
    return companion.find() && isNameBefore(text, companion.start());
  }

  private static boolean isNameBefore(String text, int number) {
    String word = wordBefore(text, number);
    if (word.isEmpty()) {
      return false;
    }
    return isLabel(word.toLowerCase(Locale.ROOT))
        || INNER_CAPITAL.matcher(word).find()
        || (isCapitalized(word) && !isSentenceStart(text, wordStart(text, number)));
  }

  /**
   * Whether the word before a number begins a sentence and may be a name: <em>Category 5
   * storms</em>.
   */
  static boolean mayBeNamed(String text, int number) {
    String word = wordBefore(text, number);
    return !word.isEmpty()
        && isCapitalized(word)
        && isSentenceStart(text, wordStart(text, number))
        && !BEFORE_COUNTS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a number is a term of a sum or the like: “t + 2 items”. */
  static boolean isTerm(String text, int number) {
    int end = number;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && "+*/=×÷−^|~<>≤≥".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a word in lower case, singular or plural, precedes numbers that are names. */
  static boolean isLabel(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return LABELS.contains(word)
        || LABELS.contains(plain)
        || (plain.endsWith("s") && LABELS.contains(plain.substring(0, plain.length() - 1)));
  }

  /** The word before a position, or nothing; a period or bracket between them is ignored. */
  static String wordBefore(String text, int at) {
    int start = wordStart(text, at);
    int end = start;
    while (end < at && isWordPart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int wordStart(String text, int at) {
    int end = at;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBetween(char c) {
    return WordCharacters.isBlank(c) || c == '(' || c == '#';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether a sentence, a bracket or a quotation begins at a position of a block. */
  static boolean isSentenceStart(String text, int at) {
    int before = at - 1;
    while (before >= 0
        && (isBetween(text.charAt(before)) || "\"“‘'[".indexOf(text.charAt(before)) >= 0)) {
      before--;
    }
    return before < 0 || ".!?:;•".indexOf(text.charAt(before)) >= 0;
  }

  /** The plural noun that a number ending at a position counts, in lower case. */
  static Optional<String> countedNoun(String text, int end) {
    Matcher words = NEXT_WORDS.matcher(text).region(end, text.length());
    words.useTransparentBounds(true);
    if (!words.lookingAt() || NO_NOUNS.contains(words.group(1))) {
      return Optional.empty();
    }
    String second = words.group(2);
    if (isPlural(words.group(1))) {
      return Optional.of(words.group(1));
    }
    return second != null && isPlural(second) ? Optional.of(second) : Optional.empty();
  }

  private static boolean isPlural(String word) {
    return PLURALS.contains(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !NO_NOUNS.contains(word));
  }

  /** Whether a word after a number shows that the number counts nothing: “200 means success”. */
  static boolean endsSearch(String word) {
    return NO_NOUNS.contains(word);
  }

  /** The words of a group that has several on a line. */
  private static Set<String> words(String group) {
    return GROUPS.get(group).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word before a position shows that an ordinal begins there. */
  static boolean isOrdinal(String text, int start) {
    return BEFORE_ORDINALS.contains(wordBefore(text, start).toLowerCase(Locale.ROOT));
  }

  /** Whether “one” at a position stands for a noun, as in “the first one”. */
  static boolean isPronoun(String text, int start) {
    return text.regionMatches(/* ignoreCase= */ true, start, "one", 0, "one".length())
        && BEFORE_PRONOUNS.contains(wordBefore(text, start).toLowerCase(Locale.ROOT));
  }

  /** Whether two numbers with a letter between them are a fixed phrase. */
  static boolean isNoProduct(String numbers) {
    return NO_PRODUCTS.contains(numbers);
  }

  /** Whether a noun is one of measure, such as days or meters. */
  static boolean isMeasure(String noun) {
    return MEASURES.contains(noun);
  }

  /**
   * Whether the same sentence has other figures near a span: one of ten or more, a decimal, or two
   * that count nothing (<i>8 shards shrink into 4 or 2</i>).
   */
  static boolean hasOtherFigures(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < NEAR && !isStop(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < NEAR && !isStop(text, to)) {
      to++;
    }
    return others(LARGER_FIGURE, text, from, to, start, end) > 0
        || others(BARE_FIGURE, text, from, to, start, end) >= MANY;
  }

  /** How many matches there are in a region outside of a span. */
  private static long others(Pattern figure, String text, int from, int to, int start, int end) {
    return figure
        .matcher(text)
        .region(from, to)
        .useTransparentBounds(true)
        .results()
        .filter(match -> match.end() <= start || match.start() >= end)
        .count();
  }

  private static boolean isStop(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
