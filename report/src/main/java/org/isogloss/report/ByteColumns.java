package org.isogloss.report;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;

/**
 * Columns in bytes of UTF-8, from 1. Places are asked for in their order, and each is counted from
 * the one before it, so that a line with many findings is walked once.
 */
final class ByteColumns {

  private Document document;
  private int line;
  private int at;
  private int bytes;

  /** The column of a place's start. */
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
    // A column may lie behind the line's end, on the signs that end it.
    return bytes + place.startColumn() - reached;
  }

  /** The column of the end of the place whose start was asked for last. */
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
    return in.source().substring(from, to).getBytes(StandardCharsets.UTF_8).length;
  }
}
