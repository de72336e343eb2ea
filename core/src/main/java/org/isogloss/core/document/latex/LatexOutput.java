package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.assembly.Superscript;

/** The blocks read so far, and the current one. */
class LatexOutput {

  /**
   * The scope around the text: an environment or a part with its own zone.
   *
   * @param kind the kind of its text
   * @param level the heading level or the depth of the list
   * @param list whether it is a list
   */
  record Context(RawBlock.Kind kind, int level, boolean list) {}

  /** The level of a heading that has none of its own. */
  static final int LOWEST = 6;

  private final String source;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final Deque<Context> contexts = new ArrayDeque<>();

  /** Where each open kind of span began in the current block. */
  private final Map<Inline.Kind, Integer> open = new EnumMap<>(Inline.Kind.class);

  private RawBlock current;
  private boolean silent;

  LatexOutput(String source) {
    this.source = source;
    contexts.push(new Context(RawBlock.Kind.PARAGRAPH, 0, false));
  }

  /** Whether it is the text of a file, and not of a definition, where lines mean nothing. */
  boolean hasLines() {
    return true;
  }

  /** Whether the text of an argument may be read again where it is typeset again. */
  boolean mayCopy() {
    return true;
  }

  /** Records that what follows is typeset only instead of something else. */
  void branch() {
    // In a file, both are read.
  }

  /** What is read, for text that is not LaTeX. */
  String literal() {
    return source;
  }

  /** What is read. */
  String source() {
    return source;
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  /** Whether text is skipped: before the document begins, only its title and the like count. */
  boolean isSilent() {
    return silent;
  }

  void setSilent(boolean silent) {
    this.silent = silent;
  }

  /** The enclosing scopes. */
  Context context() {
    return contexts.element();
  }

  void open(Context context) {
    contexts.push(context);
  }

  /** Closes the innermost scope; the file itself stays open. */
  void close() {
    if (contexts.size() > 1) {
      contexts.pop();
    }
  }

  /** The kinds that all text is marked as from here on. */
  Set<Inline.Kind> style() {
    return open.isEmpty() ? EnumSet.noneOf(Inline.Kind.class) : EnumSet.copyOf(open.keySet());
  }

  /** Ends the open spans that are not in {@code style}, and begins new ones. */
  void setStyle(Set<Inline.Kind> style) {
    open.entrySet()
        .removeIf(
            stretch -> {
              boolean ends = !style.contains(stretch.getKey());
              if (ends) {
                mark(stretch.getKey(), stretch.getValue());
              }
              return ends;
            });
    int from = current == null ? 0 : current.size();
    style.forEach(kind -> open.putIfAbsent(kind, from));
  }

  /** Adds a kind to the style, or removes it. */
  void setStyle(Inline.Kind kind, boolean on) {
    Set<Inline.Kind> style = style();
    if (on) {
      style.add(kind);
    } else {
      style.remove(kind);
    }
    setStyle(style);
  }

  private void mark(Inline.Kind kind, int from) {
    if (current != null) {
      current.mark(kind, from);
    }
  }

  private RawBlock block() {
    if (current == null) {
      current = new RawBlock(context().kind(), context().level());
    }
    return current;
  }

  /** The current block, or null. */
  RawBlock current() {
    return current;
  }

  /** Switches from the current block to another one; null for none yet. */
  void resume(RawBlock block) {
    open.forEach(this::mark);
    current = block;
    int from = block == null ? 0 : block.size();
    open.replaceAll((kind, old) -> from);
  }

  /** Adds a span of the file as it is. */
  void add(Span span) {
    if (!silent) {
      block().add(span, span.in(source));
    }
  }

  /** Adds a span of the file with the text that a command or sign is read as. */
  void addReplaced(Span span, String text) {
    if (!silent) {
      block().addReplaced(span, text);
    }
  }

  void blank() {
    if (current != null) {
      current.blank();
    }
  }

  /** Whether the last character read is one of these, or nothing was read. */
  boolean endsWith(String characters) {
    String text = current == null ? "" : current.lastPiece();
    return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * Adds the number or mark of a note, for which a formula is often used; returns whether it is
   * one.
   *
   * @param raised what the formula shows if it is only raised, or nothing
   */
  boolean reference(Span span, String raised) {
    if (silent || current == null || raised.isEmpty()) {
      return false;
    }
    int from = current.size();
    String before = current.textBefore(from, Superscript.LOOK_BACK);
    if (!Superscript.isReference(before, raised)) {
      return false;
    }
    current.addReplaced(span, Superscript.reading(before, raised));
    current.mark(Inline.Kind.CITATION, from);
    return true;
  }

  /** Records that something is found by what a span says: a label, a page, a file. */
  void name(Span span) {
    // In a file, it is not read.
  }

  /** Adds a literal span, marked; returns the place after it. */
  int marked(Span span, Inline.Kind... kinds) {
    if (!silent) {
      int from = block().size();
      SourceLines.addVerbatim(block(), literal(), span);
      for (Inline.Kind kind : kinds) {
        block().mark(kind, from);
      }
    }
    return span.end();
  }

  /** Adds code, which is a separate block. */
  void code(Span span) {
    if (!silent) {
      RawBlock block = new RawBlock(RawBlock.Kind.CODE, 0);
      SourceLines.addVerbatim(block, source, SourceLines.stripped(source, span));
      blocks.add(block);
    }
  }

  /** Ends the current block. */
  void flush() {
    RawBlock ended = current;
    resume(null);
    if (ended != null && !ended.isBlank()) {
      boolean formula = ended.isMarkedThroughout(Inline.Kind.MATH, ".,;:");
      boolean paragraph = ended.kind() == RawBlock.Kind.PARAGRAPH;
      blocks.add(formula && paragraph ? ended.as(RawBlock.Kind.MATH) : ended);
    }
  }
}
