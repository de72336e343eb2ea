package org.isogloss.rules.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.Bibliography;
import org.isogloss.core.outline.Outline;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * A document as questions of style read it.
 *
 * @param analyzed the document with its sentences
 * @param blocks its blocks, in order
 * @param outline its headings, lists, captions and cross-references
 * @param bibliography its references and citations
 */
public record StyleDocument(
    AnalyzedDocument analyzed,
    List<StyleBlock> blocks,
    Outline outline,
    Bibliography bibliography) {

  private static final Set<Inline.Kind> NOT_STYLE =
      EnumSet.of(
          Inline.Kind.CODE,
          Inline.Kind.MATH,
          Inline.Kind.URL,
          Inline.Kind.EMAIL,
          Inline.Kind.CITATION,
          Inline.Kind.FOREIGN_SCRIPT,
          Inline.Kind.FOREIGN_LANGUAGE);

  public StyleDocument {
    Objects.requireNonNull(analyzed, "analyzed");
    Objects.requireNonNull(outline, "outline");
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(bibliography, "bibliography");
  }

  /** Reads a document. */
  static StyleDocument of(AnalyzedDocument analyzed) {
    Document document = analyzed.document();
    List<StyleBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(new StyleBlock(block, document.text(block, StyleDocument::isHidden)));
    }
    return new StyleDocument(analyzed, blocks, Outline.of(document), Bibliography.of(document));
  }

  private static boolean isHidden(Inline inline) {
    return NOT_STYLE.contains(inline.kind());
  }

  public Document document() {
    return analyzed.document();
  }

  /**
   * The text of a span as questions of style read it.
   *
   * @param span a span of the prose inside a block
   */
  public String text(Span span) {
    StyleBlock block = blocks.get(document().blockIndexAt(span.start()));
    return span.shifted(-block.block().span().start()).in(block.text());
  }

  public Place place(Span span) {
    return analyzed.place(span);
  }
}
