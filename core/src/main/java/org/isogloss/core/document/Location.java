package org.isogloss.core.document;

import java.util.Comparator;

/**
 * A place in a file on disk. Lines and columns count from 1, offsets from 0; columns and offsets
 * count UTF-16 code units of the decoded file without its byte-order mark; ends are exclusive.
 *
 * @param document the file
 * @param startLine the line of the first code unit
 * @param startColumn its column
 * @param endLine the line of the place after the last code unit
 * @param endColumn its column
 * @param startOffset the offset of the first code unit
 * @param endOffset the offset after the last one
 */
public record Location(
    DocumentId document,
    int startLine,
    int startColumn,
    int endLine,
    int endColumn,
    int startOffset,
    int endOffset)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::document)
          .thenComparingInt(Location::startOffset)
          .thenComparingInt(Location::endOffset);

  public Location {
    if (startLine < 1 || startColumn < 1 || endLine < startLine || endColumn < 1) {
      throw new IllegalArgumentException(
          "lines and columns count from 1: %d:%d-%d:%d"
              .formatted(startLine, startColumn, endLine, endColumn));
    }
    if (startOffset < 0 || endOffset < startOffset) {
      throw new IllegalArgumentException("not a span: " + startOffset + "-" + endOffset);
    }
  }

  /** Its span in the source. */
  public Span span() {
    return new Span(startOffset, endOffset);
  }

  /** Whether {@code other} is entirely inside, or equal. */
  public boolean contains(Location other) {
    return document.equals(other.document)
        && startOffset <= other.startOffset
        && other.endOffset <= endOffset;
  }

  /** By document, then by offset. */
  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, as compilers print it. */
  @Override
  public String toString() {
    return document + ":" + startLine + ":" + startColumn;
  }
}
