package org.isogloss.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GlossaryCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void convertsAndNamesWhatIsLost() throws Exception {
    Path yaml = yaml("t.yaml", "fog bell", "mist bell");
    Path csv = folder.resolve("t.csv");
    assertThat(run("convert", yaml, csv)).isZero();
    assertThat(Files.readString(csv))
        .isEqualTo("id,term,status\na,fog bell,preferred\na,mist bell,deprecated\n");
    assertThat(run("convert", yaml, folder.resolve("t.tab"))).isZero();
    assertThat(err.toString()).contains("t.tab: warning: deprecated terms have no place in omegat");
    assertThat(run("convert", yaml, csv)).isEqualTo(2);
    assertThat(err.toString()).contains("the file exists");
    assertThat(run("convert", "--force", yaml, csv)).isZero();
  }

  @Test
  void brokenInputIsToldAndNothingIsWritten() throws Exception {
    Path broken = Files.writeString(folder.resolve("t.csv"), "term,status\nx,odd\n");
    Path target = folder.resolve("t.yaml");
    assertThat(run("convert", broken, target)).isEqualTo(2);
    assertThat(err.toString()).startsWith(broken + ":2:3: unknown status 'odd'");
    assertThat(target).doesNotExist();
  }

  @Test
  void lintDiffAndMergeTellByTheirExitCode() throws Exception {
    Path one = yaml("one.yaml", "fog bell", "mist bell");
    Path two = yaml("two.yaml", "fog bell", "haze bell");
    assertThat(run("lint", one)).isZero();
    assertThat(run("lint", yaml("three.yaml", "bell", "bell"))).isEqualTo(1);
    assertThat(out.toString()).contains("three.yaml: a: status-contradicted");
    assertThat(run("diff", one, two)).isEqualTo(1);
    assertThat(out.toString()).contains("    + en “haze bell”: deprecated");
    assertThat(run("merge", one, two)).isZero();
    assertThat(Files.readString(one)).contains("mist bell").contains("haze bell");
    Path admitted =
        Files.writeString(
            folder.resolve("four.yaml"),
            Files.readString(two)
                .replace("haze bell, status: deprecated", "haze bell, status: admitted"));
    String before = Files.readString(one);
    assertThat(run("merge", one, admitted)).isEqualTo(1);
    assertThat(out.toString()).contains("conflict in en “haze bell”");
    assertThat(Files.readString(one)).isEqualTo(before);
    assertThat(run("merge", "--prefer", "b", one, admitted)).isZero();
    assertThat(Files.readString(one)).contains("haze bell\n        status: admitted");
  }

  @Test
  void addMakesAFileAndAddsToAConcept() throws Exception {
    Path path = folder.resolve("new.yaml");
    assertThat(run("add", path, "fog bell")).isZero();
    assertThat(run("add", path, "mist bell", "--for", "Fog Bell", "--status", "deprecated"))
        .isZero();
    assertThat(run("add", path, "x", "--for", "nothing")).isEqualTo(2);
    assertThat(Files.readString(path))
        .isEqualTo(
            """
            version: 1
            concepts:
              - id: fog-bell
                terms:
                  - text: fog bell
                    status: preferred
                  - text: mist bell
                    status: deprecated
            """);
  }

  @Test
  void acceptTakesFormsFromAReport() throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    Path report =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"findings": [
              {"ruleId": "term-hyphenation", "fingerprint": "abc", "text": "fog-bell",
               "suggestions": ["fog bell"], "message": "“fog-bell” is written “fog bell”."},
              {"ruleId": "term-variants", "fingerprint": "def", "text": "Seed Bank",
               "forms": [{"text": "Seed Bank", "count": 1}, {"text": "seed bank", "count": 5}]}]}
            """);
    assertThat(run("accept", "--report", report, "ab", path)).isZero();
    assertThat(run("accept", "--report", report, "def", path)).isZero();
    assertThat(run("accept", "--report", report, "x", path)).isEqualTo(2);
    assertThat(Files.readString(path))
        .contains("- text: fog-bell\n        status: admitted")
        .contains("- text: seed bank\n        status: preferred\n        case: sensitive")
        .contains("- text: Seed Bank\n        status: deprecated");
  }

  @Test
  void theRatchetFailsOnlyWhenAgreementFalls() throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    Path text = Files.writeString(folder.resolve("t.md"), "The fog bell. A mist bell.\n");
    Path ratchet = folder.resolve("ratchet.txt");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isZero();
    assertThat(out.toString())
        .contains("a: fog bell: 50.0% (1 followed, 1 not)")
        .contains("t.md:1:");
    Files.writeString(text, "The fog bell. The fog bell.\n");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isZero();
    assertThat(Files.readString(ratchet)).isEqualToNormalizingNewlines("a\t100.0\n");
    Files.writeString(text, "The fog bell. A mist bell.\n");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isEqualTo(1);
    assertThat(err.toString()).contains("a: agreement fell from 100.0% to 50.0%");
  }

  private Path yaml(String name, String preferred, String deprecated) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        "version: 1\nconcepts:\n  - id: a\n    terms:\n      - {text: "
            + preferred
            + ", status: preferred}\n      - {text: "
            + deprecated
            + ", status: deprecated}\n");
  }

  private int run(Object... args) {
    CommandLine line = GlossaryCommand.line(GlossaryCommandTest::read);
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    List<String> words = new ArrayList<>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    return line.execute(words.toArray(String[]::new));
  }

  private static Manuscripts.Read read(List<String> paths) {
    List<Document> documents = new ArrayList<>();
    for (String path : paths) {
      try {
        documents.add(
            new MarkdownReader()
                .read(
                    new DocumentId(path),
                    Files.readString(Path.of(path)).getBytes(StandardCharsets.UTF_8)));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return new Manuscripts.Read(documents, List.of());
  }
}
