package org.isogloss.cli;

import java.util.List;

/**
 * Which rules run and which of their findings count. A name is a rule's id ({@code term-variants}),
 * a family, that is the beginning of ids up to a hyphen ({@code term}), or a part of a rule ({@code
 * languagetool/EN_A_VS_AN}).
 *
 * @param only names of what counts; empty for all
 * @param skip names of what does not, whatever {@code only} says
 */
record RuleSelection(List<String> only, List<String> skip) {

  /** Everything. */
  static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  RuleSelection {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** Whether a rule has to run, for any part of what it finds. */
  boolean runs(String ruleId) {
    return (only.isEmpty() || only.stream().anyMatch(name -> isPartOf(name, ruleId)))
        && skip.stream().noneMatch(name -> covers(name, ruleId));
  }

  /** Whether a finding counts; its id may name a part of a rule. */
  boolean keeps(String findingId) {
    return (only.isEmpty() || only.stream().anyMatch(name -> covers(name, findingId)))
        && skip.stream().noneMatch(name -> covers(name, findingId));
  }

  /** Whether a name means a rule, its family, or a part of it. */
  static boolean isPartOf(String name, String ruleId) {
    int slash = name.indexOf('/');
    return slash < 0 ? covers(name, ruleId) : name.substring(0, slash).equals(ruleId);
  }

  private static boolean covers(String name, String id) {
    return id.equals(name) || id.startsWith(name + "-") || id.startsWith(name + "/");
  }
}
