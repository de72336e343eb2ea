package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.AnyReader;

/** Compares how a copy is read with how the original is read. */
final class CopyCheck {

  /**
   * A block as read, at its place in the original.
   *
   * @param end the end of its place
   */
  private record Read(Zone zone, int level, String text, int end) {}

  private final AnyReader reader = new AnyReader();
  private final DocumentId id;
  private final Document original;

  /**
   * Reads the original as the copies will be read: without the files around it.
   *
   * @throws ReadException if it cannot be read without them
   */
  CopyCheck(DocumentId id, TextSource source) throws ReadException {
    this.id = id;
    this.original = reader.read(id, source.encoded(source.text()));
  }

  /**
   * Where in the original a copy reads differently; nothing if both read the same.
   *
   * @param edits what the copy has in addition, in order
   */
  List<Span> differences(byte[] copy, List<TextEdit> edits) throws ReadException {
    Document read = reader.read(id, copy);
    Map<Read, Integer> counts = new HashMap<>();
    Map<Read, Span> places = new HashMap<>();
    for (Block block : original.blocks()) {
      add(counts, places, original, block, original.toSource(block.span()), 1);
    }
    int[] ends = ends(edits);
    for (Block block : read.blocks()) {
      Span there = read.toSource(block.span());
      int start = toOriginal(there.start(), edits, ends);
      int end = Math.max(start, endInOriginal(there.end() - 1, edits, ends));
      add(counts, places, read, block, new Span(start, end), -1);
    }
    List<Span> differences = new ArrayList<>();
    counts.forEach(
        (block, count) -> {
          if (count != 0) {
            differences.add(places.get(block));
          }
        });
    differences.sort(Span::compareTo);
    return differences;
  }

  private static void add(
      Map<Read, Integer> counts,
      Map<Read, Span> places,
      Document document,
      Block block,
      Span place,
      int count) {
    Read read =
        new Read(block.zone(), block.level(), block.span().in(document.prose()), place.end());
    counts.merge(read, count, Integer::sum);
    places.putIfAbsent(read, place);
  }

  /** Where each insertion ends in the copy. */
  private static int[] ends(List<TextEdit> edits) {
    int[] ends = new int[edits.size()];
    int inserted = 0;
    for (int i = 0; i < ends.length; i++) {
      inserted += edits.get(i).text().length();
      ends[i] = edits.get(i).at() + inserted;
    }
    return ends;
  }

  /**
   * Where in the original a block ends whose last character is at a place in the copy: after that
   * character, or before the insertion that it is in, as the new words of a change are.
   */
  private static int endInOriginal(int last, List<TextEdit> edits, int[] ends) {
    int at = toOriginal(last, edits, ends);
    return at == toOriginal(last + 1, edits, ends) ? at : at + 1;
  }

  /**
   * The place in the original of a place in the copy; that of the insertion if it is inside one.
   */
  private static int toOriginal(int offset, List<TextEdit> edits, int[] ends) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int before = low == 0 ? 0 : ends[low - 1] - edits.get(low - 1).at();
    int at = offset - before;
    return low < ends.length ? Math.min(at, edits.get(low).at()) : at;
  }
}
