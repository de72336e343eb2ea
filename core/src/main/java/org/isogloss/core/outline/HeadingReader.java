package org.isogloss.core.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.Patterns;

/** Reads the headings of a document. */
final class HeadingReader {

  private static final Patterns PATTERNS =
      new Patterns(HeadingReader.class, "outline-patterns.txt");

  /** The markup between two headings is shorter; anything longer has contents. */
  private static final int LONGEST_MARKUP = 500;

  private HeadingReader() {}

  static List<Heading> read(Document document) {
    List<Heading> headings = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    List<Block> blocks =
        document.blocks().stream().filter(block -> !isElsewhere(document, block)).toList();
    BitSet labels = CalloutLabels.among(document, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isHeading(block) && !labels.get(i)) {
        boolean aside = isAside(document, block);
        while (!aside && !open.isEmpty() && headings.get(open.element()).level() >= block.level()) {
          open.pop();
        }
        int parent = open.isEmpty() ? -1 : open.element();
        if (!aside) {
          open.push(headings.size());
        }
        headings.add(
            new Heading(
                block,
                title(document, block),
                parent,
                content(document, blocks, i, labels),
                aside));
      }
    }
    return headings;
  }

  /** Whether it is a heading or the title. */
  static boolean isHeading(Block block) {
    return block.zone() == Zone.HEADING || block.zone() == Zone.TITLE;
  }

  /** Whether it is in a box beside the text. */
  static boolean isAside(Document document, Block block) {
    return isMarked(document, block, Inline.Kind.ASIDE);
  }

  /** Whether it is the short title of a heading, for the contents. */
  private static boolean isElsewhere(Document document, Block block) {
    return isHeading(block) && isMarked(document, block, Inline.Kind.ELSEWHERE);
  }

  private static boolean isMarked(Document document, Block block, Inline.Kind kind) {
    return document.inlines(block.span()).stream().anyMatch(inline -> inline.kind() == kind);
  }

  private static Span title(Document document, Block block) {
    String text = block.span().in(document.prose());
    if (block.number().isEmpty()) {
      return block.span();
    }
    int after = text.indexOf(block.number()) + block.number().length();
    int start = after + PATTERNS.prefix("after-number", text.substring(after));
    return start == text.length()
        ? block.span()
        : new Span(block.span().start() + start, block.span().end());
  }

  private static Heading.Content content(
      Document document, List<Block> blocks, int position, BitSet labels) {
    Block heading = blocks.get(position);
    Block next = position + 1 < blocks.size() ? blocks.get(position + 1) : null;
    if (next != null && (!isHeading(next) || labels.get(position + 1) || isAside(document, next))) {
      return Heading.Content.TEXT;
    }
    if (next != null && next.level() > heading.level()) {
      return Heading.Content.SUBSECTIONS;
    }
    return isMarkup(document, heading, next) ? Heading.Content.NOTHING : Heading.Content.TEXT;
  }

  /** Whether two headings have only markup between them; pictures and includes are not blocks. */
  private static boolean isMarkup(Document document, Block heading, Block next) {
    String source = document.source().text();
    int from = document.toSource(heading.span()).end();
    int to = next == null ? source.length() : document.toSource(next.span()).start();
    if (to < from || to - from > LONGEST_MARKUP) {
      return false;
    }
    String between = source.substring(from, to);
    if (document.source() instanceof PackageSource) {
      // An empty line is a paragraph without text, which may have a picture.
      return between.length() <= 1;
    }
    int at = 0;
    while (at < between.length()) {
      int length = PATTERNS.prefix("heading-markup", between.substring(at));
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }
}
