package org.isogloss.rules.terms.describe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.DocumentId;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;

/** How often and where two forms are used. */
final class UseFeatures {

  /** The words of a form beyond which it is just long. */
  private static final double LONG = 5;

  private static final double MANY_MINOR = Math.log(32);
  private static final double MANY_MAJOR = Math.log(256);

  private UseFeatures() {}

  /** Describes two forms, the more frequent first. */
  static void describe(FormFacts one, FormFacts other, FeatureVector.Builder features) {
    TermForm major = one.form();
    TermForm minor = other.form();
    features
        .set(Feature.MINOR_SHARE, 2.0 * minor.count() / (major.count() + minor.count()))
        .set(Feature.MINOR_COUNT, Math.log(minor.count()) / MANY_MINOR)
        .set(Feature.MAJOR_COUNT, Math.log(major.count()) / MANY_MAJOR)
        .set(Feature.LENGTH, Math.min(major.sequence().size(), minor.sequence().size()) / LONG)
        .set(Feature.SINGLE_WORD, major.sequence().size() == 1 && minor.sequence().size() == 1)
        .set(Feature.SAME_SENTENCE, sharedSentences(one, other))
        .set(Feature.OTHER_FILES, 1 - sharedFiles(one.documents(), other.documents()))
        .set(Feature.QUOTED, Math.abs(one.quoted() - other.quoted()))
        .set(Feature.ATTRIBUTIVE, Math.abs(one.attributive() - other.attributive()))
        .set(Feature.NOMINAL, Math.abs(one.nominal() - other.nominal()))
        .set(Feature.NESTED, other.nested())
        .set(Feature.DEPENDENT, !minor.isIndependent())
        .set(Feature.CONTEXT, Math.sqrt(ContextSimilarity.of(one.profile(), other.profile())));
  }

  /** The share of the rarer form's sentences in which both are used, at different places. */
  private static double sharedSentences(FormFacts one, FormFacts other) {
    Map<Integer, List<Mention>> major = one.bySentence();
    long shared =
        other.bySentence().entrySet().stream()
            .filter(
                sentence ->
                    areApart(sentence.getValue(), major.getOrDefault(sentence.getKey(), List.of())))
            .count();
    return (double) shared / other.bySentence().size();
  }

  private static boolean areApart(List<Mention> ones, List<Mention> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> !one.span().overlaps(other.span())));
  }

  private static double sharedFiles(Set<DocumentId> major, Set<DocumentId> minor) {
    Set<DocumentId> shared = minor.stream().filter(major::contains).collect(Collectors.toSet());
    return (double) shared.size() / minor.size();
  }
}
