package org.isogloss.core.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CharacterReferences;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.assembly.Superscript;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** The blocks of a fragment of HTML. */
public final class HtmlBlocks implements NodeFilter {

  /**
   * More deeply nested elements are read as siblings of their parents; the standard has no limit.
   */
  private static final int DEEPEST = 256;

  /** The elements that are boxes beside the text, or quotations. */
  private static final Evaluator ASIDE =
      QueryParser.parse("aside, blockquote, .admonition, .callout, .alert, .sidebar, [role=note]");

  /** A place in the document itself, or in another file of the same book. */
  private static final Pattern FRAGMENT = Pattern.compile("[^:#]*#.+");

  /** The maximum length of all expanded entities together, in code units. */
  private static final int MOST_EXPANDED = 500_000;

  private static final Pattern BREAKS = Pattern.compile("\\s");

  /** The name of an entity that the file declares. */
  private static final Pattern ENTITY = Pattern.compile("&([\\w.-]{1,100});");

  /**
   * What is around the text.
   *
   * @param before what precedes it
   */
  private record Context(RawBlock.Kind kind, int level, int items, Before before) {}

  /**
   * What precedes an element.
   *
   * @param blocks the number of blocks
   * @param ended whether an element with text of its own has ended there
   */
  private record Before(int blocks, boolean ended) {}

  private record OpenMark(RawBlock block, int from) {}

  /**
   * A block that a note inside of its text interrupts.
   *
   * @param block the block so far; null if it has no text yet
   */
  private record Interrupted(RawBlock block, int afterImage, int afterBreak) {}

  private final String source;
  private final int base;
  private final DocumentType type;
  private final TemplateCode templates;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final Deque<Context> contexts = new ArrayDeque<>();
  private final Deque<Interrupted> interrupted = new ArrayDeque<>();
  private final Deque<OpenMark> marks = new ArrayDeque<>();
  private final List<Comment> comments = new ArrayList<>();
  private final ElementLanguages languages = new ElementLanguages();
  private RawBlock current;

  /** The piece of the block from which its text is foreign; -1 if it is English. */
  private int foreign = -1;

  /** Whether an element with text of its own has just ended, which what follows cannot continue. */
  private boolean afterEnd;

  /** How many pieces the block had after its last image; -1 if it has none. */
  private int afterImage = -1;

  /** Whether the last image is described by several words; one letter may begin a word. */
  private boolean afterPhrase;

  /** How many pieces the block had at its last line break; -1 if it has none. */
  private int afterBreak = -1;

  /** Whether the last line break directly followed another. */
  private boolean emptyLine;

  private int expanded;

  /** How many boxes beside the text, or quotations, are open. */
  private int asides;

  private HtmlBlocks(String source, Span within, DocumentType type) {
    this.source = source;
    this.base = within.start();
    this.type = type;
    this.templates = new TemplateCode(within.in(source), base);
    contexts.push(new Context(RawBlock.Kind.PARAGRAPH, 0, 0, new Before(0, false)));
  }

  /**
   * The contents of a fragment of HTML.
   *
   * @param blocks in order
   * @param comments in order
   * @param language the variety of English that the page declares
   */
  public record Content(
      List<RawBlock> blocks, List<Comment> comments, Optional<LanguageTag> language) {

    public Content {
      blocks = List.copyOf(blocks);
      comments = List.copyOf(comments);
    }
  }

  /**
   * Reads the blocks and comments of a fragment of a text, with places relative to the start of the
   * text.
   *
   * @param source the whole text
   * @param within the span that is HTML
   */
  public static Content read(String source, Span within) {
    return new HtmlBlocks(source, within, DocumentType.NONE).read(parser());
  }

  /**
   * Reads a page.
   *
   * @param start where it begins in the text
   * @param xml whether elements may be empty by a slash in their tag; in HTML, few may
   */
  static Content read(String source, int start, DocumentType type, boolean xml) {
    StringBuilder readable = new StringBuilder(source);
    // The parser takes declarations in a document type, and what follows spaces there, for text.
    for (int at = type.rest().start(); at < type.rest().end(); at++) {
      readable.setCharAt(at, at == type.rest().start() ? '>' : ' ');
    }
    TagSet tags = new TagSet(TagSet.Html()).onNewTag(tag -> tag.set(Tag.SelfClose));
    Span page = new Span(start, source.length());
    HtmlBlocks reader = new HtmlBlocks(readable.toString(), page, type);
    return reader.read(xml ? parser().tagSet(tags) : parser());
  }

  /** Whether an element of this name, in lower case, is apart from the text around it. */
  public static boolean isBlock(String name) {
    return ElementRole.isBlock(name);
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
  }

  private Content read(Parser parser) {
    parser.parseInput(templates.readable(), "").filter(this);
    flush();
    return new Content(blocks, comments, languages.declared());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
      return FilterResult.CONTINUE;
    }
    if (node instanceof org.jsoup.nodes.Comment comment) {
      comment(comment);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    ElementRole role = ElementRole.of(element);
    if (role == ElementRole.SKIP) {
      return FilterResult.SKIP_ENTIRELY;
    }
    languages.enter(element);
    asides += element.is(ASIDE) ? 1 : 0;
    if (element.normalName().equals("img")) {
      alternative(element);
    }
    if (role == ElementRole.NOTE) {
      interrupted.push(new Interrupted(current, afterImage, afterBreak));
      endForeign();
      begin(null);
    }
    if (role.block != null) {
      flush();
      contexts.push(inside(contexts.element(), role));
      afterEnd = false;
    } else if (role == ElementRole.BREAK) {
      lineBreak();
    } else if (role.mark != null || role == ElementRole.RAISED) {
      separate(element);
      RawBlock block = block();
      marks.push(new OpenMark(block, block.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      ElementRole role = ElementRole.of(element);
      if (role.block != null) {
        flush();
        Before before = contexts.pop().before();
        // One that ends without a tag may be cut by what begins there, such as the number of a
        // page.
        afterEnd =
            before.blocks() == blocks.size()
                ? before.ended()
                : !element.endSourceRange().isImplicit();
        if (role == ElementRole.NOTE) {
          resume(interrupted.pop(), before);
        }
      } else if (role.mark != null || role == ElementRole.RAISED) {
        close(element, role, marks.pop());
        separate(element);
        divide();
      }
      asides -= element.is(ASIDE) ? 1 : 0;
      languages.leave(element);
    }
    return FilterResult.CONTINUE;
  }

  /** Goes on with what a note has interrupted. */
  private void resume(Interrupted outer, Before before) {
    begin(outer.block());
    afterImage = outer.afterImage();
    afterBreak = outer.afterBreak();
    afterEnd = before.ended();
  }

  /** Separates text that is marked as a whole, in an element that is a block by its name. */
  private void separate(Element marked) {
    if (ElementRole.isBlock(marked.normalName())) {
      blank();
    }
  }

  /** The kind of a nested element: a paragraph in a table cell belongs to the table. */
  private Context inside(Context outer, ElementRole role) {
    Before before = new Before(blocks.size(), afterEnd);
    int items = outer.items() + (role == ElementRole.LIST_ITEM ? 1 : 0);
    if (role != ElementRole.NOTE && rank(role.block) < rank(outer.kind())) {
      return new Context(outer.kind(), outer.level(), items, before);
    }
    int level = role.block == RawBlock.Kind.LIST_ITEM ? items : role.level;
    boolean same = role.block == outer.kind() && level == 0;
    return new Context(role.block, same ? outer.level() : level, items, before);
  }

  private static int rank(RawBlock.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, SENTENCES -> 0;
      case LIST_ITEM -> 1;
      case BYLINE, ABSTRACT, KEYWORDS -> 2;
      case QUOTATION -> 3;
      case FOOTNOTE, REFERENCE_ENTRY -> 4;
      case TABLE, LABEL -> 5;
      case CAPTION -> 6;
      case TITLE, HEADING, SHORT_TITLE -> 7;
      case METADATA, BOILERPLATE -> 8;
      case CODE, MATH -> 9;
    };
  }

  private void close(Element element, ElementRole role, OpenMark open) {
    if (open.block() != current) {
      // A block began or ended inside the element, so what precedes it is not a separate span.
      return;
    }
    if (role != ElementRole.RAISED) {
      current.mark(role.mark, open.from());
    } else if (!isLiteral(element)) {
      Superscript.read(current, open.from(), isLinked(element));
    }
  }

  /** Whether an element is in a formula or in code, in which raised numbers are powers. */
  private static boolean isLiteral(Element raised) {
    for (Element outer = raised.parent(); outer != null; outer = outer.parent()) {
      ElementRole role = ElementRole.of(outer);
      if (role.mark == Inline.Kind.MATH || role.mark == Inline.Kind.CODE || isVerbatim(role)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbatim(ElementRole role) {
    return role.block == RawBlock.Kind.MATH || role.block == RawBlock.Kind.CODE;
  }

  /** Whether raised text begins with a link to a note, or is in one. */
  private static boolean isLinked(Element raised) {
    boolean linked = false;
    for (Element each = raised; each != null && !linked; each = each.parent()) {
      linked = isLink(each);
    }
    for (Element each = raised; each != null && !linked; each = each.firstElementChild()) {
      linked = isLink(each);
    }
    return linked;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && FRAGMENT.matcher(element.attr("href")).matches();
  }

  private RawBlock block() {
    if (current == null) {
      Context context = contexts.element();
      current = new RawBlock(context.kind(), context.level());
      if (afterEnd) {
        current.beginApart();
      }
    }
    return current;
  }

  private void flush() {
    if (current != null && !current.isBlank()) {
      endForeign();
      RawBlock.Kind kind = contexts.element().kind();
      if (asides > 0 && (kind == RawBlock.Kind.HEADING || kind == RawBlock.Kind.LIST_ITEM)) {
        current.mark(Inline.Kind.ASIDE, 0);
      }
      blocks.add(current);
    }
    begin(null);
  }

  private void begin(RawBlock block) {
    foreign = -1;
    afterImage = -1;
    afterBreak = -1;
    emptyLine = false;
    current = block;
  }

  private void lineBreak() {
    if (current != null) {
      blank();
      emptyLine = current.size() == afterBreak;
      afterBreak = current.size();
      divide();
    }
  }

  /** Ends a paragraph at an empty line, unless something is marked across it. */
  private void divide() {
    boolean atEmptyLine = emptyLine && current != null && current.size() == afterBreak;
    if (atEmptyLine && current.kind().isDivided() && marks.isEmpty()) {
      flush();
      afterEnd = true;
    }
  }

  private void blank() {
    if (current != null) {
      current.blank();
    }
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return;
    }
    Span span = new Span(base + range.startPos(), base + range.endPos());
    if (current != null && current.size() > 0 && span.start() < current.end()) {
      flush();
    }
    language();
    afterImage(span);
    if (contexts.element().kind() == RawBlock.Kind.CODE) {
      verbatim(span);
    } else {
      collapsed(span);
    }
  }

  /** Begins or ends a foreign span before text is added. */
  private void language() {
    if (!languages.isForeign()) {
      endForeign();
    } else if (foreign < 0) {
      foreign = block().size();
    }
  }

  private void endForeign() {
    if (foreign >= 0) {
      current.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
      foreign = -1;
    }
  }

  /** The alternative text of an image; an image on its own gets it as a caption. */
  private void alternative(Element image) {
    Range range = image.attributes().sourceRange("alt").valueRange();
    if (image.attr("alt").isBlank()) {
      withoutWords(image.sourceRange());
    } else if (range.isTracked()) {
      language();
      int from = block().size();
      boolean phrase = image.attr("alt").strip().indexOf(' ') > 0;
      if (from == afterImage || (phrase && endsInWord())) {
        blank();
      }
      collapsed(new Span(base + range.startPos(), base + range.endPos()));
      if (ImageText.isFileName(image.attr("alt"), image.attr("src"))) {
        block().mark(Inline.Kind.URL, from);
      }
      afterImage = block().size();
      afterPhrase = phrase;
    }
  }

  private boolean endsInWord() {
    String last = current == null ? "" : current.lastPiece();
    return !last.isEmpty() && Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  /** Separates words from an image of several words before them, which they do not continue. */
  private void afterImage(Span text) {
    boolean touches = afterPhrase && current != null && current.size() == afterImage;
    if (touches && !text.isEmpty() && Character.isLetterOrDigit(source.codePointAt(text.start()))) {
      blank();
    }
  }

  /** An image that says nothing leaves a sign in its line. */
  private void withoutWords(Range tag) {
    boolean inLine = current != null && current.size() != afterBreak;
    if (tag.isTracked() && inLine && current.kind() != RawBlock.Kind.CODE) {
      language();
      current.addImage(new Span(base + tag.startPos(), base + tag.endPos()));
    }
  }

  private void comment(org.jsoup.nodes.Comment node) {
    Range range = node.sourceRange();
    if (range.isTracked()) {
      Span span = new Span(base + range.startPos(), base + range.endPos());
      comments.add(new Comment(span, node.getData()));
    }
  }

  private void verbatim(Span span) {
    int at = span.start();
    int plain = at;
    while (at < span.end()) {
      CharacterReferences.Reference reference = reference(at, span.end());
      if (reference == null) {
        at++;
      } else {
        SourceLines.addVerbatim(block(), source, new Span(plain, at));
        block().addReplaced(reference.span(), reference.characters());
        at = reference.span().end();
        plain = at;
      }
    }
    SourceLines.addVerbatim(block(), source, new Span(plain, at));
  }

  /** The text with runs of whitespace collapsed, as HTML shows it. */
  private void collapsed(Span span) {
    int at = span.start();
    while (at < span.end()) {
      int start = at;
      CharacterReferences.Reference reference = reference(at, span.end());
      if (reference != null) {
        block().addReplaced(reference.span(), reference.characters());
        at = reference.span().end();
      } else if (templates.beginsAt(at)) {
        at = template(at);
      } else if (isBlank(source.charAt(at))) {
        blank();
        at++;
      } else {
        do {
          at++;
        } while (at < span.end() && source.charAt(at) != '&' && !endsRun(at, span.end()));
        block().add(new Span(start, at), source.substring(start, at));
      }
    }
  }

  /** Reads the code of a template, which shows something unknown or nothing; returns its end. */
  private int template(int at) {
    TemplateCode.Code code = templates.beginningAt(at);
    if (code.shown()) {
      int from = block().size();
      block().add(code.span(), BREAKS.matcher(code.span().in(source)).replaceAll(" "));
      block().mark(Inline.Kind.CODE, from);
    }
    return code.span().end();
  }

  /**
   * Whether a run of text ends here; a single space between two words is part of it, and the code
   * of a template is not.
   */
  private boolean endsRun(int at, int end) {
    char c = source.charAt(at);
    return templates.beginsAt(at)
        || (isBlank(c) && (c != ' ' || at + 1 == end || isBlank(source.charAt(at + 1))));
  }

  private CharacterReferences.Reference reference(int at, int end) {
    if (source.charAt(at) != '&') {
      return null;
    }
    CharacterReferences.Reference known = CharacterReferences.at(source, at, end, true);
    return known == null ? entity(at, end) : known;
  }

  /** The reference to an entity that the file declares; null if there is none. */
  private CharacterReferences.Reference entity(int at, int end) {
    if (type.entities().isEmpty()) {
      return null;
    }
    Matcher matcher = ENTITY.matcher(source).region(at, end);
    String text = matcher.lookingAt() ? type.entities().get(matcher.group(1)) : null;
    if (text == null || expanded + text.length() > MOST_EXPANDED) {
      return null;
    }
    expanded += text.length();
    return new CharacterReferences.Reference(new Span(at, matcher.end()), text);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
