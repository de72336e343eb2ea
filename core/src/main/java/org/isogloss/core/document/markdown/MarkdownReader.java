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
    IntPredicate comment = at -> source.charAt(preparer.map().toSource(at)) != Masker.INERT;
    Masker masker = new Masker(text, comment, mdx);
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
