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
import org.isogloss.core.document.Source;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;

/** Builds a document from raw blocks: joins page breaks, assigns zones, marks inline spans. */
public final class DocumentAssembler {

  /**
   * The longest block, in code units. No paragraph of War and Peace is a hundredth as long;
   * anything longer is data, and the time of later steps grows with the sentence.
   */
  private static final int LONGEST_BLOCK = 1_000_000;

  /**
   * In a document of at least this many code units, nearly all of them marked as foreign, the marks
   * come from the program's settings and say nothing about the text. A shorter document may really
   * be foreign.
   */
  private static final int LEAST_TO_DOUBT = 2_000;

  private DocumentAssembler() {}

  /**
   * Builds the document of a format without comments, or of a file that has none.
   *
   * @throws ReadException if a block is longer than any real paragraph
   */
  public static Document assemble(DocumentId id, Source source, List<RawBlock> raw)
      throws ReadException {
    return assemble(id, source, raw, List.of());
  }

  /** Builds the document of a format that has comments but declares no language. */
  public static Document assemble(
      DocumentId id, Source source, List<RawBlock> raw, List<Comment> comments)
      throws ReadException {
    return assemble(id, source, raw, comments, Optional.empty());
  }

  /**
   * Builds the document.
   *
   * @param source what the document was read from
   * @param raw the blocks, preferably in source order; those without text are dropped
   * @param comments in any order
   * @param language the language that the document declares
   * @throws ReadException if a block is longer than any real paragraph
   */
  public static Document assemble(
      DocumentId id,
      Source source,
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
    // After the marks of the file were judged: these say nothing about its language.
    UntranslatedText.mark(blocks, zones);
    ParameterNames.mark(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      append(builder, blocks.get(i), zones.get(i));
    }
    comments.forEach(builder::comment);
    language.ifPresent(builder::language);
    return builder.build();
  }

  /** Whether a block of this many code units is rejected, so that readers need not parse it. */
  public static boolean isTooLong(int length) {
    return length > LONGEST_BLOCK;
  }

  /**
   * Rejects a block that is too long. Readers call it early where that saves work.
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
    return whole >= LEAST_TO_DOUBT && foreign >= RawBlock.NEARLY_ALL * whole;
  }

  /**
   * Adds a block in a zone that its reader knows.
   *
   * @return where its text begins in the prose
   * @throws ReadException if it is longer than any real paragraph
   */
  public static int emit(DocumentBuilder builder, RawBlock block, Zone zone) throws ReadException {
    UntranslatedText.mark(List.of(block), List.of(zone));
    return append(builder, block, zone);
  }

  private static int append(DocumentBuilder builder, RawBlock block, Zone zone)
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
    return start;
  }
}
