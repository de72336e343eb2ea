package org.isogloss.rules.bilingual.marks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.rules.bilingual.OrdinalPeriods;

/** What marks of punctuation do, in all scripts. */
final class Marks {

  /** What the end of a text says. */
  enum End {
    NONE("no punctuation mark"),
    STATEMENT("a period"),
    QUESTION("a question mark"),
    EXCLAMATION("an exclamation mark"),
    COLON("a colon"),
    SEMICOLON("a semicolon"),
    COMMA("a comma"),
    ELLIPSIS("an ellipsis"),
    /** A period of an abbreviation or of an ordinal number, with which a text may end as well. */
    ABBREVIATION("a period"),
    /** A placeholder or a tag, which may bring its own mark. */
    UNKNOWN("a placeholder");

    private final String words;

    End(String words) {
      this.words = words;
    }

    /** Its name in a sentence. */
    String words() {
      return words;
    }
  }

  /** The kinds of pairs. */
  enum Pair {
    ROUND("parentheses"),
    SQUARE("square brackets"),
    QUOTATION("quotation marks");

    private final String words;

    Pair(String words) {
      this.words = words;
    }

    /** Their name in a sentence. */
    String words() {
      return words;
    }
  }

  private static final Map<String, List<String>> DATA = DataFile.groups(Marks.class, "marks.txt");

  private static final Map<Character, End> ENDS = ends();
  private static final Map<Character, Pair> OPENING = pairs(0);
  private static final Map<Character, Pair> CLOSED = pairs(1);

  /** An ending that may be added to a word, as in "file(s)", or the number of an item. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[\\p{L}"
              + Document.HIDDEN
              + "])\\(\\p{L}{0,3}\\)|(?:^|[。；;：:，,])\\s*\\p{Alnum}{1,2}[)）]");

  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=\\p{L})[‘’'](?=\\p{L})|(?<=s)’(?=\\s)");

  /** Words between straight marks that may also be apostrophes. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\p{N}'])'[^']{1,200}'(?![\\p{L}\\p{N}'])");

  private static final String CLOSING = String.join("", DATA.get("closing")).replace(" ", "");

  /** What else closes in some languages, by their codes. */
  private static final Map<String, String> CLOSING_BY_LANGUAGE = closingByLanguage();

  /** What may end with a period without ending a sentence, in lower case, by language. */
  private static final Map<String, Set<String>> ABBREVIATIONS = abbreviations();

  /** Initials with a period in between, in any language: a.m, U.S. */
  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,3}(?:\\.\\p{L}{1,3})+");

  /** What a period may make ordinal; longer figures are rather those of a year. */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}|[IVXLC]{1,7}");

  private Marks() {}

  private static Map<String, String> closingByLanguage() {
    Map<String, String> marks = new HashMap<>();
    byLanguage(
        "closing-by-language",
        (language, closing) -> marks.merge(language, closing.replace(" ", ""), String::concat));
    return marks;
  }

  private static Map<String, Set<String>> abbreviations() {
    Map<String, Set<String>> words = new HashMap<>();
    byLanguage(
        "abbreviations-by-language",
        (language, listed) ->
            words
                .computeIfAbsent(language, code -> new HashSet<>())
                .addAll(List.of(listed.strip().split(" "))));
    return words;
  }

  /** Reads the lines of a group: codes of languages, an equals sign, what they have. */
  private static void byLanguage(String group, BiConsumer<String, String> reader) {
    for (String line : DATA.get(group)) {
      String[] sides = line.split("=", 2);
      Stream.of(sides[0].strip().split(" ")).forEach(language -> reader.accept(language, sides[1]));
    }
  }

  private static Map<Character, End> ends() {
    Map<Character, End> ends = new HashMap<>();
    for (End end : End.values()) {
      entries(end.name()).forEach(mark -> ends.put(mark.charAt(0), end));
    }
    return ends;
  }

  /**
   * The marks of pairs.
   *
   * @param side 0 for those that open, 1 for those that close
   */
  private static Map<Character, Pair> pairs(int side) {
    Map<Character, Pair> marks = new HashMap<>();
    for (Pair pair : Pair.values()) {
      entries(pair.name()).forEach(both -> marks.put(both.charAt(side), pair));
    }
    return marks;
  }

  private static Stream<String> entries(String group) {
    return DATA.getOrDefault(group.toLowerCase(Locale.ROOT), List.of()).stream()
        .flatMap(line -> Stream.of(line.split(" ")));
  }

  /**
   * What the end of a text in a language says, after which quotation marks and brackets may close.
   */
  static End end(String words, LanguageTag language) {
    String closing = CLOSING + CLOSING_BY_LANGUAGE.getOrDefault(language.primary(), "");
    int at = words.length() - 1;
    while (at >= 0 && isPassedOver(words.charAt(at), closing)) {
      at--;
    }
    if (at < 0 || words.charAt(at) == Document.HIDDEN) {
      return End.UNKNOWN;
    }
    if (words.charAt(at) == '.' && isAbbreviated(words, at, language)) {
      return End.ABBREVIATION;
    }
    End end = ENDS.getOrDefault(words.charAt(at), End.NONE);
    boolean dots = end == End.STATEMENT && at > 0 && words.charAt(at - 1) == words.charAt(at);
    return dots ? End.ELLIPSIS : end;
  }

  /** Whether a period may belong to the word before it. */
  private static boolean isAbbreviated(String words, int period, LanguageTag language) {
    int start = period;
    while (start > 0 && isOfWord(words.charAt(start - 1))) {
      start--;
    }
    String word = words.substring(start, period);
    return DOTTED.matcher(word).matches()
        || ABBREVIATIONS
            .getOrDefault(language.primary(), Set.of())
            .contains(word.toLowerCase(Locale.ROOT))
        || (OrdinalPeriods.isOf(language) && ORDINAL.matcher(word).matches());
  }

  private static boolean isOfWord(char character) {
    return character == '.' || Character.isLetterOrDigit(character);
  }

  private static boolean isPassedOver(char character, String closing) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || closing.indexOf(character) >= 0;
  }

  /** How the pairs of one kind are used in a text. */
  record Use(int opening, int closing) {

    boolean isNone() {
      return opening == 0 && closing == 0;
    }

    boolean isBalanced() {
      return opening == closing;
    }
  }

  /** Counts the pairs of a kind in a text. */
  static Use use(String written, Pair pair) {
    String words =
        pair == Pair.ROUND
            ? ENDING.matcher(written).replaceAll("")
            : APOSTROPHE.matcher(written).replaceAll("");
    int opening = 0;
    int closing = 0;
    int straight = 0;
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (character == '"' || character == '＂') {
        straight++;
      } else if (OPENING.get(character) == pair) {
        opening++;
      } else if (CLOSED.get(character) == pair) {
        closing++;
      }
    }
    if (pair != Pair.QUOTATION) {
      return new Use(opening, closing);
    }
    long quoted = QUOTED.matcher(written).results().count();
    // Marks of which the two look alike, or open in one language and close in another, are halved.
    int all = opening + closing + straight;
    return new Use((all + 1) / 2 + (int) quoted, all / 2 + (int) quoted);
  }

  /** The first place where a pair of a kind opens; 0 if none does. */
  static int first(String words, Pair pair) {
    for (int i = 0; i < words.length(); i++) {
      if (OPENING.get(words.charAt(i)) == pair) {
        return i;
      }
    }
    return 0;
  }
}
