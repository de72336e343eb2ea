package org.isogloss.cli.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.KnownFindings;
import org.isogloss.core.lint.Report;

/**
 * The findings of a manuscript at one time.
 *
 * @param files the manuscript's files, relative to the baseline's folder, with {@code /}
 * @param identities what was found; one stands as often as it was found
 */
public record Baseline(Set<String> files, List<Identity> identities) {

  public Baseline {
    files = new TreeSet<>(files);
    identities = List.copyOf(identities);
  }

  /** All findings of a report. */
  public static Baseline of(Set<String> files, List<Finding> findings) {
    return new Baseline(files, findings.stream().map(Identity::of).toList());
  }

  /**
   * A report held against a baseline.
   *
   * @param report what is new, and how much is not
   * @param left the baseline without what is gone
   */
  public record Outcome(Report report, Baseline left) {}

  /**
   * Takes out of a report what the baseline holds.
   *
   * @param ran whether a rule ran, by its id and part; of the others nothing can be said
   * @param whole whether the run saw all that the baseline was made of; otherwise nothing is gone
   */
  public Outcome apply(Report report, Predicate<String> ran, boolean whole) {
    List<Identity> judged = identities.stream().filter(i -> ran.test(i.rule())).toList();
    KnownFindings.Split split = new KnownFindings(judged).split(report.findings());
    List<Identity> left = new ArrayList<>(split.known().stream().map(Identity::of).toList());
    left.addAll(split.unanswered());
    identities.stream().filter(i -> !ran.test(i.rule())).forEach(left::add);
    int gone = whole ? split.gone().size() : 0;
    return new Outcome(
        report.keeping(split.fresh(), report.withheld().withBaselined(split.known().size(), gone)),
        new Baseline(files, left));
  }
}
