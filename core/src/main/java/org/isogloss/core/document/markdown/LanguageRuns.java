package org.isogloss.core.document.markdown;

import java.util.Optional;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** Marks the spans of a block that are in another language, and drops what is hidden. */
final class LanguageRuns {

  private final LanguageScopes scopes = new LanguageScopes();
  private RawBlock block;

  /** Whether the block is in another language unless a part declares its own. */
  private boolean outside;

  /** The piece at which a span in another language begins; -1 outside of one. */
  private int from = -1;

  /** Begins a block. */
  void begin(RawBlock begun, boolean foreign) {
    block = begun;
    outside = foreign;
    scopes.clear();
    from = foreign ? 0 : -1;
  }

  /** Goes on in another block as in the one before it. */
  void goOnIn(RawBlock next) {
    boolean foreign = isForeign();
    end();
    block = next;
    from = foreign ? 0 : -1;
  }

  /** Ends the block. */
  void end() {
    if (block != null && from >= 0) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, from);
    }
    block = null;
    from = -1;
  }

  /** Adds a span of the file to a block, unless it is hidden. */
  void add(RawBlock to, Span source, String reading) {
    if (!scopes.isHidden()) {
      to.add(source, reading);
    }
  }

  /** Adds what markup spells otherwise, unless a tag hides it. */
  void addReplaced(RawBlock to, Span source, String reading) {
    if (!scopes.isHidden()) {
      to.addReplaced(source, reading);
    }
  }

  /** Whether what follows is in another language. */
  boolean isForeign() {
    return from >= 0;
  }

  boolean isHidden() {
    return scopes.isHidden();
  }

  void open(String name, boolean foreign) {
    scopes.open(name, Optional.of(foreign), outside);
    turn();
  }

  void close(String name) {
    scopes.close(name);
    turn();
  }

  void follow(HtmlTag tag) {
    scopes.follow(tag, outside);
    turn();
  }

  private void turn() {
    boolean foreign = scopes.isForeign(outside);
    if (block == null || foreign == from >= 0) {
      return;
    }
    if (foreign) {
      from = block.size();
    } else {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, from);
      from = -1;
    }
  }
}
