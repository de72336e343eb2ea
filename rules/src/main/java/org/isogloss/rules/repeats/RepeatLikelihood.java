package org.isogloss.rules.repeats;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isogloss.core.rule.Confidence;
import org.isogloss.rules.repeats.words.Contractions;
import org.isogloss.rules.repeats.words.NamesInText;
import org.isogloss.rules.repeats.words.WordClasses;

/**
 * How likely an editor would act on an edited repeat, by what differs. Small words, endings and
 * synonyms drift apart when a passage is rendered twice, but not beside code or a name that
 * differs, to which they belong; one name or number in place of another is mostly meant. Within a
 * page of a manual, entries and steps are worded alike on purpose; between pages, several such
 * differences are accidents.
 *
 * <p>The weights are those of a logistic regression on the repeats that readers judged, measured on
 * texts left out: {@code docs/quality/confidence.md}.
 */
final class RepeatLikelihood {

  /**
   * Of the logarithms of one more than the differences that drift, that exchange and that add
   * something, and of an entry of a page of a manual; the constant last.
   */
  static final List<Double> WEIGHTS = List.of(1.35, -0.14, 0.27, -0.87, -0.73);

  /** A passage of this length is a section, not an entry of a page or a step. */
  static final int SECTION = 70;

  /** The odds of 63 in 100, as a logarithm. Between 0.6 and 0.63, fewer than half are right. */
  static final double MEDIUM = StrictMath.log(0.63 / 0.37);

  /** The odds of four in five. */
  static final double HIGH = StrictMath.log(4);

  private final WordClasses words = new WordClasses();
  private final NamesInText names = new NamesInText(ManuscriptTokens::isSkipped, words);

  /**
   * What the likelihood depends on.
   *
   * @param drifted differences in words without a meaning, in the form of a word and in synonyms,
   *     except contractions and those in names or code or beside code that differs; differences in
   *     negations, wherever they are; and one more if the typography differs
   * @param exchanged words or numbers with a meaning of their own in place of unrelated ones
   * @param added words with a meaning of their own that one place does not have
   * @param isEntry whether the places are in one file of a manual, and shorter than a section
   */
  record Traits(int drifted, int exchanged, int added, boolean isEntry) {

    /** In the order of the weights. */
    double[] features() {
      return new double[] {
        StrictMath.log1p(drifted),
        StrictMath.log1p(exchanged),
        StrictMath.log1p(added),
        isEntry ? 1 : 0
      };
    }
  }

  /**
   * The confidence of an edited repeat.
   *
   * @param cluster the repeat
   * @param isManual whether the manuscript is a manual
   */
  Confidence of(ComparedCluster cluster, boolean isManual) {
    Traits traits = traits(cluster, isManual);
    double[] features = traits.features();
    double odds = WEIGHTS.get(features.length);
    for (int i = 0; i < features.length; i++) {
      odds += WEIGHTS.get(i) * features[i];
    }
    if (odds >= HIGH) {
      return Confidence.HIGH;
    }
    boolean reverses =
        !traits.isEntry() && cluster.pairs().stream().anyMatch(RepeatLikelihood::reverses);
    return odds >= MEDIUM || reverses ? Confidence.MEDIUM : Confidence.LOW;
  }

  /**
   * Whether the sense of one place is the opposite of the other's: too bad to be judged by odds.
   */
  private static boolean reverses(ComparedPair pair) {
    return pair.contradicts()
        && pair.differences().stream()
            .anyMatch(difference -> difference.kind() == TypedDifference.Kind.NEGATION);
  }

  /** The traits of an edited repeat, by the two of its places that differ least. */
  Traits traits(ComparedCluster cluster, boolean isManual) {
    ComparedPair pair =
        cluster.pairs().stream()
            .filter(each -> !each.isVerbatim())
            .min(Comparator.comparingDouble(ComparedPair::changed))
            .orElseThrow();
    int drifted = 0;
    int exchanged = 0;
    int added = 0;
    boolean isTypographic = false;
    for (TypedDifference difference : pair.differences()) {
      switch (difference.kind()) {
        case NUMBER -> exchanged++;
        case TERM, WORDING, UNIT -> {
          Set<String> one = words.meanings(pair.first().text(difference.first()));
          Set<String> other = words.meanings(pair.second().text(difference.second()));
          if (one.equals(other) || !Collections.disjoint(one, other)) {
            drifted += drifts(pair, difference) ? 1 : 0;
          } else if (one.isEmpty() || other.isEmpty()) {
            added++;
          } else {
            exchanged++;
          }
        }
        case TYPOGRAPHY -> isTypographic = true;
        case NEGATION -> drifted++;
        case ORDER, CITATION -> {}
      }
    }
    return new Traits(
        drifted + (isTypographic ? 1 : 0),
        exchanged,
        added,
        isManual && cluster.words() < SECTION && cluster.documents().size() == 1);
  }

  /** Whether a difference in small words or forms is neither in names or code nor a contraction. */
  private boolean drifts(ComparedPair pair, TypedDifference difference) {
    return !names.differ(pair.first(), difference.first(), pair.second(), difference.second())
        && !Contractions.differOnlyIn(
            pair.first().text(difference.first()), pair.second().text(difference.second()));
  }
}
