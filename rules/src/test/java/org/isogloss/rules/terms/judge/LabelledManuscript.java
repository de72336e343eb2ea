package org.isogloss.rules.terms.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A manuscript with labeled pairs.
 *
 * @param repository where it comes from
 * @param set its set
 * @param id its name, unique in the set
 * @param files its files in order
 * @param cases its labeled cases
 * @param known the labeled pairs of these cases
 * @param rest what a pair is that no label matches; empty if such pairs are not needed
 */
record LabelledManuscript(
    String repository,
    RowSet set,
    String id,
    List<Path> files,
    List<LabelledRows.Case> cases,
    List<KnownPair> known,
    Optional<PairLabel> rest) {

  LabelledManuscript {
    files = List.copyOf(files);
    cases = List.copyOf(cases);
    known = List.copyOf(known);
    Objects.requireNonNull(rest, "rest");
  }

  /** The same with other labeled pairs. */
  LabelledManuscript withKnown(List<KnownPair> labelled) {
    return new LabelledManuscript(repository, set, id, files, cases, labelled, rest);
  }

  /** The row of a pair; empty if it is not needed. */
  Optional<LabelledRow> row(DescribedPair pair) {
    List<String> reported = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean exact = false;
    for (KnownPair one : known) {
      KnownPair.Match match = one.match(pair);
      if (one.label() == PairLabel.POSITIVE && match != KnownPair.Match.NONE) {
        exact |= match == KnownPair.Match.EXACT;
        reported.add(one.id());
      } else if (one.label() == PairLabel.NEGATIVE && match == KnownPair.Match.EXACT) {
        rejected.add(one.id());
      } else if (one.label() == PairLabel.UNKNOWN && match != KnownPair.Match.NONE) {
        open.add(one.id());
      }
    }
    if (!reported.isEmpty()) {
      return Optional.of(row(pair, reported, exact ? PairLabel.POSITIVE : PairLabel.UNKNOWN));
    }
    if (!rejected.isEmpty()) {
      return Optional.of(row(pair, rejected, PairLabel.NEGATIVE));
    }
    return open.isEmpty()
        ? rest.map(label -> row(pair, List.of(), label))
        : Optional.of(row(pair, open, PairLabel.UNKNOWN));
  }

  private LabelledRow row(DescribedPair pair, List<String> matched, PairLabel label) {
    List<String> distinct = matched.stream().distinct().toList();
    return new LabelledRow(repository, set, id, distinct, label, pair.features());
  }
}
