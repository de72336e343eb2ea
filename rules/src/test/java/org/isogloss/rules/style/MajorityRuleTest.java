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
  void aMessageHasExamplesFromTheManuscript() {
    assertThat(
            messages(
                "unit-spacing", "Take 2 kg, 3 kg, 4 kg and 5 kg of oil, and 7 l of gas, or 9GB."))
        .containsExactly(
            "Units are written with a space after the number (“2 kg”) in 5 places, but without a"
                + " space after the number (“9GB”) in 1 place.");
    assertThat(
            messages(
                "heading-number-space",
                """
                ## 1. A

                X.

                ## 2. Bell

                X.

                ## 3. Bells

                X.

                ## 4. Lamps

                X.

                ## 5. Oil

                X.

                ## 6.Gas

                X.
                """))
        .singleElement()
        .asString()
        .contains("(“1. Title”)", "(“1.Title”)");
  }

  private static List<String> messages(String id, String text) {
    return RuleRun.of(rule(id), text).findings().stream().map(Finding::message).toList();
  }

  private static Rule rule(String id) {
    return BuiltInRules.all(new Termbase(List.of())).stream()
        .filter(one -> one.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAnswerDescribesItsPlaces() {
    String text =
        "## The %s bell\n\nIt rings.\n\n".repeat(6).formatted("a", "b", "c", "d", "e", "f")
            + "## The lamp.\n\nIt burns.\n";

    List<Finding> findings = RuleRun.of(rule("heading-full-stop"), text).findings();

    assertThat(findings)
        .singleElement()
        .extracting(Finding::forms)
        .isEqualTo(
            List.of(
                Grounds.Form.described("end without a mark", 6),
                Grounds.Form.described("end with a period", 1)));
  }
}
