package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.RawBlock.Kind;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.Directives;

/** Divides reStructuredText into blocks by the indents and the first characters of its lines. */
final class RestBlocks {

  private static final Patterns PATTERNS = new Patterns(RestBlocks.class, "rest-patterns.txt");

  /** Anything nested more deeply is read as text of the innermost item. */
  private static final int DEEPEST = 40;

  private final String source;
  private final List<RestLine> lines;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final DefaultRole role = new DefaultRole();
  private final RestTitles titles;

  /** Whether a directive or a target begins or ends before the next block. */
  private boolean atBorder;

  /** The number of items around the current line. */
  private int items;

  /**
   * Whether only the title and fields have been read; such fields say who wrote the text, and when.
   */
  private boolean front = true;

  RestBlocks(String source) {
    this.source = source;
    this.lines = RestLine.of(source);
    this.titles = new RestTitles(source, PATTERNS, role);
  }

  List<RawBlock> read() {
    read(lines, 0, Optional.empty());
    return blocks;
  }

  List<Comment> comments() {
    return comments;
  }

  /**
   * Reads lines that share an indent.
   *
   * @param kind what their paragraphs are, if that is not for them to say
   */
  private void read(List<RestLine> body, int depth, Optional<Kind> kind) {
    int at = 0;
    while (at < body.size()) {
      at = body.get(at).isBlank() ? at + 1 : next(body, at, depth, kind);
    }
  }

  /** Reads the block that begins in a line, and returns the line after it. */
  private int next(List<RestLine> body, int at, int depth, Optional<Kind> kind) {
    RestLine line = body.get(at);
    String text = line.in(source);
    int behind = depth == 0 ? titles.read(body, at, this::add) : at;
    if (behind > at) {
      return behind;
    }
    if (PATTERNS.begins("markup", text)) {
      return markup(body, at, depth, kind);
    }
    if (PATTERNS.matches("anonymous", text) || isSeparator(text, depth)) {
      return at + 1;
    }
    if (PATTERNS.matches("grid-border", text) || PATTERNS.matches("simple-border", text)) {
      int end = new RestTable(source, PATTERNS, cell -> cell(cell, depth)).read(body, at);
      if (end > at) {
        return end;
      }
    }
    if (PATTERNS.begins("doctest", text)) {
      return verbatim(body, at, paragraphEnd(body, at), Kind.CODE);
    }
    for (String label : List.of("bullet", "enumerator", "field", "option", "line")) {
      int length = PATTERNS.prefix(label, text);
      if (length > 0 && isLabel(body, at, label, length)) {
        return item(body, at, label, length, depth);
      }
    }
    return paragraph(body, at, depth, kind);
  }

  /**
   * Whether a label is one. An initial may look like an enumerator: it is one if it has text of its
   * own, and the next line does not go on at its indent.
   */
  private boolean isLabel(List<RestLine> body, int at, String label, int length) {
    RestLine next = at + 1 < body.size() ? body.get(at + 1) : new RestLine(new Span(0, 0), 0);
    if (!next.isBlank() && next.indent() > body.get(at).indent()) {
      return true;
    }
    if (label.equals("enumerator") && body.get(at).after(source, length).isBlank()) {
      return false;
    }
    boolean doubtful = label.equals("enumerator") || label.equals("option");
    return !doubtful || next.isBlank() || PATTERNS.begins(label, next.in(source));
  }

  private static boolean isBlank(List<RestLine> body, int at) {
    return at >= body.size() || body.get(at).isBlank();
  }

  private int paragraphEnd(List<RestLine> body, int from) {
    int end = from;
    while (end < body.size() && !body.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  /** Whether a line divides a card; outside of directives, titles are underlined like this. */
  private static boolean isSeparator(String text, int depth) {
    return depth > 0 && PATTERNS.matches("card-separator", text);
  }

  private int item(List<RestLine> body, int at, String label, int length, int depth) {
    RestLine line = body.get(at);
    int end = RestLine.indentedEnd(body, at + 1, line.indent());
    List<RestLine> below = body.subList(at + 1, end);
    if (front && depth == 0 && label.equals("field")) {
      List<RestLine> data = new ArrayList<>(below);
      data.add(0, line.after(source, length));
      boolean summary = PATTERNS.matches("abstract-name", line.in(source).substring(0, length));
      addText(RestDirective.withText(data), Optional.of(summary ? Kind.ABSTRACT : Kind.METADATA));
      return Math.max(end, at + 1);
    }
    boolean aligned = label.equals("bullet") || label.equals("enumerator");
    RestLine first = line.after(source, length);
    List<RestLine> content = aligned ? new ArrayList<>(below) : RestLine.aligned(first, below);
    if (aligned) {
      content.add(0, first);
    }
    if (label.equals("field") && PATTERNS.begins("type-field", line.in(source))) {
      verbatim(content, 0, content.size(), Kind.CODE);
    } else {
      items++;
      nested(content, depth, Optional.of(Kind.LIST_ITEM));
      items--;
    }
    return Math.max(end, at + 1);
  }

  private void add(RawBlock block) {
    front =
        front
            && switch (block.kind()) {
              case METADATA, CAPTION, ABSTRACT -> true;
              case HEADING -> blocks.stream().noneMatch(b -> b.kind() == Kind.HEADING);
              default -> false;
            };
    if (atBorder && !block.isBlank()) {
      block.beginApart();
      atBorder = false;
    }
    blocks.add(block);
  }

  private void nested(List<RestLine> content, int depth, Optional<Kind> kind) {
    if (depth < DEEPEST) {
      read(content, depth + 1, kind);
    } else {
      addText(RestDirective.withText(content), kind);
    }
  }

  /** Reads a cell of a table that is drawn. */
  private void cell(List<RestLine> cell, int depth) {
    int first = blocks.size();
    tableText(cell, depth);
    for (RawBlock block : blocks.subList(first, blocks.size())) {
      block.mark(Inline.Kind.FIXED_WIDTH, 0);
    }
  }

  private int paragraph(List<RestLine> body, int at, int depth, Optional<Kind> kind) {
    int indent = body.get(at).indent();
    int end = at + 1;
    while (end < body.size()
        && !body.get(end).isBlank()
        && goesOn(body.get(end), indent, kind)
        && !isSeparator(body.get(end).in(source), depth)
        && !(depth == 0 && titles.isUnderlined(body, end))) {
      end++;
    }
    boolean term = end == at + 1 && end < body.size() && !body.get(end).isBlank();
    boolean definition = term && body.get(end).indent() > indent;
    addText(body.subList(at, end), definition ? Optional.of(Kind.LIST_ITEM) : kind);
    int inner = RestLine.indentedEnd(body, end, indent);
    boolean literal = body.get(end - 1).in(source).endsWith("::");
    if (literal) {
      int literalEnd = inner > end ? inner : quotedEnd(body, end, indent);
      if (literalEnd > end) {
        return verbatim(body, end, literalEnd, Kind.CODE);
      }
    }
    if (inner > end) {
      boolean quotation = !definition && kind.isEmpty();
      nested(
          new ArrayList<>(body.subList(end, inner)),
          depth,
          quotation ? Optional.of(Kind.QUOTATION) : kind.or(() -> Optional.of(Kind.LIST_ITEM)));
      return inner;
    }
    return end;
  }

  /**
   * Whether a line continues a paragraph. In the narrow cells of a table, authors center lines, and
   * indent those that follow the first; definitions are rare there.
   */
  private boolean goesOn(RestLine line, int indent, Optional<Kind> kind) {
    String text = line.in(source);
    boolean begins = PATTERNS.begins("bullet", text) || PATTERNS.begins("markup", text);
    return line.indent() == indent || (kind.equals(Optional.of(Kind.TABLE)) && !begins);
  }

  /**
   * The end of the literal block whose lines are not indented but begin with the same sign, like
   * quoted lines in email; the given line itself if there is none. Where the next paragraph is a
   * directive or a comment, the block was forgotten.
   */
  private int quotedEnd(List<RestLine> body, int from, int indent) {
    int first = from;
    while (first < body.size() && body.get(first).isBlank()) {
      first++;
    }
    if (first == from || first == body.size()) {
      return from;
    }
    String text = body.get(first).in(source);
    if (!PATTERNS.begins("quoted", text) || PATTERNS.begins("markup", text)) {
      return from;
    }
    int end = paragraphEnd(body, first);
    boolean same =
        body.subList(first, end).stream()
            .allMatch(l -> l.indent() == indent && l.in(source).charAt(0) == text.charAt(0));
    return same ? end : from;
  }

  private void addText(List<RestLine> text, Optional<Kind> kind) {
    if (!text.isEmpty()) {
      Kind own = kind.orElse(Kind.PARAGRAPH);
      RawBlock block = new RawBlock(own, own == Kind.LIST_ITEM ? Math.max(1, items) : 0);
      new RestText(source, block, role).add(text);
      add(block);
    }
  }

  private int verbatim(List<RestLine> body, int from, int to, Kind kind) {
    List<RestLine> text = RestDirective.withText(body.subList(from, to));
    if (!text.isEmpty()) {
      RawBlock block = new RawBlock(kind, 0);
      for (RestLine line : text) {
        block.blank();
        block.add(line.span(), line.in(source));
      }
      add(block);
    }
    return to;
  }

  private int markup(List<RestLine> body, int at, int depth, Optional<Kind> kind) {
    RestLine line = body.get(at);
    String text = line.in(source);
    int end = RestLine.indentedEnd(body, at + 1, line.indent());
    if (PATTERNS.matches("empty-comment", text) && isBlank(body, at + 1)) {
      // It separates a block quotation from what is above.
      nested(
          new ArrayList<>(body.subList(at + 1, Math.max(end, at + 1))),
          depth,
          kind.or(() -> Optional.of(Kind.QUOTATION)));
      return Math.max(end, at + 1);
    }
    int note = PATTERNS.prefix("note", text);
    Matcher directive = PATTERNS.named("directive").get(0).matcher(text);
    if (directive.lookingAt()) {
      atBorder = true;
      RestDirective parts = RestDirective.of(source, PATTERNS, body, at, end, directive.end());
      if (text.lastIndexOf('|', directive.start(1)) < 0) {
        directive(directive.group(1), parts, depth, Optional.empty());
      } else {
        substitution(directive.group(1), parts, depth);
      }
      atBorder = true;
    } else if (note > 0) {
      nested(
          RestLine.aligned(line.after(source, note), body.subList(at + 1, end)),
          depth,
          Optional.of(Kind.FOOTNOTE));
    } else if (PATTERNS.matches("target", text)) {
      atBorder = true;
    } else {
      int last = body.get(Math.max(at, end - 1)).span().end();
      Span whole = new Span(line.span().start(), Math.max(line.span().end(), last));
      comments.add(new Comment(whole, whole.in(source).substring(2)));
    }
    return Math.max(end, at + 1);
  }

  /** What is shown wherever its name is written; it may precede the fields below the title. */
  private void substitution(String name, RestDirective directive, int depth) {
    boolean before = front;
    directive(name, directive, depth, Optional.of(Kind.FOOTNOTE));
    front = before;
  }

  /**
   * Reads a directive.
   *
   * @param kind what its paragraphs are, if its name does not say
   */
  private void directive(String name, RestDirective directive, int depth, Optional<Kind> kind) {
    if (name.equalsIgnoreCase("default-role")) {
      role.declare(directive.head().get(0).in(source));
    }
    Optional<Directives.Role> known = Directives.role(name);
    Directives.Content content =
        known.map(Directives.Role::content).orElse(Directives.Content.TEXT);
    Directives.Argument argument =
        known.map(Directives.Role::argument).orElseGet(() -> argument(name, directive));
    List<RestLine> head = directive.head();
    List<RestLine> text = new ArrayList<>();
    if (argument == Directives.Argument.TITLE) {
      addText(RestDirective.withText(head), Optional.of(Kind.CAPTION));
    } else if (argument == Directives.Argument.TEXT) {
      text.addAll(head);
    } else if (argument == Directives.Argument.VERSION) {
      RestLine first = head.get(0);
      RestLine rest = first.after(source, Directives.versions(first.in(source)));
      text.addAll(RestLine.aligned(rest, head.subList(1, head.size())));
    } else if (content == Directives.Content.MATH) {
      verbatim(head, 0, head.size(), Kind.MATH);
    } else if (!content.isVerbatim()) {
      // Without a blank line below, what follows an argument that is not text is text all the same.
      text.addAll(head.subList(Math.min(1, head.size()), head.size()));
    }
    captions(directive);
    List<RestLine> body = directive.body();
    switch (content) {
      case CELLS -> cells(directive);
      case LINKS -> links(body);
      case MATH -> verbatim(body, 0, body.size(), Kind.MATH);
      case CODE -> verbatim(body, 0, body.size(), Kind.CODE);
      case ROWS -> {
        text.addAll(body);
        new RestListTable(source, PATTERNS, cell -> tableText(cell, depth)).read(text);
      }
      case TERMS -> {
        text.addAll(body);
        terms(text, depth);
      }
      default -> {
        text.addAll(body);
        boolean titled = argument == Directives.Argument.TITLE;
        String title = titled ? head.get(0).in(source) : name;
        Optional<Kind> own =
            PATTERNS.matches("abstract-name", title)
                ? Optional.of(Kind.ABSTRACT)
                : content.kind().or(() -> kind);
        nested(text, depth, own);
      }
    }
  }

  private void tableText(List<RestLine> lines, int depth) {
    nested(lines, depth, Optional.of(Kind.TABLE));
  }

  /**
   * Reads the terms of a glossary, several of which may share a definition; each is found by links
   * on its own. What follows a colon is the letter under which it is sorted.
   */
  private void terms(List<RestLine> body, int depth) {
    int at = 0;
    while (at < body.size()) {
      RestLine line = body.get(at);
      int end = Math.max(at + 1, RestLine.indentedEnd(body, at + 1, line.indent()));
      if (PATTERNS.begins("markup", line.in(source))) {
        end = markup(body, at, depth, Optional.of(Kind.LIST_ITEM));
      } else if (!line.isBlank()) {
        int colon = line.in(source).indexOf(" : ");
        Span term = line.span();
        Span shown = new Span(term.start(), colon < 0 ? term.end() : term.start() + colon);
        RestLine stripped = new RestLine(SourceLines.stripped(source, shown), line.indent());
        addText(List.of(stripped), Optional.of(Kind.LIST_ITEM));
        nested(new ArrayList<>(body.subList(at + 1, end)), depth, Optional.of(Kind.LIST_ITEM));
      }
      at = line.isBlank() ? at + 1 : end;
    }
  }

  /** Reads the titles of links; nobody reads the files and addresses. */
  private void links(List<RestLine> body) {
    List<RestLine> files = new ArrayList<>();
    for (RestLine line : body) {
      int title = PATTERNS.prefix("entry-title", line.in(source));
      if (title == 0) {
        files.add(line);
      } else {
        verbatim(files, 0, files.size(), Kind.CODE);
        files.clear();
        Span shown = new Span(line.span().start(), line.span().start() + title);
        addText(List.of(new RestLine(shown, line.indent())), Optional.of(Kind.LABEL));
      }
    }
    verbatim(files, 0, files.size(), Kind.CODE);
  }

  /** What follows the name of an unknown directive: text, unless it looks like a name or a call. */
  private Directives.Argument argument(String name, RestDirective directive) {
    boolean described = name.indexOf(':') >= 0;
    return described || PATTERNS.matches("name-argument", directive.head().get(0).in(source))
        ? Directives.Argument.NONE
        : Directives.Argument.TEXT;
  }

  /** Reads the options that are text for readers, except for file names. */
  private void captions(RestDirective directive) {
    String address = directive.head().get(0).in(source);
    for (RestDirective.Option option : directive.options()) {
      boolean alternative = PATTERNS.matches("alternative-option", option.name());
      boolean file = alternative && ImageText.isFileName(option.text(source), address);
      if (!file && (alternative || PATTERNS.matches("caption-option", option.name()))) {
        addText(option.lines(), Optional.of(Kind.CAPTION));
      }
    }
  }

  /** Reads a table of cells between commas, or what its options name instead. */
  private void cells(RestDirective directive) {
    String delimiter = directive.option("delim").map(o -> o.text(source)).orElse("");
    List<RawBlock> cells = new ArrayList<>();
    CsvCells table = new CsvCells(source, delimiter, cells, role);
    table.read(directive.option("header").map(RestDirective.Option::lines).orElse(List.of()));
    table.read(RestDirective.withText(directive.body()));
    cells.forEach(this::add);
  }
}
