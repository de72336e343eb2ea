package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comment that suppresses what the settings turn off as well is not called unused. */
class SuppressedOffTest {

  private static final String TERMS =
      "A web-site is old. The website was lost. One website fell.\n";

  @TempDir private Path folder;

  @BeforeEach
  void aRepository() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // settings | name in the comment | unused suppressions
        "{}                                   | languagetool/EN_A_VS_AN | 0",
        "{languagetool/EN_A_VS_AN: off}       | languagetool/EN_A_VS_AN | 0",
        "{languagetool/EN_A_VS_AN: off}       | languagetool            | 0",
        "{languagetool/EN_A_VS_AN: off}       | languagetool/EN_REPEATEDWORDS | 1",
        "{languagetool/EN_A_VS_AN: {zones: [heading]}} | languagetool/EN_A_VS_AN | 0",
        "{languagetool/EN_A_VS_AN: {zones: [heading]}} | languagetool | 0",
        "{languagetool/EN_A_VS_AN: info}      | languagetool/EN_REPEATEDWORDS | 1",
        "{languagetool: off, languagetool/EN_REPEATEDWORDS: info} | languagetool | 0",
        "{languagetool: off, languagetool/EN_REPEATEDWORDS: info} | languagetool/EN_QUOTES | 0",
        "{languagetool: off, languagetool/EN_REPEATEDWORDS: info} | languagetool/EN_REPEATEDWORDS | 1",
      })
  void byPart(String rules, String name, int unused) throws Exception {
    write("isogloss.yaml", "rules: " + rules + "\n");
    write("a.md", "<!-- isogloss next-block " + name + " -->\nHe saw an cat.\n");
    assertThat(unused("repeated", "a.md")).hasSize(unused);
  }

  @Test
  void inOneFileOfSeveral() throws Exception {
    String text = "<!-- isogloss next-block repeated -->\n\nThe harbour is old.\n\n" + TERMS;
    write("isogloss.yaml", "overrides: [{files: [off/], rules: {repeated: off}}]\n");
    write("off/a.md", text);
    write("on/a.md", text);
    assertThat(unused("languagetool", "off/a.md", "on/a.md"))
        .containsExactly(folder.resolve("on/a.md").toString());
  }

  @Test
  void outsideTheZonesOfARule() throws Exception {
    write("isogloss.yaml", "rules: {term-variants: {zones: [heading]}}\n");
    write("a.md", "<!-- isogloss next-block term-variants -->\n\n" + TERMS);
    assertThat(unused("languagetool", "a.md")).isEmpty();
    write("a.md", "<!-- isogloss next-block repeated-passage -->\n\n" + TERMS);
    assertThat(unused("languagetool", "a.md")).hasSize(1);
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The files of suppressions that are called unused. */
  private List<String> unused(String skip, String... files) throws Exception {
    List<String> line = new ArrayList<>(List.of("check", "--format", "json"));
    line.addAll(List.of("--skip", skip));
    for (String file : files) {
      line.add(folder.resolve(file).toString());
    }
    ProgramRun run = ProgramRun.of(line.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    List<String> paths = new ArrayList<>();
    new ObjectMapper()
        .readTree(run.out())
        .get("findings")
        .forEach(
            finding -> {
              if (finding.get("ruleId").asText().startsWith("suppression")) {
                paths.add(finding.at("/location/path").asText());
              }
            });
    return paths;
  }
}
