package org.isogloss.rules.repeats;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/**
 * Finds passages that occur in several places of a manuscript, verbatim or edited, and reports what
 * changed between them. A passage may extend past the end of a sentence, but not of a block.
 *
 * <p>A passage of the abstract that recurs in the body is severity info, and so is a quotation that
 * is cited each time. A number or a negation that differs between almost identical places is an
 * error, since both are rarely right. Edited passages close to each other are probably deliberate
 * parallels: severity info.
 */
public final class RepeatedPassageRule implements ManuscriptRule {

  /** The minimum length. */
  public static final RuleOption<Integer> MIN_WORDS =
      new RuleOption<>(
          "min-words",
          new OptionType.WholeNumber(RepeatSettings.DEFAULT.seedLength()),
          RepeatSettings.DEFAULT.verbatimWords(),
          String.valueOf(RepeatSettings.DEFAULT.verbatimWords()),
          "The minimum length of a verbatim passage, in words; that of an edited passage"
              + " changes in proportion.");

  /** The minimum similarity. */
  public static final RuleOption<Double> SIMILARITY =
      new RuleOption<>(
          "similarity",
          new OptionType.Share(0.5),
          RepeatSettings.DEFAULT.editedSimilarity(),
          String.valueOf(RepeatSettings.DEFAULT.editedSimilarity()),
          "The minimum share of words that the places of an edited passage have in common.");

  /** Whether repeats within one file are left out. */
  public static final RuleOption<Boolean> ACROSS_ONLY =
      new RuleOption<>(
          "across-only",
          new OptionType.Flag(),
          false,
          "true",
          "Report only passages that occur in two or more files.");

  private static final RuleInfo INFO =
      new RuleInfo(
              "repeated-passage",
              "Repeated passage",
              Severity.WARNING,
              "A passage of 12 words or more that occurs in several places, verbatim or edited.",
              EnumSet.of(Zone.ABSTRACT, Zone.BODY, Zone.LIST_ITEM, Zone.FOOTNOTE, Zone.CAPTION))
          .with(MIN_WORDS, SIMILARITY, ACROSS_ONLY)
          .about(Topic.REPEATS);

  private final RepeatAnalysis analysis;
  private final boolean acrossOnly;

  /**
   * @param analysis where the repeats come from, shared with other rules
   */
  public RepeatedPassageRule(RepeatAnalysis analysis) {
    this(analysis, false);
  }

  /**
   * @param analysis where the repeats come from, shared with other rules
   * @param acrossOnly whether only repeats that occur in two or more documents are reported
   */
  public RepeatedPassageRule(RepeatAnalysis analysis, boolean acrossOnly) {
    this.analysis = analysis;
    this.acrossOnly = acrossOnly;
  }

  /** Returns what counts as a repeat; options that are not set keep the tuned defaults. */
  public static RepeatSettings settings(OptionValues options) {
    RepeatSettings usual = RepeatSettings.DEFAULT;
    RepeatSettings ofLength = options.given(MIN_WORDS).map(usual::withMinWords).orElse(usual);
    return options.given(SIMILARITY).map(ofLength::withSimilarity).orElse(ofLength);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();
    manuscript.documents().forEach(d -> documents.put(d.document().id(), d));
    Differences classifier = new Differences();
    AlignedRepeats repeats = analysis.of(manuscript);
    List<ComparedCluster> clusters =
        repeats.clusters().stream()
            .map(cluster -> ComparedCluster.of(cluster, documents, classifier))
            .toList();
    RepeatConfidence confidence = new RepeatConfidence(manuscript.documents(), clusters);
    CopiedFiles copied = new CopiedFiles(clusters, confidence);
    return clusters.stream()
        .filter(cluster -> !acrossOnly || cluster.documents().size() > 1)
        .map(cluster -> hit(cluster, confidence.of(cluster), copied))
        .toList();
  }

  private static Hit hit(
      ComparedCluster compared, RepeatConfidence.Verdict alone, CopiedFiles copied) {
    AlignedCluster cluster = compared.cluster();
    List<ComparedCluster> others = copied.standingFor(compared);
    RepeatConfidence.Verdict verdict = alone;
    if (copied.isStoodFor(compared)) {
      verdict =
          RepeatConfidence.Verdict.low(
              "copied", "it is reported with the first passage that these files share");
    } else if (!others.isEmpty()) {
      verdict = alone.with(copied(others));
    }
    Map<ComparedCluster.Difference, List<Place>> differences = compared.differences();
    List<Grounds.Occurrence<Place>> occurrences =
        cluster.members().stream().map(member -> new Grounds.Occurrence<>(member.place())).toList();
    String message =
        RepeatMessage.of(
            compared,
            differences.keySet().stream().map(ComparedCluster.Difference::kind).toList(),
            others.size());
    return Hit.at(occurrences.get(0).place(), message)
        .as(compared.severity())
        .with(verdict.confidence())
        .with(
            Grounds.ofPassage(
                occurrences,
                verdict.evidence(),
                differences.entrySet().stream()
                    .map(e -> new Grounds.Difference<>(e.getKey().kind().label(), e.getValue()))
                    .toList()));
  }

  private static Grounds.Evidence<Place> copied(List<ComparedCluster> others) {
    return new Grounds.Evidence<>(
        "copied",
        "the files share more passages in the same order",
        others.stream().map(other -> other.members().get(0).place()).toList());
  }
}
