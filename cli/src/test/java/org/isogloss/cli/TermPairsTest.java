package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermPairsTest {

  private static final String TEXT =
      "We send an e-mail daily. They read the email. An email came. They sold the email. We know"
          + " the email. It is an email.\n";

  @TempDir private Path folder;

  @Test
  void whyShowsEveryReasonWhatWasObservedAndTheVerdict() throws Exception {
    assertThat(why(TEXT, "email", "e-mail"))
        .contains("“email”: 5 places", "“e-mail”: 1 place", "“email” | “e-mail”")
        .containsPattern("hyphen +they differ in a hyphen or space")
        .containsPattern("bias +[-+]\\d+\\.\\d\\d  ")
        .containsPattern("hyphen-closed +[-+]\\d+\\.\\d\\d  one has a hyphen")
        .containsPattern("probability +[01]\\.\\d\\d  \\w+ one concept");
    assertThat(why(TEXT, "email", "tide table"))
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
              - id: mail
                terms:
                  - {text: email, status: preferred}
                  - {text: e-mail, status: deprecated}
            """);
    String file = "" + Files.writeString(folder.resolve("a.md"), TEXT);
    String rules = "term-variants,term-deprecated";

    assertThat(ProgramRun.of("check", "--confidence", "low", "--only", rules, file).out())
        .contains("spelled in more than one way");
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
        .doesNotContain("spelled in more than one way");
  }

  private String why(String text, String one, String other) throws Exception {
    Path file = Files.writeString(folder.resolve("why.md"), text);
    ProgramRun run = ProgramRun.of("terms", "--why", one, other, "" + file);
    assertThat(run.code()).isZero();
    return run.out();
  }
}
