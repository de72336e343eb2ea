package org.isogloss.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.report.outcome.Outcome;

/**
 * Findings of one kind, the most important first.
 *
 * @param topic what they are about; empty for contradictions, which are repeats of their own kind
 * @param title the title of their part of a report
 * @param counted their number in words
 * @param findings the findings
 */
public record FindingGroup(
    Optional<Topic> topic, String title, String counted, List<Finding> findings) {

  /**
   * The worst and surest first, then those with the most places. Findings in report order that are
   * equally important keep that order.
   */
  public static final Comparator<Finding> IMPORTANCE =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::confidence, Comparator.reverseOrder())
          .thenComparing(finding -> finding.occurrences().size(), Comparator.reverseOrder());

  /** All findings of an outcome by kind, the most important kind first; no group is empty. */
  public static List<FindingGroup> of(Outcome outcome) {
    Map<String, Topic> topics = new HashMap<>();
    for (RuleInfo rule : outcome.rules()) {
      topics.put(rule.id(), rule.topic());
    }
    List<Finding> contradictions = new ArrayList<>();
    Map<Topic, List<Finding>> byTopic = new EnumMap<>(Topic.class);
    for (Finding finding : outcome.report().findings()) {
      Topic topic = topics.getOrDefault(rule(finding), Topic.OTHER);
      // Passages that should agree but do not: the text itself is wrong in one of the places.
      boolean contradiction = topic == Topic.REPEATS && finding.severity() == Severity.ERROR;
      (contradiction ? contradictions : byTopic.computeIfAbsent(topic, t -> new ArrayList<>()))
          .add(finding);
    }
    List<FindingGroup> groups = new ArrayList<>();
    if (!contradictions.isEmpty()) {
      groups.add(
          new FindingGroup(
              Optional.empty(),
              "Contradictions",
              SummaryView.counted(contradictions.size(), "contradiction"),
              sorted(contradictions)));
    }
    byTopic.forEach(
        (topic, findings) ->
            groups.add(
                new FindingGroup(
                    Optional.of(topic),
                    topic.title(),
                    topic.counted(findings.size()),
                    sorted(findings))));
    return groups;
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(IMPORTANCE).toList();
  }

  /** The rules of its findings, as a list for {@code --only}. */
  public String rules() {
    return findings.stream()
        .map(FindingGroup::rule)
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** The rule of a finding without its part. */
  private static String rule(Finding finding) {
    return finding.ruleId().replaceFirst("/.*", "");
  }
}
