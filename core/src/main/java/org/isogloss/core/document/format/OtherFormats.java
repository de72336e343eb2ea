package org.isogloss.core.document.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;

/** Manuscript formats that are recognized but not supported. */
final class OtherFormats {

  private static final Map<String, String> BY_EXTENSION = byExtension();

  private OtherFormats() {}

  /**
   * The kind of file indicated by a name, with its article, if its format is recognized but not
   * supported.
   */
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
