package org.isogloss.engine.settings;

import java.util.ArrayList;
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

  /** The beginnings of ids up to their first hyphen that are no ids themselves, sorted. */
  static List<String> families() {
    Set<String> families = new TreeSet<>();
    for (String id : ids()) {
      families.add(id.replaceFirst("-.*", ""));
    }
    families.removeAll(ids());
    return List.copyOf(families);
  }

  /** The rule that a name means or means a part of; nothing for families and unknown names. */
  static Optional<RuleInfo> rule(String name) {
    String id = name.replaceFirst("/.*", "");
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Whether a name is that of a rule, of a family, or of a part of a rule. */
  public static boolean isName(String name) {
    return families().contains(name) || (rule(name).isPresent() && !name.endsWith("/"));
  }

  /** Whether there is a rule that findings of this id, with or without a part, can come from. */
  public static boolean isFinding(String id) {
    return rule(id).isPresent();
  }

  /** The name that a mistyped one was to be; its part, if it has one, stays. */
  public static String nearest(String typed) {
    List<String> known = new ArrayList<>(ids());
    int slash = typed.indexOf('/');
    if (slash < 0) {
      known.addAll(families());
      return NearestName.of(typed, known);
    }
    return NearestName.of(typed.substring(0, slash), known) + typed.substring(slash);
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
