package org.isogloss.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {

  @TempDir private Path folder;

  @Test
  void everyChangedByteShows() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(inner.resolve("One.class"), "one");
    Files.writeString(folder.resolve("Two.class"), "two");
    String before = ProgramFiles.fingerprintOf(List.of(folder));

    assertThat(ProgramFiles.fingerprintOf(List.of(folder))).isEqualTo(before);
    Files.writeString(inner.resolve("One.class"), "onE");
    assertThat(ProgramFiles.fingerprintOf(List.of(folder))).isNotEqualTo(before);
  }

  @Test
  void findsWhereClassesComeFrom() {
    assertThat(ProgramFiles.fingerprint(List.of(ProgramFiles.class)))
        .isNotEqualTo(ProgramFiles.fingerprint(List.of(ProgramFilesTest.class)))
        .matches("\\d+-[0-9a-f]{8}-[0-9a-f]{8}");
  }
}
