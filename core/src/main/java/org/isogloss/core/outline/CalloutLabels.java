package org.isogloss.core.outline;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;

/**
 * Finds headings that only label what follows, as “Note” does above a paragraph: authors use them
 * where their markup has no boxes. They are not part of the outline.
 */
final class CalloutLabels {

  private static final Set<String> LABELS =
      Set.copyOf(DataFile.lines(CalloutLabels.class, "callout-labels.txt"));

  /** In code units; longer headings are not labels. */
  private static final int LONGEST = 40;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private CalloutLabels() {}

  /**
   * The places of the labels among the blocks of a document, from 0. A heading with subsections is
   * the heading of a section whatever its words are, and so is one that nothing follows. What is in
   * a box beside the text is not a subsection but text that follows.
   *
   * @param blocks the blocks, in order
   */
  static BitSet among(Document document, List<Block> blocks) {
    BitSet labels = new BitSet(blocks.size());
    boolean isFollowed = false;
    Block nextHeading = null;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean isHeading = HeadingReader.isHeading(block);
      boolean isSection = isHeading && !HeadingReader.isAside(document, block);
      if (isHeading) {
        boolean isParent = nextHeading != null && nextHeading.level() > block.level();
        if (isFollowed && !isParent && hasWords(document, block)) {
          labels.set(i);
        } else if (isSection) {
          nextHeading = block;
        }
      }
      isFollowed = !isSection;
    }
    return labels;
  }

  private static boolean hasWords(Document document, Block block) {
    return block.zone() == Zone.HEADING
        && block.level() > 1
        && block.number().isEmpty()
        && block.span().length() <= LONGEST
        && LABELS.contains(
            SIGNS
                .matcher(block.span().in(document.prose()).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
  }
}
