package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.rule.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final String TERMBASE =
      Path.of("..", "glossary", "terms", "sample.yaml").toString();

  @TempDir private Path folder;

  /** A stretch that a report names: the finding's own, or one of its occurrences. */
  private record Named(
      String path, String rule, Confidence confidence, int start, int end, String text) {}

  @Test
  void everyPlantedFaultIsFound() throws Exception {
    List<Named> named = new ArrayList<>();
    for (String seed : List.of("paper.md", "book")) {
      named.addAll(named(check(SEEDS.resolve(seed).toString())));
    }
    List<String> lines = Files.readAllLines(SEEDS.resolve("expected.tsv"));
    assertThat(lines).hasSize(16);
    for (String line : lines.subList(1, lines.size())) {
      String[] fault = line.split("\t", -1);
      String source = Files.readString(SEEDS.resolve(fault[0]));
      assertThat(named)
          .as(line)
          .anyMatch(
              n ->
                  n.path().endsWith(fault[0])
                      && n.rule().split("/", -1)[0].equals(fault[1])
                      && n.confidence().compareTo(Confidence.ofLabel(fault[3]).orElseThrow()) >= 0
                      && touches(source, fault[2], n));
    }
  }

  /** Whether the stretch lies on a place of the planted text. */
  private static boolean touches(String source, String planted, Named named) {
    for (int at = source.indexOf(planted); at >= 0; at = source.indexOf(planted, at + 1)) {
      if (named.start() < at + planted.length() && at < named.end()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theCleanTextIsSilent() throws Exception {
    assertThat(check(SEEDS.resolve("clean.md").toString()).get("findings")).isEmpty();
  }

  @Test
  void textsAreTheFilesCharactersInAllSeedsUnderEveryLineEndAndMark() throws Exception {
    int places = 0;
    for (String seed :
        List.of("paper.md", "clean.md", "book/ch1.md", "book/ch2.md", "book/ch10.md")) {
      String source = Files.readString(SEEDS.resolve(seed));
      for (String variant : List.of(source, source.replace("\n", "\r\n"), "\uFEFF" + source)) {
        Path file = Files.writeString(folder.resolve("seed.md"), variant);
        String text = variant.replace("\uFEFF", "");
        for (Named named : named(check(file.toString()))) {
          assertThat(named.text()).isEqualTo(text.substring(named.start(), named.end()));
          places++;
        }
      }
    }
    assertThat(places).isGreaterThan(50);
  }

  @Test
  void aBrokenTermbaseIsAFailureAtItsPlaceAndTheFileIsStillChecked() throws Exception {
    Path broken =
        Files.writeString(
            folder.resolve("broken.yaml"),
            "version: 1\nconcepts:\n  - id: a\n    terms:\n      - {text: kite, status: fine}\n");
    ProgramRun run =
        ProgramRun.of(
            "check",
            "--skip",
            "languagetool",
            "--format",
            "json",
            "--glossary",
            broken.toString(),
            SEEDS.resolve("paper.md").toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err()).startsWith("isogloss: " + broken + ":5:30: unknown status 'fine'");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/failures/0/line").asInt()).isEqualTo(5);
    assertThat(report.at("/failures/0/message").asText()).contains("fine").contains("preferred");
    assertThat(report.at("/findings")).isNotEmpty();
  }

  private JsonNode check(String path) throws Exception {
    ProgramRun run =
        ProgramRun.of(
            "check", "--confidence", "low", "--format", "json", "--glossary", TERMBASE, path);
    return new ObjectMapper().readTree(run.out());
  }

  private static List<Named> named(JsonNode report) {
    List<Named> named = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      named.add(named(finding, finding));
      finding.path("occurrences").forEach(place -> named.add(named(finding, place)));
    }
    return named;
  }

  private static Named named(JsonNode finding, JsonNode node) {
    return new Named(
        node.at("/location/path").asText(),
        finding.get("ruleId").asText(),
        Confidence.ofLabel(finding.get("confidence").asText()).orElseThrow(),
        node.at("/location/startOffset").asInt(),
        node.at("/location/endOffset").asInt(),
        node.get("text").asText());
  }
}
