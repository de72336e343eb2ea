package org.isogloss.core.suppress;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a suppression may use: a rule's id, a family, that is, the part of ids up to the
 * first hyphen ({@code term}), or a part of a rule ({@code languagetool/EN_A_VS_AN}).
 *
 * @param ids the ids of all existing rules
 */
public record RuleNames(List<String> ids) {

  public RuleNames {
    ids = List.copyOf(ids);
  }

  boolean isKnown(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? ids.contains(name)
            || (name.indexOf('-') < 0 && ids.stream().anyMatch(id -> covers(name, id)))
        : slash + 1 < name.length() && ids.contains(name.substring(0, slash));
  }

  /** Whether a name covers a rule or a part of it; the empty name covers all. */
  public static boolean covers(String name, String id) {
    return name.isEmpty()
        || id.equals(name)
        || id.startsWith(name + "-")
        || id.startsWith(name + "/");
  }

  /** All names that {@linkplain #covers cover} a rule or a part of it. */
  static List<String> covering(String id) {
    List<String> names = new ArrayList<>(List.of("", id));
    for (int i = 1; i < id.length(); i++) {
      if (id.charAt(i) == '-' || id.charAt(i) == '/') {
        names.add(id.substring(0, i));
      }
    }
    return names;
  }
}
