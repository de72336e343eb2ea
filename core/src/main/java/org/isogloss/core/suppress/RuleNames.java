package org.isogloss.core.suppress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.rule.NearestName;
import org.isogloss.core.rule.RuleInfo;

/**
 * The names of rules that a user may write: a rule's id; a family, that is, the part of ids up to
 * the first hyphen ({@code term}) or all rules about a topic ({@code style}); or a part of a rule
 * ({@code languagetool/EN_A_VS_AN}).
 */
public final class RuleNames {

  private final List<RuleInfo> rules;
  private final List<String> ids;
  private final List<String> families;

  /** The families of rules that are named after their topic, by id. */
  private final Map<String, String> topics = new HashMap<>();

  /**
   * @param rules all existing rules
   */
  public RuleNames(List<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
    this.ids = rules.stream().map(RuleInfo::id).toList();
    rules.forEach(rule -> rule.topic().family().ifPresent(family -> topics.put(rule.id(), family)));
    Set<String> named = new TreeSet<>(topics.values());
    ids.forEach(id -> named.add(id.replaceFirst("-.*", "")));
    ids.forEach(named::remove);
    this.families = List.copyOf(named);
  }

  /** The ids of the rules. */
  public List<String> ids() {
    return ids;
  }

  /**
   * The beginnings of ids up to their first hyphen and the topics that are not ids themselves,
   * sorted.
   */
  public List<String> families() {
    return families;
  }

  /** Whether a name denotes a rule, a family, or a part of a rule. */
  public boolean isKnown(String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      return ids.contains(name) || families.contains(name);
    }
    return rules.stream()
        .filter(rule -> rule.id().equals(name.substring(0, slash)))
        .anyMatch(rule -> rule.parts().contain(name.substring(slash + 1)));
  }

  /** The known name closest to a mistyped one; of rules without parts, only the id. */
  public String nearest(String typed) {
    int slash = typed.indexOf('/');
    if (slash < 0) {
      List<String> known = new ArrayList<>(ids);
      known.addAll(families);
      return NearestName.of(typed, known);
    }
    String id = NearestName.of(typed.substring(0, slash), ids);
    String part = typed.substring(slash + 1);
    if (isKnown(id + "/" + part)) {
      return id + "/" + part;
    }
    List<String> parts =
        rules.stream()
            .filter(rule -> rule.id().equals(id))
            .flatMap(rule -> rule.parts().names().stream())
            .toList();
    return parts.isEmpty() ? id : id + "/" + NearestName.of(part, parts);
  }

  /** Whether a name covers a rule or a part of it; the empty name covers all. */
  public boolean covers(String name, String id) {
    return name.isEmpty()
        || id.equals(name)
        || id.startsWith(name + "-")
        || id.startsWith(name + "/")
        || topic(id).filter(name::equals).isPresent();
  }

  /** The family of a rule, or of a part of it, that is named after its topic. */
  public Optional<String> topic(String id) {
    int slash = id.indexOf('/');
    return Optional.ofNullable(topics.get(slash < 0 ? id : id.substring(0, slash)));
  }

  /**
   * All names that {@linkplain #covers cover} a rule or a part of it, the most specific first: its
   * own, those that it begins with, its topic, and the empty name.
   */
  public List<String> covering(String id) {
    List<String> names = new ArrayList<>();
    names.add(id);
    for (int i = id.length() - 1; i > 0; i--) {
      if (id.charAt(i) == '-' || id.charAt(i) == '/') {
        names.add(id.substring(0, i));
      }
    }
    topic(id).ifPresent(names::add);
    names.add("");
    return names;
  }
}
