package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of one manuscript that declare different varieties of English. */
class DeclaredVarietiesTest {

  private static final String BRITISH =
      "The colour of the harbour bell faded. The colour of the lamp was new.\n";
  private static final String AMERICAN =
      "The color of the harbor bell faded. The color of the lamp was new.\n";

  @TempDir private Path folder;

  @BeforeEach
  void withoutOtherSettings() throws Exception {
    Files.writeString(folder.resolve("isogloss.yaml"), "root: true\n");
  }

  private void write(String name, String variety, String text) throws Exception {
    Files.writeString(folder.resolve(name), "---\nlang: %s\n---\n\n%s".formatted(variety, text));
  }

  private List<String> check(String rules) {
    String all = folder.toString();
    return ProgramRun.of("check", "--no-cache", "--only", rules, "--format", "plain", all)
        .out()
        .lines()
        .filter(line -> line.contains(".md:"))
        .map(line -> line.replace(all + "/", ""))
        .toList();
  }

  @Test
  void spellingsThatAreRightInTheirOwnDocumentsDoNotCompete() throws Exception {
    write("a.md", "en-GB", BRITISH);
    write("b.md", "en-US", AMERICAN);
    assertThat(check("term-variants,misspelled-word")).isEmpty();
  }

  @Test
  void eachDocumentIsHeldAgainstItsOwnVariety() throws Exception {
    write("a.md", "en-GB", "The center of the bell is grey.\n");
    write("b.md", "en-US", "The harbour of the ships is gray.\n");
    assertThat(check("misspelled-word"))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("a.md:5:5") && line.contains("en-GB"))
        .anyMatch(line -> line.startsWith("b.md:5:5") && line.contains("en-US"));
  }

  @Test
  void spellingsAreComparedWithThatOfTheirDocument() throws Exception {
    write("a.md", "en-GB", AMERICAN);
    write("b.md", "en-US", BRITISH);
    assertThat(check("term-variants"))
        .anyMatch(line -> line.startsWith("a.md:5:5") && line.contains("colour"))
        .anyMatch(line -> line.startsWith("b.md:5:5") && line.contains("color"));
  }

  @Test
  void theSettingsComeFirst() throws Exception {
    Files.writeString(folder.resolve("isogloss.yaml"), "root: true\nlanguage: en-GB\n");
    write("a.md", "en-GB", BRITISH);
    write("b.md", "en-US", "The center of the bell is grey.\n");
    assertThat(check("misspelled-word")).hasSize(1).allMatch(line -> line.startsWith("b.md:5:5"));
  }
}
