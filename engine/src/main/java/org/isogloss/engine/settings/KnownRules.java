package org.isogloss.engine.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.suppress.RuleNames;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/** The rule names that a settings file may use. */
public final class KnownRules {

  private static final List<RuleInfo> ALL =
      BuiltInRules.all(new Termbase(List.of())).stream().map(Rule::info).toList();

  private static final RuleNames NAMES = new RuleNames(ALL);

  private KnownRules() {}

  /** All rules, by id. */
  public static List<RuleInfo> all() {
    return ALL;
  }

  static List<String> ids() {
    return NAMES.ids();
  }

  /** The beginnings of ids up to their first hyphen that are not ids themselves, sorted. */
  static List<String> families() {
    return NAMES.families();
  }

  /** The rule that a name denotes in whole or in part; empty for families and unknown names. */
  static Optional<RuleInfo> rule(String name) {
    String id = name.replaceFirst("/.*", "");
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Whether there is a rule that can have findings with this id, with or without a part. */
  public static boolean isFinding(String id) {
    return rule(id).isPresent();
  }

  /** The names that denote them. */
  public static RuleNames names() {
    return NAMES;
  }

  /** The zones that the rules denoted by a name read. */
  static Set<Zone> zones(String name) {
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    ALL.stream()
        .filter(rule -> RuleSelection.isPartOf(name, rule.id()))
        .forEach(rule -> zones.addAll(rule.zones()));
    return zones;
  }
}
