package org.isogloss.engine.settings;

import java.util.List;

/**
 * Which rules the command line wants. A name is a rule's id ({@code term-variants}), a family, that
 * is the beginning of ids up to their first hyphen ({@code term}), or a part of a rule ({@code
 * languagetool/EN_A_VS_AN}).
 *
 * @param only names of what counts; empty for all
 * @param skip names of what does not, whatever {@code only} says
 */
public record RuleSelection(List<String> only, List<String> skip) {

  /** Everything. */
  public static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  public RuleSelection {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** Whether a rule has to run, for any part of what it finds. */
  public boolean runs(String ruleId) {
    return (only.isEmpty() || only.stream().anyMatch(name -> isPartOf(name, ruleId)))
        && skip.stream().noneMatch(name -> covers(name, ruleId));
  }

  /** Whether a finding counts; its id may name a part of a rule. */
  public boolean keeps(String findingId) {
    return (only.isEmpty() || only.stream().anyMatch(name -> covers(name, findingId)))
        && skip.stream().noneMatch(name -> covers(name, findingId));
  }

  /**
   * Whether what a settings file turns off under a name is asked for all the same: by this name, or
   * by one that means less.
   */
  boolean insistsOn(String name) {
    return only.stream().anyMatch(wanted -> covers(name, wanted));
  }

  /** Whether a name means a rule, its family, or a part of it. */
  public static boolean isPartOf(String name, String ruleId) {
    int slash = name.indexOf('/');
    return slash < 0 ? covers(name, ruleId) : name.substring(0, slash).equals(ruleId);
  }

  /** Whether a name means an id, or a family or rule that the id belongs to. */
  static boolean covers(String name, String id) {
    return id.equals(name) || id.startsWith(name + "-") || id.startsWith(name + "/");
  }
}
