package org.isogloss.engine.settings;

import java.util.List;

/**
 * The rules selected on the command line. A name is a rule's id ({@code term-variants}), a family,
 * that is, the beginning of ids up to their first hyphen ({@code term}) or a topic ({@code style}),
 * or a part of a rule ({@code languagetool/EN_A_VS_AN}).
 *
 * @param only names of the rules to run; empty for all
 * @param skip names of rules not to run, even if {@code only} names them
 */
public record RuleSelection(List<String> only, List<String> skip) {

  /** All rules. */
  public static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  public RuleSelection {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** Whether it leaves no rule. */
  public boolean isEmpty() {
    boolean skipped =
        !only.isEmpty()
            && only.stream().allMatch(name -> skip.stream().anyMatch(other -> covers(other, name)));
    return skipped || KnownRules.ids().stream().noneMatch(this::runs);
  }

  /** Whether a rule runs, at least for a part of its findings. */
  public boolean runs(String ruleId) {
    return (only.isEmpty() || only.stream().anyMatch(name -> isPartOf(name, ruleId)))
        && skip.stream().noneMatch(name -> covers(name, ruleId));
  }

  /** Whether a finding is reported; its id may name a part of a rule. */
  public boolean keeps(String findingId) {
    return (only.isEmpty() || only.stream().anyMatch(name -> covers(name, findingId)))
        && skip.stream().noneMatch(name -> covers(name, findingId));
  }

  /**
   * Whether rules that a settings file turns off under a name run anyway, because the selection has
   * this name or a more specific one.
   */
  boolean insistsOn(String name) {
    return only.stream().anyMatch(wanted -> covers(name, wanted));
  }

  /** Whether a name denotes a rule, its family, or a part of it. */
  public static boolean isPartOf(String name, String ruleId) {
    int slash = name.indexOf('/');
    return slash < 0 ? covers(name, ruleId) : name.substring(0, slash).equals(ruleId);
  }

  /** Whether a name denotes an id, or a family or rule that the id belongs to. */
  static boolean covers(String name, String id) {
    return KnownRules.names().covers(name, id);
  }
}
