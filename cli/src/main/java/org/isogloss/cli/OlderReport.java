package org.isogloss.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.engine.input.OwnReport;

/** Tells a report of an earlier run from a manuscript of the same format. */
final class OlderReport {

  /** A translation memory that was aligned. */
  private static final Pattern ALIGNED = Pattern.compile("\\bcreationtool=\"isogloss\"");

  private OlderReport() {}

  /** Whether a file is a report, or empty; one that cannot be read is not known to be. */
  static boolean isIn(Path file) {
    try {
      if (Files.size(file) == 0) {
        return true;
      }
      String head = head(file);
      return ALIGNED.matcher(head).find()
          || DocumentFormat.ofName(file.toString())
              .filter(format -> OwnReport.isIn(format, head))
              .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(OwnReport.HEAD), StandardCharsets.UTF_8);
    }
  }
}
