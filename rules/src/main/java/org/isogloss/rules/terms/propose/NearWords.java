package org.isogloss.rules.terms.propose;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelation;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.terms.index.CandidateExtractor;
import org.isogloss.rules.terms.index.TermForm;

/** Pairs single words that are used alike in general English: {@code picture}, {@code image}. */
final class NearWords {

  /** Words of which each is within this rank of the other's neighbors are compared. */
  private static final int FARTHEST_NEIGHBOR = 10;

  /** Only the most frequent words are compared with all others, so that the cost is bounded. */
  private static final int MOST_WORDS = 1200;

  private static final int FEWEST_PLACES = 2;

  private static final Pattern WORD = Pattern.compile("\\p{Ll}{3,}");

  private NearWords() {}

  static void find(
      List<TermForm> forms, WordRelations relations, Nearness nearness, Proposals proposals) {
    List<TermForm> words =
        forms.stream()
            .filter(form -> form.count() >= FEWEST_PLACES && WORD.matcher(form.key()).matches())
            .filter(form -> form.sequence().size() == 1 && form.isNominal())
            .filter(form -> !CandidateExtractor.isLight(form.key()))
            .filter(form -> nearness.knows(form.sequence().get(0)))
            .sorted(
                Comparator.comparingInt((TermForm form) -> -form.count())
                    .thenComparing(TermForm::key))
            .limit(MOST_WORDS)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      String one = words.get(i).sequence().get(0);
      for (int j = i + 1; j < words.size(); j++) {
        String other = words.get(j).sequence().get(0);
        OptionalInt rank = nearness.nounRank(one, other);
        if (rank.isPresent()
            && rank.getAsInt() <= FARTHEST_NEIGHBOR
            && relations.between(one, other).kind() != WordRelation.Kind.CONTRAST) {
          proposals.add(
              words.get(i),
              words.get(j),
              Evidence.of(
                  EvidenceKind.NEARNESS,
                  "“%s” and “%s” are used alike in general English".formatted(one, other)));
        }
      }
    }
  }
}
