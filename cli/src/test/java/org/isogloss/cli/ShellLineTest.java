package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellLineTest {

  @Test
  void wordsAreQuotedWhereAShellNeedsIt() {
    assertThat(
            new ShellLine()
                .word("check")
                .option("--language", Optional.of("en-GB"))
                .option("--config", Optional.empty())
                .options("--exclude", List.of("*.old.md", "-x/"))
                .flag("--each-alone", true)
                .flag("--staged", false)
                .paths(List.of("book/ch1.md", "the bells.md", "-a.md", "keeper's.md", "-")))
        .hasToString(
            "check --language en-GB --exclude '*.old.md' --exclude=-x/ --each-alone book/ch1.md"
                + " 'the bells.md' ./-a.md 'keeper'\\''s.md' -");
  }
}
