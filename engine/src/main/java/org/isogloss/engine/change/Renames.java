package org.isogloss.engine.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Document;

/** Detects renamed files. */
final class Renames {

  /** The minimum share of a new file that must come from the old one; git's default. */
  private static final double SIMILAR = 0.5;

  private Renames() {}

  /** Whether a deleted file was renamed to one of some new files, with or without changes. */
  static boolean isSourceOfAny(Document gone, List<Document> added) {
    Set<String> lines = new HashSet<>();
    gone.source().text().lines().map(String::strip).forEach(lines::add);
    return added.stream().anyMatch(file -> share(file, lines) >= SIMILAR);
  }

  /** The share of a file's characters in lines that also occur in another file. */
  private static double share(Document file, Set<String> lines) {
    int all = 0;
    int same = 0;
    for (String line : file.source().text().lines().map(String::strip).toList()) {
      all += line.length();
      same += lines.contains(line) ? line.length() : 0;
    }
    return all == 0 ? 0 : (double) same / all;
  }
}
