package org.isogloss.core.document.docx.edit;

import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.docx.TextPiece;
import org.isogloss.core.document.office.SpanIndex;

/** The text of a file, and the pieces that it consists of. */
final class PieceIndex {

  private final SpanIndex<TextPiece> pieces;
  private final String source;

  PieceIndex(DocxReader.Layout layout) {
    this.pieces = new SpanIndex<>(layout.pieces(), TextPiece::span);
    this.source = layout.text();
  }

  /** The names of the parts that contain text. */
  List<String> parts() {
    return pieces.items().stream().map(TextPiece::part).distinct().toList();
  }

  /** The text of a stretch. */
  String text(Span place) {
    return place.in(source);
  }

  /** The pieces of a stretch; of an empty one, the piece around it. */
  List<TextPiece> covered(Span place) {
    return pieces.covered(place);
  }
}
