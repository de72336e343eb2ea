package org.isogloss.rules.repeats;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Severity;

/** The sentence that tells of a repeat: what was found and what is asked. */
final class RepeatMessage {

  private RepeatMessage() {}

  static String of(
      AlignedCluster cluster,
      List<TypedDifference.Kind> differences,
      Severity severity,
      boolean parallel) {
    String found =
        "%s %s %d times%s"
            .formatted(
                subject(cluster),
                severity == Severity.INFO && isQuoted(cluster) ? "is quoted" : "stands",
                cluster.members().size(),
                differences.isEmpty() ? " word for word" : ", " + count(differences));
    String asked =
        parallel
            ? "check that the places are meant to be parallel"
            : request(cluster, differences, severity);
    return found + "; " + asked + ".";
  }

  private static String subject(AlignedCluster cluster) {
    return "This passage of %d words".formatted(cluster.members().get(0).words());
  }

  private static String request(
      AlignedCluster cluster, List<TypedDifference.Kind> differences, Severity severity) {
    if (severity == Severity.ERROR) {
      String what =
          differences.contains(TypedDifference.Kind.NUMBER) ? "the numbers" : "the negation";
      return "check " + what + ", since one of the places must be wrong";
    }
    if (severity == Severity.INFO && isQuoted(cluster)) {
      return "check that it is quoted alike each time";
    }
    if (severity == Severity.INFO) {
      return differences.isEmpty()
          ? "consider saying it in the abstract with other words"
          : "check that the abstract and the text agree";
    }
    return differences.isEmpty()
        ? "say it once, or say it otherwise"
        : "say it once, or use the same words";
  }

  private static boolean isQuoted(AlignedCluster cluster) {
    long quoted = cluster.members().stream().filter(Passage::quoted).count();
    boolean inAbstract = cluster.members().stream().anyMatch(m -> m.zone() == Zone.ABSTRACT);
    return quoted > 0 && (!inAbstract || quoted >= cluster.members().size() - 1);
  }

  private static String count(List<TypedDifference.Kind> differences) {
    Map<TypedDifference.Kind, Integer> counts = new EnumMap<>(TypedDifference.Kind.class);
    differences.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    StringJoiner kinds = new StringJoiner(", ");
    counts.forEach((kind, count) -> kinds.add(count + " " + kind.label()));
    int all = differences.size();
    return "with %d %s (%s)".formatted(all, all == 1 ? "difference" : "differences", kinds);
  }
}
