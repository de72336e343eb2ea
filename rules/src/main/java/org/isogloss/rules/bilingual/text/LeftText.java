package org.isogloss.rules.bilingual.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.bilingual.BilingualSegment;

/** What both texts of a segment have in common, although it is made of words. */
final class LeftText {

  /**
   * A part of the English text.
   *
   * @param span its span
   * @param confidence how sure it is that it was left by mistake
   */
  record Part(Span span, Confidence confidence) {}

  private static final Set<UnicodeScript> SHARED =
      EnumSet.of(
          UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.GREEK);

  /** Letters of other scripts than Latin, and what may be between them. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCommon}]][\\p{L}\\p{M}\\p{N}&&[^\\p{IsLatin}]，。、；：！？"
              + " ]*");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");

  /** A run of English words, as they stand in a text in another script. */
  private static final Pattern LATIN_RUN =
      Pattern.compile(
          "[\\p{IsLatin}][\\p{IsLatin}'’-]*(?:[ ,]{1,2}[\\p{IsLatin}][\\p{IsLatin}'’-]*)+");

  /** What is in brackets or quotation marks. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "[(（][^()（）]*[)）]|[\\[【][^\\[\\]【】]*[\\]】]|“[^“”]*”|\"[^\"]*\"|《[^《》]*》|「[^「」]*」|『[^『』]*』"
              + "|(?<![\\p{L}])['‘][^'‘’]*['’](?![\\p{L}])");

  /** Optional arguments, and words with signs that only programs use. */
  private static final Pattern USAGE =
      Pattern.compile("\\([^()]*\\|[^()]*\\)|\\[[^\\[\\]]*\\]|\\S*[<>=|\\[\\]/]\\S*|(?<!\\S)-\\S+");

  private static final int LEAST_WORDS = 4;

  /** A letter of an alphabet may stand for a variable or an item; an ideograph is a word. */
  private static final int LEAST_LETTERS = 2;

  private LeftText() {}

  /** Whether the two texts are the same. */
  static boolean isCopy(BilingualSegment segment) {
    return folded(segment.englishWords()).equals(folded(segment.otherWords()));
  }

  /** Whether an English text is not in Latin letters alone. */
  static boolean isForeign(BilingualSegment segment) {
    return isForeign(segment.englishWords());
  }

  /** Whether an English text is made of words, and neither a name nor a label nor a command. */
  static boolean isProse(BilingualSegment segment) {
    String english = segment.englishWords();
    // A program is called in the same way in all languages.
    List<String> words = words(USAGE.matcher(english).replaceAll(" "));
    boolean sentence =
        words.size() >= LEAST_WORDS && words.stream().anyMatch(FunctionWords::contains);
    return sentence && lowerCase(words) >= LEAST_WORDS - 1;
  }

  private static long lowerCase(List<String> words) {
    return words.stream()
        .filter(word -> word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT)))
        .count();
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\p{P}" + Document.HIDDEN + "]+", " ").strip();
  }

  private static boolean isForeign(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .anyMatch(letter -> !SHARED.contains(UnicodeScript.of(letter)));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }

  /** Parts of the English text that are in the script of the source. */
  static Stream<Part> foreign(BilingualSegment segment) {
    String english = segment.englishWords();
    List<Part> parts = new ArrayList<>();
    Matcher foreign = FOREIGN.matcher(english);
    while (foreign.find()) {
      String found = foreign.group().strip();
      Span span = new Span(foreign.start(), foreign.start() + found.length());
      long letters = found.codePoints().filter(Character::isLetter).count();
      boolean copied = segment.other().contains(found);
      boolean isWord =
          letters >= LEAST_LETTERS || found.codePoints().anyMatch(Character::isIdeographic);
      if (isWord && !isMarked(segment, span)) {
        boolean named = isEnclosed(english, span);
        Confidence sure = confidence(copied, named);
        // One character is more often a name or one that is spoken about.
        boolean doubtful = letters < LEAST_LETTERS && sure == Confidence.HIGH;
        parts.add(new Part(span, doubtful ? Confidence.MEDIUM : sure));
      }
    }
    return parts.stream();
  }

  private static Confidence confidence(boolean copied, boolean named) {
    if (named) {
      return Confidence.LOW;
    }
    return copied ? Confidence.HIGH : Confidence.MEDIUM;
  }

  /** Whether the document itself marks words as those of another language. */
  static boolean isMarked(BilingualSegment segment, Span part) {
    Span span = part.shifted(segment.span().start());
    return segment.document().document().inlines(segment.span()).stream()
        .filter(inline -> inline.kind() == Inline.Kind.FOREIGN_LANGUAGE)
        .anyMatch(inline -> inline.span().overlaps(span));
  }

  /** Whether it is in brackets or quotation marks, as a word that is spoken about. */
  static boolean isEnclosed(String text, Span span) {
    return ENCLOSED
        .matcher(text)
        .results()
        .anyMatch(m -> m.start() < span.start() && span.end() < m.end());
  }

  /** Several English words that a text in another script repeats from its source. */
  static Optional<Span> english(BilingualSegment segment) {
    if (!isForeign(segment.other())) {
      return Optional.empty();
    }
    String other = segment.otherWords();
    String english = segment.english();
    Matcher run = LATIN_RUN.matcher(other);
    while (run.find()) {
      int at = english.indexOf(run.group());
      List<String> words = words(run.group());
      boolean prose =
          words.size() >= LEAST_WORDS
              && words.stream().anyMatch(word -> word.length() > 1 && FunctionWords.contains(word))
              && lowerCase(words) >= LEAST_WORDS - 1;
      if (at >= 0 && prose && !isEnclosed(other, new Span(run.start(), run.end()))) {
        return Optional.of(new Span(at, at + run.group().length()));
      }
    }
    return Optional.empty();
  }
}
