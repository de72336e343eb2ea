package org.isogloss.core.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in two languages: the two sides of a bilingual file, or a translation with its source. The
 * English side is the prose of the document.
 *
 * @param englishSide which side is English
 * @param other the other language; empty if the file does not name it
 * @param segments in the order of the file
 * @param unread further languages of the file, of which nothing is read
 */
public record Bitext(
    Side englishSide,
    Optional<LanguageTag> other,
    List<SegmentPair> segments,
    List<LanguageTag> unread) {

  /** A side of a translation. */
  public enum Side {
    /** The original text. In the file it is a copy, which identifies the segment. */
    SOURCE("source"),
    /** The translation. */
    TARGET("translation");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    /** The word for it in reports. */
    public String word() {
      return word;
    }

    /** The side that is not this one. */
    public Side opposite() {
      return this == SOURCE ? TARGET : SOURCE;
    }
  }

  public Bitext {
    Objects.requireNonNull(englishSide, "englishSide");
    Objects.requireNonNull(other, "other");
    segments = List.copyOf(segments);
    unread = List.copyOf(unread);
  }

  /** A text in two languages alone. */
  public Bitext(Side englishSide, Optional<LanguageTag> other, List<SegmentPair> segments) {
    this(englishSide, other, segments, List.of());
  }

  /** The same text, of which the file has further languages. */
  public Bitext leaving(List<LanguageTag> languages) {
    return new Bitext(englishSide, other, segments, languages);
  }

  /** Which side is in the other language. */
  public Side otherSide() {
    return englishSide.opposite();
  }
}
