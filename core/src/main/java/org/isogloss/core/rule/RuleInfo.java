package org.isogloss.core.rule;

import java.util.Objects;

/**
 * What a rule is called and says of itself.
 *
 * @param id names the fault, in lower-case kebab
 * @param name a short title
 * @param severity how bad its findings are unless the rule or the user says otherwise
 * @param summary one line: what it finds
 */
public record RuleInfo(String id, String name, Severity severity, String summary) {

  public RuleInfo {
    if (!id.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("id must be lower-case kebab: " + id);
    }
    if (name.isBlank() || summary.isBlank()) {
      throw new IllegalArgumentException("name and summary of " + id + " must not be blank");
    }
    Objects.requireNonNull(severity, "severity");
  }
}
