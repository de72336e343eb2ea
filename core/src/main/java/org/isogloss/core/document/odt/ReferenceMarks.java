package org.isogloss.core.document.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/** The names that reference managers give to the marks and sections that they write. */
final class ReferenceMarks {

  /** What is inside a mark or section. */
  enum Kind {
    /** Ordinary text. */
    TEXT,
    /** A citation, pointing to the list of references. */
    CITATION,
    /** The list of references. */
    REFERENCES
  }

  private static final Map<String, Kind> BY_BEGINNING = byBeginning();

  private ReferenceMarks() {}

  /** What is inside a mark or section of this name. */
  static Kind kind(String name) {
    return BY_BEGINNING.entrySet().stream()
        .filter(entry -> name.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Kind.TEXT);
  }

  private static Map<String, Kind> byBeginning() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (String line : DataFile.lines(ReferenceMarks.class, "reference-marks.txt")) {
      String[] fields = line.split("\t", -1);
      kinds.put(fields[0], Kind.valueOf(fields[1]));
    }
    return kinds;
  }
}
