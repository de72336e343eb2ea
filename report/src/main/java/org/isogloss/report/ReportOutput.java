package org.isogloss.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where a report goes. */
public interface ReportOutput {

  /** Takes text; where bytes are kept, in UTF-8. */
  void text(String text) throws IOException;

  /** Takes the bytes of a format that is no text. Whoever writes need not close it. */
  OutputStream bytes() throws IOException;

  /** Collects a report, so that a file is written as a whole or not at all. */
  final class Collected implements ReportOutput {

    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

    /** Half a character, which a file in UTF-16 may hold, becomes a question mark. */
    @Override
    public void text(String text) {
      collected.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutputStream bytes() {
      return collected;
    }

    /** What was written so far. */
    public byte[] toByteArray() {
      return collected.toByteArray();
    }
  }
}
