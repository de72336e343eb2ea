package org.isogloss.core.file;

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

/**
 * Writes a file atomically: at every moment either the old or the new version is there in full.
 * Permissions are kept. Links are followed and kept, even to a file that does not exist yet.
 */
public final class AtomicFile {

  private static final String ENDING = ".part";

  private AtomicFile() {}

  /**
   * Writes a file, replacing any existing one.
   *
   * @throws NoSuchFileException if there is no such folder
   * @throws IOException if it cannot be written
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    try (FileGuard guard = FileGuard.of(path)) {
      put(guard.file(), bytes);
    }
  }

  /**
   * Writes a file if it has not changed since it was read.
   *
   * @param expected the current content; empty if no file may exist
   * @throws FileConflictException if the content differs
   * @throws NoSuchFileException if there is no such folder
   * @throws IOException if it cannot be written
   */
  public static void replace(Path path, byte[] bytes, Optional<byte[]> expected)
      throws IOException {
    try (FileGuard guard = FileGuard.of(path)) {
      guard.replace(bytes, expected);
    }
  }

  /**
   * Writes a file if its content is as expected; the caller holds its guard.
   *
   * @param file an absolute path without links
   * @param expected the current content; empty if no file may exist
   * @return false if the content differs, and nothing was written
   */
  static boolean put(Path file, byte[] bytes, Optional<byte[]> expected) throws IOException {
    Path part = part(file, bytes);
    try {
      if (!Arrays.equals(current(file).orElse(null), expected.orElse(null))) {
        return false;
      }
      moveOver(part, file);
      return true;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Path part = part(file, bytes);
    try {
      moveOver(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A complete file on disk beside the other, ready to replace it. */
  private static Path part(Path file, byte[] bytes) throws IOException {
    removeLeftovers(file);
    Path part =
        file.resolveSibling("." + file.getFileName() + ProcessHandle.current().pid() + ENDING);
    // A run that is interrupted, rather than killed, leaves no half-written file behind.
    part.toFile().deleteOnExit();
    boolean whole = false;
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      keepPermissions(file, part);
      whole = true;
      return part;
    } finally {
      if (!whole) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static void moveOver(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file.getParent());
  }

  private static Optional<byte[]> current(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
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

  /** The new name is on disk only when the folder is; Windows has no equivalent. */
  private static void forceFolder(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Left by a killed run: whoever holds the guard is the only writer. */
  private static void removeLeftovers(Path file) throws IOException {
    String start = "." + file.getFileName();
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(
            file.getParent(),
            other -> {
              String name = other.getFileName().toString();
              return name.startsWith(start)
                  && name.substring(start.length()).matches("\\d+\\.part");
            })) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }
}
