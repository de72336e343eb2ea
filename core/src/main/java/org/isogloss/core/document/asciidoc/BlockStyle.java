package org.isogloss.core.document.asciidoc;

import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;

/** What the attribute lines above a block say of it. */
final class BlockStyle {

  private final Patterns patterns;
  private final StringBuilder written = new StringBuilder();
  private RawBlock.Kind kind = RawBlock.Kind.PARAGRAPH;
  private boolean comment;

  BlockStyle(Patterns patterns) {
    this.patterns = patterns;
  }

  /** Adds an attribute line. */
  void add(String line) {
    written.append(line);
    comment |= patterns.matches("comment-style", line);
    if (patterns.matches("quotation-style", line)) {
      kind = RawBlock.Kind.QUOTATION;
    } else if (patterns.matches("abstract-style", line)) {
      kind = RawBlock.Kind.ABSTRACT;
    } else if (patterns.matches("code-style", line)) {
      kind = RawBlock.Kind.CODE;
    }
  }

  /** The lines as they are written. */
  String written() {
    return written.toString();
  }

  /** Returns the lines as they are written, for the block that now begins. */
  String takeWritten() {
    String lines = written.toString();
    written.setLength(0);
    return lines;
  }

  /** Gives lines back that the next block has as well. */
  void giveBack(String lines) {
    written.append(lines);
  }

  /** Returns the kind of the paragraph that now begins. */
  RawBlock.Kind takeKind() {
    RawBlock.Kind taken = kind;
    kind = RawBlock.Kind.PARAGRAPH;
    return taken;
  }

  /** Whether the next block is a comment. */
  boolean isComment() {
    return comment;
  }

  /** A comment ends, or does not begin. */
  void endComment() {
    comment = false;
  }

  /** Forgets all. */
  void clear() {
    written.setLength(0);
    kind = RawBlock.Kind.PARAGRAPH;
    comment = false;
  }
}
