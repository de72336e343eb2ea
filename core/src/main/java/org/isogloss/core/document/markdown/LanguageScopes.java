package org.isogloss.core.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The open elements that set the language of their text, or hide it. */
final class LanguageScopes {

  private record Scope(String name, boolean foreign, boolean hidden) {}

  private final Deque<Scope> open = new ArrayDeque<>();
  private final Map<String, Integer> names = new HashMap<>();

  /** Forgets all open elements. */
  void clear() {
    open.clear();
    names.clear();
  }

  /**
   * Whether the text here is in a language other than English.
   *
   * @param outside the state where no element is open
   */
  boolean isForeign(boolean outside) {
    return open.isEmpty() ? outside : open.element().foreign();
  }

  boolean isHidden() {
    return !open.isEmpty() && open.element().hidden();
  }

  /**
   * Processes a tag.
   *
   * @param outside whether the text is in another language where nothing is open
   */
  void follow(HtmlTag tag, boolean outside) {
    if (tag.closing()) {
      close(tag.name());
    } else if (!tag.empty()) {
      // An element of the same name without a declaration must be counted: its end is not the
      // other's.
      boolean telling = tag.foreign().isPresent() || tag.hidden();
      if (telling || names.getOrDefault(tag.name(), 0) > 0) {
        open(tag.name(), tag.foreign().orElse(isForeign(outside)), tag.hidden() || isHidden());
      }
    }
  }

  void open(String name, Optional<Boolean> foreign, boolean outside) {
    open(name, foreign.orElse(isForeign(outside)), isHidden());
  }

  private void open(String name, boolean foreign, boolean hidden) {
    open.push(new Scope(name, foreign, hidden));
    names.merge(name, 1, Integer::sum);
  }

  /** Ends the innermost scope of a name, and any open scopes inside it. */
  void close(String name) {
    if (names.getOrDefault(name, 0) == 0) {
      return;
    }
    String closed;
    do {
      closed = open.pop().name();
      names.merge(closed, -1, Integer::sum);
    } while (!closed.equals(name));
  }
}
