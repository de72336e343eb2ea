package org.isogloss.core.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Zone;

/**
 * The metadata of a rule.
 *
 * @param id names the problem, in lower-case kebab
 * @param name a short title
 * @param severity the severity of its findings, unless overridden by the rule or the user
 * @param summary one line: what it finds
 * @param zones the zones that it reads, in the order of {@link Zone}
 * @param options its options, in the order in which they are documented
 * @param topic what it is about
 * @param parts what its findings may have after a slash
 */
public record RuleInfo(
    String id,
    String name,
    Severity severity,
    String summary,
    Set<Zone> zones,
    List<RuleOption<?>> options,
    Topic topic,
    RuleParts parts) {

  /** The zones of running text; most rules read these. */
  public static final Set<Zone> PROSE =
      Arrays.stream(Zone.values())
          .filter(Zone::isProse)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(() -> EnumSet.noneOf(Zone.class)),
                  Collections::unmodifiableSet));

  public RuleInfo {
    if (!id.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("id must be lower-case kebab: " + id);
    }
    if (name.isBlank() || summary.isBlank()) {
      throw new IllegalArgumentException("name and summary of " + id + " must not be blank");
    }
    Objects.requireNonNull(severity, "severity");
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("zones of " + id + " must not be empty");
    }
    zones = Collections.unmodifiableSet(EnumSet.copyOf(zones));
    options = List.copyOf(options);
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(parts, "parts");
  }

  /** Creates the metadata of a rule without options. */
  public RuleInfo(String id, String name, Severity severity, String summary, Set<Zone> zones) {
    this(id, name, severity, summary, zones, List.of(), Topic.OTHER, RuleParts.NONE);
  }

  /** Creates the metadata of a rule that reads all running text. */
  public RuleInfo(String id, String name, Severity severity, String summary) {
    this(id, name, severity, summary, PROSE);
  }

  /** Returns the same metadata with options. */
  public RuleInfo with(RuleOption<?>... some) {
    return new RuleInfo(id, name, severity, summary, zones, List.of(some), topic, parts);
  }

  /** Returns the same metadata with a topic. */
  public RuleInfo about(Topic what) {
    return new RuleInfo(id, name, severity, summary, zones, options, what, parts);
  }

  /** Returns the same metadata with parts. */
  public RuleInfo having(RuleParts some) {
    return new RuleInfo(id, name, severity, summary, zones, options, topic, some);
  }
}
