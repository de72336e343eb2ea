package org.isogloss.report.page;

import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;
import org.isogloss.report.page.view.Piece;

/**
 * Code as it is in the file. It is not checked, so that the beginning of a long listing is enough.
 */
final class CodeExcerpt {

  private static final int SHOWN = 3;

  /** A listing that is hardly longer is shown as a whole. */
  private static final int SLACK = 2;

  private CodeExcerpt() {}

  /** Whether a block can be replaced by its excerpt: nothing is marked in it. */
  static boolean isFor(Block block, List<Piece> pieces) {
    return (block.zone() == Zone.CODE || block.zone() == Zone.METADATA)
        && pieces.stream().allMatch(one -> one.findings().isEmpty() && one.anchors().isEmpty());
  }

  static List<Piece> of(Document document, Block block) {
    List<String> lines = document.sourceText(block.span()).stripIndent().lines().toList();
    int more = lines.size() - SHOWN;
    String text =
        more <= SLACK
            ? String.join("\n", lines)
            : String.join("\n", lines.subList(0, SHOWN)) + "\n… and %d more lines".formatted(more);
    return List.of(new Piece(VisibleText.of(text), Piece.Look.PLAIN, List.of(), "", List.of()));
  }
}
