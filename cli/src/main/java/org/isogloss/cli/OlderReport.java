package org.isogloss.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isogloss.core.document.format.DocumentFormat;

/** Tells a report of an earlier run from a manuscript of the same format. */
final class OlderReport {

  /** As much of a file is read, in bytes: reports say at their start what made them. */
  private static final int HEAD = 16_384;

  /** The comments of a copy are read up to here, in bytes. */
  private static final int COMMENTS = 1_000_000;

  private static final Pattern MADE =
      Pattern.compile(
          "\\A### Isogloss\\R"
              + "|<meta name=\"generator\" content=\"Isogloss"
              + "|\\bcreationtool=\"isogloss\"");

  private static final String AUTHOR = "author=\"Isogloss\"";

  private OlderReport() {}

  /** Whether a file is a report, or empty; a copy of a manuscript is one if it has comments. */
  static boolean isIn(Path file, DocumentFormat format) {
    try {
      if (Files.size(file) == 0) {
        return true;
      }
      return format == DocumentFormat.DOCX ? hasComments(file) : MADE.matcher(head(file)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }

  private static boolean hasComments(Path file) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry comments = parts.getEntry("word/comments.xml");
      if (comments == null) {
        return false;
      }
      try (InputStream in = parts.getInputStream(comments)) {
        return new String(in.readNBytes(COMMENTS), StandardCharsets.UTF_8).contains(AUTHOR);
      }
    }
  }
}
