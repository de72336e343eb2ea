package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that is misspelled in several places is one finding, but comments, settings, baselines and
 * changes judge each of its places for itself.
 */
class OneDecisionTest {

  private static final String OLD = "He did not recieve any letters.\n";
  private static final String OTHER = "She will recieve a parcel.\n";
  private static final String NEW = "Our dogs recieve bones from the farmer.\n";

  @TempDir private Path temporary;
  private Path folder;
  private Path baseline;

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = temporary.toRealPath();
    baseline = folder.resolve("baseline.json");
    settings("");
  }

  private void settings(String more) throws Exception {
    write("isogloss.yaml", "root: true\nlanguage: en-GB\nrules: {languagetool: off}\n" + more);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  /** The places of misspelled words, as {@code a.md:1}. */
  private List<String> places(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--no-cache", "--format", "plain"));
    arguments.addAll(Arrays.asList(options));
    arguments.add(folder.toString());
    return ProgramRun.of(arguments.toArray(String[]::new))
        .out()
        .lines()
        .filter(line -> line.contains("misspelled-word"))
        .map(line -> line.replace(folder + "/", "").replaceAll("(:\\d+):.*", "$1"))
        .toList();
  }

  private void record() {
    ProgramRun run =
        ProgramRun.of("baseline", "--no-cache", "--output", baseline.toString(), folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private List<String> news(String... options) {
    List<String> all = new ArrayList<>(List.of("--baseline", baseline.toString()));
    all.addAll(Arrays.asList(options));
    return places(all.toArray(String[]::new));
  }

  @Test
  void aCommentHidesOnlyThePlacesThatItCovers() throws Exception {
    write("a.md", "<!-- isogloss off misspelled-word -->\n\n" + OLD);
    write("b.md", OTHER);

    assertThat(places()).containsExactly("b.md:1");
  }

  @Test
  void theSettingsOfAFileCountForItsPlaces() throws Exception {
    write("a.md", OLD);
    write("b.md", OTHER);

    settings("overrides: [{files: [a.md], rules: {misspelled-word: off}}]\n");
    assertThat(places()).containsExactly("b.md:1");
    settings("overrides: [{files: [a.md], rules: {misspelled-word: error}, fail-on: never}]\n");
    assertThat(ProgramRun.of("check", "--no-cache", folder.toString()).code()).isEqualTo(1);
  }

  @Test
  void aBaselineKnowsEachPlace() throws Exception {
    write("a.md", OLD + "\n" + OTHER);
    record();

    assertThat(news()).isEmpty();
    write("a.md", OTHER);
    assertThat(news()).isEmpty();
    write("b.md", NEW);
    assertThat(news()).containsExactly("b.md:1");
  }

  @Test
  void whatIsKnownStaysWhereItIsWhenANewPlaceIsPruned() throws Exception {
    write("a.md", OLD);
    record();
    write("b.md", OTHER);

    assertThat(news("--prune")).containsExactly("b.md:1");
    Files.delete(folder.resolve("b.md"));
    assertThat(news()).isEmpty();
  }

  /** Earlier baselines had only the number of the places. */
  @Test
  void anEarlierBaselineKnowsAsManyPlaces() throws Exception {
    Files.writeString(
        baseline,
        """
        {"version": 1, "files": ["a.md"], "findings": [
          {"rule": "misspelled-word", "copies": {"recieve": 2}}
        ]}
        """);
    write("a.md", OLD + "\n" + OTHER);
    assertThat(news()).isEmpty();
    write("b.md", NEW);
    assertThat(news()).hasSize(1);
  }

  /** So had those of several words. */
  @Test
  void anEarlierBaselineKnowsTheFormsOfADecision() throws Exception {
    String text =
        "The colour, the harbour and the honour of our neighbours. Their behavior is odd.\n";
    Files.writeString(
        baseline,
        """
        {"version": 1, "files": ["a.md"], "findings": [
          {"rule": "misspelled-word/OTHER_VARIETY", "forms": {"behavior": 1, "center": 2}}
        ]}
        """);
    write("a.md", text + "\nThe center and the center.\n");
    assertThat(news()).isEmpty();
    write("b.md", "A third center.\n");
    assertThat(news()).hasSize(1);
  }

  /** A correction and a count are those of the places that are left. */
  @Test
  void whatIsLeftHasItsOwnCorrection() throws Exception {
    write("a.md", OLD);
    record();
    write("b.md", "Recieve it, and recieve it again.\n");

    ProgramRun run =
        ProgramRun.of(
            "check",
            "--no-cache",
            "--format",
            "json",
            "--baseline",
            baseline.toString(),
            folder.toString());

    JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).get("message").asText()).contains("(2 places)");
    assertThat(findings.get(0).get("text").asText()).isEqualTo("Recieve");
    assertThat(findings.get(0).get("suggestions")).isEmpty();
    assertThat(findings.get(0).get("occurrences")).hasSize(2);
  }

  /** The same as if they were the only ones. */
  @Test
  void settingsLeaveThePlacesOfOtherFilesTheirCorrection() throws Exception {
    write("a.md", OLD);
    write("b.md", OTHER + "\nThey recieve a bell.\n");
    for (String level : List.of("off", "info")) {
      settings("overrides: [{files: [a.md], rules: {misspelled-word: %s}}]\n".formatted(level));
      JsonNode left = inSecondFile(findings());
      assertThat(left.get("suggestions")).hasSize(1);
      assertThat(left.at("/suggestions/0").asText()).isEqualTo("receive");
      assertThat(left.at("/fix/edits/0/location/path").asText()).endsWith("b.md");
    }
    write("b.md", "Recieve it, and recieve it again.\n");
    JsonNode other = inSecondFile(findings());
    assertThat(other.get("text").asText()).isEqualTo("Recieve");
    assertThat(other.get("suggestions")).isEmpty();
  }

  private JsonNode findings() throws Exception {
    ProgramRun run = ProgramRun.of("check", "--no-cache", "--format", "json", folder.toString());
    return new ObjectMapper().readTree(run.out()).get("findings");
  }

  private static JsonNode inSecondFile(JsonNode findings) {
    for (JsonNode finding : findings) {
      if (finding.at("/location/path").asText().endsWith("b.md")) {
        return finding;
      }
    }
    throw new AssertionError("nothing found in b.md: " + findings);
  }

  /** The words of another variety are named as often as they are written in these places. */
  @Test
  void settingsLeaveADecisionTheCountsOfItsPlaces() throws Exception {
    write("a.md", "The color of the bell is gray.\n");
    write("b.md", "The color was bright. The color of the harbor faded.\n");
    settings("overrides: [{files: [a.md], rules: {misspelled-word: info}}]\n");
    JsonNode findings = findings();
    assertThat(findings.findValuesAsText("message"))
        .containsExactlyInAnyOrder(
            "Some words are not spelled as in en-GB, which is set: “color” (2), “harbor” (1);"
                + " use one variety.",
            "One word is not spelled as in en-GB, which is set: “color” (1); use one variety.");
  }

  @Test
  void aChangeIsHeldResponsibleForThePlacesThatItWrote() throws Exception {
    try (Repo repo = new Repo(folder)) {
      repo.write("a.md", OLD + "\n" + OTHER).commit();
      repo.write("a.md", OLD.replace("recieve", "receive") + "\n" + OTHER).write("b.md", NEW);
      assertThat(places("--since", "HEAD")).containsExactly("b.md:1");
      repo.commit();
      repo.write("a.md", OLD.replace("recieve", "receive") + "\nWhy did she recieve a parcel?\n");
      assertThat(places("--since", "HEAD")).containsExactly("a.md:3");
    }
  }
}
