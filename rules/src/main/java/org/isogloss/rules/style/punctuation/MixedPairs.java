package org.isogloss.rules.style.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds quotations with one straight and one curly mark. */
final class MixedPairs {

  private MixedPairs() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "mixed-quotation-pair",
        "Quotations with one straight and one curly mark",
        "A quotation that opens with a straight quotation mark and closes with a curly one, or the reverse.",
        RuleInfo.PROSE,
        MixedPairs::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    List<Fix.Edit<Place>> edits = new ArrayList<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (block.zone().isProse()) {
          for (Quotations.Pair pair : Quotations.of(block.text()).pairs()) {
            if (pair.isMixed()) {
              places.add(document.analyzed().place(block.span(pair.open(), pair.close() + 1)));
              edits.add(edit(document, block, pair));
            }
          }
        }
      }
    }
    return SlipPlaces.hit(
            places,
            "One quotation mark of a pair is straight and the other curly%s; use two of one kind.")
        .stream()
        .map(hit -> hit.with(Optional.of(new Fix<>(Applicability.UNSAFE, edits))))
        .toList();
  }

  /** The straight mark becomes curly, because that one was chosen on purpose or by a program. */
  private static Fix.Edit<Place> edit(
      StyleDocument document, StyleBlock block, Quotations.Pair pair) {
    int at = pair.isCurly() ? pair.close() : pair.open();
    String text = pair.isCurly() ? (pair.isDouble() ? "”" : "’") : (pair.isDouble() ? "“" : "‘");
    return new Fix.Edit<>(document.analyzed().place(block.span(at, at + 1)), text);
  }
}
