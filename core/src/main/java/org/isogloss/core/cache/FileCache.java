package org.isogloss.core.cache;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Results cached in a folder that any number of concurrent runs may use. Each run writes what it
 * added when it ends, to a file of its own (see {@link Segment}), so that runs do not wait for each
 * other and a crash leaves no half-written file under a valid name. Damaged files are deleted with
 * a note and their results recomputed; what cannot be read or written is noted, and the run
 * continues without it.
 */
public final class FileCache implements ResultCache, AutoCloseable {

  /** The maximum size of the files between runs, in bytes: the results of some million words. */
  public static final long BOUND = 64L << 20;

  private final CacheFolder folder;
  private final CacheKey scope;
  private final Consumer<String> notes;

  /** The newest first. */
  private final List<Segment> segments = new CopyOnWriteArrayList<>();

  private final Map<CacheKey, Entry> added = new ConcurrentHashMap<>();
  private boolean readable = true;

  private FileCache(CacheFolder folder, CacheKey scope, Consumer<String> notes) {
    this.folder = folder;
    this.scope = scope;
    this.notes = notes;
  }

  /**
   * Opens a folder, which is created when there is something to store.
   *
   * @param path its path
   * @param program identifies what computes the results, down to the build: results of other builds
   *     are not found
   * @param bound the maximum size of the files, in bytes
   * @param notes receives a short note on whatever had to be dropped or could not be done
   */
  public static FileCache open(Path path, String program, long bound, Consumer<String> notes) {
    FileCache cache =
        new FileCache(new CacheFolder(path, bound), CacheKey.of(List.of(program)), notes);
    cache.openSegments();
    return cache;
  }

  private void openSegments() {
    try {
      for (Path file : folder.files()) {
        try {
          segments.add(Segment.open(file));
        } catch (NoSuchFileException e) {
          // Another run has merged the files in the meantime.
        } catch (DamagedSegmentException e) {
          drop(file, e);
        }
      }
    } catch (IOException e) {
      readable = false;
      notes.accept("the cache %s cannot be read: %s".formatted(folder.path(), reason(e)));
    }
  }

  @Override
  public Optional<byte[]> get(CacheKey key) {
    CacheKey scoped = key.within(scope);
    Entry fresh = added.get(scoped);
    if (fresh != null) {
      return Optional.of(fresh.value().clone());
    }
    for (Segment segment : segments) {
      Optional<byte[]> value = find(segment, scoped);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Returns what a file has under a key; a damaged file has nothing and is dropped. */
  private Optional<byte[]> find(Segment segment, CacheKey scoped) {
    try {
      return segment.get(scoped);
    } catch (DamagedSegmentException | IOException e) {
      drop(segment, e);
      return Optional.empty();
    }
  }

  @Override
  public void refuse(CacheKey key, String why) {
    CacheKey scoped = key.within(scope);
    added.remove(scoped);
    for (Segment segment : segments) {
      try {
        if (segment.get(scoped).isPresent()) {
          throw new DamagedSegmentException(why);
        }
      } catch (DamagedSegmentException | IOException e) {
        drop(segment, e);
      }
    }
  }

  @Override
  public void put(CacheKey key, byte[] result) {
    CacheKey scoped = key.within(scope);
    added.put(scoped, new Entry(scoped, System.currentTimeMillis(), result.clone()));
  }

  /** Writes what was added. */
  @Override
  public void close() {
    segments.forEach(this::close);
    segments.clear();
    if (added.isEmpty() || !readable) {
      return;
    }
    try {
      folder.write(List.copyOf(new TreeMap<>(added).values()));
      folder.tidy(this::drop);
    } catch (IOException e) {
      notes.accept("the cache %s cannot be written: %s".formatted(folder.path(), reason(e)));
    }
    added.clear();
  }

  private void close(Segment segment) {
    try {
      segment.close();
    } catch (IOException e) {
      notes.accept("the cache file %s cannot be closed: %s".formatted(segment.file(), reason(e)));
    }
  }

  private void drop(Segment segment, Exception why) {
    // Several threads may have found it.
    if (segments.remove(segment)) {
      close(segment);
      drop(segment.file(), why);
    }
  }

  private void drop(Path file, Exception why) {
    notes.accept("the cache file %s was dropped: %s".formatted(file, reason(why)));
    try {
      folder.delete(file);
    } catch (IOException e) {
      notes.accept("the cache file %s cannot be deleted: %s".formatted(file, reason(e)));
    }
  }

  private static String reason(Exception e) {
    if (e instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    return e instanceof DamagedSegmentException
        ? e.getMessage()
        : e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
