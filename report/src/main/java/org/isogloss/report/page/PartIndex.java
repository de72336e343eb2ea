package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Zone;
import org.isogloss.report.page.view.Parts;
import org.isogloss.report.text.FirstWords;

/**
 * The parts that drawings of the manuscript are divided into: its files, or the sections of a
 * single file.
 */
final class PartIndex {

  private static final int LONGEST_NAME = 40;

  /** A text of one section is divided into as many stretches. */
  private static final int STRETCHES = 10;

  private final Book book;
  private final List<String> names = new ArrayList<>();
  private final List<Long> begins = new ArrayList<>();
  private final long[] starts;

  PartIndex(Book book) {
    this.book = book;
    if (book.documents().size() > 1) {
      for (int number = 1; number <= book.documents().size(); number++) {
        add(book.offset(number), book.name(number));
      }
    } else if (!book.documents().isEmpty()) {
      sections(book.documents().get(0));
    }
    if (names.size() < 2) {
      stretches();
    }
    this.starts = begins.stream().mapToLong(Long::longValue).toArray();
  }

  private void add(long start, String name) {
    begins.add(start);
    names.add(name);
  }

  /** Sections under the highest headings of which there are several. */
  private void sections(Document document) {
    int level =
        document.blocks().stream()
            .filter(block -> block.zone() == Zone.HEADING)
            .mapToInt(Block::level)
            .filter(one -> headings(document, one).size() > 1)
            .min()
            .orElse(-1);
    List<Block> headings = headings(document, level);
    if (!headings.isEmpty() && headings.get(0).span().start() > 0) {
      add(0, "beginning");
    }
    for (Block heading : headings) {
      String title = VisibleText.line(heading.span().in(document.prose())).strip();
      add(heading.span().start(), FirstWords.of(title, LONGEST_NAME));
    }
  }

  private static List<Block> headings(Document document, int level) {
    return document.blocks().stream()
        .filter(block -> block.zone() == Zone.HEADING && block.level() == level)
        .toList();
  }

  private void stretches() {
    names.clear();
    begins.clear();
    for (int i = 0; i < STRETCHES; i++) {
      add(
          book.length() * i / STRETCHES,
          "%d–%d %% of the text".formatted(100 * i / STRETCHES, 100 * (i + 1) / STRETCHES));
    }
  }

  int count() {
    return names.size();
  }

  String name(int part) {
    return names.get(part);
  }

  /** The part that a place is in, from 0. */
  int of(Located place) {
    int found = Arrays.binarySearch(starts, book.offset(place));
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    // Empty parts begin where the next one does.
    while (found + 1 < starts.length && starts[found + 1] == starts[found]) {
      found++;
    }
    return found;
  }

  /** How many of some places are in each part. */
  int[] counts(List<Located> places) {
    int[] counts = new int[count()];
    places.forEach(place -> counts[of(place)]++);
    return counts;
  }

  /** Where in the whole text a place is, in units of a drawing. */
  int x(Located place) {
    return scaled(book.offset(place));
  }

  private int scaled(long offset) {
    return (int) (offset * Parts.WIDTH / book.length());
  }

  Parts view() {
    StringBuilder bounds = new StringBuilder();
    for (int i = 1; i < starts.length; i++) {
      bounds.append('M').append(scaled(starts[i])).append(" 0v24");
    }
    return new Parts(names, bounds.toString());
  }
}
