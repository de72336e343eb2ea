package org.isogloss.core.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CellCounter;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.assembly.Superscript;
import org.isogloss.core.document.html.HtmlBlocks;
import org.isogloss.core.document.markdown.inline.ImageTag;

/**
 * The blocks of a parsed Markdown file. It walks the tree without recursion, since markup may nest
 * deeply.
 */
final class MarkdownBlocks {

  private final String source;
  private final String html;
  private final PreparedMarkdown prepared;
  private final Regions regions;
  private final Asides asides;
  private final List<RawBlock> blocks;
  private final MarkdownText texts;
  private final PlaceholderTags placeholders;

  /** Where the marks that end with the surrounding nodes begin, as pieces of the block. */
  private final Deque<Integer> marks = new ArrayDeque<>();

  private final Map<String, Integer> htmlMarks = new HashMap<>();

  /** The paragraphs that are suspended until a note or an image inside them ends. */
  private final Deque<RawBlock> interrupted = new ArrayDeque<>();

  private final CellCounter cells = new CellCounter();
  private final LanguageRuns languages = new LanguageRuns();
  private final HtmlScopes scopes = new HtmlScopes();
  private final List<Comment> comments = new ArrayList<>();
  private RawBlock current;

  /** Where the last paragraph ended in the file. */
  private int lastEnd;

  /** Whether a block quotation that is a box began or ended after it. */
  private boolean atBorder;

  /** How many pieces the block had after its last image; -1 if it has none. */
  private int afterImage = -1;

  private int quotes;
  private int items;
  private int footnotes;

  /**
   * @param source the file
   * @param html the file for reading its HTML, with spaces in place of template tags
   * @param regions what containers say about their text
   * @param asides where boxes beside the text are
   * @param blocks receives the blocks
   */
  MarkdownBlocks(
      String source,
      String html,
      PreparedMarkdown prepared,
      Regions regions,
      Asides asides,
      List<RawBlock> blocks) {
    this(source, html, prepared, regions, asides, new PlaceholderTags(source), blocks);
  }

  private MarkdownBlocks(
      String source,
      String html,
      PreparedMarkdown prepared,
      Regions regions,
      Asides asides,
      PlaceholderTags placeholders,
      List<RawBlock> blocks) {
    this.source = source;
    this.html = html;
    this.prepared = prepared;
    this.regions = regions;
    this.asides = asides;
    this.blocks = blocks;
    this.texts = new MarkdownText(source, prepared, languages);
    this.placeholders = placeholders;
  }

  /**
   * Reads Markdown in a tag of the same file.
   *
   * @param html the file for reading the HTML in its tags
   * @param inTag the Markdown in the tag
   * @param received receives the blocks
   */
  MarkdownBlocks within(String html, PreparedMarkdown inTag, List<RawBlock> received) {
    return new MarkdownBlocks(source, html, inTag, regions, asides, placeholders, received);
  }

  /** The comments found so far. */
  List<Comment> comments() {
    return comments;
  }

  /** Adds the blocks below a node. */
  void read(Node root) {
    Node node = root;
    while (node != null) {
      enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      exit(node);
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        exit(node);
      }
      node = node == root ? null : node.getNext();
    }
  }

  private void enter(Node node) {
    if (node instanceof Text text) {
      text(text, text.getLiteral(), null);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      blank();
    } else if (node instanceof Code code) {
      text(code, code.getLiteral(), Inline.Kind.CODE);
    } else if (isInline(node)) {
      if (InlineImages.isOnOwnLine(node)) {
        interrupt(RawBlock.Kind.CAPTION);
      }
      if (node instanceof Image) {
        beginImage();
      }
      marks.push(current == null ? 0 : current.size());
    } else if (node instanceof HtmlInline html) {
      html(html);
    } else {
      enterBlock(node);
    }
  }

  /** Whether its text may be marked as a whole. */
  private static boolean isInline(Node node) {
    return node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Link
        || node instanceof Image;
  }

  private void enterBlock(Node node) {
    if (node instanceof Heading heading) {
      begin(node, new RawBlock(RawBlock.Kind.HEADING, heading.getLevel()));
    } else if (node instanceof Paragraph paragraph) {
      RawBlock.Kind kind = kind(paragraph);
      begin(node, new RawBlock(kind, kind == RawBlock.Kind.LIST_ITEM ? Math.max(1, items) : 0));
    } else if (node instanceof TableCell cell) {
      begin(node, new RawBlock(RawBlock.Kind.TABLE, cell.isHeader() ? 1 : 0));
      cells.startCell();
      current.in(cells.cell());
    } else if (node instanceof TableBlock) {
      cells.startTable();
    } else if (node instanceof TableRow) {
      cells.startRow();
    } else if (node instanceof InlineFootnote) {
      interrupt(RawBlock.Kind.FOOTNOTE);
    } else if (node instanceof BlockQuote quote) {
      atBorder = true;
      quotes += isOwn(quote) ? 0 : 1;
    } else if (node instanceof ListItem) {
      items++;
    } else if (node instanceof FootnoteDefinition) {
      footnotes++;
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node);
    } else if (node instanceof HtmlBlock) {
      htmlBlock(node);
    }
  }

  /** Whether a block quotation is a box of the author's own. */
  private boolean isOwn(BlockQuote quote) {
    Span span = span(quote);
    return texts.isAdmonition(quote) || (span != null && asides.areQuoted(prepared.toSource(span)));
  }

  /** Suspends the block for another one inside it. */
  private void interrupt(RawBlock.Kind kind) {
    interrupted.push(current);
    current = new RawBlock(kind, 0);
    afterImage = -1;
  }

  private void endInterruption() {
    if (languages.isForeign()) {
      current.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
    }
    if (!scopes.isHidden()) {
      blocks.add(current);
    }
    current = interrupted.pop();
    afterImage = -1;
    texts.hidden();
  }

  /** Two images next to each other are not one word. */
  private void beginImage() {
    if (current != null && current.size() == afterImage) {
      current.blank();
    }
  }

  private void endImage(int from) {
    if (current != null && current.size() > from) {
      afterImage = current.size();
    }
  }

  /**
   * Ends the block where a tag of HTML sets off what follows; what cannot be divided gets a space.
   */
  private void divide() {
    boolean whole = current == null || current.kind() == RawBlock.Kind.HEADING;
    if (whole || !marks.isEmpty() || !interrupted.isEmpty()) {
      blank();
    } else if (!current.isBlank()) {
      RawBlock next = new RawBlock(current.kind(), current.level());
      current.cell().ifPresent(next::in);
      next.beginApart();
      languages.goOnIn(next);
      addBlock();
      current = next;
      afterImage = -1;
      htmlMarks.clear();
      texts.hidden();
    }
  }

  private void begin(Node node, RawBlock block) {
    current = block;
    afterImage = -1;
    languages.begin(block, scopes.isForeign(state(node).foreign()));
  }

  private void addBlock() {
    if (!current.isBlank()) {
      if (atBorder || asides.part(lastEnd, current.start())) {
        current.beginApart();
      }
      atBorder = false;
      lastEnd = current.end();
    }
    if (!scopes.isHidden()) {
      blocks.add(MarkdownText.isFormula(current) ? current.as(RawBlock.Kind.MATH) : current);
    }
  }

  /** What containers say about a node. */
  private Regions.State state(Node node) {
    Span span = span(node);
    return span == null ? Regions.State.PLAIN : regions.at(prepared.toSource(span).start());
  }

  private void htmlBlock(Node node) {
    Span span = span(node);
    if (span == null) {
      return;
    }
    boolean foreign = scopes.isForeign(state(node).foreign());
    Span inSource = prepared.toSource(span);
    HtmlBlocks.Content content = HtmlBlocks.read(html, inSource);
    if (!scopes.isHidden()) {
      for (RawBlock block : content.blocks()) {
        if (foreign) {
          block.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
        }
        blocks.add(block);
      }
    }
    comments.addAll(content.comments());
    scopes.follow(inSource.in(html), foreign);
  }

  private void exit(Node node) {
    if (isInline(node)) {
      exitInline(node, marks.pop());
      if (InlineImages.isOnOwnLine(node)) {
        endInterruption();
      }
    } else if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
      Span span = span(node);
      if (span != null && node instanceof Heading && prepared.isForeignAtEnd(span.end())) {
        current.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
      }
      if (span != null && (node instanceof Heading || items > 0) && isAside(node, span)) {
        current.mark(Inline.Kind.ASIDE, 0);
      }
      if (state(node).drawn()) {
        current.mark(Inline.Kind.FIXED_WIDTH, 0);
      }
      languages.end();
      addBlock();
      current = null;
      htmlMarks.clear();
    } else if (node instanceof InlineFootnote) {
      endInterruption();
    } else if (node instanceof BlockQuote quote) {
      atBorder = true;
      quotes -= isOwn(quote) ? 0 : 1;
    } else if (node instanceof TableBlock) {
      cells.endTable();
    } else if (node instanceof ListItem) {
      items--;
    } else if (node instanceof FootnoteDefinition) {
      footnotes--;
    }
  }

  /** Whether a heading is in a box, or in a quotation, which other headings are not under. */
  private boolean isAside(Node heading, Span span) {
    for (Node outer = heading.getParent(); outer != null; outer = outer.getParent()) {
      if (outer instanceof BlockQuote) {
        return true;
      }
    }
    return scopes.isAside() || asides.contain(prepared.toSource(span).start());
  }

  private void exitInline(Node node, int from) {
    Span span = span(node);
    if (current == null) {
      return;
    }
    if (node instanceof Image && current.size() == from) {
      imageWithoutWords(node);
    }
    if (node instanceof Image) {
      endImage(from);
    }
    if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      current.mark(Inline.Kind.EMPHASIS, from);
    } else if (node instanceof Link) {
      current.mark(Inline.Kind.LINK, from);
    } else if (node instanceof Image image
        && ImageText.isFileName(plain(image), image.getDestination())) {
      current.mark(Inline.Kind.URL, from);
    }
    if ((node instanceof Link || node instanceof Image) && isNamedByText(node)) {
      current.mark(Inline.Kind.LINK_NAME, from);
    }
    if (span != null && prepared.isForeignBefore(span.end())) {
      current.mark(Inline.Kind.FOREIGN_LANGUAGE, from);
    }
  }

  /** Whether a link or image finds its target by its own text: {@code [text]}, {@code [text][]}. */
  private boolean isNamedByText(Node node) {
    Span whole = span(node);
    Span last = node.getLastChild() == null ? null : span(node.getLastChild());
    if (whole == null || last == null || last.end() > whole.end()) {
      return false;
    }
    String behind = new Span(last.end(), whole.end()).in(prepared.text());
    return behind.equals("]") || behind.equals("][]");
  }

  /** The text in a node, without that of other nodes in it. */
  private static String plain(Node node) {
    StringBuilder plain = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      plain.append(child instanceof Text text ? text.getLiteral() : " ");
    }
    return plain.toString();
  }

  private RawBlock.Kind kind(Paragraph paragraph) {
    if (isFigure(paragraph)) {
      return RawBlock.Kind.CAPTION;
    }
    Optional<RawBlock.Kind> known = state(paragraph).kind();
    if (known.isPresent() && known.get() != RawBlock.Kind.MATH) {
      return known.get();
    }
    if (quotes > 0) {
      return RawBlock.Kind.QUOTATION;
    }
    if (footnotes > 0) {
      return RawBlock.Kind.FOOTNOTE;
    }
    return items > 0 ? RawBlock.Kind.LIST_ITEM : RawBlock.Kind.PARAGRAPH;
  }

  /** Whether a paragraph is an image and at most its attributes. */
  private boolean isFigure(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof Image image)) {
      return InlineImages.isFigure(paragraph);
    }
    Span rest = image.getNext() instanceof Text text ? span(text) : null;
    return image.getNext() == null
        || (rest != null && image.getNext().getNext() == null && prepared.isHidden(rest));
  }

  private void code(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean fenced = node instanceof FencedCodeBlock;
    boolean closed = fenced && ((FencedCodeBlock) node).getClosingFenceLength() != null;
    int from = fenced ? 1 : 0;
    int to = spans.size() - (closed ? 1 : 0);
    boolean formula = state(node).kind().equals(Optional.of(RawBlock.Kind.MATH));
    RawBlock block = new RawBlock(formula ? RawBlock.Kind.MATH : RawBlock.Kind.CODE, 0);
    if (from < to) {
      SourceSpan last = spans.get(to - 1);
      int start = spans.get(from).getInputIndex();
      int end = last.getInputIndex() + last.getLength();
      if (start < end) {
        SourceLines.addVerbatim(block, source, prepared.toSource(new Span(start, end)));
      }
    }
    blocks.add(block);
  }

  private void html(HtmlInline html) {
    String tag = html.getLiteral();
    Inline.Kind kind = MarkdownText.tagMark(tag);
    Span span = span(html);
    if (tag.startsWith("<!--") && tag.endsWith("-->") && span != null) {
      String text = tag.length() < 7 ? "" : tag.substring(4, tag.length() - 3);
      comments.add(new Comment(prepared.toSource(span), text));
      texts.hidden();
    } else if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      blank();
      return;
    } else if (placeholders.contain(tag)) {
      text(html, tag, Inline.Kind.CODE);
      return;
    }
    InlineImages.tag(html).ifPresent(image -> image(html, image));
    if (InlineImages.isWithoutWords(html) && !InlineImages.isOnOwnLine(html)) {
      imageWithoutWords(html);
    }
    String name = HtmlTag.name(tag);
    boolean divides = HtmlBlocks.isBlock(name);
    if (divides && !tag.startsWith("</")) {
      divide();
    }
    boolean hidden = languages.isHidden();
    languages.follow(HtmlTag.of(tag));
    if (hidden != languages.isHidden()) {
      texts.hidden();
    }
    if (divides && tag.startsWith("</")) {
      divide();
    }
    boolean raised = name.equals("sup");
    if (current == null || (kind == null && !raised)) {
      return;
    }
    if (!tag.startsWith("</")) {
      htmlMarks.put(name, current.size());
    } else if (htmlMarks.containsKey(name)) {
      int from = htmlMarks.remove(name);
      if (raised) {
        Superscript.read(current, from, isLinked(html));
      } else {
        current.mark(kind, from);
      }
    }
  }

  /** An image that says nothing leaves a sign in its line. */
  private void imageWithoutWords(Node image) {
    Span span = span(image);
    boolean shown = span != null && current != null && !languages.isHidden();
    if (shown && !InlineImages.beginsLine(image)) {
      current.addImage(prepared.toSource(span));
    }
  }

  /** Reads the alternative text of an image. */
  private void image(HtmlInline html, ImageTag image) {
    boolean apart = InlineImages.isOnOwnLine(html);
    if (apart) {
      interrupt(RawBlock.Kind.CAPTION);
    }
    beginImage();
    int from = current.size();
    for (Span line : InlineImages.lines(html, image)) {
      if (current.size() > from) {
        current.blank();
      }
      texts.add(current, line, line.in(prepared.text()), false);
    }
    if (image.isFileName()) {
      current.mark(Inline.Kind.URL, from);
    }
    endImage(from);
    if (apart) {
      endInterruption();
    }
  }

  /**
   * Whether raised text, which ends at a tag, is in a link to a place in the document, or ends with
   * one.
   */
  private static boolean isLinked(HtmlInline end) {
    Node before = end.getPrevious();
    if (before instanceof HtmlInline close && close.getLiteral().equals("</a>")) {
      Node text = before.getPrevious();
      Node open = text == null ? null : text.getPrevious();
      return open instanceof HtmlInline tag && tag.getLiteral().matches("(?is)<a\\s[^:]*#.*");
    }
    return isFragment(before) || isFragment(end.getParent());
  }

  private static boolean isFragment(Node node) {
    return node instanceof Link link && link.getDestination().matches("[^:]*#.*");
  }

  private void blank() {
    if (current != null) {
      current.blank();
    }
  }

  private void text(Node node, String literal, Inline.Kind kind) {
    Span span = span(node);
    if (span != null && node.getNext() instanceof HardLineBreak) {
      // The spaces that make the line break.
      span = withoutBlanks(span);
    }
    if (current != null && span != null && !literal.isEmpty()) {
      int from = current.size();
      texts.add(current, span, literal, kind == Inline.Kind.CODE);
      if (kind != null) {
        current.mark(kind, from);
      }
    }
  }

  private Span withoutBlanks(Span span) {
    int end = span.end();
    while (end > span.start() && prepared.text().charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(span.start(), end);
  }

  private static Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return null;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
