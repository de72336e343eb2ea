package org.isogloss.engine.baseline;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.KnownFindings;
import org.isogloss.core.lint.Parts;
import org.isogloss.core.lint.Report;

/**
 * The findings of a manuscript at a point in time.
 *
 * @param files the manuscript's files, relative to the baseline's folder, with {@code /}
 * @param counts the findings, and how often each occurs: 1 or more
 */
public record Baseline(Set<String> files, Map<Identity, Integer> counts) {

  public Baseline {
    files = new TreeSet<>(files);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** Creates a baseline of all findings in a report. */
  public static Baseline of(Set<String> files, List<Finding> findings) {
    return new Baseline(files, counted(findings));
  }

  private static Map<Identity, Integer> counted(List<Finding> findings) {
    Map<Identity, Integer> counts = new LinkedHashMap<>();
    Parts.of(findings)
        .all()
        .forEach(finding -> counts.merge(Identity.of(finding), 1, Integer::sum));
    return counts;
  }

  /**
   * The result of comparing a report with a baseline.
   *
   * @param report the new findings, and how many others there are
   * @param left the baseline without findings that no longer occur
   */
  public record Outcome(Report report, Baseline left) {}

  /**
   * Removes the findings in the baseline from a report.
   *
   * @param ran whether a rule ran, by its id and part; recorded findings of the others are kept
   * @param exists whether there is such a rule, by its id and part; recorded findings of any other
   *     can never occur again
   * @param whole whether the run read all files in the baseline; if not, no finding counts as gone
   * @param elsewhere how many places are as recorded in files that the run did not read
   */
  public Outcome apply(
      Report report,
      Predicate<String> ran,
      Predicate<String> exists,
      boolean whole,
      ToIntFunction<Identity.Single> elsewhere) {
    Map<Identity, Integer> judged = new LinkedHashMap<>();
    Map<Identity, Integer> left = new LinkedHashMap<>();
    int gone = 0;
    for (Map.Entry<Identity, Integer> entry : counts.entrySet()) {
      String rule = entry.getKey().rule();
      if (ran.test(rule)) {
        judged.put(entry.getKey(), entry.getValue());
      } else if (exists.test(rule)) {
        left.put(entry.getKey(), entry.getValue());
      } else {
        gone = capped(gone, entry.getValue());
      }
    }
    KnownFindings.Split split = new KnownFindings(judged).split(report.findings(), elsewhere);
    split.kept().forEach((identity, count) -> left.merge(identity, count, Integer::sum));
    split.unanswered().forEach(identity -> left.merge(identity, 1, Integer::sum));
    for (int count : split.gone().values()) {
      gone = capped(gone, count);
    }
    return new Outcome(
        report.keeping(
            split.fresh(), report.withheld().withBaselined(split.known().size(), whole ? gone : 0)),
        new Baseline(files, left));
  }

  /**
   * A baseline to which findings were added.
   *
   * @param baseline with the added findings
   * @param added how many findings it did not have
   * @param known how many it had already
   */
  public record Addition(Baseline baseline, int added, int known) {}

  /**
   * Adds findings. One that is recorded already is not counted again; if it has grown since, it
   * replaces the recorded one.
   *
   * @param more the findings, and how often each occurs: 1 or more
   * @param alsoCovered further files of the manuscript, as paths in a baseline
   */
  public Addition adding(Map<Identity, Integer> more, Set<String> alsoCovered) {
    Map<Identity, Integer> all = new LinkedHashMap<>(counts);
    Map<String, Identity> recorded = new HashMap<>();
    counts.keySet().forEach(identity -> recorded.put(identity.fingerprint(), identity));
    int added = 0;
    int known = 0;
    for (Map.Entry<Identity, Integer> entry : more.entrySet()) {
      Identity before = recorded.get(entry.getKey().fingerprint());
      boolean isIncluded = before != null && KnownFindings.includes(before, entry.getKey());
      int had = isIncluded ? Math.min(all.get(before), entry.getValue()) : 0;
      if (isIncluded) {
        all.merge(before, entry.getValue(), Math::max);
      } else {
        all.remove(before);
        all.put(entry.getKey(), entry.getValue());
        recorded.put(entry.getKey().fingerprint(), entry.getKey());
      }
      known += had;
      added += entry.getValue() - had;
    }
    Set<String> covered = new TreeSet<>(files);
    covered.addAll(alsoCovered);
    return new Addition(new Baseline(covered, all), added, known);
  }

  /** Adds counts from a file without overflow. */
  private static int capped(int sum, int more) {
    return (int) Math.min(Integer.MAX_VALUE, (long) sum + more);
  }
}
