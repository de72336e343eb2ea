package org.isogloss.rules.bilingual.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.isogloss.core.alignment.LanguageWords;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * The segments of a manuscript that have a source, numbered from 0, and the words of their sources.
 */
final class SourceSegments {

  /** Less certain pairs have no say. */
  private static final double LEAST_CONFIDENCE = 0.6;

  /** In the words of a segment: something other than a space is between two of them. */
  static final int BREAK = -1;

  private static final LanguageTag UNKNOWN = new LanguageTag("und");

  /** A segment of a document: the other text, and where it is. */
  private record Segment(Document document, SegmentPair.Other other) {}

  /** The English spans of a document, by start, and the number of the segment of the first. */
  private record Spans(List<Span> spans, int first) {}

  private final List<Segment> segments = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final Map<DocumentId, Spans> byDocument = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> written = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final List<Boolean> spaced = new ArrayList<>();

  private SourceSegments() {}

  /** The segments of a manuscript; none if nothing in it is bilingual. */
  static SourceSegments of(AnalyzedManuscript manuscript) {
    SourceSegments found = new SourceSegments();
    for (AnalyzedDocument document : manuscript.documents()) {
      document.document().bitext().ifPresent(sides -> found.add(document.document(), sides));
    }
    found.index();
    return found;
  }

  private void add(Document document, Bitext sides) {
    LanguageWords language = new LanguageWords(sides.other().orElse(UNKNOWN));
    List<Span> spans = new ArrayList<>();
    int first = segments.size();
    sides.segments().stream()
        .filter(pair -> pair.english().isPresent() && pair.other().isPresent())
        .filter(pair -> pair.confidence() >= LEAST_CONFIDENCE)
        .sorted(java.util.Comparator.comparing(pair -> pair.english().orElseThrow().span()))
        .forEach(
            pair -> {
              spans.add(pair.english().orElseThrow().span());
              segments.add(new Segment(document, pair.other().orElseThrow()));
              words.add(words(pair.other().orElseThrow().text(), language));
            });
    byDocument.put(document.id(), new Spans(spans, first));
  }

  private int[] words(String text, LanguageWords language) {
    List<Integer> found = new ArrayList<>();
    int end = 0;
    for (Span span : language.words(text)) {
      if (!found.isEmpty() && !text.substring(end, span.start()).isBlank()) {
        found.add(BREAK);
      }
      found.add(number(language.key(span.in(text)), span.in(text)));
      end = span.end();
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int number(String key, String word) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, written.size());
    written.add(word);
    spaced.add(
        Character.isAlphabetic(word.codePointAt(0))
            && !Character.isIdeographic(word.codePointAt(0)));
    return written.size() - 1;
  }

  private void index() {
    int[] counts = new int[written.size()];
    for (int[] segment : words) {
      Arrays.stream(segment).filter(word -> word >= 0).distinct().forEach(word -> counts[word]++);
    }
    for (int count : counts) {
      places.add(new int[count]);
    }
    int[] filled = new int[counts.length];
    for (int i = 0; i < words.size(); i++) {
      int segment = i;
      Arrays.stream(words.get(i))
          .filter(word -> word >= 0)
          .distinct()
          .forEach(word -> places.get(word)[filled[word]++] = segment);
    }
  }

  int count() {
    return segments.size();
  }

  /** The segment that contains a place. */
  OptionalInt at(Place place) {
    Spans spans = byDocument.get(place.document());
    if (spans == null) {
      return OptionalInt.empty();
    }
    int low = 0;
    int high = spans.spans().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.spans().get(middle).start() <= place.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && spans.spans().get(low - 1).contains(place.span())
        ? OptionalInt.of(spans.first() + low - 1)
        : OptionalInt.empty();
  }

  /** The words of a source segment by number, {@link #BREAK} between those that do not adjoin. */
  int[] words(int segment) {
    return words.get(segment);
  }

  /** The segments whose source contains a word, in order. */
  int[] places(int word) {
    return places.get(word);
  }

  /** A phrase as it is written. */
  String text(Phrase phrase) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      int word = phrase.word(i);
      if (i > 0 && spaced.get(word) && spaced.get(phrase.word(i - 1))) {
        text.append(' ');
      }
      text.append(written.get(word));
    }
    return text.toString();
  }

  /** The source text of a segment. */
  String text(int segment) {
    return segments.get(segment).other().text();
  }

  /** Where the source text of a segment is. */
  Location location(int segment) {
    Segment found = segments.get(segment);
    return found.other().file().orElse(found.document()).sourceLocation(found.other().place());
  }
}
