package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermPairsTest {

  private static final String TEXT =
      "The growth rate is high. The growth rate was measured, and the rate of growth is known.\n";

  @TempDir private Path folder;

  @Test
  void whyShowsEveryReasonAndTheVerdict() throws Exception {
    assertThat(why(TEXT, "growth rate", "rate of growth"))
        .contains("“growth rate”: 2 places", "order           0.50")
        .contains("context         0.21", "confidence      0.61  possibly one concept");
    assertThat(
            why(
                TEXT + "We need the growth rate rather than the rate of growth.\n",
                "growth rate",
                "rate of growth"))
        .contains("the text contrasts the two");
    assertThat(why(TEXT, "growth rate", "tide table"))
        .contains(
            "“tide table”: not found as a term", "no evidence that they name the same concept");
  }

  @Test
  void aConceptOfTheGlossaryIsLeftToItsRules() throws Exception {
    Path glossary =
        Files.writeString(
            folder.resolve("glossary.yaml"),
            """
            version: 1
            concepts:
              - id: rate
                terms:
                  - {text: growth rate, status: preferred}
                  - {text: rate of growth, status: deprecated}
            """);
    String file = "" + Files.writeString(folder.resolve("a.md"), TEXT);
    String rules = "term-variants,term-deprecated";

    assertThat(ProgramRun.of("check", "--confidence", "low", "--only", rules, file).out())
        .contains("the same concept");
    assertThat(
            ProgramRun.of(
                    "check",
                    "--confidence",
                    "low",
                    "--only",
                    rules,
                    "--glossary",
                    "" + glossary,
                    file)
                .out())
        .contains("is deprecated")
        .doesNotContain("the same concept");
  }

  private String why(String text, String one, String other) throws Exception {
    Path file = Files.writeString(folder.resolve("why.md"), text);
    ProgramRun run = ProgramRun.of("terms", "--why", one, other, "" + file);
    assertThat(run.code()).isZero();
    return run.out();
  }
}
