package org.isogloss.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Builds a document from its source text, block by block and from left to right. Readers use it; it
 * tracks the offsets and rejects what would corrupt them.
 */
public final class DocumentBuilder {

  private final DocumentId id;
  private final Source source;
  private final StringBuilder prose;
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private Optional<LanguageTag> language = Optional.empty();
  private Optional<Bitext> bitext = Optional.empty();
  private int blockStart = -1;

  public DocumentBuilder(DocumentId id, Source source) {
    this.id = id;
    this.source = source;
    this.prose = new StringBuilder(source.text().length());
  }

  /** Builds the document of a UTF-8 file with this text. */
  public DocumentBuilder(DocumentId id, String text) {
    this(id, TextSource.of(text));
  }

  /** Begins a block. */
  public void startBlock() {
    if (blockStart >= 0) {
      throw new IllegalStateException("the previous block has not been ended");
    }
    if (prose.length() > 0) {
      separate();
    }
    blockStart = prose.length();
  }

  /** Adds a span of the source unchanged. */
  public void add(Span span) {
    prose.append(source.text(), span.start(), span.end());
    offsets.add(span);
  }

  /**
   * Adds {@code text} that has a code unit for each of a stretch of the source, such as a blank for
   * a line break.
   */
  public void add(String text, Span span) {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(span + " is not as long as '" + text + "'");
    }
    prose.append(text);
    offsets.add(span);
  }

  /**
   * Adds {@code text} that the source spells differently, such as an ampersand for its character
   * reference; a place in it stands for the whole stretch.
   */
  public void addReplaced(String text, Span span) {
    prose.append(text);
    offsets.addReplaced(text.length(), span);
  }

  /** The length of the prose so far: where the next added text will start. */
  public int position() {
    return prose.length();
  }

  /** Marks the prose from {@code start} to here; an empty span is left unmarked. */
  public void mark(Inline.Kind kind, int start) {
    mark(kind, new Span(start, prose.length()));
  }

  /** Marks a span of the prose so far; an empty span is left unmarked. */
  public void mark(Inline.Kind kind, Span span) {
    if (!span.isEmpty()) {
      inlines.add(new Inline(kind, span));
    }
  }

  /** Adds a comment, wherever it is. */
  public void comment(Comment comment) {
    comments.add(comment);
  }

  /** Sets the language that the document declares. */
  public void language(LanguageTag declared) {
    language = Optional.of(declared);
  }

  /** Sets the two sides of a bilingual file. */
  public void bitext(Bitext sides) {
    bitext = Optional.of(sides);
  }

  /** Ends the block; one without text is dropped. */
  public void endBlock(Zone zone, int level) {
    endBlock(zone, level, "");
  }

  /** Ends a block that may spell out a number; one without text is dropped. */
  public void endBlock(Zone zone, int level, String number) {
    Span span = new Span(blockStart, prose.length());
    if (!span.isEmpty()) {
      blocks.add(new Block(zone, span, level, number));
    }
    blockStart = -1;
  }

  /** The finished document. */
  public Document build() {
    if (blockStart >= 0) {
      throw new IllegalStateException("the last block has not been ended");
    }
    // Outer spans before inner ones that start at the same place.
    inlines.sort(
        Comparator.comparingInt((Inline i) -> i.span().start())
            .thenComparingInt(i -> -i.span().end())
            .thenComparing(Inline::kind));
    comments.sort(Comparator.comparing(Comment::span));
    return new Document(
        id,
        source,
        prose.toString(),
        offsets.build(),
        blocks,
        inlines,
        comments,
        language,
        List.of(),
        bitext);
  }

  private void separate() {
    prose.append('\n');
    offsets.separate();
  }
}
