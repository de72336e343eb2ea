package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.Failure;

/**
 * Finds the manuscripts that a path refers to: a file, the files in a folder, or a glob's matches.
 */
final class ManuscriptFinder {

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private ManuscriptFinder() {}

  /**
   * Finds the files, in book order.
   *
   * @param failures receives folders that cannot be read
   * @param notes receives a note for each skipped file
   * @throws ReadException if there are none
   */
  static List<FoundFile> find(String path, List<Failure> failures, List<String> notes)
      throws IOException, ReadException {
    Path start = path(path);
    if (path.equals(FoundFiles.STANDARD_INPUT)) {
      return List.of(new FoundFile(start, FoundFile.Origin.STANDARD_INPUT));
    }
    int before = failures.size();
    if (Files.isDirectory(start)) {
      List<Path> found = FolderWalk.of(start, file -> true, failures, notes);
      if (found.isEmpty() && failures.size() == before) {
        throw new ReadException("no manuscript in this folder, expected " + expected());
      }
      return found(found);
    }
    if (Files.exists(start)) {
      return named(start, notes);
    }
    if (!GLOB.matcher(path).find()) {
      throw new ReadException(
          "no such file or folder, expected a manuscript or - for standard input");
    }
    List<Path> found = glob(path, failures, notes);
    if (found.isEmpty() && failures.size() == before) {
      throw new ReadException("no manuscript matches this pattern, expected " + expected());
    }
    return found(found);
  }

  /** Shells include lock files when they expand a pattern. */
  private static List<FoundFile> named(Path file, List<String> notes) {
    if (FolderWalk.isLock(file)) {
      notes.add(file + ": a lock file of a word processor, skipped");
      return List.of();
    }
    return List.of(new FoundFile(file, FoundFile.Origin.NAMED));
  }

  private static List<FoundFile> found(List<Path> files) {
    return files.stream().map(file -> new FoundFile(file, FoundFile.Origin.FOUND)).toList();
  }

  /** Whether a path names one file, which does not exist. */
  static boolean isMissing(String path) {
    try {
      return !path.equals(FoundFiles.STANDARD_INPUT)
          && !GLOB.matcher(path).find()
          && !Files.exists(path(path));
    } catch (ReadException e) {
      // Reported when the path was read.
      return false;
    }
  }

  /**
   * Returns whether a path covers a file that may no longer exist.
   *
   * @return accepts absolute paths with links resolved
   */
  static Predicate<Path> meaning(String path) throws IOException, ReadException {
    Path start = path(path);
    if (Files.isDirectory(start)) {
      return below(start, relative -> true);
    }
    if (Files.exists(start) || !GLOB.matcher(path).find()) {
      return file -> false;
    }
    String unified = path.replace('\\', '/');
    Path fixed = fixed(unified);
    PathMatcher wanted = matcher(unified);
    return Files.isDirectory(fixed.toAbsolutePath())
        ? below(fixed.toAbsolutePath(), relative -> wanted.matches(fixed.resolve(relative)))
        : file -> false;
  }

  private static Predicate<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
    Path real = folder.toRealPath();
    return file ->
        file.startsWith(real)
            && !file.equals(real)
            && StreamSupport.stream(real.relativize(file).spliterator(), false)
                .noneMatch(FolderWalk::isLeftOut)
            && FolderWalk.isManuscript(file)
            && wanted.test(real.relativize(file));
  }

  private static Path path(String path) throws ReadException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new ReadException(
          "not a valid path: " + e.getReason() + ", expected a file or folder", e);
    }
  }

  private static String expected() {
    return Arrays.stream(DocumentFormat.values())
        .filter(format -> !format.isUsuallyData())
        .map(format -> "." + format.extensions().get(0))
        .collect(Collectors.joining(", ", "files in ", " or the like"));
  }

  private static List<Path> glob(String pattern, List<Failure> failures, List<String> notes)
      throws IOException, ReadException {
    String unified = pattern.replace('\\', '/');
    Path start = fixed(unified);
    if (!Files.isDirectory(start) && !start.toString().isEmpty()) {
      return List.of();
    }
    return FolderWalk.of(start, matcher(unified), failures, notes);
  }

  /** The folder before the first wildcard in a pattern; the empty path if there is none. */
  private static Path fixed(String pattern) {
    return Path.of(pattern.substring(0, pattern.lastIndexOf('/', firstWildcard(pattern)) + 1));
  }

  private static int firstWildcard(String pattern) {
    var matcher = GLOB.matcher(pattern);
    return matcher.find() ? matcher.start() : pattern.length();
  }

  private static PathMatcher matcher(String pattern) throws ReadException {
    try {
      return new GlobMatcher(pattern);
    } catch (PatternSyntaxException e) {
      throw new ReadException(
          "not a valid pattern (" + e.getDescription() + "), expected a glob such as book/*.md", e);
    }
  }
}
