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
 * Results kept in a folder, for any number of runs at once. What a run adds it writes when it ends,
 * in a file of its own (see {@link Segment}), so that runs do not wait for each other and a crash
 * leaves nothing half written behind a name that counts. What is damaged is deleted with a note and
 * worked out anew; what cannot be read or written is told in a note, and the run goes on without.
 */
public final class FileCache implements ResultCache, AutoCloseable {

  /** How many bytes the files take at most between runs: the results of some million words. */
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
   * Opens a folder, which is made when there is something to keep.
   *
   * @param path where it is
   * @param program what makes the results, down to the build: those of another are not found
   * @param bound how many bytes the files may take
   * @param notes is told in a few words what had to be dropped or could not be done
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
          // Another run has made one file of many meanwhile.
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

  /** What a file has under a key; one that is damaged has nothing and is dropped. */
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
    // Several threads may have come upon it.
    if (segments.remove(segment)) {
      close(segment);
      drop(segment.file(), why);
    }
  }

  private void drop(Path file, Exception why) {
    notes.accept("the cache file %s is dropped: %s".formatted(file, reason(why)));
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
