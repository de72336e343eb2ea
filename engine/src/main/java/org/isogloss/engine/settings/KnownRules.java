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

/** The rule names that a settings file may use. */
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

  /** The beginnings of ids up to their first hyphen that are not ids themselves, sorted. */
  static List<String> families() {
    Set<String> families = new TreeSet<>();
    for (String id : ids()) {
      families.add(id.replaceFirst("-.*", ""));
    }
    families.removeAll(ids());
    return List.copyOf(families);
  }

  /** The rule that a name denotes in whole or in part; empty for families and unknown names. */
  static Optional<RuleInfo> rule(String name) {
    String id = name.replaceFirst("/.*", "");
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Whether a name denotes a rule, a family, or a part of a rule. */
  public static boolean isName(String name) {
    return families().contains(name) || (rule(name).isPresent() && !name.endsWith("/"));
  }

  /** Whether there is a rule that can have findings with this id, with or without a part. */
  public static boolean isFinding(String id) {
    return rule(id).isPresent();
  }

  /** The known name closest to a mistyped one; its part, if any, is kept. */
  public static String nearest(String typed) {
    List<String> known = new ArrayList<>(ids());
    int slash = typed.indexOf('/');
    if (slash < 0) {
      known.addAll(families());
      return NearestName.of(typed, known);
    }
    return NearestName.of(typed.substring(0, slash), known) + typed.substring(slash);
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
