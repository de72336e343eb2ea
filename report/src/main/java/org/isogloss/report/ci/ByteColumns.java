package org.isogloss.report.ci;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;

/**
 * Columns in UTF-8 bytes, from 1. Places must be requested in order, and each is counted from the
 * previous one, so that a line with many findings is scanned only once.
 */
final class ByteColumns {

  private Document document;
  private int line;
  private int at;
  private int bytes;

  /** The column of the start of a place. */
  int start(Document in, Location place) {
    Span span = in.lineSpan(place.startLine());
    int reached = Math.min(place.startColumn() - 1, span.length());
    if (in != document || line != place.startLine() || at > reached) {
      document = in;
      line = place.startLine();
      at = 0;
      bytes = 0;
    }
    bytes += bytes(in, span.start() + at, span.start() + reached);
    at = reached;
    // A column may be past the end of the line, on the line terminator.
    return bytes + place.startColumn() - reached;
  }

  /** The column of the end of the place whose start was requested last. */
  int end(Document in, Location place) {
    Span span = in.lineSpan(place.endLine());
    int reached = Math.min(place.endColumn() - 1, span.length());
    boolean sameLine = line == place.endLine() && at <= reached;
    int before =
        sameLine
            ? bytes + bytes(in, span.start() + at, span.start() + reached)
            : bytes(in, span.start(), span.start() + reached);
    return before + place.endColumn() - reached;
  }

  private static int bytes(Document in, int from, int to) {
    return in.source().text().substring(from, to).getBytes(StandardCharsets.UTF_8).length;
  }
}
