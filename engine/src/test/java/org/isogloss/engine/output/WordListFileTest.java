package org.isogloss.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListFileTest {

  @TempDir private Path folder;

  @Test
  void newWordsFollowWhatIsThere() throws Exception {
    Path file = folder.resolve("words.txt");
    assertThat(WordListFile.add(file, List.of("qerhu", "Zunqu"))).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo("Zunqu\nqerhu\n");
    Files.writeString(file, "# ours\nqerhu");
    assertThat(WordListFile.add(file, List.of("wontonz", "qerhu"))).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("# ours\nqerhu\nwontonz\n");
    assertThat(WordListFile.add(file, List.of("qerhu"))).isZero();
  }

  /** Its lines are case-sensitive, but a small word stands for its capitals as well. */
  @Test
  void valeAcceptsTheCapitalsOfASmallWord() throws Exception {
    Path file = Files.writeString(folder.resolve("accept.txt"), "[Ll]ampx\n");
    assertThat(WordListFile.add(file, List.of("qerhu", "Zunqu"))).isEqualTo(2);
    assertThat(file).hasContent("[Ll]ampx\nZunqu\n(?i)qerhu\n");
    assertThat(WordListFile.add(file, List.of("qerhu"))).isZero();
  }

  @Test
  void theFileKeepsItsLineEnds() throws Exception {
    Path file = Files.writeString(folder.resolve("words.txt"), "# ours\r\nqerhu");
    WordListFile.add(file, List.of("wontonz", "Zunqu"));
    assertThat(Files.readString(file)).isEqualTo("# ours\r\nqerhu\r\nZunqu\r\nwontonz\r\n");
  }

  @Test
  void aWordWithAnotherApostropheIsThereAlready() throws Exception {
    Path file = Files.writeString(folder.resolve("words.txt"), "Tuo’er\nFu'an\n");
    assertThat(WordListFile.add(file, List.of("Tuo'er", "Fu’an", "Ya'an", "Ya’an"))).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("Tuo’er\nFu'an\nYa'an\n");
  }

  @Test
  void aWordWithItsAccentsApartIsThereAlready() throws Exception {
    Path file = Files.writeString(folder.resolve("words.txt"), "Ke\u0301re\u0301\n");
    assertThat(WordListFile.add(file, List.of("Kéré"))).isZero();
  }

  @Test
  void theFileKeepsItsEncoding() throws Exception {
    Path file = folder.resolve("words.txt");
    Files.write(file, "\uFEFFKéré\n".getBytes(StandardCharsets.UTF_16LE));
    WordListFile.add(file, List.of("qerhu"));
    assertThat(Files.readString(file, StandardCharsets.UTF_16LE)).isEqualTo("\uFEFFKéré\nqerhu\n");
    byte[] latin = "Kéré\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, latin);
    assertThatThrownBy(() -> WordListFile.add(file, List.of("二胡")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("expected UTF-8");
    assertThat(Files.readAllBytes(file)).isEqualTo(latin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ch1.md",
        "ch1.docx",
        "t.csv",
        "t.tbx",
        "t.XLSX",
        "glossary.txt",
        "isogloss.yaml",
        "known.json"
      })
  void aFileOfAnotherKindIsLeftAsItIs(String name) throws Exception {
    Path file = folder.resolve(name);
    assertRefused(file);
    assertThat(file).doesNotExist();
    Files.writeString(file, "bell\n");
    assertRefused(file);
    assertThat(file).hasContent("bell\n");
  }

  @Test
  void aTextIsNoListOfWords() throws Exception {
    String text = "# Bells\n\nThe bell of the harbor rang at noon.\n";
    Path file = Files.writeString(folder.resolve("ch1.txt"), text);
    assertRefused(file);
    assertThat(file).hasContent(text);
    Files.writeString(file, "# the names that we use for the bells of the harbor\nKunqu opera\n");
    assertThat(WordListFile.add(file, List.of("qerhu"))).isEqualTo(1);
  }

  private static void assertRefused(Path file) {
    assertThatThrownBy(() -> WordListFile.add(file, List.of("qerhu")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("expected a list of words");
  }
}
