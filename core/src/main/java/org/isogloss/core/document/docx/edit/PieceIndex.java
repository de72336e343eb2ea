package org.isogloss.core.document.docx.edit;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.docx.TextPiece;

/** The text of a file, and the pieces that it consists of. */
final class PieceIndex {

  private final List<TextPiece> pieces;
  private final String source;

  PieceIndex(DocxReader.Layout layout) {
    this.pieces = layout.pieces();
    this.source = layout.text();
  }

  /** The names of the parts that contain text. */
  List<String> parts() {
    return pieces.stream().map(TextPiece::part).distinct().toList();
  }

  /** The text of a stretch. */
  String text(Span place) {
    return place.in(source);
  }

  /** The pieces of a stretch; of an empty one, the piece around it. */
  List<TextPiece> covered(Span place) {
    List<TextPiece> covered = new ArrayList<>();
    for (int i = firstEndingAfter(place.start());
        i < pieces.size() && pieces.get(i).span().start() < place.end();
        i++) {
      covered.add(pieces.get(i));
    }
    return covered;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
