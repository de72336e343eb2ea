package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes, and several reports in one run, on the command line. */
class FixCommandTest {

  private static final String BEFORE = "# Bells\n\nThe bell keeper met a bell keeper.\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = Files.writeString(folder.resolve("on bells.md"), BEFORE);
  }

  private ProgramRun check(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--only", "term-deprecated", "--glossary"));
    arguments.add("../glossary/terms/sample.yaml");
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void aDryRunShowsADifferenceThatPatchTakesAndWritesNothing() throws Exception {
    ProgramRun run = check("--fix", "--dry-run");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("isogloss: --fix: 2 places would be fixed in 1 file\n");
    assertThat(Files.readString(file)).isEqualTo(BEFORE);
    Path patch = Files.writeString(folder.resolve("it.diff"), run.out());
    Process patched =
        new ProcessBuilder("git", "apply", "-p" + file.toAbsolutePath().getNameCount(), "" + patch)
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(patched.waitFor()).isZero();
    assertThat(Files.readString(file)).isEqualTo(BEFORE.replace("bell keeper", "bell warden"));
  }

  @Test
  void aFixedFileHasNoFindingAndASecondRunChangesNothing() throws Exception {
    ProgramRun run = check("--fix");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("isogloss: --fix: 2 places fixed in 1 file\n");
    assertThat(Files.readString(file)).isEqualTo(BEFORE.replace("bell keeper", "bell warden"));
    assertThat(check("--fix").err()).contains("0 places fixed in 0 files");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aFileThatCannotBeWrittenKeepsItsFindingsAndEveryReportSaysSo() throws Exception {
    Path other = Files.writeString(folder.resolve("z.md"), "A bell keeper fell.\n");
    // Nobody can get the lock that a writer must hold.
    Files.createDirectory(folder.resolve(".on bells.md.lock"));
    Path sarif = folder.resolve("out.sarif");
    ProgramRun run =
        check("--fix", "--format", "json", "--report", "sarif=" + sarif, other.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(BEFORE);
    assertThat(Files.readString(other)).isEqualTo("A bell warden fell.\n");
    assertThat(run.err())
        .startsWith("isogloss: --fix: 1 place fixed in 1 file\nisogloss: " + file + ": not fixed")
        .containsOnlyOnce("on bells.md:");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("findings"))
        .hasSize(2)
        .allSatisfy(
            finding ->
                assertThat(finding.at("/location/path").asText()).isEqualTo(file.toString()));
    assertThat(report.at("/failures/0/path").asText()).isEqualTo(file.toString());
    assertThat(Files.readString(sarif)).contains("not fixed");
  }

  @Test
  void standardInputIsLeftWithOneMessage() throws Exception {
    String input = "A bell keeper.\n";
    ProgramRun stdin =
        ProgramRun.withInput(
            input,
            Terminal.NONE,
            "check",
            "--only",
            "term-deprecated",
            "--glossary",
            "../glossary/terms/sample.yaml",
            "--fix",
            "-");
    assertThat(stdin.code()).isEqualTo(1);
    assertThat(stdin.err())
        .isEqualTo(
            """
            isogloss: --fix: <stdin>: not a file, expected a path; 1 not fixed
            isogloss: --fix: 0 places fixed in 0 files
            """);
  }

  @Test
  void aDryRunWithoutAFixIsWrongUsage() {
    ProgramRun run = check("--dry-run");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("isogloss: --dry-run: ").contains("--fix");
  }

  @Test
  void oneRunWritesSeveralReportsAndAppendsASummary() throws Exception {
    Path sarif = folder.resolve("out.sarif");
    Path lines = folder.resolve("out.txt");
    Path summary = Files.writeString(folder.resolve("summary.md"), "Before.\n\n");
    ProgramRun run =
        check(
            "--report", "sarif=" + sarif, "--report", "PLAIN=" + lines, "--summary", "" + summary);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("Glossary  2 findings\n");
    assertThat(Files.readString(sarif)).contains("\"version\" : \"2.1.0\"");
    assertThat(Files.readString(lines)).hasLineCount(2).startsWith(file + ":3:5: warning term-");
    assertThat(Files.readString(summary)).startsWith("Before.\n\n### Isogloss\n");
  }

  @Test
  void aReportThatCannotBeIsWrongUsage() {
    for (String report : List.of("sarif", "sarif=", "=x", "yaml=x", "sarif=none/x")) {
      ProgramRun run = check("--report", report);
      assertThat(run.code()).as(report).isEqualTo(2);
      assertThat(run.err()).contains("--report").contains("expected");
    }
  }
}
