package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.bilingual.columns.PairColumns;
import org.isogloss.core.document.bilingual.columns.PairFinder;
import org.isogloss.core.document.language.LanguagePair;

/** A table of a document: the blocks of its cells, by row and column. */
final class BlockTable {

  /**
   * A row of a table of translations.
   *
   * @param id its id; empty if it has none
   * @param state how far its translation is
   * @param english the blocks of the English cell, those without text left out
   * @param other the same of the cell in the other language
   */
  record Row(String id, SegmentPair.State state, List<RawBlock> english, List<RawBlock> other) {

    Row {
      english = List.copyOf(english);
      other = List.copyOf(other);
    }

    /**
     * The row as a segment; empty if it has no text.
     *
     * @param prose the span of the block that begins at a place of the source, if it is in the
     *     prose
     */
    Optional<SegmentPair> pair(IntFunction<Optional<Span>> prose) {
      Optional<SegmentPair.English> here =
          english.stream()
              .flatMap(block -> prose.apply(block.start()).stream())
              .reduce((first, last) -> new Span(first.start(), last.end()))
              .map(span -> new SegmentPair.English(span, List.of()));
      Optional<SegmentPair.Other> there = otherText();
      if (here.isEmpty() && there.isEmpty()) {
        return Optional.empty();
      }
      boolean isPaired = here.isPresent() && there.isPresent();
      SegmentPair.State known = isPaired ? state : SegmentPair.State.UNTRANSLATED;
      return Optional.of(new SegmentPair(id, known, here, there));
    }

    private Optional<SegmentPair.Other> otherText() {
      if (other.isEmpty()) {
        return Optional.empty();
      }
      String text = other.stream().map(RawBlock::text).collect(Collectors.joining(" ")).strip();
      Span place = new Span(other.get(0).start(), other.get(other.size() - 1).end());
      return Optional.of(new SegmentPair.Other(text, place, List.of()));
    }
  }

  private static final LanguagePair UNNAMED = new LanguagePair(Optional.empty(), Optional.empty());

  private final TreeMap<Integer, TreeMap<Integer, List<RawBlock>>> rows = new TreeMap<>();
  private Optional<PairColumns> columns = Optional.empty();

  /** The row of the heading; -1 if there is none. */
  private int heading = -1;

  /** Adds a block that is in a cell of the table; one without text is left out. */
  void add(RawBlock block) {
    if (!block.isBlank()) {
      RawBlock.Cell cell = block.cell().orElseThrow();
      rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
          .computeIfAbsent(cell.column(), column -> new ArrayList<>())
          .add(block);
    }
  }

  /** Finds the columns, after all blocks have been added. */
  void find() {
    List<List<String>> sample =
        rows.values().stream().limit(PairFinder.SAMPLE).map(BlockTable::texts).toList();
    columns = PairFinder.find(sample, UNNAMED).columns();
    heading = columns.filter(PairColumns::isHeaded).isPresent() ? rows.firstKey() : -1;
  }

  private static List<String> texts(NavigableMap<Integer, List<RawBlock>> row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column <= row.lastKey(); column++) {
      texts.add(text(row.getOrDefault(column, List.of())));
    }
    return texts;
  }

  private static String text(List<RawBlock> cell) {
    return cell.stream().map(RawBlock::text).collect(Collectors.joining("\n"));
  }

  boolean isBilingual() {
    return columns.isPresent();
  }

  /** The languages of a bilingual table. */
  LanguagePair languages() {
    return columns.orElseThrow().languages();
  }

  /** The English side of a bilingual table. */
  Bitext.Side side() {
    return columns.orElseThrow().english();
  }

  /**
   * A block of a bilingual table as it is read: English sentences as such, and nothing of the
   * heading, other languages, numbers of segments, states and comments.
   */
  Optional<RawBlock> english(RawBlock block) {
    PairColumns known = columns.orElseThrow();
    RawBlock.Cell cell = block.cell().orElseThrow();
    if (cell.row() == heading || known.isAside(cell.column())) {
      return Optional.empty();
    }
    if (cell.column() != known.here() || block.isBlank()) {
      return Optional.of(block);
    }
    Zone zone = UnitZone.of(block);
    return Optional.of(
        zone == Zone.BODY
            ? block.as(RawBlock.Kind.SENTENCES)
            : zone == Zone.CODE ? block.as(RawBlock.Kind.CODE) : block);
  }

  /** The rows of a bilingual table, without the heading. */
  List<Row> rows() {
    PairColumns known = columns.orElseThrow();
    List<Row> found = new ArrayList<>();
    String named = heading < 0 ? "" : cell(rows.get(heading), known.state());
    rows.tailMap(heading, false)
        .values()
        .forEach(
            row -> {
              SegmentPair.State state =
                  StateNames.ofCell(named, cell(row, known.state()))
                      .orElse(SegmentPair.State.TRANSLATED);
              found.add(
                  new Row(
                      cell(row, known.id()),
                      state,
                      row.getOrDefault(known.here(), List.of()),
                      row.getOrDefault(known.there(), List.of())));
            });
    return found;
  }

  private static String cell(Map<Integer, List<RawBlock>> row, OptionalInt column) {
    return column.isPresent() ? text(row.getOrDefault(column.getAsInt(), List.of())).strip() : "";
  }
}
