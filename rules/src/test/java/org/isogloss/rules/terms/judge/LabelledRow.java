package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A pair of forms of a document, without its words.
 *
 * @param repository where the document comes from; the fold
 * @param set the set of documents it belongs to
 * @param manuscript the manuscript that it was found in, unique in its set
 * @param cases the labeled cases that it matches. An unknown pair with cases is one that a reader
 *     found arguable, or it matches them only loosely: reporting it shows the case, but it may
 *     differ in more than the case does
 * @param label what is known about it
 * @param features what was observed about it
 */
record LabelledRow(
    String repository,
    RowSet set,
    String manuscript,
    List<String> cases,
    PairLabel label,
    FeatureVector features) {

  LabelledRow {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(features, "features");
    cases = List.copyOf(cases);
  }

  PairKind kind() {
    return features.kind();
  }

  /** The reading that labels it; empty if nobody read it or it is a case of its document anyway. */
  Optional<String> reading() {
    return cases.stream().findFirst().filter(id -> id.startsWith(PairReading.PREFIX));
  }
}
