package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.rules.terms.candidate.TermForm;

/** Collects the evidence for pairs of forms, from several finders. */
final class PairTable {

  private record Key(String one, String other) {}

  private static final class Row {
    final TermForm one;
    final TermForm other;
    final List<Evidence> evidence = new ArrayList<>();
    List<String> difference = List.of();

    Row(TermForm one, TermForm other) {
      this.one = one;
      this.other = other;
    }

    boolean has(EvidenceKind kind) {
      return evidence.stream().anyMatch(reason -> reason.kind() == kind);
    }
  }

  private final Map<Key, Row> rows = new LinkedHashMap<>();

  /** Adds a reason; of two of the same kind the one with more weight is kept. */
  void add(TermForm a, TermForm b, Evidence reason) {
    add(a, b, reason, List.of());
  }

  /** Adds a reason for two forms that differ in some words. */
  void add(TermForm a, TermForm b, Evidence reason, List<String> difference) {
    boolean ordered =
        a.count() != b.count() ? a.count() > b.count() : a.key().compareTo(b.key()) < 0;
    TermForm one = ordered ? a : b;
    TermForm other = ordered ? b : a;
    Row row = rows.computeIfAbsent(new Key(one.key(), other.key()), key -> new Row(one, other));
    if (reason.kind() == EvidenceKind.ANALOGY && row.has(EvidenceKind.ALIGNED_REPEAT)) {
      // The passages that show it elsewhere are the evidence here as well.
      return;
    }
    row.difference = difference.isEmpty() ? row.difference : difference;
    for (int i = 0; i < row.evidence.size(); i++) {
      if (row.evidence.get(i).kind() == reason.kind()) {
        if (row.evidence.get(i).weight() < reason.weight()) {
          row.evidence.set(i, reason);
        }
        return;
      }
    }
    row.evidence.add(reason);
  }

  /** The pairs of words in which forms in one slot of an aligned repeat differ. */
  Set<Set<String>> interchangedWords() {
    return rows.values().stream()
        .filter(row -> row.difference.size() == 2 && row.has(EvidenceKind.ALIGNED_REPEAT))
        .map(row -> Set.copyOf(row.difference))
        .collect(Collectors.toSet());
  }

  /** All pairs, in the order in which they were first found. */
  List<FormPair> pairs() {
    return rows.values().stream()
        .map(row -> new FormPair(row.one, row.other, row.evidence, row.difference))
        .toList();
  }
}
