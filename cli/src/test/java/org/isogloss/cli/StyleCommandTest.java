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
  void aFormThatTablesDoNotShareIsNoSetting() throws Exception {
    String text =
        """
        Lit on May 5, 2020, and June 6, 2020. Out on July 7, 2020, and August 8, 2020.

        | Lamp | Lit |
        | --- | --- |
        | low | 5 May 2020 |
        | high | 6 June 2020 |
        """;
    String dates = "" + Files.writeString(folder.resolve("dates.md"), text);
    String sheet = ProgramRun.of("style", "--format", "yaml", dates).out();
    assertThat(sheet).isEqualTo("# date-form: month-day, but not in tables\n");
    Path settings = Files.writeString(folder.resolve("house.yaml"), sheet);
    assertThat(ProgramRun.of("check", "--only", "date-form", dates).out()).contains("no findings");
    assertThat(
            ProgramRun.of("check", "--only", "date-form", "--config", "" + settings, dates).out())
        .contains("no findings");
  }

  @Test
  void countsAreGroupedAndLabelsEndWithoutAComma() throws Exception {
    String text = "About 51% of the lamps failed.\n\n".repeat(1200);
    String many = "" + Files.writeString(folder.resolve("many.md"), text);
    assertThat(ProgramRun.of("style", many).out()).contains("as “51%”, 1,200 of 1,200 places\n");
    StringBuilder list = new StringBuilder("# Bells\n\nThey ring.\n\n## References\n\n");
    for (String name : new String[] {"Fell", "Kim", "Low", "Roe", "Strand", "Ulm"}) {
      list.append(name).append(", A. 2019. *Bells and horns*. Harbor Press.\n\n");
    }
    String listed = "" + Files.writeString(folder.resolve("list.md"), list);
    assertThat(ProgramRun.of("style", "--format", "yaml", listed).out())
        .contains("form: plain # after the authors, as “2019”: 6 of 6 places\n");
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
