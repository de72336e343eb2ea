package org.isogloss.rules.bilingual;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * An English text and the same text in another language, in their document.
 *
 * @param document the document whose prose contains the English text
 * @param sides which of the two is the source, and in which language the other is
 * @param pair the two; neither is missing
 */
public record BilingualSegment(AnalyzedDocument document, Bitext sides, SegmentPair pair) {

  /**
   * An address; other texts are not marked as English ones are. As there, a closing bracket and the
   * punctuation at its end belong to the sentence.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp)://[\\p{Alnum}_/?#@!$&'(*+,;:=.~%-]{0,500}[\\p{Alnum}_/#@$&(*+=~%-]");

  private static final Set<Inline.Kind> COPIED =
      EnumSet.of(
          Inline.Kind.CODE,
          Inline.Kind.MATH,
          Inline.Kind.URL,
          Inline.Kind.EMAIL,
          Inline.Kind.CITATION);

  public BilingualSegment {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sides, "sides");
    if (pair.english().isEmpty() || pair.other().isEmpty()) {
      throw new IllegalArgumentException("a text of the segment is missing: " + pair);
    }
  }

  /** The span of the English text in the prose of the document. */
  public Span span() {
    return pair.english().orElseThrow().span();
  }

  /** The English text. */
  public String english() {
    return document.text(span());
  }

  /** The text in the other language, without tags. */
  public String other() {
    return pair.other().orElseThrow().text();
  }

  /**
   * The English text with {@link Document#HIDDEN} for each character of what is copied rather than
   * translated: code, formulas, addresses and references.
   */
  public String englishWords() {
    StringBuilder words = new StringBuilder(english());
    for (Inline inline : document.document().inlines(span())) {
      if (COPIED.contains(inline.kind())) {
        hide(words, inline.span().shifted(-span().start()));
      }
    }
    return words.toString();
  }

  /** The other text with the same characters hidden. */
  public String otherWords() {
    StringBuilder words = new StringBuilder(other());
    pair.other().orElseThrow().code().forEach(code -> hide(words, code));
    ADDRESS
        .matcher(other())
        .results()
        .forEach(address -> hide(words, new Span(address.start(), address.end())));
    return words.toString();
  }

  private static void hide(StringBuilder words, Span span) {
    for (int at = span.start(); at < Math.min(span.end(), words.length()); at++) {
      words.setCharAt(at, Document.HIDDEN);
    }
  }

  /** Whether the English text is in one of some zones. */
  public boolean isIn(Set<Zone> zones) {
    return zones.contains(document.document().blockAt(span().start()).zone());
  }

  /** The other language in English, such as {@code Chinese}; empty if it is not known. */
  public Optional<String> languageName() {
    return sides
        .other()
        .map(LanguageTag::primary)
        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
        .filter(name -> !name.isEmpty());
  }

  /** The other language; undetermined if nothing names it. */
  public LanguageTag language() {
    return sides.other().orElse(LanguageTag.UNDETERMINED);
  }

  /** Whether English is the translation. */
  public boolean isIntoEnglish() {
    return sides.englishSide() == Bitext.Side.TARGET;
  }

  /** Of what the two texts have, that of the source. */
  public <T> T source(T ofEnglish, T ofOther) {
    return isIntoEnglish() ? ofOther : ofEnglish;
  }

  /** Of what the two texts have, that of the translation. */
  public <T> T target(T ofEnglish, T ofOther) {
    return isIntoEnglish() ? ofEnglish : ofOther;
  }

  /**
   * Whether its texts may be several forms for different numbers of things or for other values, of
   * which each language has its own: "one file|many files".
   */
  public boolean hasForms() {
    return document.document().sourceText(span()).indexOf('|') >= 0
        || Stream.concat(
                pair.english().orElseThrow().tags().stream(),
                pair.other().orElseThrow().tags().stream())
            .anyMatch(SegmentPair.Tag::isChoice);
  }

  /** Whether both are in one file, where a person or a program put them side by side. */
  public boolean isOfBilingualFile() {
    return pair.other().orElseThrow().file().isEmpty();
  }

  /**
   * The place of a part of the English text.
   *
   * @param part its span in the English text
   */
  public Place place(Span part) {
    return document.place(new Span(span().start() + part.start(), span().start() + part.end()));
  }

  /** The place of the whole English text. */
  public Place place() {
    return document.place(span());
  }

  /** The beginning of the other text. */
  public SourceQuote quote() {
    return quote(0);
  }

  /**
   * The other text around an offset.
   *
   * @param offset in UTF-16 code units from its start
   */
  public SourceQuote quote(int offset) {
    SegmentPair.Other other = pair.other().orElseThrow();
    Optional<Document> file = other.file();
    return SourceQuote.around(
        sides.otherSide(),
        other.text(),
        offset,
        file.orElse(document.document()).sourceLocation(other.place()));
  }
}
