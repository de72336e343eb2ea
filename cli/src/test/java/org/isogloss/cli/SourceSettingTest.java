package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manuscript whose settings name its source and its glossary. */
class SourceSettingTest {

  private static final String QUOTE = "“雾钟在18:30敲响了12次。”";

  @TempDir private Path folder;
  private Path settings;

  @BeforeEach
  void write() throws Exception {
    settings = folder.resolve("isogloss.yaml");
    Files.writeString(
        settings, "root: true\nsource: [zh/]\nsource-language: zh\nglossaries: [terms.csv]\n");
    Files.writeString(folder.resolve("terms.csv"), "zh,en\n雾钟,fog bell\n");
    Files.createDirectory(folder.resolve("zh"));
    Files.createDirectory(folder.resolve("en"));
    Files.writeString(folder.resolve("zh/lamp.md"), "# 灯\n\n看守人在17:20点灯。\n\n雾钟在18:30敲响了12次。\n");
    Files.writeString(
        folder.resolve("en/lamp.md"),
        "# Lamp\n\nThe keeper lights the lamp at 17:20.\n\nThe alarm rang 12 times at 18:30.\n");
  }

  private ProgramRun check(String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "check";
    args[1] = "--no-cache";
    args[2] = "--only";
    args[3] = "glossary-target-missing";
    System.arraycopy(more, 0, args, 4, more.length);
    args[args.length - 1] = folder.toString();
    return ProgramRun.of(args);
  }

  @Test
  void theSourceInTheSameFolderIsNoManuscript() {
    ProgramRun run = check("--format", "plain");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code);
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .contains("lamp.md:5:1")
        .contains("The translation lacks a term of the glossary: “fog bell” for “雾钟”");
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'source: '",
    "html, '<p class=\"quoted\">Source: <bdi>'",
    "csv, ''",
    "sarif, 'Source: '",
    "json, ''"
  })
  void everyReportShowsTheSourceSentence(String format, String label) throws Exception {
    Path report = folder.resolve("report");
    ProgramRun run = check("--format", format, "--output", report + "");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code);
    String written = Files.readString(report);
    assertThat(written).contains(label + QUOTE);
  }

  @Test
  void aBaselineKnowsTheFinding() throws Exception {
    Path baseline = folder.resolve("baseline.json");
    ProgramRun made =
        ProgramRun.of(
            "baseline",
            "--only",
            "glossary-target-missing",
            "--output",
            baseline + "",
            folder + "");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(check("--baseline", baseline + "").code()).isZero();
    Files.writeString(folder.resolve("zh/lamp.md"), "# 灯\n\n看守人在17:20点灯。\n\n今天雾钟在18:30敲响了12次。\n");
    assertThat(check("--baseline", baseline + "").code()).isZero();
  }

  @Test
  void aChangeIsComparedWithTheSourceOfTheSettings() throws Exception {
    try (Repo repo = new Repo(folder)) {
      repo.commit();
      assertThat(check("--since", "HEAD").code()).isZero();

      repo.edit("en/lamp.md", "lights the lamp", "lights the old lamp");
      assertThat(check("--since", "HEAD").code()).as("what was there before").isZero();

      Files.writeString(
          folder.resolve("zh/lamp.md"), "# 灯\n\n看守人在17:20点灯，敲响雾钟。\n\n雾钟在18:30敲响了12次。\n");
      repo.edit("en/lamp.md", "at 17:20.", "at 17:20 and strikes the gong.");
      ProgramRun run = check("--since", "HEAD", "--format", "plain");
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code);
      assertThat(run.out().lines()).singleElement().asString().contains("lamp.md:3:1");
    }
  }

  @Test
  void theCommandLineTakesPrecedence() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("lamp.md"), "# 灯\n\n看守人在17:20点灯。\n\n它在18:30敲响了12次。\n");
    ProgramRun run =
        ProgramRun.of(
            "check",
            "--no-cache",
            "--only",
            "glossary-target-missing",
            "--source",
            other + "",
            folder.resolve("en") + "");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void theSettingsAreShownAndChecked() throws Exception {
    assertThat(ProgramRun.of("config", "show", folder + "").out())
        .contains("source: [")
        .contains("source-language: zh");
    Files.writeString(settings, "root: true\nsource: [ja/]\nsource-language: en\n");
    ProgramRun run = check();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err())
        .contains("isogloss.yaml:2:10: no such file or folder 'ja/'")
        .contains("isogloss.yaml:3:18: ")
        .contains("expected the tag of a language other than English, such as zh or pt-BR");
  }
}
