package org.isogloss.report.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.StyleDecision;

/**
 * What a page is made of.
 *
 * @param report the findings and failures
 * @param known the findings among them that are not new; empty if nothing was compared
 * @param documents at least the documents with findings, in book order
 * @param rules the rules that ran
 * @param kinds all findings by kind, the most important kind first
 * @param important the findings to look at first
 * @param keys for each finding of the report a name of its own that is the same in the next run
 * @param styles how each manuscript answers the questions of house style; empty if that is not
 *     known
 * @param version of the program
 */
public record PageInput(
    Report report,
    Set<Finding> known,
    List<Document> documents,
    List<RuleInfo> rules,
    List<Kind> kinds,
    List<Lead> important,
    List<String> keys,
    List<List<StyleDecision>> styles,
    String version) {

  /**
   * The findings of a kind.
   *
   * @param code a short name in lower case
   * @param title its title
   * @param role where they are shown
   * @param findings the findings
   */
  public record Kind(String code, String title, Role role, List<Finding> findings) {

    public Kind {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(role, "role");
      findings = List.copyOf(findings);
    }
  }

  /**
   * A finding to look at first.
   *
   * @param finding the finding
   * @param message what it is about, in a line
   */
  public record Lead(Finding finding, String message) {}

  /** The view that has the details of a finding. */
  public enum Role {
    CONCEPTS,
    REPEATS,
    STYLE,
    TEXT
  }

  public PageInput {
    known = Set.copyOf(known);
    documents = List.copyOf(documents);
    rules = List.copyOf(rules);
    kinds = List.copyOf(kinds);
    important = List.copyOf(important);
    keys = List.copyOf(keys);
    styles = List.copyOf(styles);
    Objects.requireNonNull(version, "version");
    if (keys.size() != report.findings().size()) {
      throw new IllegalArgumentException("each finding needs a key: " + keys.size());
    }
  }
}
