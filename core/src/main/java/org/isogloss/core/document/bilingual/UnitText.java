package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.bilingual.inline.UnitPatterns;

/**
 * One side of a translation unit: its text without tags and escapes, the place of each of its
 * characters in the file, its tags and its segments.
 */
final class UnitText {

  /**
   * A segment of the text.
   *
   * @param id links it to the segment of the other side; empty for a text with a single segment
   * @param span its span in the text
   * @param place its span in the file
   */
  record Segment(String id, Span span, Span place) {}

  /**
   * A tag in the text.
   *
   * @param at where it is in the text
   * @param tag the tag
   */
  record PlacedTag(int at, SegmentPair.Tag tag) {}

  private static final int FEW = 32;

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private final List<Segment> segments = new ArrayList<>();
  private final List<PlacedTag> tags = new ArrayList<>();

  /** The spans of the text that must not be translated. */
  private final List<Span> untranslated = new ArrayList<>();

  /**
   * Adds text.
   *
   * @param characters what it says
   * @param place its place in the file; of another length if the file spells it differently
   */
  void add(String characters, Span place) {
    boolean plain = characters.length() == place.length();
    for (int i = 0; i < characters.length(); i++) {
      int start = plain ? place.start() + i : place.start();
      add(characters.charAt(i), start, plain ? start + 1 : place.end());
    }
  }

  private void add(char character, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(character);
  }

  /** Adds a tag that takes no text. */
  void tag(String name, String id, Span place) {
    tags.add(new PlacedTag(text.length(), new SegmentPair.Tag(name, id, place)));
  }

  /** Adds a character for a placeholder, which stands for words. */
  void placeholder(Span place) {
    add(Document.HIDDEN, place.start(), place.end());
  }

  /** Separates what follows from what precedes. */
  void blank(Span place) {
    add(' ', place.start(), place.end());
  }

  /** Ends a segment that began at a place of the text. */
  void segment(String id, int from, Span place) {
    segments.add(new Segment(id, new Span(from, text.length()), place));
  }

  /** Ends a stretch that must not be translated. */
  void untranslated(int from) {
    untranslated.add(new Span(from, text.length()));
  }

  int length() {
    return text.length();
  }

  /** What it says. */
  String text() {
    return text.toString();
  }

  /** What a span of it says. */
  String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Whether it says nothing. */
  boolean isBlank() {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  /** The place of a character in the file. */
  Span place(int at) {
    return new Span(starts[at], ends[at]);
  }

  /** Whether a character is in the file as it is, so that it has a place of its own. */
  boolean isPlain(int at) {
    return ends[at] - starts[at] == 1;
  }

  /** The whole text as a segment. */
  Segment whole() {
    int length = text.length();
    Span place =
        length == 0 ? new Span(0, 0) : new Span(starts[0], Math.max(starts[0], ends[length - 1]));
    return new Segment("", new Span(0, length), place);
  }

  List<Segment> segments() {
    return segments;
  }

  List<Span> untranslated() {
    return untranslated;
  }

  /**
   * The tags in a span of the text, or at its ends, in order: those of the file, and the markup and
   * placeholders among its words.
   */
  List<SegmentPair.Tag> tags(Span span) {
    List<SegmentPair.Tag> inside = ofFile(span);
    String words = words(span);
    for (UnitPatterns.Found found : UnitPatterns.find(words)) {
      int first = span.start() + found.span().start();
      int last = span.start() + found.span().end() - 1;
      if (!found.name().isEmpty()) {
        inside.add(new SegmentPair.Tag(found.name(), "", new Span(starts[first], ends[last])));
      }
    }
    inside.sort(Comparator.comparing(tag -> tag.place().start()));
    return inside;
  }

  private List<SegmentPair.Tag> ofFile(Span span) {
    List<SegmentPair.Tag> inside = new ArrayList<>();
    for (int i = firstTagFrom(span.start());
        i < tags.size() && tags.get(i).at() <= span.end();
        i++) {
      inside.add(tags.get(i).tag());
    }
    return inside;
  }

  private int firstTagFrom(int at) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tags.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
