package org.isogloss.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;

class RuleSpecTest {

  private static final String PAGE =
      """
      # Shouting

      Words in capitals.

      ## Why

      ## How to fix it

      ## Flagged

      ```text
      They «SHOUT» and then they «SING».
      ```

      ## Clean

      ```yaml
      version: 1
      ```

      ```text
      They sing.
      ```
      """;

  /** Flags every word in capitals. */
  private static final class Shouting implements DocumentRule {
    @Override
    public RuleInfo info() {
      return new RuleInfo("shouting", "Shouting", Severity.INFO, "Words in capitals.");
    }

    @Override
    public List<Hit> check(AnalyzedDocument document) {
      return Pattern.compile("\\b\\p{Lu}{2,}\\b")
          .matcher(document.document().prose())
          .results()
          .map(m -> Hit.at(document.place(new Span(m.start(), m.end())), "Do not shout."))
          .toList();
    }
  }

  @Test
  void thePageIsTheTest() {
    RuleSpec spec = RuleSpec.parse(PAGE);
    assertThat(spec.title()).isEqualTo("Shouting");
    assertThat(spec.flagged()).hasSize(1);
    assertThat(spec.clean()).hasSize(1);
    assertThat(spec.clean().get(0).glossary()).isEqualTo("version: 1\n");
    spec.flagged().get(0).verify(new Shouting());
    spec.clean().get(0).verify(new Shouting());
  }

  @Test
  void aMarkInTheWrongPlaceAndASurplusFindingFail() {
    for (String wrong :
        List.of(
            PAGE.replace("«SHOUT»", "«SHOUT and»"),
            PAGE.replace("«SHOUT»", "SHOUT"),
            PAGE.replace("They «", "«They» «"))) {
      RuleSpec.Example example = RuleSpec.parse(wrong).flagged().get(0);
      assertThatThrownBy(() -> example.verify(new Shouting())).isInstanceOf(AssertionError.class);
    }
    RuleSpec.Example loud = RuleSpec.parse(PAGE.replace("They sing", "They SING")).clean().get(0);
    assertThatThrownBy(() -> loud.verify(new Shouting())).isInstanceOf(AssertionError.class);
  }

  @Test
  void anExampleMaySetTheOptionsOfTheRule() {
    RuleOption<Integer> least =
        new RuleOption<>("least-words", new OptionType.WholeNumber(1), 2, "3", "The least.");
    RuleInfo info = new Shouting().info().with(least);
    RuleSpec.Example plain = RuleSpec.parse(PAGE).flagged().get(0);
    RuleSpec.Example three = withOptions("least-words: 3");

    assertThat(plain.values(info)).isEqualTo(OptionValues.NONE);
    assertThat(three.values(info).get(least)).isEqualTo(3);
    for (String wrong : List.of("least-words: 0", "least-words: many", "most-words: 3")) {
      assertThatIllegalArgumentException().isThrownBy(() -> withOptions(wrong).values(info));
    }
  }

  private static RuleSpec.Example withOptions(String options) {
    String block = "## Flagged\n\n```options\n" + options + "\n```\n";
    return RuleSpec.parse(PAGE.replace("## Flagged\n", block)).flagged().get(0);
  }

  @Test
  void anotherLayoutIsRefused() {
    for (String wrong :
        List.of(
            PAGE.replace("## Why", "## Reason"),
            PAGE.replace("«SHOUT» and then they «SING»", "shout"),
            PAGE.replace("They sing", "They «sing»"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> RuleSpec.parse(wrong));
    }
  }

  @Test
  void aFindingIsAssertedByWhatItShows() {
    RuleRun run = RuleRun.of(new Shouting(), "They shout.\n\nThey *SING*.\n");
    assertThat(run.marked()).isEqualTo("They shout.\n\nThey *«SING»*.\n");
    FindingAssert.assertThat(run.findings().get(0))
        .isOf("shouting")
        .hasSeverity(Severity.INFO)
        .standsAt(3, 7)
        .marks("SING")
        .says("Do not shout.")
        .suggests();
  }
}
