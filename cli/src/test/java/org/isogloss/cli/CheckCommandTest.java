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
      "# On kites\n\nPeople fly the Paper Kite in spring.\n\nOld men mend the paper kite at home, and"
          + " *children* watch the\npaper kite with joy.\n";

  @TempDir private Path folder;

  @Test
  void findsATermInTwoCases() throws Exception {
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
    Path out = folder.resolve("r.json");

    int code =
        Main.run(
            "check",
            "--only",
            "term-variants",
            "--format",
            "json",
            "--output",
            out.toString(),
            bad.toString(),
            good.toString());

    assertThat(code).isEqualTo(ExitCode.USAGE.code);
    JsonNode report = new ObjectMapper().readTree(out.toFile());
    assertThat(report.at("/failures/0/message").asText()).contains("byte 1").contains("UTF-8");
    assertThat(report.at("/findings")).hasSize(1);
  }

  @Test
  void anUnknownRuleIsWrongUsage() {
    assertThat(Main.run("check", "--only", "nonsense", "x.md")).isEqualTo(ExitCode.USAGE.code);
  }

  @Test
  void anOutputThatCannotBeWrittenIsWrongUsageAndLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    Path taken = Files.createDirectories(folder.resolve("taken/full"));
    for (Path output : List.of(folder.resolve("none/r.json"), taken.getParent())) {
      int code = Main.run("check", "--only", "term-variants", "--output", "" + output, "" + file);
      assertThat(code).isEqualTo(ExitCode.USAGE.code);
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, taken.getParent());
    }
  }

  @Test
  void aMissingPathIsAFailure() {
    int code = Main.run("check", "--only", "term-variants", folder.resolve("none.md").toString());
    assertThat(code).isEqualTo(ExitCode.USAGE.code);
  }

  @Test
  void allRulesGiveTheSameBytesWithOneAndTwoThreads() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT + "\nHe have a kiite.\n");
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");

    Main.run("check", "--format", "json", "--threads", "1", "--output", "" + one, "" + file);
    Main.run("check", "--format", "json", "--threads", "2", "--output", "" + two, "" + file);

    assertThat(Files.readString(one))
        .contains("languagetool/MORFOLOGIK_RULE_EN_US")
        .isEqualTo(Files.readString(two));
  }

  private JsonNode check(String source, int threads) throws Exception {
    Path file = Files.writeString(folder.resolve("kites.md"), source);
    Path out = folder.resolve("report.json");
    int code =
        Main.run(
            "check",
            "--only",
            "term-variants",
            "--format",
            "json",
            "--output",
            out.toString(),
            "--threads",
            String.valueOf(threads),
            file.toString());
    assertThat(code).isEqualTo(ExitCode.FINDINGS.code);
    return new ObjectMapper().readTree(out.toFile());
  }
}
