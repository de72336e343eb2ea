package org.isogloss.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for input read from files; it is deleted when the process ends. */
final class ScratchFolder {

  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path folder;

  ScratchFolder() {
    try {
      folder =
          Files.isWritable(MEMORY)
              ? Files.createTempDirectory(MEMORY, "isogloss-fuzz")
              : Files.createTempDirectory("isogloss-fuzz");
      Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for temporary files", e);
    }
  }

  /** The path for a name in it. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file, over an old one of this name. */
  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(path(name), bytes);
  }

  /** Deletes a folder inside it with its contents. */
  void empty(String name) throws IOException {
    if (Files.exists(path(name))) {
      for (Path file : all(path(name))) {
        Files.delete(file);
      }
    }
  }

  private void delete() {
    try {
      for (Path file : all(folder)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file cannot be deleted", e);
    }
  }

  /** The innermost first. */
  private static List<Path> all(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
