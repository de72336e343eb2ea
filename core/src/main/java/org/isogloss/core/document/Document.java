package org.isogloss.core.document;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A file as read: its source, its prose, and the kind of each part of the prose. Only a document
 * converts spans to lines and columns.
 */
public final class Document {

  /** Stands for a hidden character: the object replacement character. */
  public static final char HIDDEN = '\uFFFC';

  private final DocumentId id;
  private final Source source;
  private final String prose;
  private final OffsetMap offsets;
  private final List<Block> blocks;
  private final List<Inline> inlines;
  private final List<Comment> comments;
  private final Optional<LanguageTag> language;
  private final List<BibliographyFile> bibliographies;
  private final Optional<Bitext> bitext;
  private final LineIndex lines;

  /** Created on first use; null before. */
  private volatile SourceBlocks sourceBlocks;

  /** The locked segments in the source, by their start; created on first use, null before. */
  private volatile NavigableMap<Integer, Span> locked;

  /**
   * @param id its name in reports
   * @param source what it was read from
   * @param prose the text without markup, blocks by their start, with a line break between them
   * @param offsets from prose to source
   * @param blocks in order, without overlaps, each inside the prose
   * @param inlines in order of their start, each inside a block
   * @param comments in order of their start
   * @param language the language that the document declares
   * @param bibliographies the files that it takes its references from
   * @param bitext the text in two languages, of which the prose is the English one
   */
  Document(
      DocumentId id,
      Source source,
      String prose,
      OffsetMap offsets,
      List<Block> blocks,
      List<Inline> inlines,
      List<Comment> comments,
      Optional<LanguageTag> language,
      List<BibliographyFile> bibliographies,
      Optional<Bitext> bitext) {
    this.id = Objects.requireNonNull(id, "id");
    this.source = Objects.requireNonNull(source, "source");
    this.prose = Objects.requireNonNull(prose, "prose");
    this.offsets = Objects.requireNonNull(offsets, "offsets");
    this.blocks = List.copyOf(blocks);
    this.inlines = List.copyOf(inlines);
    this.comments = List.copyOf(comments);
    this.language = Objects.requireNonNull(language, "language");
    this.bibliographies = List.copyOf(bibliographies);
    this.bitext = Objects.requireNonNull(bitext, "bitext");
    this.lines = new LineIndex(source.text());
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > prose.length()) {
        throw new IllegalArgumentException(
            "blocks must be in order and inside the prose: " + block);
      }
      end = block.span().end();
    }
  }

  /** Returns the same document with the files that it takes its references from. */
  public Document with(List<BibliographyFile> files) {
    return new Document(
        id, source, prose, offsets, blocks, inlines, comments, language, files, bitext);
  }

  /** Returns the same document with translations in it, or beside what it was translated from. */
  public Document with(Bitext sides) {
    return new Document(
        id,
        source,
        prose,
        offsets,
        blocks,
        inlines,
        comments,
        language,
        bibliographies,
        Optional.of(sides));
  }

  public DocumentId id() {
    return id;
  }

  /** What it was read from; places refer to its text. */
  public Source source() {
    return source;
  }

  /** The text without markup; line breaks inside a paragraph are single spaces. */
  public String prose() {
    return prose;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** All marked stretches, by start. They may nest, but not cross a block. */
  public List<Inline> inlines() {
    return inlines;
  }

  /** All comments of the file, in order; none if its format has no comments. */
  public List<Comment> comments() {
    return comments;
  }

  /**
   * The language that the document declares for itself as a whole, such as {@code en-GB}; empty if
   * it declares none. Passages in another language are {@linkplain Inline.Kind#FOREIGN_LANGUAGE
   * marked}.
   */
  public Optional<LanguageTag> language() {
    return language;
  }

  /** The files that it takes its references from, as far as they can be read. */
  public List<BibliographyFile> bibliographies() {
    return bibliographies;
  }

  /**
   * The two sides of the translations in the document, or of the document and its source, of which
   * the English one is in the prose; empty if it has none.
   */
  public Optional<Bitext> bitext() {
    return bitext;
  }

  /**
   * Whether its prose is, for the most part, the original text of a translation: a copy of what is
   * elsewhere, by which the segments of the translation are identified.
   */
  public boolean isSourceOfTranslation() {
    if (bitext.isEmpty() || bitext.get().englishSide() != Bitext.Side.SOURCE) {
      return false;
    }
    long paired =
        bitext.get().segments().stream()
            .flatMap(pair -> pair.english().stream())
            .mapToLong(english -> english.span().length())
            .sum();
    return 2 * paired >= blocks.stream().mapToLong(block -> block.span().length()).sum();
  }

  /** Whether a span of the source is in a translation that the file locks against changes. */
  public boolean isLocked(Span place) {
    if (bitext.isEmpty()) {
      return false;
    }
    if (locked == null) {
      NavigableMap<Integer, Span> spans = new TreeMap<>();
      bitext.get().segments().stream()
          .filter(pair -> pair.use().isLocked())
          .flatMap(pair -> pair.english().stream())
          .map(english -> toSource(english.span()))
          .forEach(span -> spans.put(span.start(), span));
      locked = spans;
    }
    Map.Entry<Integer, Span> before = locked.lowerEntry(place.end());
    return before != null && before.getValue().overlaps(place);
  }

  /** Whether it has code, in blocks or in sentences, as manuals of software have. */
  public boolean hasCode() {
    return blocks.stream().anyMatch(block -> block.zone() == Zone.CODE)
        || inlines.stream().anyMatch(inline -> inline.kind() == Inline.Kind.CODE);
  }

  /** The marked stretches that start inside a prose span. */
  public List<Inline> inlines(Span within) {
    int from = firstInlineFrom(within.start());
    return inlines.subList(from, Math.max(from, firstInlineFrom(within.end())));
  }

  private int firstInlineFrom(int prose) {
    int low = 0;
    int high = inlines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inlines.get(middle).span().start() < prose) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The block around a prose offset; the one before it for an offset between two blocks. */
  public Block blockAt(int prose) {
    return blocks.get(blockIndexAt(prose));
  }

  /** The position of that block among all, from 0. */
  public int blockIndexAt(int prose) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= prose) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The text of a block, of the same length as its span, with each character of some inlines
   * replaced by {@link #HIDDEN}.
   *
   * @param hidden which inlines are hidden
   */
  public String text(Block block, Predicate<Inline> hidden) {
    String text = block.span().in(prose);
    StringBuilder masked = null;
    for (Inline inline : inlines(block.span())) {
      if (hidden.test(inline)) {
        masked = masked == null ? new StringBuilder(text) : masked;
        int end = Math.min(inline.span().end() - block.span().start(), text.length());
        for (int at = inline.span().start() - block.span().start(); at < end; at++) {
          masked.setCharAt(at, HIDDEN);
        }
      }
    }
    return masked == null ? text : masked.toString();
  }

  /** The zone of the block around a source offset; body if there is none. */
  public Zone zoneAt(int offset) {
    SourceBlocks known = sourceBlocks;
    if (known == null) {
      // Two threads that get here at the same time create equal ones.
      known = new SourceBlocks(blocks, offsets);
      sourceBlocks = known;
    }
    return known.at(offset).map(Block::zone).orElse(Zone.BODY);
  }

  /** The source span of a prose span. */
  public Span toSource(Span proseSpan) {
    return offsets.toSource(proseSpan);
  }

  /** The characters of the file that a prose span maps to. */
  public String sourceText(Span proseSpan) {
    return toSource(proseSpan).in(source.text());
  }

  /**
   * The source that is right before a prose span.
   *
   * @param reach the most of it, in UTF-16 code units
   */
  public String sourceBefore(Span proseSpan, int reach) {
    int end = toSource(proseSpan).start();
    return source.text().substring(Math.max(0, end - reach), end);
  }

  /** The place of a prose span in the file. */
  public Location location(Span proseSpan) {
    return sourceLocation(toSource(proseSpan));
  }

  /** The place of a source span in the file. */
  public Location sourceLocation(Span span) {
    return new Location(
        id,
        lines.line(span.start()),
        lines.column(span.start()),
        lines.line(span.end()),
        lines.column(span.end()),
        span.start(),
        span.end());
  }

  /** The span of a line in the source, without its end; lines count from 1. */
  public Span lineSpan(int number) {
    return lines.span(number, source.text());
  }

  @Override
  public String toString() {
    return id + " (" + blocks.size() + " blocks)";
  }
}
