package org.isogloss.rules.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.language.Story;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * How likely findings are to be right, given the record of their rules, how many there are, and
 * whether the text tells a story. LanguageTool misreads about the same share of sentences in every
 * text, but some texts have far fewer mistakes than others: where it finds next to nothing, most
 * sentences that it marks are right as they stand. The speech and the older English of novels are
 * misread most.
 *
 * <p>The weights are those of a logistic regression on the findings that readers judged, measured
 * on held-out texts: {@code docs/quality/languagetool.md}.
 */
final class Likelihood {

  /**
   * Of the log-odds of the rule's record, of the logarithm of how many times the usual number of
   * findings there are, and of a story; the constant last.
   */
  static final List<Double> WEIGHTS = List.of(0.85, 0.84, -3.6, -0.17);

  /** Findings in a word. */
  private static final double USUAL = 8e-4;

  /** A text starts with the usual number of findings in so many words. */
  private static final double START = 5000;

  private final double frequency;
  private final boolean isStory;

  private Likelihood(double frequency, boolean isStory) {
    this.frequency = frequency;
    this.isStory = isStory;
  }

  /**
   * Returns the hits with medium or low confidence instead of medium, by their likelihood. Hits of
   * high and low confidence remain as they are.
   *
   * @param hits those of a manuscript
   * @param texts what was checked
   * @param wanted the ids of LanguageTool's rules that the user wants, whose hits remain, too
   */
  static List<Hit> weighed(List<Hit> hits, List<CheckedText> texts, Predicate<String> wanted) {
    if (hits.stream().noneMatch(hit -> hit.confidence() == Confidence.MEDIUM)) {
      return hits;
    }
    long findings = hits.stream().filter(Likelihood::isCounted).count();
    double words = texts.stream().mapToDouble(text -> words(text.document(), text.blocks())).sum();
    Likelihood likelihood = new Likelihood(frequency(findings, words), isStory(texts));
    return hits.stream()
        .map(
            hit ->
                hit.confidence() != Confidence.MEDIUM
                        || hit.subId().filter(wanted).isPresent()
                        || likelihood.isRight(hit.subId().orElse(""))
                    ? hit
                    : hit.with(Confidence.LOW))
        .toList();
  }

  private static boolean isCounted(Hit hit) {
    return hit.confidence() != Confidence.LOW
        && !hit.subId().equals(Optional.of(LanguageToolRule.NOT_CHECKED));
  }

  /** About how many words the prose of some blocks has. */
  private static double words(AnalyzedDocument text, Predicate<Block> some) {
    return text.document().blocks().stream()
            .filter(block -> block.zone().isProse() && some.test(block))
            .mapToLong(block -> block.span().length())
            .sum()
        / Story.WORD;
  }

  /** Whether a text tells a story, of which perhaps only a part was checked. */
  private static boolean isStory(List<CheckedText> texts) {
    return Story.isTold(texts.stream().map(text -> text.document().document()).toList());
  }

  /** The logarithm of the number of findings in a text, relative to the usual number. */
  static double frequency(long findings, double words) {
    return StrictMath.log((findings + USUAL * START) / (words + START) / USUAL);
  }

  /** What is known about a finding, in the order of the weights. */
  static double[] features(double share, double frequency, boolean isStory) {
    return new double[] {StrictMath.log(share / (1 - share)), frequency, isStory ? 1 : 0};
  }

  /** Whether a finding of a rule is more likely right than not. */
  private boolean isRight(String ruleId) {
    double[] features = features(RuleRecords.BUILT_IN.share(ruleId), frequency, isStory);
    double odds = WEIGHTS.get(features.length);
    for (int i = 0; i < features.length; i++) {
      odds += WEIGHTS.get(i) * features[i];
    }
    return odds >= 0;
  }
}
