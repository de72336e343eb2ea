package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of bilingual files say whether a sentence is of the source or of the translation. */
class DirectionTest {

  private static final String ENGLISH = "The alarm rang 12 times.";
  private static final String CHINESE = "警报响了13次。";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "text, zh, en, 'source: “'",
    "text, en, zh, 'translation: “'",
    "html, zh, en, '<p class=\"quoted\">Source: <bdi>“'",
    "html, en, zh, '<p class=\"quoted\">Translation: <bdi>“'",
    "sarif, zh, en, ' Source: “'",
    "sarif, en, zh, ' Translation: “'",
    "csv, zh, en, '“'",
    "csv, en, zh, '“'",
  })
  void reportsNameTheSideOfASentence(String format, String from, String into, String label)
      throws Exception {
    assertThat(check(from, into, "--format", format)).contains(label + CHINESE + "” (");
  }

  @ParameterizedTest
  @CsvSource({"zh, en, source", "en, zh, translation"})
  void allDetailsNameIt(String from, String into, String kind) throws Exception {
    assertThat(check(from, into, "--format", "text", "--verbose"))
        .contains(kind + ": “" + CHINESE)
        .doesNotContain("evidence: ");
    assertThat(
            new ObjectMapper()
                .readTree(check(from, into, "--format", "json"))
                .at("/findings/0/evidence/0/kind")
                .asText())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"zh, en, Source", "en, zh, Translation"})
  void annotatedCopiesNameIt(String from, String into, String label) throws Exception {
    Path table = folder.resolve("table.md");
    String row = from.equals("en") ? ENGLISH + " | " + CHINESE : CHINESE + " | " + ENGLISH;
    Files.writeString(table, "| %s | %s |\n|---|---|\n| %s |\n".formatted(from, into, row));
    Path copies = folder.resolve("review");

    ProgramRun run =
        ProgramRun.of(
            "check",
            "--no-cache",
            "--only",
            "number-mismatch",
            "--annotate",
            copies + "",
            table + "");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code);
    assertThat(Files.readString(copies.resolve("table.md"))).contains(label + ": “" + CHINESE);
  }

  private String check(String from, String into, String... more) throws Exception {
    Path file = folder.resolve("alarm.xlf");
    String source = from.equals("en") ? ENGLISH : CHINESE;
    String target = into.equals("en") ? ENGLISH : CHINESE;
    Files.writeString(
        file,
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a" datatype="plaintext" source-language="%s" target-language="%s"><body>
        <trans-unit id="1"><source>%s</source><target>%s</target></trans-unit>
        </body></file></xliff>
        """
            .formatted(from, into, source, target));
    Path report = folder.resolve("report");
    List<String> args =
        new ArrayList<>(List.of("check", "--no-cache", "--only", "number-mismatch"));
    args.addAll(List.of("--output", report.toString(), file.toString()));
    args.addAll(List.of(more));
    ProgramRun run = ProgramRun.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS.code);
    return Files.readString(report);
  }
}
