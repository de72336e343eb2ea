package org.isogloss.rules.terms.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.lexicon.Nearness;
import org.isogloss.rules.lexicon.WordRelation;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.terms.index.CoordinatedWords;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.propose.EvidenceKind;
import org.isogloss.rules.terms.propose.Proposal;
import org.isogloss.rules.terms.propose.QualifyingWords;

/**
 * How two forms differ in words, their order and their endings, and what the text says about them.
 */
final class WordFeatures {

  /** The same: no {@code speed}. */
  private static final Pattern PARTICIPLE = Pattern.compile("[aeiouy]\\p{L}*(?<!e)ed$");

  private static final Pattern WORDS = Pattern.compile("[\\s\\p{Pd}]+");

  private static final Set<String> PREPOSITIONS =
      Set.copyOf(DataFile.lines(TermForm.class, "term-prepositions.txt"));

  private static final int LONGEST_WORD = 60;

  private static final double FAR = Math.log(1000);
  private static final double MANY = Math.log(16);

  private final GeneralFrequency frequency = new GeneralFrequency();
  private final LevenshteinDistance letters = new LevenshteinDistance();
  private final WordRelations relations;
  private final Nearness nearness;
  private final CoordinatedWords coordinated;
  private final ContrastLinks contrasts;

  /** How many pairs of terms each pair of words distinguishes. */
  private final Map<Set<String>, Integer> parallels = new HashMap<>();

  /** The words that are in the place of a word in some proposal. */
  private final Map<String, Set<String>> families = new HashMap<>();

  WordFeatures(
      WordRelations relations,
      Nearness nearness,
      CoordinatedWords coordinated,
      ContrastLinks contrasts,
      List<Proposal> proposals) {
    this.relations = relations;
    this.nearness = nearness;
    this.coordinated = coordinated;
    this.contrasts = contrasts;
    for (Proposal pair : proposals) {
      Proposal.Difference difference = pair.difference();
      if (difference.one().size() == 1 && difference.other().size() == 1) {
        String one = difference.one().get(0);
        String other = difference.other().get(0);
        parallels.merge(Set.of(one, other), 1, Integer::sum);
        families.computeIfAbsent(one, word -> new HashSet<>()).add(other);
        families.computeIfAbsent(other, word -> new HashSet<>()).add(one);
      }
    }
  }

  /** Describes a pair. */
  void describe(Proposal pair, FeatureVector.Builder features) {
    features
        .set(Feature.REORDERED, pair.has(EvidenceKind.ORDER))
        .set(Feature.PREPOSITION, hasPreposition(pair.one()) != hasPreposition(pair.other()))
        .set(Feature.NUMBER, pair.has(EvidenceKind.NUMBER))
        .set(
            Feature.PLURAL_MODIFIER,
            pair.has(EvidenceKind.NUMBER) && PluralModifiers.differ(pair.one(), pair.other()))
        .set(Feature.NATION, pair.has(EvidenceKind.NATION))
        .set(Feature.INSERTION, pair.has(EvidenceKind.INSERTION))
        .set(Feature.ALIGNED, pair.has(EvidenceKind.ALIGNED_REPEAT))
        .set(Feature.REPHRASED, pair.has(EvidenceKind.REPHRASED_REPEAT))
        .set(Feature.ANALOGY, pair.has(EvidenceKind.ANALOGY))
        .set(Feature.GLOSS, pair.has(EvidenceKind.GLOSS))
        .set(Feature.APPOSITION, pair.has(EvidenceKind.APPOSITION))
        .set(Feature.ACRONYM, pair.has(EvidenceKind.ACRONYM))
        .set(Feature.LINKED, contrasts.contrast(pair.one(), pair.other()))
        .set(
            Feature.SHARED_WORDS,
            (pair.one().sequence().size() - pair.difference().one().size()) / 4.0);
    describeDifference(pair, features);
  }

  private void describeDifference(Proposal pair, FeatureVector.Builder features) {
    List<String> ones = pair.difference().one();
    List<String> others = pair.difference().other();
    boolean substitution = ones.size() == 1 && others.size() == 1;
    features
        .set(
            Feature.QUALIFYING,
            Stream.concat(ones.stream(), others.stream()).anyMatch(QualifyingWords::contains))
        .set(
            Feature.DIFFERENCE_COMMON,
            Stream.concat(ones.stream(), others.stream())
                .mapToDouble(frequency::of)
                .min()
                .orElse(0));
    if (!substitution) {
      return;
    }
    String a = ones.get(0);
    String b = others.get(0);
    WordRelation relation = relations.between(a, b);
    OptionalInt rank = nearness.nounRank(a, b);
    String shorter = a.length() <= b.length() ? a : b;
    String head = pair.one().signature().head();
    boolean derived =
        relation.kind() == WordRelation.Kind.DERIVED || pair.has(EvidenceKind.DERIVATION);
    features
        .set(Feature.DERIVED, derived)
        .set(Feature.PARTICIPLE, PARTICIPLE.matcher(a).find() != PARTICIPLE.matcher(b).find())
        .set(Feature.RELATED, relation.strength())
        .set(Feature.SYNONYM, relation.kind() == WordRelation.Kind.SYNONYM)
        .set(
            Feature.NEARNESS,
            rank.isPresent() ? 1 - Math.log(Math.max(1, rank.getAsInt())) / FAR : 0)
        .set(Feature.NO_NEARNESS, !nearness.knows(a) || !nearness.knows(b))
        .set(Feature.SIMILAR_LETTERS, similarity(a, b))
        .set(Feature.MODIFIER_DIFFERS, !head.equals(a))
        .set(Feature.COORDINATED, coordinated.contains(a, b))
        .set(Feature.PARALLEL, Math.log(parallels.getOrDefault(Set.of(a, b), 1)) / MANY)
        .set(
            Feature.FAMILY,
            Math.log(
                    Math.max(
                        families.getOrDefault(a, Set.of(b)).size(),
                        families.getOrDefault(b, Set.of(a)).size()))
                / MANY)
        .set(Feature.SHORT_KNOWN, frequency.of(shorter));
  }

  private static boolean hasPreposition(TermForm form) {
    return WORDS
        .splitAsStream(form.key().toLowerCase(Locale.ROOT))
        .anyMatch(PREPOSITIONS::contains);
  }

  /** The share of equal letters; 0 for words that are longer than any word of English. */
  private double similarity(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return longest > LONGEST_WORD ? 0 : 1 - (double) letters.apply(a, b) / longest;
  }
}
