package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report that the README shows is the one that the program writes. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final String COMMAND =
      "    $ ./isogloss check --glossary glossary/terms/sample.yaml seeds/paper.md";

  private static final String OMISSION = "… six more …";

  @Test
  void theFirstReportIsThatOfTheProgram() throws Exception {
    List<String> page = Files.readAllLines(ROOT.resolve("README.md"));
    List<String> shown =
        page.stream()
            .skip(page.indexOf(COMMAND) + 1L)
            .takeWhile(line -> line.isBlank() || line.startsWith("    "))
            .map(String::strip)
            // A check of standard input names no path to list the words of.
            .filter(line -> !line.isEmpty() && !line.equals(OMISSION))
            .filter(line -> !line.contains("isogloss words"))
            .toList();

    ProgramRun run =
        ProgramRun.withInput(
            Files.readString(ROOT.resolve("seeds/paper.md")),
            Terminal.NONE,
            "check",
            "--no-cache",
            "--color",
            "never",
            "--glossary",
            ROOT.resolve("glossary/terms/sample.yaml").toString(),
            "--stdin-filename",
            "seeds/paper.md",
            "-");

    List<String> written = run.out().lines().map(String::strip).toList();
    assertThat(shown).hasSizeGreaterThan(15);
    assertThat(written).containsSubsequence(shown);
    long findings = written.stream().filter(line -> line.startsWith("seeds/paper.md:")).count();
    assertThat(String.join(" ", page)).contains("four of the ten findings");
    assertThat(findings).isEqualTo(10);
  }
}
