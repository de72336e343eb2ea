package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.isogloss.core.text.Inflection;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelation;
import org.isogloss.rules.lexicon.WordRelations;

/** The reasons to compare two terms that differ in one word. Thread-safe. */
final class WordPairs {

  /** Words of which each is within this rank of the other's neighbors are compared. */
  private static final int FARTHEST_NEIGHBOR = 300;

  /** Shorter words differ in a few letters by chance. */
  private static final int SHORTEST_WORD = 6;

  private static final LevenshteinDistance FEW_LETTERS = new LevenshteinDistance(2);

  private final WordRelations relations;
  private final Nearness nearness;

  WordPairs(WordRelations relations, Nearness nearness) {
    this.relations = relations;
    this.nearness = nearness;
  }

  /**
   * The reasons to compare terms that differ in two words, in no other.
   *
   * @param a a lemma in lower case
   * @param b another one
   */
  List<Evidence> compare(String a, String b) {
    WordRelation relation = relations.between(a, b);
    List<Evidence> reasons = new ArrayList<>();
    switch (relation.kind()) {
      case DERIVED -> reasons.add(Evidence.of(EvidenceKind.DERIVATION, relation.note()));
      case NATION -> reasons.add(Evidence.of(EvidenceKind.NATION, relation.note()));
      case SYNONYM, SIMILAR -> reasons.add(Evidence.of(EvidenceKind.SYNONYM, relation.note()));
      // Two spellings of one word are found by the letters of the whole form.
      case SAME, CONTRAST -> {
        return List.of();
      }
      case NONE -> {}
    }
    if (ShortForms.isShortFor(a, b) || ShortForms.isShortFor(b, a)) {
      reasons.add(
          Evidence.of(
              EvidenceKind.SHORT_FORM,
              "one of “%s” and “%s” may be short for the other".formatted(a, b)));
    }
    if (isNear(a, b)) {
      reasons.add(
          Evidence.of(
              EvidenceKind.NEARNESS,
              "“%s” and “%s” are used alike in general English".formatted(a, b)));
    }
    if (differInFewLetters(a, b)) {
      reasons.add(
          Evidence.of(
              EvidenceKind.LETTERS, "“%s” and “%s” differ in a few letters".formatted(a, b)));
    }
    return reasons;
  }

  private boolean isNear(String a, String b) {
    OptionalInt rank = nearness.nounRank(a, b);
    return rank.isPresent() && rank.getAsInt() <= FARTHEST_NEIGHBOR;
  }

  private static boolean differInFewLetters(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_WORD
        && a.charAt(0) == b.charAt(0)
        && FEW_LETTERS.apply(a, b) >= 0
        && !Inflection.nounsOf(a).contains(b)
        && !Inflection.nounsOf(b).contains(a);
  }
}
