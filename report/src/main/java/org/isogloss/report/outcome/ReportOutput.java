package org.isogloss.report.outcome;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The destination of a report. */
public interface ReportOutput {

  /** Accepts text; it is encoded in UTF-8 if bytes are stored. */
  void text(String text) throws IOException;

  /** Accepts the bytes of a binary format. The caller need not close the stream. */
  OutputStream bytes() throws IOException;

  /** Collects a report, so that a file is written completely or not at all. */
  final class Collected implements ReportOutput {

    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

    /** An unpaired surrogate, which a UTF-16 file may contain, becomes a question mark. */
    @Override
    public void text(String text) {
      collected.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutputStream bytes() {
      return collected;
    }

    /** The bytes written so far. */
    public byte[] toByteArray() {
      return collected.toByteArray();
    }
  }
}
