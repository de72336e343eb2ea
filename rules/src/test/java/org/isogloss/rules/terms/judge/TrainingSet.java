package org.isogloss.rules.terms.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows as samples. A row that nothing is learned from has the weight 0. */
final class TrainingSet {

  private final List<LabelledRow> rows;
  private final List<Sample> samples;

  TrainingSet(LabelledRows labelled, TrainingSettings settings) {
    this.rows = labelled.rows();
    Map<String, Integer> rowsOfCase = new HashMap<>();
    Map<String, String> groupOfCase = groups(labelled);
    Map<String, Integer> rowsOfGroup = new HashMap<>();
    for (LabelledRow row : rows) {
      if (row.label() != PairLabel.UNKNOWN && !row.cases().isEmpty()) {
        rowsOfCase.merge(caseOf(row), 1, Integer::sum);
      }
      if (row.label() == PairLabel.POSITIVE) {
        rowsOfGroup.merge(groupOfCase.getOrDefault(caseOf(row), ""), 1, Integer::sum);
      }
    }
    List<Sample> all = new ArrayList<>();
    for (LabelledRow row : rows) {
      double weight =
          switch (row.label()) {
            case NEGATIVE ->
                row.reading().isPresent()
                    ? TrainingSettings.READ / rowsOfCase.get(caseOf(row))
                    : row.set() == RowSet.JUDGED ? TrainingSettings.JUDGED : 1;
            case POSITIVE ->
                switch (row.set()) {
                  case PLANTED ->
                      settings.planted() / rowsOfGroup.get(groupOfCase.get(caseOf(row)));
                  case PAPER -> TrainingSettings.PAPER / rowsOfCase.get(caseOf(row));
                  case JUDGED -> TrainingSettings.JUDGED / rowsOfCase.get(caseOf(row));
                  case MINED, DEV, CLEAN ->
                      (row.reading().isPresent() ? TrainingSettings.READ : 1)
                          / rowsOfCase.get(caseOf(row));
                };
            // In translations too many of the pairs that nobody has judged are variants.
            case UNKNOWN ->
                row.cases().isEmpty() && row.set() != RowSet.JUDGED ? settings.unlabelled() : 0;
          };
      all.add(sample(row, weight, settings));
    }
    this.samples = all;
  }

  /** The place of a feature's weight. */
  @SuppressWarnings("EnumOrdinal") // Indexes of one run, never stored.
  static int index(Feature feature) {
    return feature.ordinal();
  }

  /** The rows. */
  List<LabelledRow> rows() {
    return rows;
  }

  /** The sample of a row. */
  Sample sample(int row) {
    return samples.get(row);
  }

  /** The samples that something is learned from, of some rows. */
  List<Sample> samples(Predicate<LabelledRow> some) {
    List<Sample> chosen = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (samples.get(i).weight() > 0 && some.test(rows.get(i))) {
        chosen.add(samples.get(i));
      }
    }
    return chosen;
  }

  /** Planted cases share a weight with the others of their operator in their document. */
  private static Map<String, String> groups(LabelledRows labelled) {
    Map<String, String> groups = new HashMap<>();
    labelled
        .cases()
        .forEach(
            one ->
                groups.put(
                    one.set() + " " + one.id(),
                    one.set() + " " + one.repository() + " " + one.kind()));
    return groups;
  }

  private static String caseOf(LabelledRow row) {
    return row.set() + " " + row.cases().get(0);
  }

  private static Sample sample(LabelledRow row, double weight, TrainingSettings settings) {
    Feature[] all = Feature.values();
    int[] features = new int[all.length];
    double[] values = new double[all.length];
    int n = 0;
    for (Feature feature : all) {
      double value = row.features().get(feature);
      if (value != 0 && !settings.excluded().contains(feature)) {
        features[n] = index(feature);
        values[n++] = value;
      }
    }
    return new Sample(
        Arrays.copyOf(features, n),
        Arrays.copyOf(values, n),
        weight,
        row.label() == PairLabel.POSITIVE);
  }
}
