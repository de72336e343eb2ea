package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.Failure;

/**
 * Goes through a folder and all below it. Hidden files and folders, {@code node_modules}, lock
 * files of word processors and what {@code .gitignore} names are left out. Links to files are
 * followed, links to folders are not, so that no walk runs in circles.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  /** Packages of others, by the thousand; nobody's manuscript lies in there. */
  private static final String PACKAGES = "node_modules";

  private final Path start;
  private final PathMatcher wanted;
  private final IgnoreFiles ignored;
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Path> found = new ArrayList<>();

  private FolderWalk(Path start, PathMatcher wanted) {
    this.start = start;
    this.wanted = wanted;
    this.ignored = new IgnoreFiles(start, notes);
  }

  /**
   * The manuscripts in a folder, in book order.
   *
   * @param wanted takes paths that begin with the folder
   * @param failures receives folders that cannot be read
   * @param notes is told of what is called like a manuscript and cannot be read as one
   */
  static List<Path> of(Path start, PathMatcher wanted, List<Failure> failures, List<String> notes)
      throws IOException {
    FolderWalk walk = walking(start, wanted);
    Files.walkFileTree(start, walk);
    // A folder lists its files in any order.
    walk.found.sort(BookOrder.COMPARATOR);
    walk.failures.stream().sorted(Comparator.comparing(Failure::path)).forEach(failures::add);
    walk.notes.stream().sorted().forEach(notes::add);
    return walk.found;
  }

  /** A walk that is yet to see its first folder. */
  static FolderWalk walking(Path start, PathMatcher wanted) {
    return new FolderWalk(start, wanted);
  }

  /** What could not be looked at so far. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** Whether a file or folder is left out by its name, wherever it lies. */
  static boolean isLeftOut(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.equals(PACKAGES) || isLock(path);
  }

  /** Whether it is what a word processor puts beside a file that it has open. */
  static boolean isLock(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith("~$") || name.startsWith(".~lock.");
  }

  /** In folders and globs the name tells what is a manuscript. */
  static boolean isManuscript(Path file) {
    return DocumentFormat.ofName(String.valueOf(file.getFileName())).isPresent();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (!folder.equals(start) && (isLeftOut(folder) || ignored.contain(folder, true))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    ignored.enter(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isLeftOut(file)
        || !isManuscript(file)
        || !wanted.matches(file)
        || ignored.contain(file, false)) {
      return FileVisitResult.CONTINUE;
    }
    if (Files.isRegularFile(file)) {
      found.add(file);
    } else if (!Files.exists(file)) {
      notes.add(file + ": a link that leads nowhere, skipped");
    } else if (!Files.isDirectory(file)) {
      notes.add(file + ": a pipe, a socket or a device, skipped");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    ignored.leave(folder);
    if (e != null) {
      failures.add(new Failure(folder.toString(), FileTrouble.unreadable(e, "folder")));
    }
    return FileVisitResult.CONTINUE;
  }

  /** What cannot be read is reported; what lies beside it is still found. */
  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    failures.add(new Failure(path.toString(), FileTrouble.unreadable(e, "folder")));
    return FileVisitResult.CONTINUE;
  }
}
