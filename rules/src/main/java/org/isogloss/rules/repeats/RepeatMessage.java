package org.isogloss.rules.repeats;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Severity;

/** The message of a repeat: what was found and what to do about it. */
final class RepeatMessage {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** In UTF-16 code units. */
  private static final int LONGEST_NUMBERS = 40;

  private RepeatMessage() {}

  /**
   * The message.
   *
   * @param differences between the places, by kind
   * @param others how many more passages of the same files the repeat stands for
   */
  static String of(ComparedCluster compared, List<TypedDifference.Kind> differences, int others) {
    AlignedCluster cluster = compared.cluster();
    Severity severity = compared.severity();
    boolean verbatim = differences.isEmpty();
    String found =
        "This %d-word passage is %s%s in %d places%s"
            .formatted(
                cluster.members().get(0).words(),
                severity == Severity.INFO && isQuoted(cluster) ? "quoted" : "repeated",
                verbatim ? " verbatim" : "",
                cluster.members().size(),
                verbatim ? "" : " with " + count(differences));
    String asked =
        compared.isParallel()
            ? "check that the parallel wording is intended"
            : request(compared, differences, severity);
    return found + alsoRepeated(others) + "; " + asked + ".";
  }

  private static String alsoRepeated(int others) {
    return others == 0 ? "" : ", as are %d others in the same files".formatted(others);
  }

  /** What to do about the repeat. */
  private static String request(
      ComparedCluster compared, List<TypedDifference.Kind> differences, Severity severity) {
    AlignedCluster cluster = compared.cluster();
    boolean verbatim = differences.isEmpty();
    if (severity == Severity.ERROR) {
      return differences.contains(TypedDifference.Kind.NUMBER)
          ? "check which number is correct" + alternatives(compared.numbers())
          : "check where the negation belongs";
    }
    if (severity == Severity.INFO && isQuoted(cluster)) {
      return verbatim
          ? "check that the repetition is intended"
          : "check that each quotation is accurate";
    }
    if (severity == Severity.INFO) {
      return verbatim
          ? "consider rewording it in the abstract"
          : "check that the abstract and the text agree";
    }
    return verbatim
        ? "keep one copy unless the repetition is intended"
        : "keep one copy or use the same wording throughout";
  }

  /**
   * The numbers, as in: “4”, “5” or “6”; nothing if that would be long, or if there is only one.
   */
  private static String alternatives(List<String> texts) {
    if (texts.size() < 2 || texts.stream().mapToInt(String::length).sum() > LONGEST_NUMBERS) {
      return "";
    }
    List<String> quoted =
        texts.stream().map(text -> "“" + BLANKS.matcher(text).replaceAll(" ") + "”").toList();
    int last = quoted.size() - 1;
    return ", " + String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  private static boolean isQuoted(AlignedCluster cluster) {
    long quoted = cluster.members().stream().filter(Passage::quoted).count();
    boolean inAbstract = cluster.members().stream().anyMatch(m -> m.zone() == Zone.ABSTRACT);
    return quoted > 0 && (!inAbstract || quoted >= cluster.members().size() - 1);
  }

  private static String count(List<TypedDifference.Kind> differences) {
    Map<TypedDifference.Kind, Integer> counts = new EnumMap<>(TypedDifference.Kind.class);
    differences.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    int all = differences.size();
    String found = all == 1 ? "1 difference" : all + " differences";
    if (counts.size() == 1) {
      return found + " " + differences.get(0).words();
    }
    return found
        + counts.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey().words())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
