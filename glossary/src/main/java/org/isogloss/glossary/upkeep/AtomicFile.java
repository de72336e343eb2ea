package org.isogloss.glossary.upkeep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Writes a file so that at every moment either the old or the new one lies there whole. */
final class AtomicFile {

  private static final String ENDING = ".part";

  private AtomicFile() {}

  /**
   * Writes a file; the caller holds its guard.
   *
   * @param path an absolute path without links
   * @param expected what lies there now; nothing if no file may lie there
   * @return false if something else lies there, and nothing was written
   */
  static boolean write(Path path, byte[] bytes, Optional<byte[]> expected) throws IOException {
    removeLeftovers(path);
    Path part =
        path.resolveSibling("." + path.getFileName() + ProcessHandle.current().pid() + ENDING);
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      keepPermissions(path, part);
      if (!Arrays.equals(current(path).orElse(null), expected.orElse(null))) {
        return false;
      }
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(path.getParent());
      return true;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Optional<byte[]> current(Path path) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      Files.setPosixFilePermissions(to, permissions);
    }
  }

  /** The new name is on disk only when the folder is; Windows knows no such thing. */
  private static void forceFolder(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** What a killed run left: whoever holds the guard is alone. */
  private static void removeLeftovers(Path path) throws IOException {
    String start = "." + path.getFileName();
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(
            path.getParent(),
            file -> {
              String name = file.getFileName().toString();
              return name.startsWith(start)
                  && name.substring(start.length()).matches("\\d+\\.part");
            })) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }
}
