package org.isogloss.core.document.odt;

import java.util.HashSet;
import java.util.Set;

/**
 * Tracked deletions whose text is where it was, between two marks, as LibreOffice writes it when it
 * shows changes. Otherwise deleted text is only in the list of changes.
 */
final class OdtDeletions {

  private final Set<String> ids = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /** The listed change that is being read. */
  private String listed = "";

  /** A change in the list of changes begins. */
  void list(String id) {
    listed = id;
  }

  /** The listed change is a deletion. */
  void isDeletion() {
    ids.add(listed);
  }

  /** The mark where a change begins. */
  void start(String id) {
    if (ids.contains(id)) {
      open.add(id);
    }
  }

  /** The mark where a change ends. */
  void end(String id) {
    open.remove(id);
  }

  /** Whether text here is deleted. */
  boolean isOpen() {
    return !open.isEmpty();
  }
}
