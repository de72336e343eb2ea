package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No output replaces a file that the run reads, and no report another one. */
class InputFilesTest {

  private static final String TEXT = "The bell keeper is old. He is a keeperr.\n";

  private static final Path GLOSSARY = Path.of("../glossary/terms/sample.yaml");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("a.md"), TEXT);
    Files.copy(GLOSSARY, folder.resolve("terms.yaml"));
    Files.writeString(folder.resolve("bad.docx"), "PK\003\004 damaged");
    Files.writeString(folder.resolve("src.md"), "Das Leuchthaus ist alt.\n");
    Files.writeString(folder.resolve("isogloss.yaml"), "root: true\nglossaries: [terms.yaml]\n");
    Files.writeString(
        folder.resolve("known.json"), "{\"version\": 1, \"files\": [], \"findings\": []}\n");
  }

  private Map<String, String> contents() throws Exception {
    Map<String, String> contents = new TreeMap<>();
    for (String name :
        List.of("a.md", "terms.yaml", "isogloss.yaml", "known.json", "bad.docx", "src.md")) {
      contents.put(name, Files.readString(folder.resolve(name)));
    }
    return contents;
  }

  /** {@code @} stands for the folder. */
  private ProgramRun run(String line) {
    return ProgramRun.of(
        line.replace("@", folder.toString().replace('\\', '/') + "/").split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "check --only term --summary @a.md @a.md",
    "check --only term --report json=@terms.yaml @a.md",
    "check --only term --report json=@isogloss.yaml @a.md",
    "check --only term --baseline @known.json --report json=@known.json @a.md",
    "check --only term --baseline @known.json --format json --output @known.json @a.md",
    "baseline --only term --output @a.md @a.md",
    "baseline --only term --output @terms.yaml @a.md",
    "terms --output @a.md @a.md",
    "segment --output @a.md @a.md",
    "segment --output @bad.docx @a.md @bad.docx",
    "style --format yaml --output @a.md @a.md",
    "words --accept @a.md @a.md",
    "glossary extract --force --format yaml --output @a.md @a.md",
    "glossary extract --force --format yaml --output @src.md --source @src.md @a.md",
    "glossary extract --force --output @terms.yaml --new-against @terms.yaml @a.md",
    "glossary agree --ratchet @a.md @terms.yaml @a.md",
    "glossary agree --ratchet @terms.yaml @terms.yaml @a.md",
    "words --accept @terms.yaml @a.md",
    "words --accept @isogloss.yaml @a.md",
    "words --accept @src.md @a.md",
    "check --only term --format json --output @bad.docx @a.md @bad.docx",
    "check --only term --output @src.md @a.md",
    "check --only term --fix --output @bad.docx @a.md",
    "check --only term --format markdown --output @src.md @a.md",
    "repeats --output @src.md @a.md",
    "terms --output @src.md @a.md",
    "segment --output @src.md @a.md",
    "style --output @src.md @a.md",
    "words --output @src.md @a.md",
    "align --output @src.md @a.md",
    "baseline --only term --output @src.md @a.md",
    "baseline --import @known.json --output @src.md",
    "check --only term --source @src.md --report json=@src.md @a.md",
    "check --only term --fix --report json=@a.md @a.md",
    "check --only term --report json=@x.json --report junit=@x.json @a.md",
    "check --only term --format json --output @x.json --report junit=@x.json @a.md",
    "check --only term --annotate @ @a.md",
    "check --only term --skip term @a.md",
    "check --only misspelled-word --skip misspelled-word @a.md",
  })
  void isRefused(String line) throws Exception {
    Map<String, String> before = contents();

    ProgramRun run = run(line);

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.err().lines().filter(error -> error.startsWith("isogloss: --")))
        .singleElement()
        .asString()
        .contains("expected");
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "check --only term --format markdown --output @report.md @a.md",
    "check --only term --report html=@report.html @a.md",
    "check --only term --report csv=@report.csv --output @report.txt @a.md",
    "check --only term --summary @sum.md @a.md",
    "terms --format tsv --output @terms.tsv @a.md",
    "align --format tmx --source @src.md --output @memory.tmx @a.md",
  })
  void anOlderReportIsReplaced(String line) throws Exception {
    int code = run(line).code();
    assertThat(code).isLessThan(2);
    assertThat(run(line).code()).isEqualTo(code);
  }

  /** The second run neither reads them as manuscripts nor refuses to replace them. */
  @Test
  void aReportInTheFolderIsNoManuscript() throws Exception {
    Files.delete(folder.resolve("bad.docx"));
    String line =
        "check --only term --report html=@report.html --report markdown=@r.md --summary @sum.md @";

    ProgramRun first = run(line);
    ProgramRun second = run(line);

    assertThat(first.out()).contains("2 files,");
    assertThat(second.code()).as(second.err()).isEqualTo(first.code());
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err())
        .contains(
            "r.md: a report of Isogloss, skipped; name the file to check it", "report.html: a");
    assertThat(run("check --only term @r.md").out()).contains("1 file,");
  }

  @Test
  void aManuscriptAboutReportsIsRead() throws Exception {
    Files.delete(folder.resolve("bad.docx"));
    Files.writeString(
        folder.resolve("b.md"),
        "# Pages\n\n### Isogloss\n\nWrite `<meta name=\"generator\" content=\"Isogloss 1\">`.\n");

    assertThat(run("check --only term @").out()).contains("3 files,");
  }

  /** A baseline is recorded again. */
  @Test
  void whatIsMadeToBeRewrittenIs() throws Exception {
    Files.writeString(
        folder.resolve("isogloss.yaml"),
        "root: true\nglossaries: [terms.yaml]\nbaseline: known.json\n");

    assertThat(run("baseline --only term @a.md").code()).isZero();
    assertThat(Files.readString(folder.resolve("known.json"))).contains("bell keeper");
    assertThat(run("check --only term @a.md").code()).isZero();
  }
}
