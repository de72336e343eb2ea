package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.FrontMatter;
import org.isogloss.core.document.assembly.LineEndHyphens;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.bilingual.TranslationTables;
import org.isogloss.core.document.markdown.inline.Masked;
import org.isogloss.core.document.markdown.inline.Masker;
import org.isogloss.core.document.markdown.inline.TagText;
import org.isogloss.core.text.WordForms;

/**
 * Reads CommonMark and what Pandoc, MyST, Quarto, MkDocs, MDX and site builders add to it: tables,
 * footnotes, front matter, admonitions, directives, definition lists, attributes, formulas;
 * template tags and components show nothing.
 */
public final class MarkdownReader implements DocumentReader {

  /** Block quotations and lists nested deeper than this are read as text of the innermost. */
  private static final int DEEPEST = 100;

  private static Parser parser() {
    return Parser.builder()
        .extensions(
            List.of(
                new DelimitedTables(),
                new LinearLists(),
                FootnotesExtension.builder().inlineFootnotes(true).build()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .build();
  }

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes);
    String source = file.text();
    boolean mdx = id.path().toLowerCase(Locale.ROOT).endsWith(".mdx");
    HiddenComments hidden = new HiddenComments(source);
    List<Span> lines = SourceLines.of(source);
    FrontMatter front = FrontMatter.of(source, lines);
    List<RawBlock> blocks = new ArrayList<>(front.blocks());
    LinePreparer preparer = new LinePreparer(hidden.readable(), lines, blocks, mdx);
    StringBuilder text = preparer.prepare(front.lines());
    Masker masker = new Masker(text, comments(source, preparer.map()), mdx);
    List<Masked> masked = masker.mask();
    PreparedMarkdown prepared = new PreparedMarkdown(text.toString(), masked, preparer.map());
    StringBuilder html = new StringBuilder(hidden.blank());
    masker.tags().forEach(tag -> blank(html, prepared.toSource(tag)));
    MarkdownBlocks collector =
        new MarkdownBlocks(
            source, html.toString(), prepared, preparer.regions(), preparer.asides(), blocks);
    collector.read(parse(prepared.text()));
    for (TagText shown : masker.texts()) {
      blocks.add(block(shown, source, prepared, preparer.regions()));
    }
    blocks.addAll(rendered(preparer.texts(), source, hidden, collector));
    List<Comment> comments = new ArrayList<>(hidden.comments());
    comments.addAll(preparer.comments());
    comments.addAll(collector.comments());
    LineEndHyphens.read(source, blocks, WordForms::isListed);
    return TranslationTables.assemble(id, file, blocks, comments, front.language());
  }

  /** The block of a text in an attribute, from its place in the prepared text. */
  private static RawBlock block(
      TagText shown, String source, PreparedMarkdown prepared, Regions regions) {
    List<Span> lines = new ArrayList<>();
    for (Span line : SourceLines.of(shown.value().in(prepared.text()))) {
      if (!line.isEmpty()) {
        lines.add(prepared.toSource(line.shifted(shown.value().start())));
      }
    }
    return shown.block(source, lines, regions.at(lines.get(0).start()).foreign());
  }

  /** The blocks of texts in tags in braces, which are Markdown: a site builder renders them. */
  private static List<RawBlock> rendered(
      List<TagText> texts, String source, HiddenComments hidden, MarkdownBlocks around)
      throws ReadException {
    List<RawBlock> all = new ArrayList<>();
    String readable = hidden.readable();
    String html = hidden.blank();
    for (TagText shown : texts) {
      PreparedMarkdown prepared = prepared(shown.value(), source, readable);
      List<RawBlock> blocks = new ArrayList<>();
      around.within(html, prepared, blocks).read(parse(prepared.text()));
      blocks.forEach(block -> all.add(isText(block) ? block.as(shown.kind()) : block));
    }
    return all;
  }

  private static PreparedMarkdown prepared(Span value, String source, String readable)
      throws ReadException {
    LineWriter out = new LineWriter(readable, value.length());
    for (Span line : SourceLines.of(value.in(source))) {
      Span words = SourceLines.stripped(source, line.shifted(value.start()));
      out.keep(words.start(), words.end());
    }
    List<Masked> masked = new Masker(out.text(), comments(source, out.map()), false).mask();
    return new PreparedMarkdown(out.text().toString(), masked, out.map());
  }

  private static boolean isText(RawBlock block) {
    return block.kind() != RawBlock.Kind.CODE && block.kind() != RawBlock.Kind.MATH;
  }

  /** Whether an inert character at a place of a prepared text represents a comment. */
  private static IntPredicate comments(String source, PreparedMarkdown.Lines map) {
    return at -> source.charAt(map.toSource(at)) != Masker.INERT;
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private static Node parse(String text) throws ReadException {
    try {
      return parser().parse(text);
    } catch (StackOverflowError e) {
      // The parser joins the texts of nested emphasis recursively, without a limit of its own.
      throw new ReadException("markup nested too deeply to be read", e);
    }
  }
}
