package org.isogloss.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OrdinaryFileTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReadUpToABound() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "abcdef");
    assertThat(OrdinaryFile.read(file, 4)).containsExactly('a', 'b', 'c', 'd');
    assertThat(OrdinaryFile.read(file, 100)).hasSize(6);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pipesAndDevicesAreNotOpened() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path device = Files.createSymbolicLink(folder.resolve("zero"), Path.of("/dev/zero"));
    for (Path path : new Path[] {pipe, device}) {
      assertThatThrownBy(() -> OrdinaryFile.read(path, 4))
          .isInstanceOfSatisfying(
              FileSystemException.class,
              e -> assertThat(e.getReason()).isEqualTo("a pipe, a socket or a device"));
    }
  }
}
