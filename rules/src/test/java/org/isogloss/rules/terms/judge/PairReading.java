package org.isogloss.rules.terms.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of documents that a reader judged, whether or not they were reported: {@code
 * docs/quality/pair-reading.tsv}. A judgment holds for all manuscripts of the repository in the
 * set, since several chapters of a book write the same terms.
 */
final class PairReading {

  /** What the names of these pairs begin with. */
  static final String PREFIX = "read-";

  private static final String HEAD = "number\tset\trepository\tone\tother\tverdict\treason";

  private final List<Entry> entries;

  private record Entry(RowSet set, String repository, KnownPair pair) {}

  private PairReading(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads a sheet.
   *
   * @throws IOException if it cannot be read, or naming the line that has an error
   */
  static PairReading read(Path sheet) throws IOException {
    List<String> lines = Files.readAllLines(sheet);
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw new IOException(sheet + ":1: other columns, expected " + HEAD.replace('\t', ' '));
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        entries.add(entry(lines.get(i).split("\t", -1)));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IOException("%s:%d: %s".formatted(sheet, i + 1, e.getMessage()), e);
      }
    }
    return new PairReading(entries);
  }

  private static Entry entry(String[] cells) {
    KnownPair pair =
        new KnownPair(
            PREFIX + cells[0],
            List.of(cells[3]),
            List.of(cells[4]),
            Comparisons.texts(),
            PairLabel.ofVerdict(cells[5]));
    return new Entry(RowSet.of(cells[1]), cells[2], pair);
  }

  /** The manuscript with the pairs of it that were judged. */
  LabelledManuscript labelled(LabelledManuscript manuscript) {
    List<KnownPair> known = new ArrayList<>(manuscript.known());
    entries.stream()
        .filter(entry -> entry.set() == manuscript.set())
        .filter(entry -> entry.repository().equals(manuscript.repository()))
        .map(Entry::pair)
        .forEach(known::add);
    return manuscript.withKnown(known);
  }
}
