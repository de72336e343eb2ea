package org.isogloss.core.document.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;

/** The formats of manuscripts that are known and not read. */
final class OtherFormats {

  private static final Map<String, String> BY_EXTENSION = byExtension();

  private OtherFormats() {}

  /** What a file of this name is, with its article, where its format is known and not read. */
  static Optional<String> ofName(String name) {
    return Optional.ofNullable(BY_EXTENSION.get(DocumentFormat.extension(name)));
  }

  private static Map<String, String> byExtension() {
    Map<String, String> formats = new HashMap<>();
    for (String line : DataFile.lines(OtherFormats.class, "other-formats.txt")) {
      String[] fields = line.split("\t", -1);
      for (String extension : fields[0].split(" ", -1)) {
        formats.put(extension, fields[1]);
      }
    }
    return Map.copyOf(formats);
  }
}
