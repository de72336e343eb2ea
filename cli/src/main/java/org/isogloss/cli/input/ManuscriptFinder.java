package org.isogloss.cli.input;

import java.io.IOException;
import java.nio.file.FileSystems;
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
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
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
    int fixed = unified.lastIndexOf('/', firstWildcard(unified)) + 1;
    Path start = Path.of(unified.substring(0, fixed));
    if (!Files.isDirectory(start) && fixed > 0) {
      return List.of();
    }
    PathMatcher matcher = matcher(unified);
    // In Java's globs "a/**/b" asks for a folder between a and b; elsewhere it may be missing.
    PathMatcher flat = matcher(unified.replace("**/", ""));
    return walk(start, file -> matcher.matches(file) || flat.matches(file));
  }

  private static int firstWildcard(String pattern) {
    var matcher = GLOB.matcher(pattern);
    return matcher.find() ? matcher.start() : pattern.length();
  }

  private static PathMatcher matcher(String pattern) throws ReadException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
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
