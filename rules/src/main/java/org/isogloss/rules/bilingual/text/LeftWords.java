package org.isogloss.rules.bilingual.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.language.LanguageEvidence;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.text.WordForms;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.lexicon.GeneralFrequency;

/**
 * Finds what translations into English leave in another language with Latin letters: words that an
 * English dictionary lacks and that the source has. A name is such a word, too, so these are small
 * letters, several of them, and some are known to be words of the other language: they are among
 * its most common ones, or are translated in other segments.
 */
final class LeftWords {

  /**
   * A word of an English text.
   *
   * @param span its span
   * @param lower the word in lower case
   * @param isSmall whether it is written in lower case
   * @param isLeft whether it is not an English word, and the source has it
   */
  private record Word(Span span, String lower, boolean isSmall, boolean isLeft) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  /** Between the words of one passage. */
  private static final Pattern BETWEEN = Pattern.compile("[ \\u00A0,-]{1,2}");

  private static final Pattern END_MARK = Pattern.compile("[.!?…][\\p{Pe}\\p{Pf}\\p{Pi}\"']{0,3}$");

  /** The title of a work with its author or its place, and its year. */
  private static final Pattern WORK =
      Pattern.compile(":(?s:.*)\\b(?:1[5-9]|20)\\d\\d\\b|\\b(?:1[5-9]|20)\\d\\d\\b(?s:.*):");

  /** A shorter text is a title or a name rather than a sentence. */
  private static final int LEAST_WORDS = 4;

  /** So many words are a sentence even without a mark at its end. */
  private static final int SENTENCE = 8;

  /** How many different words are needed in a whole text; of a passage, they make it sure. */
  private static final int FEW = 2;

  private static final int SEVERAL = 3;
  private static final int MANY = 4;

  private final List<BilingualSegment> segments;
  private final GeneralFrequency frequency = new GeneralFrequency();

  /** Common words of the other language; null before a text was found that may be left. */
  private Set<String> common;

  /** Words of the sources that the translations do not have; null before. */
  private Set<String> translated;

  /**
   * @param segments all segments of a document
   */
  LeftWords(List<BilingualSegment> segments) {
    this.segments = segments;
  }

  /**
   * The whole English text, if it is in the language of its source.
   *
   * @param isCopy whether it is the same text as its source
   */
  Optional<LeftText.Part> whole(BilingualSegment segment, boolean isCopy) {
    String english = segment.englishWords();
    List<Word> words = words(english, segment.otherWords());
    Set<String> left = left(words);
    long small = words.stream().filter(Word::isSmall).count();
    long leftOfSmall = words.stream().filter(word -> word.isSmall() && word.isLeft()).count();
    // Related languages have many words that are English as well.
    boolean isMost = isCopy ? 3 * leftOfSmall >= small : 3 * leftOfSmall >= 2 * small;
    if (words.size() < LEAST_WORDS || left.size() < (isCopy ? FEW : SEVERAL) || !isMost) {
      return Optional.empty();
    }
    boolean isEnded = END_MARK.matcher(english.strip()).find();
    boolean isKnown = isOfSourceLanguage(words);
    if (!isKnown && !isEnded) {
      return Optional.empty();
    }
    boolean isSentence = isEnded || words.size() >= SENTENCE || left.size() >= MANY;
    Confidence confidence = Confidence.LOW;
    if (isKnown && !WORK.matcher(english).find()) {
      boolean isSure = isCopy && isSentence;
      boolean isLikely = isSentence || left.size() >= SEVERAL;
      confidence = isSure ? Confidence.HIGH : isLikely ? Confidence.MEDIUM : Confidence.LOW;
    }
    return Optional.of(new LeftText.Part(new Span(0, segment.span().length()), confidence));
  }

  /** The longest passage of an English text that was left as it is in the source. */
  Optional<LeftText.Part> passage(BilingualSegment segment) {
    String english = segment.englishWords();
    String source = segment.otherWords();
    List<Word> words = words(english, source);
    List<Word> longest = List.of();
    int at = 0;
    while (at < words.size()) {
      List<Word> passage = passage(words, at, english, source);
      longest = passage.size() > longest.size() ? passage : longest;
      at += Math.max(1, passage.size());
    }
    Set<String> left = left(longest);
    if (left.size() < FEW || 2 * left.size() < longest.size()) {
      return Optional.empty();
    }
    Span span =
        new Span(longest.get(0).span().start(), longest.get(longest.size() - 1).span().end());
    if (LeftText.isMarked(segment, span) || !isOfSourceLanguage(longest)) {
      return Optional.empty();
    }
    boolean isSure =
        left.size() >= SEVERAL && longest.get(0).isSmall() && !LeftText.isEnclosed(english, span);
    return Optional.of(new LeftText.Part(span, isSure ? Confidence.MEDIUM : Confidence.LOW));
  }

  /** The words from one on, up to the last one that is left, that the source has in a row. */
  private static List<Word> passage(List<Word> words, int from, String english, String source) {
    int end = from;
    int start = words.get(from).span().start();
    for (int i = from; words.get(from).isLeft() && i < words.size(); i++) {
      Word word = words.get(i);
      boolean isNext =
          i == from
              || BETWEEN
                  .matcher(english.substring(words.get(i - 1).span().end(), word.span().start()))
                  .matches();
      if (!isNext || !hasWords(source, english.substring(start, word.span().end()))) {
        break;
      }
      end = word.isLeft() ? i + 1 : end;
    }
    return words.subList(from, end);
  }

  /** Whether a text has words in a row, and not as parts of others. */
  private static boolean hasWords(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private List<Word> words(String english, String source) {
    Set<String> ofSource = lower(source);
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(english);
    while (matcher.find()) {
      String written = matcher.group();
      String lower = written.toLowerCase(Locale.ROOT);
      boolean isLeft = written.length() > 1 && ofSource.contains(lower) && !isEnglish(written);
      words.add(
          new Word(new Span(matcher.start(), matcher.end()), lower, written.equals(lower), isLeft));
    }
    return words;
  }

  private boolean isEnglish(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return frequency.of(word) > 0
        || frequency.of(lower) > 0
        || !WordForms.classes(lower).isEmpty()
        || frequency.of(lower.replaceFirst("['’]s?$", "")) > 0;
  }

  private static Set<String> lower(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The words in lower case that are left, each once. */
  private static Set<String> left(List<Word> words) {
    return words.stream()
        .filter(word -> word.isSmall() && word.isLeft())
        .map(Word::lower)
        .collect(Collectors.toSet());
  }

  /** Whether words are known to be of the language of the source, rather than of a third one. */
  private boolean isOfSourceLanguage(List<Word> words) {
    if (translated == null) {
      common = LanguageEvidence.commonWords(segments.get(0).language());
      translated = new HashSet<>();
      for (BilingualSegment segment : segments) {
        Set<String> ofSource = lower(segment.other());
        ofSource.removeAll(lower(segment.english()));
        translated.addAll(ofSource);
      }
    }
    return words.stream().map(Word::lower).anyMatch(common::contains)
        || left(words).stream().filter(translated::contains).count() >= FEW;
  }
}
