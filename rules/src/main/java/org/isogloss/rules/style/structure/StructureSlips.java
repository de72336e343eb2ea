package org.isogloss.rules.style.structure;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.rules.style.StyleSlip;

/** The slips of headings, lists, captions and cross-references that no majority decides. */
public final class StructureSlips {

  private StructureSlips() {}

  /** All of them. */
  public static List<StyleSlip> all() {
    return Stream.of(
            HeadingLevels.all(),
            List.of(HeadingNumbers.slip()),
            HeadingSlips.all(),
            List.of(ListSlips.slip()),
            CaptionSlips.all(),
            List.of(CrossReferenceSlips.slip()))
        .flatMap(List::stream)
        .toList();
  }
}
