package org.isogloss.rules.bilingual.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.LanguageWords;
import org.isogloss.rules.bilingual.SourceQuote;

/**
 * The segments of a manuscript that have a source, numbered from 0, and the words of their sources.
 * Where the English text is itself the source, its translation takes the place of the source.
 */
public final class SourceSegments {

  /** Less certain pairs have no say. */
  private static final double LEAST_CONFIDENCE = 0.6;

  /** In the words of a segment: something other than a space is between two of them. */
  public static final int BREAK = -1;

  /**
   * A segment.
   *
   * @param document the document with its English text
   * @param side the side of the other text
   * @param english the English text
   * @param other the other text
   * @param words the words of the other text by number, with {@link #BREAK} between those that do
   *     not adjoin
   * @param spans where they are in it
   */
  @SuppressWarnings("ArrayRecordComponent") // Segments are never compared.
  private record Segment(
      Document document,
      Bitext.Side side,
      Span english,
      SegmentPair.Other other,
      int[] words,
      List<Span> spans) {}

  private final List<Segment> segments = new ArrayList<>();

  /** The segments of each document, by the starts of their English texts. */
  private final Map<DocumentId, NavigableMap<Integer, Integer>> byDocument = new HashMap<>();

  private final LanguageTag language;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The segments with each word, in order. */
  private final int[][] places;

  /** Created on first use; null before. */
  private EnglishWords englishWords;

  /** The segments of a manuscript; none if nothing in it is bilingual. */
  public SourceSegments(AnalyzedManuscript manuscript) {
    for (AnalyzedDocument document : manuscript.documents()) {
      document.document().bitext().ifPresent(sides -> add(document.document(), sides));
    }
    this.language =
        manuscript.documents().stream()
            .flatMap(document -> document.document().bitext().stream())
            .flatMap(sides -> sides.other().stream())
            .findFirst()
            .orElse(LanguageTag.UNDETERMINED);
    this.places = places();
  }

  private void add(Document document, Bitext sides) {
    LanguageWords language = new LanguageWords(sides.other().orElse(LanguageTag.UNDETERMINED));
    NavigableMap<Integer, Integer> starts = new TreeMap<>();
    byDocument.put(document.id(), starts);
    sides.segments().stream()
        .filter(pair -> pair.english().isPresent() && pair.other().isPresent())
        .filter(pair -> pair.confidence() >= LEAST_CONFIDENCE)
        .sorted(Comparator.comparing(pair -> pair.english().orElseThrow().span()))
        .forEach(
            pair -> {
              Span english = pair.english().orElseThrow().span();
              starts.put(english.start(), segments.size());
              SegmentPair.Other other = pair.other().orElseThrow();
              segments.add(segment(document, sides.otherSide(), english, other, language));
            });
  }

  private Segment segment(
      Document document,
      Bitext.Side side,
      Span english,
      SegmentPair.Other other,
      LanguageWords language) {
    String text = other.text();
    List<Integer> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Span span : language.words(text)) {
      if (!words.isEmpty() && !text.substring(end, span.start()).isBlank()) {
        words.add(BREAK);
        spans.add(new Span(end, span.start()));
      }
      words.add(numbers.computeIfAbsent(language.key(span.in(text)), key -> numbers.size()));
      spans.add(span);
      end = span.end();
    }
    int[] byNumber = words.stream().mapToInt(Integer::intValue).toArray();
    return new Segment(document, side, english, other, byNumber, List.copyOf(spans));
  }

  private int[][] places() {
    int[] counts = new int[numbers.size()];
    for (Segment segment : segments) {
      different(segment).forEach(word -> counts[word]++);
    }
    int[][] found = new int[counts.length][];
    Arrays.setAll(found, word -> new int[counts[word]]);
    int[] filled = new int[counts.length];
    for (int i = 0; i < segments.size(); i++) {
      int number = i;
      different(segments.get(i)).forEach(word -> found[word][filled[word]++] = number);
    }
    return found;
  }

  private static IntStream different(Segment segment) {
    return Arrays.stream(segment.words()).filter(word -> word != BREAK).distinct();
  }

  /** The language of the source; undetermined if there is none, or if nothing names it. */
  public LanguageTag language() {
    return language;
  }

  /** The number of segments. */
  public int count() {
    return segments.size();
  }

  /** The segment that contains a place. */
  public OptionalInt at(Place place) {
    NavigableMap<Integer, Integer> starts = byDocument.get(place.document());
    Map.Entry<Integer, Integer> found =
        starts == null ? null : starts.floorEntry(place.span().start());
    return found != null && segments.get(found.getValue()).english().contains(place.span())
        ? OptionalInt.of(found.getValue())
        : OptionalInt.empty();
  }

  /** The English words at a place, if the source of its segment has the same, in any case. */
  public Optional<String> left(Place place) {
    OptionalInt at = at(place);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Segment segment = segments.get(at.getAsInt());
    String words = place.span().in(segment.document().prose());
    return hasLatinWords(segment.other().text(), words) ? Optional.of(words) : Optional.empty();
  }

  /** Whether a text has some words, without another Latin letter beside them. */
  private static boolean hasLatinWords(String text, String words) {
    for (int at = 0; at + words.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, words, 0, words.length())
          && (at == 0 || !isLatin(text.codePointBefore(at)))
          && (at + words.length() == text.length()
              || !isLatin(text.codePointAt(at + words.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** The words of a source segment by number, {@link #BREAK} between those that do not adjoin. */
  public int[] words(int segment) {
    return segments.get(segment).words();
  }

  /** The segments whose source contains a word, in order. */
  int[] places(int word) {
    return places[word];
  }

  /** The English text of a segment. */
  public String english(int segment) {
    Segment found = segments.get(segment);
    return found.english().in(found.document().prose());
  }

  /** The English words of all segments, read once. */
  public synchronized EnglishWords englishWords() {
    if (englishWords == null) {
      englishWords = new EnglishWords(this);
    }
    return englishWords;
  }

  /** The source text of a segment. */
  public String text(int segment) {
    return segments.get(segment).other().text();
  }

  /** The segments whose source contains a phrase, in order. */
  public int[] places(Phrase phrase) {
    int[] rarest = places(phrase.word(0));
    for (int i = 1; i < phrase.length(); i++) {
      int[] others = places(phrase.word(i));
      rarest = others.length < rarest.length ? others : rarest;
    }
    return phrase.length() == 1
        ? rarest
        : Arrays.stream(rarest).filter(segment -> phrase.isIn(words(segment))).toArray();
  }

  /** A phrase as it is written in the source of a segment that contains it. */
  public String written(Phrase phrase, int segment) {
    return place(phrase, segment).in(text(segment));
  }

  /** The source of a segment around a phrase that it contains. */
  public SourceQuote quote(Phrase phrase, int segment) {
    return quote(segment, place(phrase, segment).start());
  }

  /**
   * The source of a segment around an offset.
   *
   * @param offset in UTF-16 code units from its start
   */
  public SourceQuote quote(int segment, int offset) {
    Segment found = segments.get(segment);
    return SourceQuote.around(
        found.side(),
        text(segment),
        offset,
        found.other().file().orElse(found.document()).sourceLocation(found.other().place()));
  }

  /** The English text of a segment around an offset, in UTF-16 code units from its start. */
  public SourceQuote englishQuote(int segment, int offset) {
    Segment found = segments.get(segment);
    return SourceQuote.around(
        found.side().opposite(),
        english(segment),
        offset,
        found.document().location(found.english()));
  }

  /** Where a phrase first is in the source text of a segment that contains it. */
  public Span place(Phrase phrase, int segment) {
    List<Span> spans = segments.get(segment).spans();
    int first = phrase.indexIn(words(segment));
    return new Span(spans.get(first).start(), spans.get(first + phrase.length() - 1).end());
  }

  /**
   * The side of the other text of a segment: the translation, if the English text is the source.
   */
  public Bitext.Side side(int segment) {
    return segments.get(segment).side();
  }
}
