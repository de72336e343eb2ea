package org.isogloss.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.DocumentFormat;

/** Finds the manuscripts that a path means: a file, a folder's files, or what a glob matches. */
final class ManuscriptFinder {

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private ManuscriptFinder() {}

  /**
   * The files, in book order.
   *
   * @throws ReadException if there are none
   */
  static List<Path> find(String path) throws IOException, ReadException {
    Path start = path(path);
    if (Files.isDirectory(start)) {
      List<Path> found = walk(start, file -> true);
      if (found.isEmpty()) {
        throw new ReadException("no manuscript in this folder, expected " + expected());
      }
      return found;
    }
    if (Files.exists(start)) {
      return List.of(start);
    }
    if (!GLOB.matcher(path).find()) {
      throw new ReadException("no such file or folder, expected a manuscript or - for stdin");
    }
    List<Path> found = glob(path);
    if (found.isEmpty()) {
      throw new ReadException("no manuscript matches this pattern, expected " + expected());
    }
    return found;
  }

  /**
   * Whether a path means a file that need not be there any more.
   *
   * @return takes absolute paths without links
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
                .noneMatch(ManuscriptFinder::isHidden)
            && isManuscript(file)
            && wanted.test(real.relativize(file));
  }

  private static Path path(String path) throws ReadException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new ReadException("no path: " + e.getReason() + ", expected a file or folder", e);
    }
  }

  private static String expected() {
    return Arrays.stream(DocumentFormat.values())
        .map(format -> "." + format.extensions().get(0))
        .collect(Collectors.joining(", ", "files in ", " or the like"));
  }

  private static List<Path> glob(String pattern) throws IOException, ReadException {
    String unified = pattern.replace('\\', '/');
    Path start = fixed(unified);
    if (!Files.isDirectory(start) && !start.toString().isEmpty()) {
      return List.of();
    }
    return walk(start, matcher(unified));
  }

  /** The folder before the first wildcard of a pattern; the empty path if there is none. */
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
          "no pattern (" + e.getDescription() + "), expected a glob such as book/*.md", e);
    }
  }

  private static List<Path> walk(Path start, PathMatcher wanted) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(start) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && isManuscript(file) && wanted.matches(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(BookOrder.COMPARATOR);
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** A file that is named by itself may be called anything; in folders and globs the name tells. */
  private static boolean isManuscript(Path file) {
    return DocumentFormat.ofName(file.getFileName().toString()).isPresent();
  }
}
