package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** A number by itself may be that of a chapter. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:version|release)[-_]?)?v?\\d+(?:[._-](?:\\d+|x))+(?:-\\p{Alpha}+\\d*)?"
              + "|(?:v|(?:version|release)[-_]?v?)\\d+");

  /** Docusaurus keeps the pages of earlier versions beside the folder of the current ones. */
  private static final Map<String, String> BESIDE = Map.of("versioned_docs", "docs");

  private KeptVersions() {}

  /** Whether all of several files are versions of one page. */
  static boolean areOnePage(Set<DocumentId> files) {
    return files.size() > 1 && files.stream().map(KeptVersions::page).distinct().count() == 1;
  }

  /** The names on the path of a file without the folder of the version, if it has one. */
  private static List<String> page(DocumentId file) {
    List<String> names = new ArrayList<>(List.of(file.path().split("/", -1)));
    names.replaceAll(name -> BESIDE.getOrDefault(name, name));
    for (int i = 0; i < names.size() - 1; i++) {
      if (isVersion(names.get(i))) {
        names.remove(i);
        break;
      }
    }
    return names;
  }

  private static boolean isVersion(String folder) {
    String name = folder.toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || NUMBERED.matcher(name).matches();
  }
}
