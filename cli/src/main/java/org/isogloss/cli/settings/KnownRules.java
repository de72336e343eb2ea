package org.isogloss.cli.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/** The names that a settings file may give to rules. */
public final class KnownRules {

  private static final List<RuleInfo> ALL =
      BuiltInRules.all(new Termbase(List.of())).stream().map(Rule::info).toList();

  private KnownRules() {}

  /** All rules, by id. */
  public static List<RuleInfo> all() {
    return ALL;
  }

  static List<String> ids() {
    return ALL.stream().map(RuleInfo::id).toList();
  }

  /** The beginnings of ids up to a hyphen that are no ids themselves, sorted. */
  static List<String> families() {
    Set<String> families = new TreeSet<>();
    for (String id : ids()) {
      for (int i = id.indexOf('-'); i > 0; i = id.indexOf('-', i + 1)) {
        families.add(id.substring(0, i));
      }
    }
    families.removeAll(ids());
    return List.copyOf(families);
  }

  /** The rule that a name means or means a part of; nothing for families and unknown names. */
  static Optional<RuleInfo> rule(String name) {
    String id = name.replaceFirst("/.*", "");
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  static boolean isName(String name) {
    return families().contains(name) || (rule(name).isPresent() && !name.endsWith("/"));
  }

  /** The zones that the rules of a name read. */
  static Set<Zone> zones(String name) {
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    ALL.stream()
        .filter(rule -> RuleSelection.isPartOf(name, rule.id()))
        .forEach(rule -> zones.addAll(rule.zones()));
    return zones;
  }
}
