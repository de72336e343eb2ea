package org.isogloss.core.document.bilingual;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * A row of a table of translations.
 *
 * @param id its id; empty if it has none
 * @param state how far its translation is
 * @param english the blocks of the English cell, those without text left out
 * @param other the same of the cell in the other language
 */
record TableRow(String id, SegmentPair.State state, List<RawBlock> english, List<RawBlock> other) {

  TableRow {
    english = List.copyOf(english);
    other = List.copyOf(other);
  }

  /**
   * The row as a segment; empty if it has no text.
   *
   * @param prose the span of the block that begins at a place of the source, if it is in the prose
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
