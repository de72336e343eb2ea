package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * Reads calls of unknown commands, guessing from their names and arguments what they are. Text is
 * never lost; a command without arguments counts as a word.
 */
final class LatexUnknown {

  /** How a command is used in the whole file. */
  private static final class Usage {
    int calls;
    int keys;
    int codes;

    boolean isKey() {
      return 2 * keys > calls;
    }

    boolean isCode() {
      return codes > 0 && 2 * (codes + keys) > calls;
    }
  }

  private static final LatexCommand ITEM = LatexCommand.of("item o:text");

  private final LatexBlocks reader;
  private final LatexStructure structure;
  private Map<String, Usage> usages;

  LatexUnknown(LatexBlocks reader, LatexStructure structure) {
    this.reader = reader;
    this.structure = structure;
  }

  /** Reads a call; the place after it. */
  int read(String name, int at, int after, int end) {
    LatexScanner scanner = reader.scanner();
    if (reader.conditions().set(name)) {
      return after;
    }
    int assigned = isAssigned(after, end) ? scanner.matched("assigned", after, end) : after;
    if (assigned > after) {
      return assigned;
    }
    int from = directOptions(after, end);
    List<Span> arguments = arguments(from, end);
    int close = arguments.isEmpty() ? from : arguments.get(arguments.size() - 1).end();
    boolean sets = LatexScanner.PATTERNS.matches("setup-name", name);
    List<Span> texts = sets ? arguments.stream().filter(scanner::isProse).toList() : arguments;
    if ((sets && texts.isEmpty()) || isDefinition(arguments)) {
      reader.out().name(new Span(from, close));
      return arguments.isEmpty() ? setUp(from, end) : close;
    }
    if (sets) {
      arguments.stream().filter(other -> !texts.contains(other)).forEach(reader.out()::name);
      return shown(name, texts, at, close);
    }
    if (arguments.isEmpty()) {
      showsOptions(after, from);
      int options = scanner.overlayEnd(after, from);
      boolean option = from > options;
      boolean set = option && scanner.looks("hidden", new Span(options + 1, from - 1));
      return set ? from : alone(at, from, end);
    }
    if (LatexScanner.PATTERNS.matches("index-name", name)) {
      reader.out().name(new Span(from, close));
      return close;
    }
    int first = arguments.get(0).end();
    if (LatexScanner.PATTERNS.matches("citation-name", name)) {
      return reader.out().marked(new Span(at, first), Inline.Kind.CODE, Inline.Kind.CITATION);
    }
    boolean single = arguments.size() == 1;
    Span text = LatexScanner.inside(arguments.get(0));
    if (single && (usage(name).isCode() || scanner.looks("code", text))) {
      reader.calls().show("code", text);
      return first;
    }
    if (LatexScanner.PATTERNS.matches("reference-name", name) || (single && usage(name).isKey())) {
      return reader.out().marked(new Span(at, first), Inline.Kind.CODE);
    }
    return shown(name, arguments, at, close);
  }

  /** Whether something is defined that has arguments of its own. */
  private boolean isDefinition(List<Span> arguments) {
    return arguments.stream().anyMatch(argument -> argument.in(reader.source()).contains("#1"));
  }

  /** Skips the command that is being set up, and its arguments; returns the place after them. */
  private int setUp(int at, int end) {
    boolean named = at < end && reader.source().charAt(at) == '\\';
    if (!named) {
      return at;
    }
    int from = directOptions(reader.scanner().tokens().commandEnd(at, end), end);
    List<Span> arguments = arguments(from, end);
    return arguments.isEmpty() ? from : arguments.get(arguments.size() - 1).end();
  }

  private int shown(String name, List<Span> arguments, int at, int close) {
    LatexScanner scanner = reader.scanner();
    boolean keyed = usage(name).isKey();
    // A program may find something by the words of its arguments.
    LatexArgument text = new LatexArgument('m', "text", reader.names().isOpen(name));
    boolean any = showsOptions(scanner.tokens().commandEnd(at, close), close);
    boolean before = false;
    for (int i = 0; i < arguments.size(); i++) {
      Span inside = LatexScanner.inside(arguments.get(i));
      boolean key = (i == 0 && keyed) || scanner.looks("key", inside);
      if (key) {
        reader.out().name(inside);
      }
      if (!key && !inside.isEmpty() && !scanner.looks("hidden", inside)) {
        if (before) {
          reader.out().blank();
        }
        reader.calls().show(text, text.role(), inside);
        before = true;
      }
    }
    return any || before || scanner.isAloneInLine(at, close, structure.end())
        ? close
        : reader.out().marked(new Span(at, close), Inline.Kind.CODE);
  }

  /** Reads the options of a call that are text, apart from its sentence; whether there are any. */
  private boolean showsOptions(int from, int close) {
    boolean any = false;
    int at = reader.scanner().overlayEnd(from, close);
    while (at < close) {
      Span option = reader.scanner().group(at, close, '[');
      Span group = option == null ? reader.scanner().group(at, close, '{') : option;
      if (group == null) {
        return any;
      }
      if (option != null && reader.scanner().isProse(option)) {
        reader.calls().show("label", LatexScanner.inside(option));
        any = true;
      }
      at = group.end();
    }
    return any;
  }

  /** Whether a TeX value follows: after an equals sign, or figures without a space. */
  private boolean isAssigned(int after, int end) {
    int i = after;
    while (i < end && reader.source().charAt(i) == ' ') {
      i++;
    }
    if (i >= end) {
      return false;
    }
    char c = reader.source().charAt(i);
    return c == '=' || (i == after && Character.isDigit(c));
  }

  /**
   * A command without arguments is a word of the text, unless its position shows that it controls
   * layout.
   */
  private int alone(int at, int after, int end) {
    // The body of a definition begins like a group, unless "{}" says that its first name is a word.
    boolean body = !reader.out().hasLines() && !reader.source().startsWith("{}", after);
    boolean opens = at == 0 ? body : reader.source().charAt(at - 1) == '{';
    boolean closes = after < end && reader.source().charAt(after) == '}';
    // A paragraph does not begin in lower case: its first word is the command.
    boolean begins = reader.out().current() == null && reader.scanner().goesOnBelow(after, end);
    if ((opens && !closes && after < end)
        || (reader.out().hasLines() && reader.scanner().isAloneInLine(at, after, end) && !begins)) {
      reader.out().blank();
      return after;
    }
    if (reader.environments().awaitsItem()) {
      // A list begins with an item, so this is the author's abbreviation for one.
      reader.names().define(reader.source().substring(at, after), ITEM);
      reader.environments().item();
      return after;
    }
    reader.out().marked(new Span(at, after), Inline.Kind.CODE);
    return reader.source().startsWith("{}", after) ? after + 2 : after;
  }

  private int directOptions(int after, int end) {
    int i = reader.scanner().overlayEnd(after, end);
    Span option = reader.scanner().group(i, end, '[');
    while (option != null) {
      i = option.end();
      option = reader.scanner().group(i, end, '[');
    }
    return i;
  }

  /** The directly following arguments in braces, skipping options between them. */
  private List<Span> arguments(int from, int end) {
    List<Span> arguments = new ArrayList<>();
    int i = from;
    Span group = reader.scanner().group(i, end, '{');
    while (group != null) {
      // "\word{}" ends the name and is not an argument.
      if (group.length() > 2 || !arguments.isEmpty()) {
        arguments.add(group);
      }
      i = directOptions(group.end(), end);
      group =
          group.length() > 2 || !arguments.isEmpty() ? reader.scanner().group(i, end, '{') : null;
    }
    return arguments;
  }

  private Usage usage(String name) {
    if (usages == null) {
      usages = new HashMap<>();
      for (LatexStructure.Use use : structure.unknown()) {
        Span group = structure.group(directOptions(use.after(), structure.end()));
        if (group != null && reader.source().charAt(group.start()) == '{') {
          Usage usage = usages.computeIfAbsent(use.name(), n -> new Usage());
          Span inside = LatexScanner.inside(group);
          usage.calls++;
          if (reader.scanner().looks("key", inside)) {
            usage.keys++;
          } else if (reader.scanner().looks("code", inside)) {
            usage.codes++;
          }
        }
      }
    }
    return usages.getOrDefault(name, new Usage());
  }
}
