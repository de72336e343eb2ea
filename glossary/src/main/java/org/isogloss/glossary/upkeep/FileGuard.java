package org.isogloss.glossary.upkeep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change a file, held by one writer at a time among all threads and processes that ask
 * for it. The operating system takes it back from a process that is killed.
 */
final class FileGuard implements AutoCloseable {

  /** File locks are held by a process, so its threads must wait for one another here. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final Path path;
  private final ReentrantLock thread;
  private final Path lockFile;
  private final FileChannel channel;

  private FileGuard(Path path, ReentrantLock thread, Path lockFile, FileChannel channel) {
    this.path = path;
    this.thread = thread;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Waits for the right to change a file.
   *
   * @param path an absolute path without links
   * @throws IOException if no lock file can be made beside the file
   */
  static FileGuard of(Path path) throws IOException {
    Path lockFile = path.resolveSibling("." + path.getFileName() + ".lock");
    ReentrantLock thread = THREADS.computeIfAbsent(lockFile, key -> new ReentrantLock());
    thread.lock();
    try {
      while (true) {
        FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock();
        if (lock.isValid() && isCurrent(lockFile, channel)) {
          return new FileGuard(path, thread, lockFile, channel);
        }
        // The one before us has deleted the file that we hold: try the new one.
        channel.close();
      }
    } catch (IOException | RuntimeException e) {
      thread.unlock();
      throw e;
    }
  }

  /**
   * Whether the file at the path is the open one: a mark written through the channel is seen there.
   */
  private static boolean isCurrent(Path lockFile, FileChannel channel) throws IOException {
    try {
      Object before = Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey();
      if (before == null) {
        return true;
      }
      channel.truncate(0);
      byte[] mark =
          (ProcessHandle.current().pid() + " " + System.nanoTime())
              .getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(mark), 0);
      return Arrays.equals(Files.readAllBytes(lockFile), mark)
          && Objects.equals(
              before, Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * Writes the file; at every moment either the old or the new one lies there whole.
   *
   * @param expected what lies there now; nothing if no file may lie there
   * @return false if something else lies there, and nothing was written
   */
  boolean write(byte[] bytes, Optional<byte[]> expected) throws IOException {
    return AtomicFile.write(path, bytes, expected);
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(lockFile);
      channel.close();
    } finally {
      thread.unlock();
    }
  }
}
