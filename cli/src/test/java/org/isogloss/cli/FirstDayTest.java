package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who runs the program on a folder for the first time. */
class FirstDayTest {

  private static final String TEXT =
      "A web-site is old. The website was lost. One website fell by a fog bell.\n";

  @TempDir private Path folder;

  @BeforeEach
  void aBook() throws Exception {
    write("a.md", TEXT);
    write("drafts/b.md", TEXT);
    write("old.md", TEXT);
  }

  private void write(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private ProgramRun check(String... more) {
    List<String> line =
        new ArrayList<>(List.of("check", "--only", "term-variants", "--format", "json"));
    line.addAll(List.of(more));
    return ProgramRun.of(line.toArray(String[]::new));
  }

  private List<String> read(ProgramRun run) {
    return run.out()
        .replaceAll("(?s).*\"documents\" : \\[(.*?)\\],\\s+\"findings.*", "$1")
        .lines()
        .filter(line -> line.contains("\"path\""))
        .map(line -> line.replaceAll(".*: \"|\".*", "").replace(folder + "/", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]             | a.md drafts/b.md old.md",
        "[drafts/]      | a.md old.md",
        "[drafts]       | a.md old.md",
        "['*.md']       |",
        "[old.md, 'd*'] | a.md",
      })
  void settingsExcludeFilesAndFolders(String patterns, String expected) throws Exception {
    write("isogloss.yaml", "exclude: " + patterns + "\n");
    ProgramRun run = check("" + folder);
    assertThat(String.join(" ", read(run))).isEqualTo(expected == null ? "" : expected);
    assertThat(run.code()).isEqualTo(expected == null ? 0 : 1);
    // A file that is named itself is read all the same.
    assertThat(read(check("" + folder, folder + "/drafts/b.md"))).contains("drafts/b.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segment", "glossary extract --min-count 1", "glossary agree TERMS"})
  void otherCommandsSkipTheSameFiles(String command) throws Exception {
    Path here = Path.of("target", "excluding-everywhere");
    Files.createDirectories(here.resolve("drafts"));
    for (String name : List.of("a.md", "drafts/b.md", "old.md", "built.md")) {
      Files.writeString(here.resolve(name), TEXT);
    }
    Files.writeString(here.resolve("isogloss.yaml"), "exclude: [drafts/]\n");
    Files.writeString(here.resolve(".gitignore"), "built.md\n");
    Path terms = folder.resolve("terms.csv");
    Files.writeString(terms, "preferred,deprecated\nfog-bell,fog bell\n");
    List<String> line = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      line.add(word.equals("TERMS") ? terms.toString() : word);
    }
    line.addAll(List.of("--exclude", "target/*/old.md", here.toString()));

    String out = ProgramRun.of(line.toArray(String[]::new)).out();

    assertThat(out).contains("a.md:1:").doesNotContain("b.md:", "old.md:", "built.md:");
  }

  @Test
  void theCommandLineExcludesFromTheCurrentFolder() throws Exception {
    assertThat(read(check("--exclude", "old.md", "--exclude", "**/drafts/", "" + folder)))
        .containsExactly("a.md", "drafts/b.md", "old.md");
    Path here = Path.of("target", "excluding");
    Files.createDirectories(here.resolve("drafts"));
    Files.writeString(here.resolve("a.md"), TEXT);
    Files.writeString(here.resolve("drafts/b.md"), TEXT);
    assertThat(read(check("--exclude", "target/*/drafts", "" + here)))
        .containsExactly("target/excluding/a.md");
    assertThat(read(check("--exclude", "drafts", here + "/**/*.md")))
        .containsExactly("target/excluding/a.md");
  }

  @Test
  void listsThatSettingsNameAreNoManuscripts() throws Exception {
    write("words.txt", "Foggbell\n");
    write("terms.md", "| term | status |\n|---|---|\n| fog bell | preferred |\n");
    write("more.md", "| term | status |\n|---|---|\n| bell keeper | preferred |\n");
    write("isogloss.yaml", "accept-from: [words.txt]\nglossaries: [terms.md]\n");
    assertThat(read(check("--glossary", folder + "/more.md", "" + folder)))
        .containsExactly("a.md", "drafts/b.md", "old.md");
  }

  @Test
  void anEmptyTextIsNoFailure() throws Exception {
    write("empty.md", "");
    write("blank.tex", "\n\n");
    ProgramRun run = ProgramRun.of("check", "" + folder.resolve("empty.md"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("1 file, 0 words: no findings\n");
    assertThat(ProgramRun.of("repeats", folder + "/empty.md", folder + "/blank.tex").code())
        .isZero();
    assertThat(ProgramRun.of("terms", folder + "/empty.md").code()).isZero();
    assertThat(ProgramRun.of("segment", folder + "/empty.md").code()).isZero();
  }

  @Test
  void standardInputTakesItsNamesFormatAndSettings() throws Exception {
    write("isogloss.yaml", "overrides: [{files: ['*.tex'], fail-on: never}]\n");
    String[] line = {
      "check", "--only", "term-variants", "--stdin-filename", folder + "/new.tex", "-"
    };
    ProgramRun run = ProgramRun.withInput(TEXT, Terminal.NONE, line);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\n" + folder + "/new.tex:1:3  ");
  }

  @Test
  void aQuietRunPrintsFindingsAlone() throws Exception {
    String[] line = {"check", "-q", "--only", "term-variants", folder + "/a.md"};
    assertThat(ProgramRun.of(line).out()).contains("web-site 1:3").doesNotContain("1 file, ");
    write("a.md", "A bell rang.\n");
    assertThat(ProgramRun.of(line).out()).isEmpty();
  }

  @Test
  void theLanguageOfTheCommandLineWins() throws Exception {
    write("a.md", "The colour of the bell was grey.\n");
    write("isogloss.yaml", "language: en-GB\n");
    String[] own = {"check", "--only", "misspelled-word", folder + "/a.md"};
    assertThat(ProgramRun.of(own).out()).contains("no findings");
    assertThat(
            ProgramRun.of(
                    "check",
                    "--only",
                    "misspelled-word",
                    "--format",
                    "plain",
                    "--language",
                    "en_us",
                    folder + "/a.md")
                .out())
        .contains("not spelled as in en-US", "“colour” (1)");
  }

  @Test
  void settingsNameTheBaseline() throws Exception {
    write("isogloss.yaml", "baseline: known/today.json\n");
    Files.createDirectory(folder.resolve("known"));
    String[] check = {"check", "--only", "term-variants", "" + folder};
    ProgramRun early = ProgramRun.of(check);
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err()).contains("isogloss.yaml:1:1: baseline: ", "today.json: no such file");
    ProgramRun recorded = ProgramRun.of("baseline", "--only", "term-variants", "" + folder);
    assertThat(recorded.out()).contains(" recorded in ");
    assertThat(recorded.err()).doesNotContain("to use it");
    assertThat(folder.resolve("known/today.json")).exists();
    assertThat(ProgramRun.of(check).code()).isZero();
    assertThat(ProgramRun.of("check", "--only", "term-variants", "--prune", "" + folder).code())
        .isZero();
    write("drafts/isogloss.yaml", "baseline: other.json\n");
    ProgramRun several = ProgramRun.of(check);
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("the files have different baselines");
  }

  @Test
  void noFileIsAnArgumentFile() throws Exception {
    Path precious = folder.resolve("precious.txt");
    write("precious.txt", "Kept.\n");
    write("@evil.md", "--output\n" + precious + "\n");
    for (List<String> line :
        List.of(
            List.of("repeats", folder + "/@evil.md"),
            List.of("repeats", "--", "@" + folder + "/@evil.md"),
            List.of("repeats", "@" + folder + "/@evil.md"))) {
      ProgramRun.of(line.toArray(String[]::new));
      assertThat(precious).hasContent("Kept.\n");
    }
    ProgramRun named = ProgramRun.of("repeats", "@" + folder + "/@evil.md");
    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("no such file");
  }

  @Test
  void aFileWithTheNameOfAnOptionIsNone() throws Exception {
    Path trap = Path.of("--each-alone");
    Files.writeString(trap, "Text.\n");
    try {
      ProgramRun run = ProgramRun.of("repeats", "--each-alone", folder + "/a.md");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains("'--each-alone' is also the name of a file here, expected ./--each");
      assertThat(ProgramRun.of("repeats", "--", "--each-alone").out()).contains("1 file");
      assertThat(ProgramRun.of("repeats", "./--each-alone").out()).contains("1 file");
    } finally {
      Files.delete(trap);
    }
    assertThat(ProgramRun.of("repeats", "--each-alone", folder + "/a.md").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"''", "glossary", "config"})
  void aBareCommandPrintsItsHelp(String command) {
    ProgramRun run = command.isEmpty() ? ProgramRun.of() : ProgramRun.of(command);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("Usage: isogloss", "Commands:", "Examples:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void namesOfFilesCommandNeitherTerminalNorLog() throws Exception {
    String name = "x\u001B[31m\n::error::y.md";
    Files.write(folder.resolve(name), new byte[] {'a', (byte) 0xFF});
    Files.writeString(folder.resolve("::error::z.md"), TEXT + TEXT + TEXT);
    for (String[] line :
        new String[][] {
          {"check", "--only", "term-variants", "" + folder},
          {"check", "--only", "term-variants", "--format", "plain", "" + folder},
          {"check", "--only", "term-variants", "--format", "github", "" + folder},
          {"segment", "" + folder},
          {"config", "show", "" + folder.resolve(name)},
        }) {
      ProgramRun run = ProgramRun.of(line);
      assertThat(run.out() + run.err()).doesNotContain("\u001B");
      assertThat((run.out() + run.err()).lines())
          .isNotEmpty()
          .noneMatch(shown -> shown.strip().startsWith("::error::"));
    }
  }
}
