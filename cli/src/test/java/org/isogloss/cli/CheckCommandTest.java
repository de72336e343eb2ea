package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String TEXT =
      "# On kites\n\nPeople build the web-site in spring.\n\nOld men mend the website at home, and"
          + " *children* watch the\nwebsite with joy.\n";

  private static final String BAD_BYTE = "byte 1 (0xFF) cannot be decoded, expected UTF-8 text";

  @TempDir private Path folder;

  @Test
  void findsATermInTwoSpellings() throws Exception {
    JsonNode report = check(TEXT, 1);

    assertThat(report.at("/findings")).hasSize(1);
    assertThat(report.at("/findings/0/ruleId").asText()).isEqualTo("term-variants");
    assertThat(report.at("/findings/0/forms")).hasSize(2);
    assertThat(report.at("/findings/0/occurrences")).hasSize(3);
  }

  @Test
  void textsAreTheFilesCharactersUnderEveryLineEndAndMark() throws Exception {
    for (String source : List.of(TEXT, TEXT.replace("\n", "\r\n"), "\uFEFF" + TEXT)) {
      JsonNode report = check(source, 2);

      String file = source.replace("\uFEFF", "");
      int places = 0;
      for (JsonNode occurrence : report.at("/findings/0/occurrences")) {
        int start = occurrence.at("/location/startOffset").asInt();
        int end = occurrence.at("/location/endOffset").asInt();
        assertThat(occurrence.get("text").asText()).isEqualTo(file.substring(start, end));
        places++;
      }
      assertThat(places).isEqualTo(3);
    }
  }

  @Test
  void anUndecodableFileIsAFailureAndTheOthersAreChecked() throws Exception {
    Path bad = Files.write(folder.resolve("bad.md"), new byte[] {'a', (byte) 0xFF});
    Path good = Files.writeString(folder.resolve("good.md"), TEXT);
    ProgramRun run =
        ProgramRun.of("check", "--only", "term-variants", "--format", "json", "" + bad, "" + good);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err()).isEqualTo("isogloss: " + bad + ":1:2: " + BAD_BYTE + "\n");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/failures/0/message").asText()).isEqualTo(BAD_BYTE);
    assertThat(report.at("/findings")).hasSize(1);
  }

  @Test
  void anOutputThatCannotBeWrittenIsWrongUsageAndLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    Path taken = Files.createDirectories(folder.resolve("taken/full"));
    for (Path output : List.of(folder.resolve("none/r.json"), taken.getParent())) {
      ProgramRun run =
          ProgramRun.of("check", "--only", "term-variants", "--output", "" + output, "" + file);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
      assertThat(run.err()).startsWith("isogloss: --output: cannot write ").contains(" folder)");
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, taken.getParent());
    }
  }

  @Test
  void aPartOfARuleCanBeChosenOrLeftOut() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "He have an cat. He saw a kiite.\n");
    assertThat(ruleIds("--only", "languagetool/EN_A_VS_AN", file))
        .containsExactly("languagetool/EN_A_VS_AN");
    assertThat(ruleIds("--skip", "languagetool/EN_A_VS_AN", file))
        .isNotEmpty()
        .doesNotContain("languagetool/EN_A_VS_AN");
  }

  private static List<String> ruleIds(String option, String rule, Path file) throws Exception {
    ProgramRun run = ProgramRun.of("check", option, rule, "--format", "json", "" + file);
    return new ObjectMapper().readTree(run.out()).get("findings").findValuesAsText("ruleId");
  }

  @Test
  void allRulesGiveTheSameBytesWithOneAndTwoThreads() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT + "\nHe have a hitorical bell.\n");
    for (String format : List.of("json", "text")) {
      ProgramRun one =
          ProgramRun.of("check", "--no-cache", "--format", format, "--threads", "1", "" + file);
      ProgramRun two =
          ProgramRun.of("check", "--no-cache", "--format", format, "--threads", "2", "" + file);
      assertThat(one.out()).contains("misspelled-word").isEqualTo(two.out());
    }
  }

  private JsonNode check(String source, int threads) throws Exception {
    Path file = Files.writeString(folder.resolve("kites.md"), source);
    ProgramRun run =
        ProgramRun.of(
            "check",
            "--only",
            "term-variants",
            "--format",
            "json",
            "--threads",
            String.valueOf(threads),
            file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.code);
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void whatShowsMoreChecksTheSame() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("the bells.md"),
            "They asked whether or not it rings. The zunqu sang.\n");
    Path config = Files.writeString(folder.resolve("c.yaml"), "");
    ProgramRun run =
        ProgramRun.of(
            "check",
            "--no-cache",
            "--language",
            "en-GB",
            "--config",
            "" + config,
            "--exclude",
            "x*",
            "--each-alone",
            "--skip",
            "repeated-passage,term",
            "" + file);

    String input =
        "--language en-GB --config %s --exclude 'x*' --each-alone '%s'".formatted(config, file);
    assertThat(run.out())
        .contains(
            " less certain finding: isogloss check --skip repeated-passage --skip term "
                + input
                + " --confidence low\n")
        .endsWith(" unknown word: isogloss words " + input + "\n");
  }
}
