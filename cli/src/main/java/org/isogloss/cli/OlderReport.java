package org.isogloss.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells a report of an earlier run from a manuscript of the same format. */
final class OlderReport {

  /** As much of a file is read, in bytes: reports say at their start what made them. */
  private static final int HEAD = 16_384;

  private static final Pattern MADE =
      Pattern.compile(
          "\\A### Isogloss\\R"
              + "|<meta name=\"generator\" content=\"Isogloss"
              + "|\\bcreationtool=\"isogloss\"");

  private OlderReport() {}

  /** Whether a file is a report, or empty; one that cannot be read is not known to be. */
  static boolean isIn(Path file) {
    try {
      return Files.size(file) == 0 || MADE.matcher(head(file)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }
}
