package org.isogloss.engine.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.lint.Identity;
import org.isogloss.engine.baseline.Baseline;
import org.isogloss.engine.baseline.BaselineException;
import org.isogloss.engine.baseline.RecordedBaseline;

/** Records findings that readers have decided to ignore in a baseline. */
public final class IgnoredFindings {

  private IgnoredFindings() {}

  /**
   * Adds the ignored findings of some files to a baseline, which need not exist. Several files may
   * be of the same report: a finding in two of them is one finding.
   *
   * @param baseline the file to change
   * @return what was added
   * @throws BaselineException if the baseline cannot be read
   * @throws IOException if it cannot be written
   */
  public static Baseline.Addition add(Path baseline, List<DecisionFile> files)
      throws BaselineException, IOException {
    Map<Identity, Integer> all = new LinkedHashMap<>();
    Set<String> paths = new TreeSet<>();
    for (DecisionFile file : files) {
      Map<Identity, Integer> counts = new LinkedHashMap<>();
      for (Decision decision : file.decisions()) {
        // Every file of the list belongs to the manuscript, whatever was decided about it.
        paths.addAll(decision.finding().files());
        if (decision.verdict() == Verdict.IGNORE) {
          counts.merge(decision.finding().identity(), 1, Integer::sum);
        }
      }
      counts.forEach((identity, count) -> all.merge(identity, count, Math::max));
    }
    List<Path> manuscripts = paths.stream().flatMap(path -> existing(path).stream()).toList();
    return RecordedBaseline.add(baseline, all, manuscripts);
  }

  /** A manuscript of the list, if it is here as well. */
  private static Optional<Path> existing(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // The list may come from a system on which this is a name.
      return Optional.empty();
    }
  }
}
