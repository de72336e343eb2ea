package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.document.Located;
import org.isogloss.report.page.view.Arc;
import org.isogloss.report.page.view.Parts;

/** Where something is in the manuscript, as paths for SVG drawings and in words. */
final class Drawing {

  /** The height of a drawing. */
  private static final int HEIGHT = 24;

  /** The lowest bar that can be seen. */
  private static final int LEAST = 4;

  /** The width of a bar of the strip. */
  private static final int STEP = 4;

  private static final int MOST_NAMED = 8;

  /** The highest arc of the map of repeats. */
  private static final int ARC = 170;

  private Drawing() {}

  /**
   * A bar for each part, one unit wide.
   *
   * @param highest the count that fills the height
   */
  static String bars(int[] counts, int highest) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      bar(path, i, 1, height(counts[i], highest));
    }
    return path.toString();
  }

  /** A strip of the whole manuscript, with a bar where there are places. */
  static String strip(List<Located> places, PartIndex parts) {
    int[] counts = new int[Parts.WIDTH / STEP];
    places.forEach(place -> counts[Math.min(counts.length - 1, parts.x(place) / STEP)]++);
    int highest = IntStream.of(counts).max().orElse(0);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      bar(path, i * STEP, STEP - 1, height(counts[i], highest));
    }
    return path.toString();
  }

  private static int height(int count, int highest) {
    return count == 0 ? 0 : LEAST + (HEIGHT - LEAST) * count / Math.max(highest, 1);
  }

  private static void bar(StringBuilder path, int x, int width, int height) {
    if (height > 0) {
      path.append('M').append(x).append(' ').append(HEIGHT);
      path.append("v-").append(height).append('h').append(width).append('v').append(height);
    }
  }

  /** An arc between two positions of the map of repeats. */
  static String arc(int from, int to) {
    int radius = Math.max(1, Math.abs(to - from) / 2);
    int left = Math.min(from, to);
    return "M%d %dA%d %d 0 0 1 %d %2$d"
        .formatted(left, Arc.BASE, radius, arcHeight(from, to), Math.max(from, to));
  }

  /** The height of an arc, which a long one is flattened to. */
  static int arcHeight(int from, int to) {
    return Math.min(Math.max(1, Math.abs(to - from) / 2), ARC);
  }

  /** The counts of all parts that have any, in words. */
  static String spread(int[] counts, PartIndex parts) {
    List<Integer> some = new ArrayList<>();
    IntStream.range(0, counts.length).filter(i -> counts[i] > 0).forEach(some::add);
    some.sort(Comparator.comparingInt((Integer i) -> counts[i]).reversed());
    String named =
        some.stream()
            .limit(MOST_NAMED)
            .map(i -> parts.name(i) + ": " + counts[i])
            .collect(Collectors.joining(", "));
    int more = some.size() - MOST_NAMED;
    return more > 0 ? named + " and %d more part%s".formatted(more, more == 1 ? "" : "s") : named;
  }
}
