package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show and write settings. */
class ConfigCommandTest {

  @TempDir private Path folder;

  @Test
  void theSchemaInTheDocumentsIsCurrent() throws Exception {
    Path file = Path.of("..", "docs", "isogloss.schema.json");
    assertThat(ProgramRun.of("config", "schema").out())
        .as("to renew it: ./isogloss config schema > docs/isogloss.schema.json")
        .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }

  @Test
  void initEntersWhatLiesAroundAndItsFileHolds() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    write("terms/My Terms.csv", "preferred\nkite\n");
    write("terms/long-term-results.csv", "1,2,3\n");
    write("glossary.md", "| term | status |\n|---|---|\n| kite | preferred |\n");
    write("styles/config/vocabularies/Book/accept.txt", "erhu\n");
    write(".vscode/ltex.dictionary.en-US.txt", "guqin\n");
    write(".hidden/terms.csv", "preferred\nkite\n");
    ProgramRun run = ProgramRun.of("init", folder.toString());
    assertThat(run.code()).isZero();
    Path file = folder.resolve("isogloss.yaml");
    assertThat(Files.readString(file))
        .contains("\nglossaries:\n  - 'terms/My Terms.csv'\n\n")
        .contains(
            """

            accept-from:
              - .vscode/ltex.dictionary.en-US.txt
              - styles/config/vocabularies/Book/accept.txt

            """);
    write("a.md", "A kite flew.\n");
    ProgramRun shown = ProgramRun.of("config", "show", folder.resolve("a.md").toString());
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("My Terms.csv'").contains("accept.txt");
    assertThat(ProgramRun.of("check", "--only", "term", "" + folder.resolve("a.md")).err())
        .isEmpty();
  }

  @Test
  void initReplacesAFileOnlyWithForce() throws Exception {
    write("isogloss.yaml", "fail-on: never\n");
    ProgramRun refused = ProgramRun.of("init", folder.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "isogloss: %s already exists, expected --force to replace it%n"
                .formatted(folder.resolve("isogloss.yaml")));
    assertThat(Files.readString(folder.resolve("isogloss.yaml"))).isEqualTo("fail-on: never\n");
    assertThat(ProgramRun.of("init", "--force", folder.toString()).code()).isZero();
    assertThat(Files.readString(folder.resolve("isogloss.yaml"))).contains("#fail-on: warning\n");
  }

  @Test
  void initReportsWhyItCannotReplaceAFile() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("isogloss.yaml"));
    ProgramRun run = ProgramRun.of("init", "--force", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "isogloss: --force: cannot write %s (it is a folder), expected".formatted(taken));
    assertThat(folder)
        .isDirectoryNotContaining(file -> !file.getFileName().toString().equals("isogloss.yaml"));
  }

  @Test
  void invalidUsageIsReported() throws Exception {
    ProgramRun none = ProgramRun.of("config", "show", "" + folder.resolve("none.md"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("none.md, expected a manuscript");
    write("isogloss.yaml", "a: b\n");
    ProgramRun bad = ProgramRun.of("config", "show", folder.toString());
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("isogloss.yaml:1:1: unknown key 'a'");
    assertThat(ProgramRun.of("init", "" + folder.resolve("none")).code()).isEqualTo(2);
    assertThat(ProgramRun.of("config").code()).isEqualTo(2);
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
