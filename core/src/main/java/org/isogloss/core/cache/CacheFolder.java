package org.isogloss.core.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;

/** The files of a cache: lists them, adds new ones, and merges many into few. */
final class CacheFolder {

  private static final String ENDING = ".results";
  private static final String PART = ".part";

  /** Every file takes time to search; beyond this number they are merged. */
  private static final int MOST_FILES = 12;

  /** A run names its file well before this age; an older one was left by a crash. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path path;
  private final long bound;

  /**
   * @param path its path
   * @param bound the maximum size of its files between runs, in bytes
   */
  CacheFolder(Path path, long bound) {
    this.path = path;
    this.bound = bound;
  }

  Path path() {
    return path;
  }

  /** The complete files, the newest first; none if there is no folder yet. */
  List<Path> files() throws IOException {
    List<Path> files = list("*" + ENDING);
    // The name begins with the time.
    files.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
    return files;
  }

  /**
   * Adds a file, which gets its name only when it is complete.
   *
   * @param entries sorted by key, each key once
   */
  void write(List<Entry> entries) throws IOException {
    Files.createDirectories(path);
    String name =
        "%013x-%08x".formatted(System.currentTimeMillis(), ThreadLocalRandom.current().nextInt());
    Path part = path.resolve(name + PART);
    try {
      ByteBuffer bytes = Segment.bytes(entries);
      try (FileChannel out =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
      Files.move(part, path.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Merges many files into one and drops the oldest results beyond the bound. Only one run does
   * this at a time; others leave it to that one.
   *
   * @param damaged receives the files that are incomplete
   */
  void tidy(BiConsumer<Path, Exception> damaged) throws IOException {
    deleteAbandoned();
    if (isTidy()) {
      return;
    }
    try (FileChannel file =
            FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock != null) {
        merge(damaged);
      }
    } catch (OverlappingFileLockException e) {
      // Another cache of this process is merging.
      return;
    }
  }

  private boolean isTidy() throws IOException {
    List<Path> files = files();
    long total = 0;
    for (Path file : files) {
      total += size(file);
    }
    return files.size() <= MOST_FILES && total <= bound;
  }

  private void merge(BiConsumer<Path, Exception> damaged) throws IOException {
    List<Path> merged = new ArrayList<>(files());
    Collections.reverse(merged);
    Map<CacheKey, Entry> newest = new TreeMap<>();
    for (Path file : merged) {
      try (Segment segment = Segment.open(file)) {
        segment.entries().forEach(entry -> newest.put(entry.key(), entry));
      } catch (DamagedSegmentException e) {
        damaged.accept(file, e);
      }
    }
    List<Entry> byAge = new ArrayList<>(newest.values());
    byAge.sort(Comparator.comparingLong(Entry::time).reversed());
    // Leaves room for some runs before everything is rewritten again.
    long room = bound / 4 * 3;
    for (Entry entry : byAge) {
      room -= Segment.size(entry);
      if (room < 0) {
        newest.remove(entry.key());
      }
    }
    write(List.copyOf(newest.values()));
    for (Path file : merged) {
      delete(file);
    }
  }

  /** Deletes a file; one that is open elsewhere may have to stay until a later run. */
  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  private void deleteAbandoned() throws IOException {
    Instant recent = Instant.now().minus(ABANDONED);
    for (Path part : list("*" + PART)) {
      if (written(part).isBefore(recent)) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static Instant written(Path part) throws IOException {
    try {
      return Files.getLastModifiedTime(part).toInstant();
    } catch (NoSuchFileException e) {
      return Instant.MAX; // completed by its run meanwhile
    }
  }

  private List<Path> list(String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path, glob)) {
      all.forEach(files::add);
    } catch (NoSuchFileException e) {
      return files;
    }
    return files;
  }

  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0; // merged by another run meanwhile
    }
  }
}
