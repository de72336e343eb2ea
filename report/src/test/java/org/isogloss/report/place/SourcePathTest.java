package org.isogloss.report.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePathTest {

  private static final Path BASE = Path.of("book").toAbsolutePath();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md                 | a.md",
        "part 1/ch #2.md      | part%201/ch%20%232.md",
        "100%.md              | 100%25.md",
        "a%20b.md             | a%2520b.md",
        "caf\u00e9.md         | caf%C3%A9.md",
        "cafe\u0301/\u00e9.md | cafe%CC%81/%C3%A9.md",
        "\ud55c.md            | %ED%95%9C.md",
        "\u1112\u1161\u11ab.md | %E1%84%92%E1%85%A1%E1%86%AB.md",
        "\ud83d\udd14.md       | %F0%9F%94%94.md",
        "a\u00a0b.md          | a%C2%A0b.md",
      })
  void aUriNamesTheVeryFile(String path, String expected) {
    String uri = SourcePath.uri(BASE, path);
    assertThat(uri).isEqualTo(expected);
    assertThat(URI.create(uri).getPath()).isEqualTo(path);
  }

  /** In a locale without all letters, Java finds files whose names it cannot write. */
  @ParameterizedTest
  @CsvSource({
    "gr\ud800e.md, gr\ud800e.md, gr%3Fe.md",
    "./in/gr\ud800e.md, in/gr\ud800e.md, in/gr%3Fe.md",
  })
  void aNameOutsideTheCharacterSetIsReported(String path, String relative, String uri) {
    for (String form : List.of(path, BASE + "/" + relative)) {
      assertThat(SourcePath.relative(BASE, form)).isEqualTo(relative);
      assertThat(SourcePath.uri(BASE, form)).isEqualTo(uri);
    }
  }

  @Test
  void aFileElsewhereKeepsItsLettersToo() {
    String name = Normalizer.normalize("caf\u00e9.md", Normalizer.Form.NFD);
    Path file = BASE.resolveSibling("other").resolve(name);
    String uri = SourcePath.uri(BASE, file.toString());
    assertThat(uri).startsWith("file:///").endsWith("/other/cafe%CC%81.md");
    assertThat(Path.of(URI.create(uri))).isEqualTo(file);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no name there holds a colon")
  void aColonEndsNoScheme() {
    assertThat(SourcePath.uri(BASE, "a:b/c:d.md")).isEqualTo("a%3Ab/c%3Ad.md");
  }
}
