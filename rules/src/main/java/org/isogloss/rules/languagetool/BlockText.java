package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * The text of a block, or of part of a very long one, as LanguageTool reads it. Rules that look at
 * several sentences see only this.
 *
 * @param block the block
 * @param span the span of the prose that is read
 * @param pieces its text from beginning to end
 * @param masked the outermost spans in it that are not English
 */
record BlockText(Block block, Span span, List<Piece> pieces, MaskedSpans masked) {

  /** The placeholder for code, a formula or an address: a name without meaning. */
  private static final String NAME = "X1";

  /**
   * A piece of the text.
   *
   * @param text as it appears in the document
   * @param masked whether it is replaced for reading
   * @param readAs what is read instead; empty for a citation
   */
  record Piece(String text, boolean masked, String readAs) {

    private Piece cut(int from, int to) {
      return new Piece(
          text.substring(from, to), masked, masked ? readAs : readAs.substring(from, to));
    }
  }

  BlockText {
    pieces = List.copyOf(pieces);
  }

  static BlockText of(AnalyzedDocument document, Block block) {
    MaskedSpans masked = MaskedSpans.of(document, block);
    List<Piece> pieces = new ArrayList<>();
    int at = block.span().start();
    for (Inline inline : masked.spans()) {
      pieces.add(plain(document.text(new Span(at, inline.span().start()))));
      String readAs = inline.kind() == Inline.Kind.CITATION ? "" : NAME;
      pieces.add(new Piece(document.text(inline.span()), true, readAs));
      at = inline.span().end();
    }
    pieces.add(plain(document.text(new Span(at, block.span().end()))));
    return new BlockText(block, block.span(), pieces, masked);
  }

  /** The pieces of a part; those at its ends may be cut. */
  BlockText part(Span part) {
    List<Piece> inside = new ArrayList<>();
    int at = span.start();
    for (Piece piece : pieces) {
      int start = Math.max(at, part.start());
      int end = Math.min(at + piece.text().length(), part.end());
      if (start < end) {
        inside.add(piece.cut(start - at, end - at));
      }
      at += piece.text().length();
    }
    return new BlockText(block, part, inside, masked.within(part));
  }

  /** Whether a span of the prose overlaps one that is not English. */
  boolean isMasked(Span stretch) {
    return masked.overlap(stretch);
  }

  private static Piece plain(String text) {
    return new Piece(text, false, text);
  }
}
