package org.isogloss.rules.style.structure;

import java.util.EnumSet;
import java.util.List;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.ItemList;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds lists that are none. */
final class ListSlips {

  private ListSlips() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "list-one-item",
        "List with a single item",
        "Lists that have only one item.",
        EnumSet.of(Zone.LIST_ITEM),
        StyleSlip.Finder.inEach(ListSlips::find));
  }

  private static List<Hit> find(StyleDocument document) {
    return document.outline().lists().stream()
        .filter(list -> list.items().size() == 1 && ListQuestions.isPlain(document, list))
        .map(ItemList::span)
        .map(
            span ->
                Hit.at(
                        document.place(span),
                        "This list has a single item; make it a sentence, or add the missing items.")
                    .with(Confidence.LOW))
        .toList();
  }
}
