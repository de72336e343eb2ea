package org.isogloss.core.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** Removes the fences and options of containers, and remembers what they say about their text. */
final class ContainerLines {

  /** Longer than the fences in code that a container may hold. */
  private static final String FENCE = "~~~~~~~~~~~~";

  private record Open(Container container, Regions.State state) {}

  /** The part of a directive that may be on the next line. */
  private enum Options {
    NONE,
    FIRST,
    FIELDS,
    YAML
  }

  private final String source;
  private final LineWriter out;
  private final Regions regions;
  private final Asides asides;
  private final List<RawBlock> blocks;
  private final Deque<Open> open = new ArrayDeque<>();
  private Options options = Options.NONE;

  /**
   * @param blocks receives the captions written as options
   */
  ContainerLines(
      String source, LineWriter out, Regions regions, Asides asides, List<RawBlock> blocks) {
    this.source = source;
    this.out = out;
    this.regions = regions;
    this.asides = asides;
    this.blocks = blocks;
  }

  /** The current region. */
  Regions.State state() {
    return open.isEmpty() ? Regions.State.PLAIN : open.element().state();
  }

  /** Whether lines are inside a code container fenced with colons. */
  boolean isVerbatim() {
    return !open.isEmpty()
        && open.element().container().mark() == ':'
        && open.element().container().role().content().isVerbatim();
  }

  /** Whether lines are terms with their definitions below them. */
  boolean isTerms() {
    return !open.isEmpty()
        && open.element().container().role().content() == Directives.Content.TERMS;
  }

  /** Ends the options of a directive, if any are open. */
  void blankLine() {
    options = options == Options.YAML ? options : Options.NONE;
  }

  /** Whether a line is an option of the directive above it. */
  boolean isOption(Span line, int start) {
    String text = source.substring(start, line.end()).strip();
    if (options == Options.NONE) {
      return false;
    }
    if (options == Options.YAML || (options == Options.FIRST && text.equals("---"))) {
      options = options == Options.YAML && text.equals("---") ? Options.NONE : Options.YAML;
      caption("yaml-caption", line, start);
      return true;
    }
    boolean field = LinePreparer.PATTERNS.matches("option-line", text);
    options = field ? Options.FIELDS : Options.NONE;
    if (field) {
      caption("option-caption", line, start);
    }
    return field;
  }

  private void caption(String pattern, Span line, int start) {
    String text = source.substring(start, line.end());
    Matcher matcher = LinePreparer.PATTERNS.named(pattern).get(0).matcher(text);
    if (matcher.matches()) {
      RawBlock block = new RawBlock(RawBlock.Kind.CAPTION, 0);
      Span shown = new Span(start + matcher.start(1), start + matcher.end(1));
      block.add(shown, shown.in(source));
      blocks.add(block);
    }
  }

  /** Whether a line closes a container. */
  boolean closes(Span line, int start) {
    String text = source.substring(start, line.end());
    int run = Container.closing(text);
    if (run == 0) {
      return false;
    }
    char mark = text.strip().charAt(0);
    if (open.isEmpty() || open.element().container().mark() != mark) {
      return closesOuter(line, start, mark, run);
    }
    boolean enough = run >= open.element().container().length();
    boolean closed = enough || (mark == ':' && !isVerbatim());
    if (closed) {
      close(line, start);
    }
    return closed;
  }

  /**
   * A fence that belongs to no open container: colons are dropped; other fences begin or end code.
   */
  private boolean closesOuter(Span line, int start, char mark, int run) {
    boolean outer =
        !isVerbatim()
            && open.stream()
                .limit(20)
                .map(Open::container)
                .anyMatch(c -> c.mark() == mark && c.mark() != ':' && c.length() <= run);
    if (outer) {
      while (open.element().container().mark() != mark) {
        pop(line);
      }
      close(line, start);
      return true;
    }
    return mark == ':' && !isVerbatim();
  }

  private void pop(Span line) {
    if (open.pop().container().aside()) {
      asides.close(line.start());
    }
  }

  private void close(Span line, int start) {
    boolean verbatim = isVerbatim();
    pop(line);
    asides.border(line.start());
    regions.from(line.start(), state());
    if (verbatim) {
      out.writeIndent(start);
      out.insert(FENCE, line.end());
    }
  }

  /**
   * Opens the container that a line begins, if it does: its title is kept.
   *
   * @return whether the line has been handled; a block of code keeps its own fence
   */
  boolean opens(Span line, int start) {
    Optional<Container> begun = Container.of(source.substring(start, line.end()));
    if (begun.isEmpty()) {
      return false;
    }
    Container container = begun.get();
    boolean verbatim = container.role().content().isVerbatim();
    options = container.form() == Container.Form.DIRECTIVE ? Options.FIRST : Options.NONE;
    Regions.State outer = state();
    Regions.State inner =
        new Regions.State(
            container.role().content().kind().or(outer::kind),
            container.foreign().orElse(outer.foreign()),
            false);
    if (verbatim && container.mark() != ':') {
      // The region ends with the next line that is not part of the code.
      regions.from(line.start(), inner);
      return false;
    }
    if (container.role().content() == Directives.Content.CAPTION) {
      regions.from(line.start(), inner);
    }
    if (container.form() == Container.Form.SINGLE_TAG) {
      title(container, line, start);
      regions.from(line.end(), outer);
      return true;
    }
    open.push(new Open(container, inner));
    asides.border(line.start());
    if (container.aside()) {
      asides.open(line.start());
    }
    title(container, line, start);
    regions.from(line.end(), inner);
    if (verbatim) {
      out.writeIndent(start);
      out.insert(FENCE, line.end());
    }
    return true;
  }

  /** Whether what the innermost container contains may be indented. */
  boolean mayIndent() {
    return !open.isEmpty() && open.element().container().form() == Container.Form.TAG;
  }

  /** Ends the region of a block of code. */
  void codeEnded(Span line) {
    regions.from(line.end(), state());
  }

  /** Whether the sentence next to a name continues in the next line. */
  private boolean goesOn(Span line) {
    int next = line.end();
    while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    return next < source.length() && Character.isLowerCase(source.charAt(next));
  }

  private void title(Container container, Span line, int start) {
    Span argument = container.argument();
    if (argument == null) {
      out.drop(line);
      return;
    }
    out.lineBreak(line.start());
    out.writeIndent(start);
    out.keep(start + argument.start(), start + argument.end());
    if (container.role().argument() == Directives.Argument.TITLE || !goesOn(line)) {
      out.lineBreak(line.end());
    }
  }
}
