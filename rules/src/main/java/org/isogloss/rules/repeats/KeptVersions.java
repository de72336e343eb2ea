package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;

/**
 * Recognizes the files of one page that are kept for several versions of a product: their paths
 * differ only in a folder that names a version, such as {@code docs/latest/install.md} and {@code
 * docs/2.3/install.md}.
 */
final class KeptVersions {

  private static final Set<String> NAMES =
      Set.copyOf(DataFile.lines(KeptVersions.class, "version-folders.txt"));

  /** A lone number may be that of a chapter, and numbers with hyphens a date. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:version|release)[-_]?)?v?\\d+(?:\\.(?:\\d+|x))+(?:-\\p{Alpha}+(?:\\.?\\d+)?)?"
              + "|(?:v|(?:version|release)[-_]?v?)\\d+");

  /** Docusaurus keeps earlier versions beside the folder of the current pages. */
  private static final String CURRENT = "docs";

  private static final String EARLIER = "versioned_docs";

  private static final String LATEST = "latest";

  private KeptVersions() {}

  /** Whether the places of a repeat are one for each version of a page. */
  static boolean contain(ComparedCluster cluster) {
    Set<DocumentId> files = cluster.documents();
    if (files.size() == 1 || files.size() < cluster.members().size()) {
      return false;
    }
    List<List<String>> paths = files.stream().map(KeptVersions::names).toList();
    boolean isDocusaurus = paths.stream().anyMatch(names -> names.contains(EARLIER));
    return areOnePage(isDocusaurus ? paths.stream().map(KeptVersions::aligned).toList() : paths);
  }

  private static List<String> names(DocumentId file) {
    return List.of(file.path().split("/", -1));
  }

  /** A path of Docusaurus as if the current pages had a folder beside those of earlier versions. */
  private static List<String> aligned(List<String> names) {
    List<String> aligned = new ArrayList<>(names);
    int earlier = names.indexOf(EARLIER);
    int current = names.indexOf(CURRENT);
    if (earlier >= 0) {
      aligned.set(earlier, CURRENT);
    } else if (current >= 0) {
      aligned.add(current + 1, LATEST);
    }
    return aligned;
  }

  private static boolean areOnePage(List<List<String>> paths) {
    List<String> first = paths.get(0);
    Set<Integer> differing = new HashSet<>();
    for (List<String> path : paths) {
      if (path.size() != first.size()) {
        return false;
      }
      for (int i = 0; i < path.size(); i++) {
        if (!path.get(i).equals(first.get(i))) {
          differing.add(i);
        }
      }
    }
    return differing.size() == 1
        && differing.stream()
            .allMatch(
                i -> paths.stream().map(path -> path.get(i)).allMatch(KeptVersions::isVersion));
  }

  private static boolean isVersion(String folder) {
    String name = folder.toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || NUMBERED.matcher(name).matches();
  }
}
