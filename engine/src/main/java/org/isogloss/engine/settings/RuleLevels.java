package org.isogloss.engine.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Severity;

/**
 * Which findings are reported in a file, and with which severity. The most specific name takes
 * precedence: a part of a rule over the rule, the rule over its family.
 *
 * @param rules the values set, by the names of rules, families and parts
 */
record RuleLevels(Map<String, Values> rules) {

  /** The name whose value of a key applies. */
  private Optional<String> deciding(String id, Key<?> key) {
    return KnownRules.names().covering(id).stream()
        .filter(name -> rules.containsKey(name) && rules.get(name).get(key).isPresent())
        .findFirst();
  }

  /** The value set for a rule or finding, and where. */
  <T> Setting<T> setting(String id, Key<T> key) {
    return deciding(id, key).map(rules::get).orElse(Values.NONE).setting(key);
  }

  /**
   * The severity of a finding; empty if it is not reported.
   *
   * @param id its rule, including the part
   * @param own the severity that the rule gives it
   * @param zone the zone of the block at its place
   * @param selection the rules selected on the command line, which run even if they are off here
   */
  Optional<Severity> judge(String id, Severity own, Zone zone, RuleSelection selection) {
    List<Zone> zones = zones(id);
    if (!zones.isEmpty() && !zones.contains(zone)) {
      return Optional.empty();
    }
    return level(id, selection).of(own);
  }

  /** The zones in which it is reported; empty for all. */
  private List<Zone> zones(String id) {
    return ListType.values(setting(id, RuleKeys.ZONES).value());
  }

  private Level level(String id, RuleSelection selection) {
    Level level = setting(id, RuleKeys.SEVERITY).value();
    boolean insists = deciding(id, RuleKeys.SEVERITY).filter(selection::insistsOn).isPresent();
    return level == Level.OFF && insists ? Level.ON : level;
  }

  /** Whether any finding of a rule may be reported. */
  boolean runs(String ruleId, RuleSelection selection) {
    return Stream.concat(Stream.of(ruleId), parts(ruleId))
        .anyMatch(id -> level(id, selection) != Level.OFF);
  }

  /** Whether everything that a rule, or a part of one, finds is reported in all zones. */
  boolean reportsAllOf(String id, RuleSelection selection) {
    return Stream.concat(Stream.of(id), parts(id))
        .allMatch(each -> level(each, selection) != Level.OFF && zones(each).isEmpty());
  }

  /** Whether the findings of a rule are reported unchanged. */
  boolean leaveAlone(String ruleId) {
    return parts(ruleId).findAny().isEmpty()
        && deciding(ruleId, RuleKeys.SEVERITY).isEmpty()
        && deciding(ruleId, RuleKeys.ZONES).isEmpty();
  }

  private Stream<String> parts(String ruleId) {
    return rules.keySet().stream().filter(name -> name.startsWith(ruleId + "/"));
  }
}
