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
 * The right to modify a file, held by one writer at a time among all cooperating threads and
 * processes. The operating system releases it when a process is killed.
 *
 * <p>A writer that reads, modifies and writes holds it throughout; {@link AtomicFile} acquires it
 * when a file is only written.
 */
public final class FileGuard implements AutoCloseable {

  /** File locks belong to a process, so its threads must wait for one another here. */
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
   * Waits for the right to modify a file.
   *
   * @param path the file or a link to it; neither need exist yet
   * @throws NoSuchFileException if the folder does not exist
   * @throws IOException if no lock file can be created beside the file
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
   * Opens and locks the lock file; empty if the previous holder has deleted it in the meantime.
   *
   * <p>The file is identified by its key (on Unix its inode) and must not be opened a second time:
   * closing that channel would release the lock. To deceive us, two other processes would have to
   * hold the lock in turn between two reads of the key, microseconds apart.
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

  /** What distinguishes a file from its successor; empty if there is none. */
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
   * Resolves a path: links are followed, so that their target is modified and they are kept.
   *
   * @throws FileSystemLoopException if links form a loop
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
   * Writes the file; at every moment either the old or the new version is there in full.
   *
   * @param expected what lies there now; nothing if no file may lie there
   * @throws FileConflictException if the content differs
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
