package org.isogloss.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
