package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.Superscript;

/** Reads calls of known commands. */
final class LatexCalls {

  /** What a part with its own zone is, too, if the text around it is. */
  private static final Set<Inline.Kind> KEPT =
      Set.of(Inline.Kind.FOREIGN_LANGUAGE, Inline.Kind.LINK_NAME);

  /** The parts that do not end the paragraph around them. */
  private static final Set<RawBlock.Kind> BESIDE =
      Set.of(RawBlock.Kind.FOOTNOTE, RawBlock.Kind.SHORT_TITLE, RawBlock.Kind.LABEL);

  private final LatexBlocks reader;
  private final LatexDefinitions definitions;

  /** The number of open arguments in which no cell ends. */
  private int unbroken;

  /** Whether tabs divide the innermost table. */
  private boolean tabs;

  /** What is around each open table. */
  private final Deque<Around> tables = new ArrayDeque<>();

  /**
   * What is around a table.
   *
   * @param unbroken the number of open arguments there in which no cell ends
   * @param tabs whether tabs divide a table there
   */
  private record Around(int unbroken, boolean tabs) {}

  LatexCalls(LatexBlocks reader) {
    this.reader = reader;
    this.definitions = new LatexDefinitions(reader);
  }

  /** Reads a call; returns the place after it. */
  int call(String name, LatexCommand command, int at, int named, int end) {
    LatexOutput out = reader.out();
    int after = command.isLiteral() ? named : reader.scanner().overlayEnd(named, end);
    switch (command.effect()) {
      case "word" -> {
        return whole(command, at, after, end, Inline.Kind.CODE);
      }
      case "citation" -> {
        return whole(command, at, after, end, Inline.Kind.CITATION);
      }
      case "textual" -> {
        // It is part of the sentence and needs a placeholder.
        return whole(command, at, after, end, Inline.Kind.CODE, Inline.Kind.CITATION);
      }
      case "url" -> {
        return whole(command, at, after, end, Inline.Kind.URL);
      }
      case "math" -> {
        return whole(command, at, after, end, Inline.Kind.MATH);
      }
      case "paragraph", "entry" -> out.flush();
      case "item" -> {
        out.flush();
        reader.environments().item();
      }
      case "cell" -> cell(after);
      case "blank" -> out.blank();
      case "emphasize" -> out.setStyle(Inline.Kind.EMPHASIS, true);
      case "typewriter" -> out.setStyle(Inline.Kind.CODE, true);
      case "upright" -> {
        out.setStyle(Inline.Kind.EMPHASIS, false);
        out.setStyle(Inline.Kind.CODE, false);
      }
      case "begin-environment" -> {
        return reader.environments().begun(command.detail(), at, after, end);
      }
      case "end-environment" -> {
        reader.environments().ended(command.detail());
        return after;
      }
      case "condition" -> {
        return reader.conditions().begin(name, command, at, after, end);
      }
      case "", "select", "foreign" -> {}
      default -> {
        return definitions.define(name, command, after, end);
      }
    }
    return command.expansion().isEmpty()
        ? arguments(command, at, after, end)
        : expand(command, at, after, end);
  }

  /** Reads what a call of an author's command typesets; returns the place after the call. */
  private int expand(LatexCommand command, int at, int after, int end) {
    List<Span> groups = new ArrayList<>();
    int next = after;
    for (LatexArgument argument : command.arguments()) {
      Span group = group(argument, next, end);
      groups.add(group);
      next = group == null ? skip(argument, next, end) : group.end();
    }
    if (next == after && isWord(command, after, end)) {
      return reader.out().marked(new Span(at, after), Inline.Kind.CODE);
    }
    new LatexTypesetting(reader, command, new Span(at, after), groups).write();
    boolean empty = next == after && reader.source().startsWith("{}", next);
    return empty ? next + 2 : next;
  }

  /** Ends a table cell; elsewhere it ends a line, or nothing. */
  int cell(int next) {
    boolean table = reader.out().context().kind() == RawBlock.Kind.TABLE;
    if (table && unbroken == 0) {
      reader.out().flush();
    } else {
      reader.out().blank();
    }
    return next;
  }

  /** Begins a table, whose cells end regardless of its surroundings. */
  void openTable(boolean withTabs) {
    tables.push(new Around(unbroken, tabs));
    unbroken = 0;
    tabs = withTabs;
  }

  void closeTable() {
    Around around = tables.isEmpty() ? new Around(0, false) : tables.pop();
    unbroken = around.unbroken();
    tabs = around.tabs();
  }

  /** Whether a command is a tab here: what is an accent or a space elsewhere. */
  boolean isTab(String name) {
    return tabs && unbroken == 0 && LatexSigns.TABS.indexOf(name.charAt(1)) >= 0;
  }

  /** A call as written, marked. */
  private int whole(LatexCommand command, int at, int after, int end, Inline.Kind... kinds) {
    int close = after;
    int before;
    do {
      before = close;
      for (LatexArgument argument : command.arguments()) {
        close = skip(argument, close, end);
      }
    } while (command.repeated() && close > before);
    if (command.arguments().isEmpty() && reader.source().startsWith("{}", close)) {
      close += 2;
    }
    return reader.out().marked(new Span(at, close), kinds);
  }

  /** Reads the arguments that show text, and skips the others; returns the place after them. */
  int arguments(LatexCommand command, int at, int after, int end) {
    int next = after;
    int shown = 0;
    LatexOutput out = reader.out();
    Optional<LanguageTag> language =
        command.effect().equals("foreign") ? LanguageTag.of(command.detail()) : Optional.empty();
    for (LatexArgument argument : command.arguments()) {
      Span found = found(argument, next, end);
      if (found == null) {
        next = skip(argument, next, end);
        continue;
      }
      next = found.end();
      Span inside = LatexScanner.inside(found);
      if (argument.role().equals("language")) {
        String tongue = inside.in(reader.source());
        language = LatexLanguage.tag(tongue).or(() -> LanguageTag.of("mis"));
      } else if (argument.isShown()) {
        if (shown > 0 && !argument.isBeside() && !argument.role().equals("joined")) {
          out.blank();
        }
        shown++;
        show(argument, inside, language);
      }
    }
    if (shown == 0 && next == after && isWord(command, after, end)) {
      return out.marked(new Span(at, after), Inline.Kind.CODE);
    }
    if (command.effect().equals("select") && language.isPresent()) {
      out.setStyle(Inline.Kind.FOREIGN_LANGUAGE, !language.get().isEnglish());
    }
    if (command.effect().equals("item") || command.effect().equals("blank")) {
      out.blank();
    }
    if (command.effect().equals("paragraph")) {
      out.flush();
    }
    boolean empty = command.arguments().isEmpty() && reader.source().startsWith("{}", next);
    return empty ? next + 2 : next;
  }

  /**
   * Whether a command lacks the text that it should show: then it is another command with that
   * name, which stands for a word.
   */
  private boolean isWord(LatexCommand command, int after, int end) {
    boolean text =
        command.effect().isEmpty()
            && command.arguments().stream().anyMatch(a -> a.form() == 'm' && a.isShown());
    int next = reader.scanner().tokens().skipBlanks(after, end);
    boolean goesOn =
        next < end && (next == after || Character.isLetter(reader.source().charAt(next)));
    return text && goesOn && "\\{}$%".indexOf(reader.source().charAt(next)) < 0;
  }

  /** The group that is this argument; null if there is none, or none is wanted. */
  private Span found(LatexArgument argument, int at, int end) {
    boolean wanted = argument.isShown() || argument.role().equals("language");
    return wanted ? group(argument, at, end) : null;
  }

  /** The group that is this argument; null if there is none. */
  private Span group(LatexArgument argument, int at, int end) {
    return switch (argument.form()) {
      case 'm' -> reader.scanner().argument(at, end);
      case 'o' -> reader.scanner().option(at, end);
      case 'v' -> verbatim(at, end);
      default -> null;
    };
  }

  private Span verbatim(int at, int end) {
    LatexTokens tokens = reader.scanner().tokens();
    int from = tokens.skipBlanks(at, end);
    int close = tokens.verbatimEnd(from, end);
    return close < 0 ? null : new Span(from, close);
  }

  /** Skips an argument that shows nothing; returns the place after it. */
  int skip(LatexArgument argument, int at, int end) {
    int after = skipped(argument, at, end);
    if (argument.isNaming()) {
      reader.out().name(new Span(at, after));
    }
    return after;
  }

  private int skipped(LatexArgument argument, int at, int end) {
    LatexScanner scanner = reader.scanner();
    return switch (argument.form()) {
      case 'o' -> scanner.skipOptions(at, end);
      case 'm' -> mandatory(argument, at, end);
      case 'v' -> {
        Span verbatim = verbatim(at, end);
        yield verbatim == null ? at : verbatim.end();
      }
      case 'p' -> scanner.skipDelimited(at, end, '(', ')');
      case 'a' -> scanner.skipDelimited(at, end, '<', '>');
      case 'd' -> scanner.matched("assigned", at, end);
      case 'l' -> scanner.upToBrace(at, end);
      case 'n' -> scanner.matched("comparison", at, end);
      case 't' -> scanner.token(at, end);
      case 'c' -> scanner.matched("csname", at, end);
      case 'e' -> scanner.matched("equals", at, end);
      case 'r' -> scanner.rowEnd(at, end);
      case 's' -> at < end && reader.source().charAt(at) == '*' ? at + 1 : at;
      default -> throw new IllegalStateException("form of an argument: " + argument);
    };
  }

  private int mandatory(LatexArgument argument, int at, int end) {
    Span group = reader.scanner().argument(at, end);
    if (group != null) {
      return group.end();
    }
    int from = reader.scanner().tokens().skipBlanks(at, end);
    boolean bare = !argument.isShown() && from < end && reader.source().charAt(from) == '\\';
    return bare ? reader.scanner().tokens().commandEnd(from, end) : at;
  }

  /** Reads the text of an argument that may be a name as well. */
  void show(LatexArgument argument, String role, Span inside) {
    if (argument.isName()) {
      styled(Inline.Kind.LINK_NAME, () -> show(role, inside));
    } else {
      show(role, inside);
    }
  }

  /** Reads the text of an argument according to its role. */
  private void show(LatexArgument argument, Span inside, Optional<LanguageTag> language) {
    boolean before = reader.out().style().contains(Inline.Kind.FOREIGN_LANGUAGE);
    language.ifPresent(
        tag -> reader.out().setStyle(Inline.Kind.FOREIGN_LANGUAGE, !tag.isEnglish()));
    if (argument.form() == 'v') {
      Inline.Kind kind = argument.role().equals("url") ? Inline.Kind.URL : Inline.Kind.CODE;
      reader.out().marked(inside, kind);
    } else {
      show(argument, argument.role(), inside);
    }
    reader.out().setStyle(Inline.Kind.FOREIGN_LANGUAGE, before);
  }

  /** Reads a text according to a role. */
  void show(String role, Span inside) {
    switch (role) {
      case "text", "joined" -> reader.nested(inside);
      case "raised" -> raised(inside);
      case "lines" -> {
        int around = unbroken;
        unbroken++;
        reader.nested(inside);
        unbroken = around;
      }
      case "emphasis" -> styled(Inline.Kind.EMPHASIS, inside);
      case "code" -> styled(Inline.Kind.CODE, inside);
      case "quotation" -> styled(Inline.Kind.QUOTATION, inside);
      case "verbatim" -> reader.out().marked(inside, Inline.Kind.CODE);
      case "url" -> reader.out().marked(inside, Inline.Kind.URL);
      case "math" -> reader.out().marked(inside, Inline.Kind.MATH);
      case "title" -> part(RawBlock.Kind.TITLE, 0, inside);
      case "byline" -> part(RawBlock.Kind.BYLINE, 0, inside);
      case "abstract" -> part(RawBlock.Kind.ABSTRACT, 0, inside);
      case "keywords" -> part(RawBlock.Kind.KEYWORDS, 0, inside);
      case "caption" -> part(RawBlock.Kind.CAPTION, 0, inside);
      case "footnote" -> part(RawBlock.Kind.FOOTNOTE, 0, inside);
      case "aside" -> {
        reader.out().branch();
        part(RawBlock.Kind.FOOTNOTE, 0, inside);
      }
      case "short" -> beside(RawBlock.Kind.SHORT_TITLE, LatexOutput.LOWEST, inside);
      case "label" -> beside(RawBlock.Kind.LABEL, 0, inside);
      case "options" -> reader.environments().options(inside);
      case "titles" -> reader.environments().titles(inside);
      case "fields" -> reader.environments().fields(inside);
      case "descriptions" -> reader.environments().descriptions(inside);
      case "quote" -> part(RawBlock.Kind.QUOTATION, 0, inside);
      case "metadata" -> part(RawBlock.Kind.METADATA, 0, inside);
      case "block" -> part(RawBlock.Kind.PARAGRAPH, 0, inside);
      default -> {
        int level = role.charAt(role.length() - 1) - '0';
        part(RawBlock.Kind.HEADING, level, inside);
      }
    }
  }

  /** A short text for another place, unless keys and values say what is there. */
  private void beside(RawBlock.Kind kind, int level, Span inside) {
    if (!reader.scanner().looks("hidden", inside)) {
      part(kind, level, () -> styled(Inline.Kind.ELSEWHERE, inside));
    }
  }

  private void raised(Span inside) {
    RawBlock around = reader.out().current();
    int from = around == null ? 0 : around.size();
    reader.nested(inside);
    RawBlock block = reader.out().current();
    if (block != null && (around == null || block.equals(around))) {
      Superscript.read(block, from, false);
    }
  }

  private void styled(Inline.Kind kind, Span inside) {
    styled(kind, () -> reader.nested(inside));
  }

  private void styled(Inline.Kind kind, Runnable content) {
    boolean before = reader.out().style().contains(kind);
    reader.out().setStyle(kind, true);
    content.run();
    reader.out().setStyle(kind, before);
  }

  /** A part with its own zone; the paragraph around a note continues after it. */
  void part(RawBlock.Kind kind, int level, Span inside) {
    part(kind, level, () -> reader.nested(inside));
  }

  /** A part with its own zone, whose content is read by {@code content}. */
  void part(RawBlock.Kind kind, int level, Runnable content) {
    LatexOutput out = reader.out();
    RawBlock around = out.current();
    boolean note = BESIDE.contains(kind) && around != null;
    if (!note) {
      out.flush();
    }
    boolean silent = out.isSilent();
    int lines = unbroken;
    Set<Inline.Kind> style = out.style();
    Set<Inline.Kind> kept = EnumSet.copyOf(KEPT);
    kept.retainAll(style);
    out.setSilent(false);
    unbroken = 0;
    out.resume(null);
    out.setStyle(kept);
    out.open(new LatexOutput.Context(kind, level, false));
    content.run();
    out.flush();
    out.close();
    out.setSilent(silent);
    unbroken = lines;
    out.resume(note ? around : null);
    out.setStyle(style);
  }
}
