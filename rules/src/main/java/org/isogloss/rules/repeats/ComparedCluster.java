package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * A repeated passage with the differences between its places.
 *
 * @param cluster the places
 * @param pairs the first place compared with each other one
 */
record ComparedCluster(AlignedCluster cluster, List<ComparedPair> pairs) {

  /**
   * Passages within this distance, about a hundred words, belong together; in UTF-16 code units.
   */
  static final int NEAR = 600;

  ComparedCluster {
    pairs = List.copyOf(pairs);
  }

  static ComparedCluster of(
      AlignedCluster cluster, Map<DocumentId, AnalyzedDocument> documents, Differences classifier) {
    List<ComparedPair> pairs = new ArrayList<>();
    for (AlignedPair pair : cluster.alignments()) {
      AnalyzedDocument first = documents.get(pair.first().place().document());
      AnalyzedDocument second = documents.get(pair.second().place().document());
      pairs.add(new ComparedPair(pair, classifier.of(pair, first, second), first, second));
    }
    return new ComparedCluster(cluster, pairs);
  }

  /** The number of words of its shortest place. */
  int words() {
    return members().stream().mapToInt(Passage::words).min().orElseThrow();
  }

  List<Passage> members() {
    return cluster.members();
  }

  /** The document of a place, by the number of the place. */
  AnalyzedDocument document(int member) {
    return member == 0 ? pairs.get(0).first() : pairs.get(member - 1).second();
  }

  Set<DocumentId> documents() {
    Set<DocumentId> ids = new LinkedHashSet<>();
    members().forEach(member -> ids.add(member.place().document()));
    return ids;
  }

  /** Whether all places have the same words. */
  boolean isVerbatim() {
    return pairs.stream().allMatch(ComparedPair::isVerbatim);
  }

  /** The share of the words in which the most similar two places differ, 0 to 1. */
  double changed() {
    return pairs.stream().mapToDouble(ComparedPair::changed).min().orElseThrow();
  }

  /** Whether a number or a negation differs between two places that are otherwise the same. */
  boolean contradicts() {
    return pairs.stream().anyMatch(ComparedPair::contradicts);
  }

  /**
   * Whether the places follow closely on one another and are all edited: a rhetorical figure, or
   * the rows of a list.
   */
  boolean isParallel() {
    return standClose() && pairs.stream().noneMatch(ComparedPair::isVerbatim);
  }

  /**
   * How bad it is: a contradiction is an error; parallels, a passage that the abstract repeats and
   * a quotation that is cited each time are information.
   */
  Severity severity() {
    if (isParallel()) {
      return Severity.INFO;
    }
    if (contradicts()) {
      return Severity.ERROR;
    }
    long own = members().stream().filter(member -> !member.quoted()).count();
    long outsideAbstract =
        members().stream().filter(member -> member.zone() != Zone.ABSTRACT).count();
    return own < 2 || outsideAbstract < 2 ? Severity.INFO : Severity.WARNING;
  }

  private boolean standClose() {
    for (int i = 1; i < members().size(); i++) {
      Place before = members().get(i - 1).place();
      Place after = members().get(i).place();
      if (!before.document().equals(after.document())
          || after.span().start() - before.span().end() > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** The differences with the stretches of all places that have them. */
  Map<Difference, List<Place>> differences() {
    Map<Difference, List<Place>> differences = new LinkedHashMap<>();
    for (ComparedPair pair : pairs) {
      for (TypedDifference difference : pair.differences()) {
        differences
            .computeIfAbsent(
                new Difference(difference.kind(), difference.first()),
                key ->
                    new ArrayList<>(
                        List.of(new Place(pair.first().document().id(), difference.first()))))
            .add(new Place(pair.second().document().id(), difference.second()));
      }
    }
    return differences;
  }

  /** What the places have where they first differ in numbers, each text once; may be empty. */
  List<String> numbers() {
    Set<String> texts = new LinkedHashSet<>();
    Span slot = null;
    for (ComparedPair pair : pairs) {
      for (TypedDifference difference : pair.differences()) {
        if (difference.kind() == TypedDifference.Kind.NUMBER
            && (slot == null || slot.equals(difference.first()))) {
          slot = difference.first();
          texts.add(pair.first().text(slot));
          texts.add(pair.second().text(difference.second()));
        }
      }
    }
    return List.copyOf(texts);
  }

  /** A difference of one kind at one stretch of the first place. */
  record Difference(TypedDifference.Kind kind, Span first) {}
}
