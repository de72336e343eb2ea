package org.isogloss.core.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Distinguishes builds of a program, even if they have the same version. */
public final class ProgramFiles {

  private ProgramFiles() {}

  /**
   * Returns a text that changes when any byte of the code changes: sizes and checksums of the jars,
   * or class folders, that the classes come from. A jar whose manifest names the others covers
   * their names, and so the versions of libraries.
   *
   * @param classes one of each jar
   */
  public static String fingerprint(List<Class<?>> classes) {
    try {
      List<Path> origins = new ArrayList<>();
      for (Class<?> type : classes) {
        origins.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
      }
      return fingerprintOf(origins);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program was not loaded from files", e);
    }
  }

  /** Returns the same for files and folders. */
  static String fingerprintOf(List<Path> origins) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    long size = 0;
    for (Path origin : origins) {
      try (Stream<Path> files = Files.walk(origin)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          ByteBuffer bytes = read(file);
          one.update(bytes.duplicate());
          other.update(bytes.duplicate());
          size += bytes.remaining();
        }
      }
    }
    return "%d-%08x-%08x".formatted(size, one.getValue(), other.getValue());
  }

  private static ByteBuffer read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      // Checksums of a direct buffer need no copy on the heap.
      ByteBuffer bytes = ByteBuffer.allocateDirect(Math.toIntExact(channel.size()));
      int read = 0;
      while (bytes.hasRemaining() && read >= 0) {
        read = channel.read(bytes);
      }
      return bytes.flip();
    }
  }
}
