package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** The blocks read so far, and the one that is being read. */
final class LatexOutput {

  /**
   * What stands around the text: an environment or a part with a zone of its own.
   *
   * @param kind what its text is
   * @param level the heading level or the depth of the list
   * @param list whether it is a list
   */
  record Context(RawBlock.Kind kind, int level, boolean list) {}

  private final String source;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final Deque<Context> contexts = new ArrayDeque<>();
  private RawBlock current;
  private boolean silent;

  LatexOutput(String source) {
    this.source = source;
    contexts.push(new Context(RawBlock.Kind.PARAGRAPH, 0, false));
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  /** Whether text is passed over: before the document begins, only its title and the like count. */
  boolean isSilent() {
    return silent;
  }

  void setSilent(boolean silent) {
    this.silent = silent;
  }

  /** What stands around. */
  Context context() {
    return contexts.element();
  }

  void open(Context context) {
    contexts.push(context);
  }

  /** Closes what was opened last; the file itself stays open. */
  void close() {
    if (contexts.size() > 1) {
      contexts.pop();
    }
  }

  /** The block that is being read; a new one if none is. */
  RawBlock block() {
    if (current == null) {
      current = new RawBlock(context().kind(), context().level());
    }
    return current;
  }

  /** The block that is being read, or null. */
  RawBlock current() {
    return current;
  }

  /** Goes on with a block that a note interrupted; null for none. */
  void resume(RawBlock block) {
    current = block;
  }

  void add(Span span, String text) {
    if (!silent) {
      block().add(span, text);
    }
  }

  void blank() {
    if (current != null) {
      current.blank();
    }
  }

  /** Adds a stretch as it stands, marked; the place after it. */
  int marked(Span span, Inline.Kind kind) {
    if (!silent) {
      int from = block().size();
      SourceLines.addVerbatim(block(), source, span);
      block().mark(kind, from);
    }
    return span.end();
  }

  /** Adds code, which is a block of its own. */
  void code(Span span) {
    if (!silent) {
      RawBlock block = new RawBlock(RawBlock.Kind.CODE, 0);
      SourceLines.addVerbatim(block, source, SourceLines.stripped(source, span));
      blocks.add(block);
    }
  }

  /** Ends the block that is being read. */
  void flush() {
    if (current != null && !current.isBlank()) {
      boolean formula = current.isMarkedThroughout(Inline.Kind.MATH, ".,;:");
      boolean paragraph = current.kind() == RawBlock.Kind.PARAGRAPH;
      blocks.add(formula && paragraph ? current.as(RawBlock.Kind.MATH) : current);
    }
    current = null;
  }
}
