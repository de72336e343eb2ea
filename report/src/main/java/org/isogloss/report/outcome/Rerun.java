package org.isogloss.report.outcome;

import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.rule.Confidence;

/**
 * The command lines with which a reader repeats a check to see more of it, as a shell reads them:
 * each has the options that determine what is checked.
 *
 * @param command the command with the options that only it has, such as {@code check --skip term}
 * @param picksRules whether these options pick the rules that run
 * @param confidence how sure findings must be, if an option says so
 * @param input the options that say what is read, which all commands have, and the paths
 */
public record Rerun(
    String command, boolean picksRules, Optional<Confidence> confidence, String input) {

  /** A check of some paths without options. */
  public static final Rerun USUAL = new Rerun("check", false, Optional.empty(), "PATH...");

  public Rerun {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(input, "input");
  }

  /** The line that also reports less certain findings. */
  public String unsure() {
    return line(command) + " --confidence low";
  }

  /**
   * The line that shows all findings of some rules, or of those that the check picked.
   *
   * @param rules their names, separated by commas; empty for all
   */
  public String all(String rules) {
    String only = picksRules || rules.isEmpty() ? "" : " --only " + rules;
    String sure = confidence.map(least -> " --confidence " + least.label()).orElse("");
    return line(command) + sure + only + " --limit all";
  }

  /** The line that lists the unknown words. */
  public String words() {
    return line("words");
  }

  private String line(String what) {
    return "isogloss " + what + " " + input;
  }
}
