package org.isogloss.core.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An English text and the same text in another language: a segment of a bilingual file, or
 * sentences of a translation and its source. One of the two may be missing.
 *
 * @param unit the id of the translation unit as the file writes it; empty if it has none
 * @param state how far its translation is
 * @param english the English text
 * @param other the text in the other language
 * @param confidence how certain it is that the two belong together, from 0 to 1; 1 in a bilingual
 *     file
 * @param use what the file says about its use
 */
public record SegmentPair(
    String unit,
    State state,
    Optional<English> english,
    Optional<Other> other,
    double confidence,
    Use use) {

  /** How far a translation is. */
  public enum State {
    /** There is no translation yet. */
    UNTRANSLATED,
    /** Taken from a similar segment, and not adapted yet. */
    FUZZY,
    /** Marked as still to be translated; its text may be a copy of the source or a draft. */
    NEEDS_TRANSLATION,
    /** Translated, but marked as a draft, as rejected, or as to be reviewed. */
    NEEDS_REVIEW,
    TRANSLATED
  }

  /**
   * What a file says about the use of a segment.
   *
   * @param context what tells it from another segment with the same source, as {@code msgctxt} does
   *     in PO files; empty if nothing does
   * @param isNumberForm whether it is one of several forms for different numbers of things
   * @param isLocked whether its translation must not be changed
   */
  public record Use(String context, boolean isNumberForm, boolean isLocked) {

    /** Of a segment of which the file says nothing. */
    public static final Use PLAIN = new Use("", false);

    public Use {
      Objects.requireNonNull(context, "context");
    }

    /** Of a segment that is not locked. */
    public Use(String context, boolean isNumberForm) {
      this(context, isNumberForm, false);
    }

    /** The same of a segment that is locked. */
    public Use locked() {
      return new Use(context, isNumberForm, true);
    }
  }

  /**
   * An inline tag: a placeholder for a value, or for formatting.
   *
   * @param name its name in the file, such as {@code g} or {@code ph}; of HTML that of the element,
   *     after a slash if it ends it; the whole of a placeholder in the text, such as {@code %s}; of
   *     a message that chooses one of several texts <code>{count, plural}</code>
   * @param id its id in the file; empty if it has none
   * @param place its span in the source
   */
  public record Tag(String name, String id, Span place) {

    private static final Pattern CHOICE =
        Pattern.compile("\\{[^{},]+, (?:plural|select|selectordinal)\\}");

    public Tag {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(place, "place");
    }

    /** Whether it is a message that chooses one of several texts, as each language needs them. */
    public boolean isChoice() {
      return CHOICE.matcher(name).matches();
    }
  }

  /**
   * The English text.
   *
   * @param span its span in the prose of the document; never empty
   * @param tags its inline tags, in order
   */
  public record English(Span span, List<Tag> tags) {

    public English {
      if (span.isEmpty()) {
        throw new IllegalArgumentException("span of a segment must not be empty: " + span);
      }
      tags = List.copyOf(tags);
    }
  }

  /**
   * The text in the other language.
   *
   * @param text what it says, without tags; {@link Document#HIDDEN} stands for a placeholder
   * @param file the document that it is in; empty for the bilingual file itself
   * @param place its span in the source of that document
   * @param tags its inline tags, in order
   * @param code the spans of its text that are not words: code, formulas, markup and placeholders,
   *     in order
   */
  public record Other(
      String text, Optional<Document> file, Span place, List<Tag> tags, List<Span> code) {

    public Other {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(place, "place");
      if (text.isBlank()) {
        throw new IllegalArgumentException("text of a segment must not be blank");
      }
      tags = List.copyOf(tags);
      code = List.copyOf(code);
    }

    /** The text in a bilingual file that consists of words. */
    public Other(String text, Span place, List<Tag> tags) {
      this(text, Optional.empty(), place, tags, List.of());
    }
  }

  /** A segment of a bilingual file. */
  public SegmentPair(String unit, State state, Optional<English> english, Optional<Other> other) {
    this(unit, state, english, other, 1);
  }

  /** A segment of which no file says anything more. */
  public SegmentPair(
      String unit,
      State state,
      Optional<English> english,
      Optional<Other> other,
      double confidence) {
    this(unit, state, english, other, confidence, Use.PLAIN);
  }

  public SegmentPair {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(use, "use");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1: " + confidence);
    }
    if (english.isEmpty() && other.isEmpty()) {
      throw new IllegalArgumentException("a pair must have a text: " + unit);
    }
  }
}
