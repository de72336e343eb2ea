package org.isogloss.core.document.bilingual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.SegmentPair;

/**
 * An entry of a PO file.
 *
 * @param context its {@code msgctxt}; empty if it has none
 * @param id the original text
 * @param plural the original text for several things, if it differs
 * @param forms the translations: one, or one for each plural form of the language
 * @param isFuzzy whether the translation was made for a similar text
 */
record PoEntry(
    String context, UnitText id, Optional<UnitText> plural, List<UnitText> forms, boolean isFuzzy) {

  PoEntry {
    forms = List.copyOf(forms);
  }

  /** Whether it describes the file. */
  boolean isHeader() {
    return context.isEmpty() && id.length() == 0;
  }

  /**
   * The entry as units: one, or one for each English text of an entry with plurals. The first form
   * of another language is that of the singular, and the last one, which counts most things, that
   * of the plural.
   */
  Stream<Unit> units(Bitext.Side english) {
    UnitText last = forms.get(forms.size() - 1);
    Unit singular = unit(id, forms.get(0));
    if (plural.isEmpty()) {
      return Stream.of(singular);
    }
    return english == Bitext.Side.SOURCE
        ? Stream.of(singular, unit(plural.get(), last))
        : Stream.concat(
            Stream.of(singular),
            IntStream.range(1, forms.size()).mapToObj(n -> unit(plural.get(), forms.get(n))));
  }

  private Unit unit(UnitText source, UnitText target) {
    SegmentPair.State state = isFuzzy ? SegmentPair.State.FUZZY : SegmentPair.State.TRANSLATED;
    SegmentPair.Use use = new SegmentPair.Use(context, plural.isPresent());
    return new Unit(context, source, target, state, Map.of(), Set.of(), use);
  }
}
