package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {

  @TempDir private Path folder;
  private Path english;
  private Path source;

  @BeforeEach
  void write() throws Exception {
    english = Files.createDirectory(folder.resolve("en"));
    source = Files.createDirectory(folder.resolve("zh"));
    Files.writeString(
        english.resolve("lamp.md"), "# The lamp\n\nThe keeper lights the lamp at 18:30.\n");
    Files.writeString(source.resolve("lamp.md"), "# 灯\n\n看守人在18:30点灯。\n");
  }

  @Test
  void sentencesAreBesideTheirSources() {
    ProgramRun run = ProgramRun.of("align", "--source", source + "", english + "");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .anyMatch(
            line ->
                line.matches(
                    "0\\.\\d\\d\t.*lamp\\.md:3:1\tThe keeper lights the lamp at 18:30\\."
                        + "\t.*lamp\\.md:3:1\t看守人在18:30点灯。"));
  }

  @Test
  void aTranslationMemoryIsReadBack() throws Exception {
    Path memory = folder.resolve("memory.tmx");
    ProgramRun run =
        ProgramRun.of(
            "align",
            "--source",
            source + "",
            "--format",
            "tmx",
            "--output",
            memory + "",
            english + "");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(ProgramRun.of("align", memory + "").out())
        .contains("The keeper lights the lamp at 18:30.\t", "\t看守人在18:30点灯。");
  }

  @Test
  void withoutASourceThereIsNothingToAlign() {
    ProgramRun run = ProgramRun.of("align", english + "");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err()).contains("nothing to align, expected --source");
  }

  @Test
  void aSourceThatCannotBeReadIsAnError() {
    ProgramRun run =
        ProgramRun.of("check", "--source", folder.resolve("missing") + "", english + "");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err()).contains("--source: ", "missing");
  }

  @Test
  void aFileWithoutASourceIsSaid() throws Exception {
    Files.writeString(english.resolve("boat.md"), "# The boat\n\nIt leaks.\n");

    ProgramRun run =
        ProgramRun.of("check", "--only", "term", "--source", source + "", english + "");

    assertThat(run.err()).contains("boat.md: no source found, expected");
  }

  @Test
  void englishIsNoSource() {
    ProgramRun run =
        ProgramRun.of("check", "--source", source + "", "--source-language", "en-GB", english + "");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err())
        .contains("expected the tag of a language other than English, such as zh or pt-BR");
  }
}
