package org.isogloss.core.document.assembly;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;

/** Builds a document from raw blocks: page breaks joined, zones given, stretches marked. */
public final class DocumentAssembler {

  /**
   * The longest block, in code units. War and Peace has no paragraph a hundredth as long; what is
   * longer is data, and later steps take their time by the sentence.
   */
  private static final int LONGEST_BLOCK = 1_000_000;

  /**
   * A document of at least so many code units, nearly all of them marked as foreign, is one whose
   * program was set so: the marks say nothing of the text. A shorter one may be a sample.
   */
  private static final int LEAST_TO_DOUBT = 2_000;

  private static final double NEARLY_ALL = 0.9;

  private DocumentAssembler() {}

  /**
   * The document of a format without comments, or of a file that has none.
   *
   * @throws ReadException if a block is longer than any paragraph
   */
  public static Document assemble(DocumentId id, String source, List<RawBlock> raw)
      throws ReadException {
    return assemble(id, source, raw, List.of());
  }

  /** The document of a format that has comments but declares no language. */
  public static Document assemble(
      DocumentId id, String source, List<RawBlock> raw, List<Comment> comments)
      throws ReadException {
    return assemble(id, source, raw, comments, Optional.empty());
  }

  /**
   * The document.
   *
   * @param source the decoded file without its byte-order mark
   * @param raw the blocks, best in source order; those without text are left out
   * @param comments in any order
   * @param language what the document declares itself to be in
   * @throws ReadException if a block is longer than any paragraph
   */
  public static Document assemble(
      DocumentId id,
      String source,
      List<RawBlock> raw,
      List<Comment> comments,
      Optional<LanguageTag> language)
      throws ReadException {
    List<RawBlock> blocks = PageBreakJoiner.joined(SourceOrder.sorted(raw));
    List<Zone> zones = ZoneAssigner.zones(blocks);
    DocumentBuilder builder = new DocumentBuilder(id, source);
    if (isForeignThroughout(blocks)) {
      blocks.forEach(block -> block.unmark(Inline.Kind.FOREIGN_LANGUAGE));
    }
    for (int i = 0; i < blocks.size(); i++) {
      emit(builder, blocks.get(i), zones.get(i));
    }
    comments.forEach(builder::comment);
    language.ifPresent(builder::language);
    return builder.build();
  }

  /** Whether a block of so many code units is refused, so that no reader need work on it. */
  public static boolean isTooLong(int length) {
    return length > LONGEST_BLOCK;
  }

  /**
   * Refuses a block that is too long. Readers call it early where it spares them work.
   *
   * @param length the length of its text, in code units
   * @param start where it begins in the file
   * @throws ReadException if it is longer than any paragraph
   */
  public static void requireBounded(int length, int start) throws ReadException {
    if (isTooLong(length)) {
      throw new ReadException(
          "a paragraph of %d characters at offset %d, expected at most %d"
              .formatted(length, start, LONGEST_BLOCK));
    }
  }

  private static boolean isForeignThroughout(List<RawBlock> blocks) {
    long whole = blocks.stream().mapToLong(RawBlock::length).sum();
    long foreign =
        blocks.stream().mapToLong(b -> b.markedLength(Inline.Kind.FOREIGN_LANGUAGE)).sum();
    return whole >= LEAST_TO_DOUBT && foreign >= NEARLY_ALL * whole;
  }

  private static void emit(DocumentBuilder builder, RawBlock block, Zone zone)
      throws ReadException {
    block.stripTrailing();
    String text = block.text();
    requireBounded(text.length(), block.start());
    builder.startBlock();
    int start = builder.position();
    int[] offsets = new int[block.size() + 1];
    for (int i = 0; i < block.size(); i++) {
      RawBlock.Piece piece = block.pieces().get(i);
      offsets[i] = builder.position();
      if (piece.replaced()) {
        builder.addReplaced(piece.text(), piece.source());
      } else {
        builder.add(piece.text(), piece.source());
      }
    }
    offsets[block.size()] = builder.position();
    InlineMarker marker = new InlineMarker(text);
    for (RawBlock.Mark mark : block.marks()) {
      Span span = new Span(offsets[mark.from()], offsets[mark.to()]);
      marker.add(mark.kind(), span.shifted(-start));
    }
    if (zone != Zone.CODE && zone != Zone.MATH && zone != Zone.METADATA) {
      marker.findAll();
    }
    marker.marks().forEach(mark -> builder.mark(mark.kind(), mark.span().shifted(start)));
    builder.endBlock(zone, block.level(), ZoneAssigner.number(zone, text));
  }
}
