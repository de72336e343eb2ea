package org.isogloss.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change a file, held by one writer at a time among all threads and processes that ask
 * for it. The operating system takes it back from a process that is killed.
 *
 * <p>A writer that reads, changes and writes holds it all the while; {@link AtomicFile} asks for it
 * where a file is only written.
 */
public final class FileGuard implements AutoCloseable {

  /** File locks are held by a process, so its threads must wait for one another here. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private static final int MOST_LINKS = 40;

  private final Path named;
  private final Path file;
  private final ReentrantLock thread;
  private final Path lockFile;
  private final FileChannel channel;

  private FileGuard(
      Path named, Path file, ReentrantLock thread, Path lockFile, FileChannel channel) {
    this.named = named;
    this.file = file;
    this.thread = thread;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Waits for the right to change a file.
   *
   * @param path the file or a link to it; neither need be there yet
   * @throws NoSuchFileException if there is no such folder
   * @throws IOException if no lock file can be made beside the file
   */
  public static FileGuard of(Path path) throws IOException {
    Path file = real(path);
    Path lockFile = file.resolveSibling("." + file.getFileName() + ".lock");
    ReentrantLock thread = THREADS.computeIfAbsent(lockFile, key -> new ReentrantLock());
    thread.lock();
    try {
      while (true) {
        Optional<FileChannel> locked = tryOnce(lockFile);
        if (locked.isPresent()) {
          return new FileGuard(path, file, thread, lockFile, locked.get());
        }
      }
    } catch (IOException | RuntimeException e) {
      thread.unlock();
      throw e;
    }
  }

  /**
   * Opens and locks the lock file; nothing if the one before us has deleted it meanwhile.
   *
   * <p>The file is told by its key (on Unix its inode) and must not be opened a second time:
   * closing that one would give up the lock. Between two looks at the key, microseconds apart, two
   * other processes would have to hold the lock in turn to deceive us.
   */
  private static Optional<FileChannel> tryOnce(Path lockFile) throws IOException {
    FileChannel channel;
    Optional<Object> before = key(lockFile);
    try {
      channel =
          before.isPresent()
              ? FileChannel.open(lockFile, StandardOpenOption.WRITE)
              : FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      return Optional.empty();
    }
    boolean ours = false;
    try {
      Optional<Object> opened = key(lockFile);
      boolean sure = before.isEmpty() || before.equals(opened);
      ours = sure && channel.lock().isValid() && opened.isPresent() && opened.equals(key(lockFile));
      return ours ? Optional.of(channel) : Optional.empty();
    } finally {
      if (!ours) {
        channel.close();
      }
    }
  }

  /** What tells a file from its successor; nothing if there is none. */
  private static Optional<Object> key(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      // Where files have no keys, as on Windows, an open file cannot be deleted.
      return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), "the same"));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Where a path leads: links are followed, so that their file is changed and they stay.
   *
   * @throws FileSystemLoopException if links lead to one another
   */
  private static Path real(Path path) throws IOException {
    Path end = path.toAbsolutePath();
    for (int links = 0; !Files.exists(end) && Files.isSymbolicLink(end); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      end = end.resolveSibling(Files.readSymbolicLink(end));
    }
    return Files.exists(end)
        ? end.toRealPath()
        : end.getParent().toRealPath().resolve(end.getFileName());
  }

  /** The guarded file: an absolute path without links. */
  public Path file() {
    return file;
  }

  /**
   * Writes the file; at every moment either the old or the new one lies there whole.
   *
   * @param expected what lies there now; nothing if no file may lie there
   * @throws FileConflictException if something else lies there
   * @throws IOException if it cannot be written
   */
  public void replace(byte[] bytes, Optional<byte[]> expected) throws IOException {
    if (!AtomicFile.put(file, bytes, expected)) {
      throw expected.isEmpty()
          ? FileConflictException.exists(named)
          : FileConflictException.changed(named);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(lockFile);
    } finally {
      thread.unlock();
    }
  }
}
