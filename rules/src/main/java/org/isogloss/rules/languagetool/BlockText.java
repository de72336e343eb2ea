package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * The text of a block as LanguageTool is to read it. The rules that look at several sentences see a
 * block and nothing around it.
 *
 * @param block the block
 * @param pieces its text from beginning to end
 * @param masked the stretches that are no English, the outermost alone
 */
record BlockText(Block block, List<Piece> pieces, List<Inline> masked) {

  /** What stands for code, a formula or an address: a name of no meaning. */
  private static final String NAME = "X1";

  /**
   * A stretch of the text.
   *
   * @param text as it stands in the document
   * @param masked whether something else is to be read
   * @param readAs what is to be read; nothing for a citation
   */
  record Piece(String text, boolean masked, String readAs) {}

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
    return new BlockText(block, pieces, masked);
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

  /** The stretches of a block that are no English, the outermost alone. */
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
