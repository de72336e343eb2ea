package org.isogloss.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.testkit.RuleRun;
import org.junit.jupiter.api.Test;

class MajorityRuleTest {

  @Test
  void anAnswerDescribesItsPlaces() {
    Rule rule =
        BuiltInRules.all(new Termbase(List.of())).stream()
            .filter(one -> one.info().id().equals("heading-full-stop"))
            .findFirst()
            .orElseThrow();
    String text =
        "## The %s bell\n\nIt rings.\n\n".repeat(6).formatted("a", "b", "c", "d", "e", "f")
            + "## The lamp.\n\nIt burns.\n";

    List<Finding> findings = RuleRun.of(rule, text).findings();

    assertThat(findings)
        .singleElement()
        .extracting(Finding::forms)
        .isEqualTo(
            List.of(
                Grounds.Form.described("end without a mark", 6),
                Grounds.Form.described("end with a period", 1)));
  }
}
