package org.isogloss.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void nothingButTheFileIsLeftEvenAfterAKilledRun() throws IOException {
    Path file = folder.resolve("a.txt");
    Path other = Files.writeString(folder.resolve(".a.txt.part"), "none of ours");
    Files.writeString(folder.resolve(".a.txt123.part"), "half");
    Files.writeString(folder.resolve(".a.txt.lock"), "");
    for (String text : new String[] {"long text\n", "short\n"}) {
      AtomicFile.write(file, bytes(text));
      assertThat(file).hasContent(text);
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left).containsExactlyInAnyOrder(file, other);
      }
    }
  }

  @Test
  void whatSomebodyElseWroteStays() throws IOException {
    Path file = folder.resolve("a.txt");
    AtomicFile.replace(file, bytes("one"), Optional.empty());
    assertThatThrownBy(() -> AtomicFile.replace(file, bytes("two"), Optional.empty()))
        .isInstanceOf(FileConflictException.class)
        .hasMessage(file + ": the file exists, expected a new name");
    AtomicFile.replace(file, bytes("two"), Optional.of(bytes("one")));
    assertThatThrownBy(() -> AtomicFile.replace(file, bytes("three"), Optional.of(bytes("one"))))
        .isInstanceOf(FileConflictException.class)
        .hasMessage(file + ": the file was modified by another program after it was read");
    assertThat(file).hasContent("two");
    Files.delete(file);
    assertThatThrownBy(() -> AtomicFile.replace(file, bytes("three"), Optional.of(bytes("two"))))
        .isInstanceOf(FileConflictException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    for (String permissions : new String[] {"rw-------", "rwxrw-r--"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      AtomicFile.write(file, bytes(permissions));
      assertThat(file).hasContent(permissions);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysAndItsFileIsWritten() throws IOException {
    Path target = Files.createDirectory(folder.resolve("d")).resolve("a");
    Files.createSymbolicLink(folder.resolve("near"), Path.of("d/a"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("near"));
    for (String text : new String[] {"new", "newer"}) {
      AtomicFile.write(link, bytes(text));
      assertThat(link).isSymbolicLink();
      assertThat(target).isRegularFile().hasContent(text);
      try (Stream<Path> left = Files.list(target.getParent())) {
        assertThat(left).containsExactly(target);
      }
    }
    assertThatThrownBy(() -> AtomicFile.replace(link, bytes("x"), Optional.empty()))
        .hasMessageContaining(link + ": the file exists");

    Files.createSymbolicLink(folder.resolve("x"), Path.of("y"));
    Path loop = Files.createSymbolicLink(folder.resolve("y"), Path.of("x"));
    assertThatThrownBy(() -> AtomicFile.write(loop, bytes("x")))
        .isInstanceOf(FileSystemLoopException.class);
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a"), bytes("x")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void oneWriterAtATimeReadsAndWrites() throws Exception {
    Path file = Files.writeString(folder.resolve("count"), "0");
    Callable<Void> counting =
        () -> {
          for (int i = 0; i < 25; i++) {
            try (FileGuard guard = FileGuard.of(file)) {
              byte[] old = Files.readAllBytes(guard.file());
              int count = Integer.parseInt(new String(old, StandardCharsets.UTF_8));
              guard.replace(bytes(String.valueOf(count + 1)), Optional.of(old));
            }
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> one : threads.invokeAll(Collections.nCopies(4, counting))) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(file).hasContent("100");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
