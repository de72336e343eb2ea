package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleCommandTest {

  @TempDir private Path folder;
  private String lamps;
  private String wicks;

  @BeforeEach
  void write() throws Exception {
    lamps =
        ""
            + Files.writeString(
                folder.resolve("lamps.md"),
                "The lamps cost 45% more. We saw 32% less wear. About 51% of them failed, and 62%"
                    + " of the rest. Half were lost, or 47 percent.\n");
    wicks =
        ""
            + Files.writeString(
                folder.resolve("wicks.md"),
                "The wicks cost 45 percent more. We saw 32 percent less wear. About 51 percent of"
                    + " them failed, and 62 percent of the rest.\n");
  }

  @Test
  void eachQuestionHasItsAnswerAndItsExceptions() {
    ProgramRun run = ProgramRun.of("style", lamps);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            """
            Form of percentages  (percent-form)
              as “51%”, 4 of 5 places
                as “51 percent” (1)  1:114
            """);
  }

  @Test
  void theFirstPlaceNamesItsFileUnlessThereIsOnlyOne() throws Exception {
    Path more = folder.resolve("more.md");
    Files.writeString(more, "A third, or 33 percent.\n\nA tenth, or 10 percent.\n");
    assertThat(ProgramRun.of("style", lamps, "" + more).out())
        .containsPattern("as “51 percent” \\(3\\)  \\S*lamps.md:1:114 ");
  }

  @Test
  void programsGetThePlacesOfExceptions() throws Exception {
    ProgramRun run = ProgramRun.of("style", "--format", "json", "--each-alone", lamps, wicks);
    JsonNode manuscripts = new ObjectMapper().readTree(run.out()).get("manuscripts");
    assertThat(manuscripts).hasSize(2);
    assertThat(manuscripts.at("/1/documents/0").asText()).endsWith("wicks.md");
    JsonNode percent = manuscripts.at("/0/questions/0");
    assertThat(percent.get("rule").asText()).isEqualTo("percent-form");
    assertThat(percent.get("answer").asText()).isEqualTo("closed");
    assertThat(percent.at("/forms/0").has("locations")).isFalse();
    assertThat(percent.at("/forms/1/locations/0/startColumn").asInt()).isEqualTo(114);
  }

  @Test
  void settingsHoldNewChaptersToWhatIsDecided() throws Exception {
    ProgramRun run = ProgramRun.of("style", "--format", "yaml", lamps);
    assertThat(run.out())
        .isEqualTo("rules:\n  percent-form:\n    form: closed # as “51%”: 4 of 5 places\n");
    Path settings = Files.writeString(folder.resolve("house.yaml"), run.out());
    assertThat(ProgramRun.of("check", "--config", "" + settings, wicks).out())
        .containsPattern("as “51 percent” in 4\\s+places, not as “51%” as the settings require");
  }

  @Test
  void manuscriptsThatAgreeAreCountedTogetherAndOthersSetNothing() throws Exception {
    String more = "" + Files.copy(Path.of(lamps), folder.resolve("more.md"));
    assertThat(ProgramRun.of("style", "--format", "yaml", "--each-alone", lamps, more).out())
        .contains("    form: closed # as “51%”: 8 of 10 places\n");
    String differing =
        ProgramRun.of("style", "--format", "yaml", "--each-alone", lamps, wicks).out();
    assertThat(differing).isEqualTo("# percent-form: the manuscripts differ\n");
    Path settings = Files.writeString(folder.resolve("house.yaml"), differing);
    assertThat(ProgramRun.of("check", "--config", "" + settings, wicks).err())
        .doesNotContain("house.yaml");
  }

  @Test
  void textThatDecidesNothingHasAnEmptySheet() throws Exception {
    String empty = "" + Files.writeString(folder.resolve("empty.md"), "Plain words.\n");
    assertThat(ProgramRun.of("style", empty).out()).isEqualTo("nothing that house style decides\n");
    assertThat(ProgramRun.of("style", "--format", "yaml", empty).out()).startsWith("# ");
    assertThat(ProgramRun.of("style", "--format", "json", empty).out()).contains("\"manuscripts\"");
  }
}
