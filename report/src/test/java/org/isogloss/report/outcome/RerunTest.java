package org.isogloss.report.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isogloss.core.rule.Confidence;
import org.junit.jupiter.api.Test;

class RerunTest {

  private static final String INPUT = "--language en-GB book/";

  @Test
  void theLinesKeepWhatIsChecked() {
    Rerun rerun = new Rerun("check --skip term", false, Optional.of(Confidence.HIGH), INPUT);
    assertThat(rerun.unsure())
        .isEqualTo("isogloss check --skip term --language en-GB book/ --confidence low");
    assertThat(rerun.words()).isEqualTo("isogloss words --language en-GB book/");
    assertThat(rerun.all("repeated-passage"))
        .isEqualTo(
            "isogloss check --skip term --language en-GB book/ --confidence high"
                + " --only repeated-passage --limit all");
    assertThat(rerun.all("")).endsWith(" book/ --confidence high --limit all");
  }

  /** A second {@code --only} would add rules instead of leaving some out. */
  @Test
  void rulesThatTheCheckPickedAreKept() {
    assertThat(new Rerun("check --only term", true, Optional.empty(), INPUT).all("term-variants"))
        .isEqualTo("isogloss check --only term --language en-GB book/ --limit all");
  }
}
