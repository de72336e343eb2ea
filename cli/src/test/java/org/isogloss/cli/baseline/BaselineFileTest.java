package org.isogloss.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

  private static final Identity SLIP =
      Identity.of("slip", "a\n cat", new Finding.Context("“He saw", "\\ \"there\""));
  private static final Identity NAMES =
      new Identity.Concept("names", new TreeMap<>(Map.of("gong", 2, "bell", 7)));
  private static final Identity COPIES =
      new Identity.Passage("copies", new TreeMap<>(Map.of("One and two.", 2, "One or two.", 1)));

  private static final String TEXT =
      """
      {
        "version": 1,
        "files": [
          "a.md",
          "b/c.md"
        ],
        "findings": [
          {"rule": "copies", "copies": {"One and two.": 2, "One or two.": 1}},
          {"rule": "names", "forms": {"bell": 7, "gong": 2}},
          {"rule": "slip", "text": "a cat", "before": "“He saw", "after": "\\\\ \\"there\\"", "count": 2}
        ]
      }
      """;

  @TempDir private Path folder;

  @Test
  void isSortedOneFindingALine() throws Exception {
    Baseline baseline = new Baseline(Set.of("b/c.md", "a.md"), List.of(SLIP, NAMES, COPIES, SLIP));
    assertThat(BaselineFile.render(baseline)).isEqualTo(TEXT);
    Baseline read = BaselineFile.read(file(TEXT));
    assertThat(read.files()).isEqualTo(baseline.files());
    assertThat(read.identities()).containsExactlyInAnyOrder(SLIP, SLIP, NAMES, COPIES);
    Baseline none = new Baseline(Set.of(), List.of());
    assertThat(BaselineFile.read(file(BaselineFile.render(none)))).isEqualTo(none);
  }

  @Test
  void whatAMergeByLinesLeavesIsRead() throws Exception {
    String line = "    {\"rule\": \"names\", \"forms\": {\"bell\": 7, \"gong\": 2}},\n";
    String merged = TEXT.replace("\n  ]\n}", ",\n" + line + line.replace("7", "8") + "  ]\n}");
    assertThat(BaselineFile.read(file(merged)).identities())
        .hasSize(5)
        .containsOnlyOnce(NAMES)
        .contains(SLIP, COPIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "|:1:0: |expected a file that `isogloss baseline` wrote",
        "{\"version\": 1|:1:|Unexpected",
        "[]|:1:1: |expected a file",
        "{\"version\": 2, \"files\": [], \"findings\": []}|: version 2|expected version 1 as",
        "{\"version\": 1, \"files\": []}|: no list|expected version 1",
        "{\"version\": 1, \"filez\": []}|:1:|unknown key 'filez'",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\"}]}|: an entry|with one of text",
        "{\"version\": 1, \"files\": [], \"findings\": [null]}|: an empty entry|expected entries",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"text\": \"y\", \"count\": 0}]}|: a count|1 or more",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"text\": \"y\", \"count\": \"z\"}]}|:1:|'z' is of the wrong type",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"forms\": {}}]}|: a count|1 or more",
      })
  void whatIsNoBaselineIsToldWithItsPlace(String text, String place, String message)
      throws Exception {
    Path file = file(text == null ? "" : text);
    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(place)
        .hasMessageContaining(message)
        .hasMessageContaining("expected ");
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("baseline.json"), text);
  }
}
