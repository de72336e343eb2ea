package org.isogloss.core.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;

/**
 * A hit with its identity and its place on disk.
 *
 * @param ruleId the rule, with its sub-rule after a {@code /}
 * @param severity how bad it is
 * @param message one sentence: what was found and what is asked
 * @param location the place a reader should go to first
 * @param zone what the block at that place is
 * @param text the file's text at the location
 * @param suggestions replacements for the text, the best first
 * @param fingerprint stays the same when unrelated lines move
 * @param forms the competing forms of a concept
 * @param occurrences every place
 * @param evidence why it is believed
 * @param differences where the occurrences do not say the same
 */
public record Finding(
    String ruleId,
    Severity severity,
    String message,
    Location location,
    Zone zone,
    String text,
    List<String> suggestions,
    String fingerprint,
    List<Hit.Form> forms,
    List<Occurrence> occurrences,
    List<Evidence> evidence,
    List<Difference> differences)
    implements Comparable<Finding> {

  /** One place of a concept or a passage in a file. */
  public record Occurrence(Location location, String text, Optional<String> form) {}

  /** A reason to believe in the finding, and where it can be seen. */
  public record Evidence(String kind, String note, List<Location> locations) {}

  /** A stretch in which occurrences differ; the texts stand at the locations, one for each. */
  public record Difference(String kind, List<Location> locations, List<String> texts) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
