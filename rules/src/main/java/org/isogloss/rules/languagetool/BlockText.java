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
record BlockText(Block block, Span span, List<Piece> pieces, List<Inline> masked) {

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
    masked = List.copyOf(masked);
  }

  static BlockText of(AnalyzedDocument document, Block block) {
    List<Inline> masked = masked(document, block);
    List<Piece> pieces = new ArrayList<>();
    int at = block.span().start();
    for (Inline inline : masked) {
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
    return new BlockText(
        block, part, inside, masked.stream().filter(m -> m.span().overlaps(part)).toList());
  }

  /** Whether a span of the prose overlaps one that is not English. */
  boolean isMasked(Span stretch) {
    return overlapsAny(masked, stretch);
  }

  /**
   * Whether a span overlaps one of those that are not English.
   *
   * @param masked in order, none overlapping another
   */
  static boolean overlapsAny(List<Inline> masked, Span stretch) {
    int low = 0;
    int high = masked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (masked.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < masked.size() && masked.get(low).span().overlaps(stretch);
  }

  /** Whether a whole block is marked as another language. */
  static boolean isForeign(AnalyzedDocument document, Block block) {
    return document.document().inlines(block.span()).stream()
        .anyMatch(
            inline ->
                inline.kind() == Inline.Kind.FOREIGN_LANGUAGE
                    && inline.span().contains(block.span()));
  }

  private static Piece plain(String text) {
    return new Piece(text, false, text);
  }

  /** The outermost spans of a block that are not English. */
  static List<Inline> masked(AnalyzedDocument document, Block block) {
    List<Inline> masked = new ArrayList<>();
    int end = 0;
    for (Inline inline : document.document().inlines(block.span())) {
      boolean foreign =
          switch (inline.kind()) {
            case CODE, MATH, URL, EMAIL, CITATION, FOREIGN_SCRIPT, FOREIGN_LANGUAGE -> true;
            case QUOTATION, EMPHASIS -> false;
          };
      if (foreign && inline.span().start() >= end) {
        masked.add(inline);
        end = inline.span().end();
      }
    }
    return masked;
  }
}
