package org.isogloss.engine.change;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The files of a repository at a point in time.
 *
 * @param name its name in messages, such as {@code HEAD~1}
 * @param files the contents of each file, by its path in the repository
 */
record Snapshot(String name, SortedMap<String, ObjectId> files) {

  Snapshot {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** No files: the state before the first commit. */
  static final Snapshot EMPTY = new Snapshot("nothing", Collections.emptySortedMap());
}
