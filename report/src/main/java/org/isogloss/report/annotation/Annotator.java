package org.isogloss.report.annotation;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocumentFormat;

/**
 * Writes notes into a copy of a document, as its format does that. An annotator has no state, and
 * the same notes give the same bytes.
 */
public interface Annotator {

  /**
   * Makes the copy. What no note touches stays as it is, byte for byte.
   *
   * @param notes in order of their start; they may overlap
   * @param as whether safe fixes are written as changes, where the format has them
   * @throws AnnotationException if no copy can be made
   */
  Annotated annotated(Document document, List<Note> notes, AnnotateAs as)
      throws AnnotationException;

  /** The annotator for a document, by its format; empty if that has none. */
  static Optional<Annotator> of(Document document) {
    return of(AnyReader.formatOf(document));
  }

  /** The annotator for a format; empty if it has none. */
  static Optional<Annotator> of(DocumentFormat format) {
    return switch (format) {
      case DOCX, ODT -> Optional.of(new OfficeAnnotator(format));
      case MARKDOWN -> Optional.of(new TextAnnotator(CriticMarkup::new));
      case HTML -> Optional.of(new TextAnnotator(HtmlMarks::new));
      case LATEX -> Optional.of(new TextAnnotator(target -> new LineComments("%", target)));
      case ASCIIDOC -> Optional.of(new TextAnnotator(target -> new LineComments("//", target)));
      case REST -> Optional.of(new TextAnnotator(RestComments::new));
      case PLAIN_TEXT, XLIFF, TMX, PO, CSV, TSV, XLSX -> Optional.empty();
    };
  }
}
