package org.isogloss.core.document;

import java.util.ArrayList;
import java.util.List;

/** A block as a format's parser sees it, before its zone is known. */
final class RawBlock {

  /** What the markup alone says. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    TABLE,
    FOOTNOTE,
    /** Its text is not read; it stands for itself. */
    CODE
  }

  /**
   * A stretch of the block.
   *
   * @param source where it stands in the file
   * @param text what it reads as; the same characters unless markup spells them otherwise
   * @param mark what the markup says of it, or null
   */
  record Piece(Span source, String text, Inline.Kind mark) {}

  final Kind kind;
  final int level;
  final List<Piece> pieces = new ArrayList<>();

  RawBlock(Kind kind, int level) {
    this.kind = kind;
    this.level = level;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Takes over the text of the block that goes on with this one. */
  void join(RawBlock next) {
    int start = pieces.get(pieces.size() - 1).source().end();
    pieces.add(new Piece(new Span(start, next.pieces.get(0).source().start()), " ", null));
    pieces.addAll(next.pieces);
  }
}
