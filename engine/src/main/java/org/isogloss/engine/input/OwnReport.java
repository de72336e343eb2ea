package org.isogloss.engine.input;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.DocumentFormat;

/**
 * Recognizes reports that the program wrote in a format of manuscripts. In a folder they are not
 * part of the manuscript, and a later report may replace them.
 */
public final class OwnReport {

  /** As much of a file is looked at, in bytes: reports say at their start what made them. */
  public static final int HEAD = 16_384;

  private static final Pattern MARKDOWN = Pattern.compile("\\A### Isogloss\\R");

  private static final Pattern PAGE =
      Pattern.compile("<meta name=\"generator\" content=\"Isogloss ");

  private OwnReport() {}

  /** Whether a file is a report, by its name and content. */
  static boolean isIn(DocumentId id, byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return DocumentFormat.ofName(id.path())
        .filter(format -> isIn(format, new String(bytes, 0, length, StandardCharsets.UTF_8)))
        .isPresent();
  }

  /**
   * Whether a text is a report.
   *
   * @param format the format that its file is named for
   * @param head how it begins
   */
  public static boolean isIn(DocumentFormat format, String head) {
    return switch (format) {
      case MARKDOWN -> MARKDOWN.matcher(head).find();
      case HTML -> PAGE.matcher(head).find();
      default -> false;
    };
  }
}
