package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
 * Walks a folder and everything below it. Hidden files and folders, {@code node_modules}, folders
 * of annotated copies, lock files of word processors and files matched by {@code .gitignore} are
 * skipped. Links to files are followed; links to folders inside it are not, so that no walk runs in
 * circles.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  /** Contains thousands of third-party packages, and no manuscripts. */
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
   * Finds the manuscripts in a folder, in book order.
   *
   * @param wanted accepts paths that start with the folder
   * @param failures receives folders that cannot be read
   * @param notes receives a note for each file that is named like a manuscript but cannot be read
   *     as one
   */
  static List<Path> of(Path start, PathMatcher wanted, List<Failure> failures, List<String> notes)
      throws IOException {
    FolderWalk walk = walking(start, wanted);
    walk.walk();
    // The file system lists files in any order.
    walk.found.sort(BookOrder.COMPARATOR);
    walk.failures.stream().sorted(Comparator.comparing(Failure::path)).forEach(failures::add);
    walk.notes.stream().sorted().forEach(notes::add);
    return walk.found;
  }

  private void walk() throws IOException {
    if (!Files.isSymbolicLink(start)) {
      Files.walkFileTree(start, this);
      return;
    }
    // The folder that the user names is read wherever it is.
    ignored.enter(start);
    IOException trouble = null;
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(start)) {
      for (Path path : inside) {
        Files.walkFileTree(path, this);
      }
    } catch (DirectoryIteratorException e) {
      trouble = e.getCause();
    } catch (IOException e) {
      trouble = e;
    }
    postVisitDirectory(start, trouble);
  }

  /** Creates a walk that has not started. */
  static FolderWalk walking(Path start, PathMatcher wanted) {
    return new FolderWalk(start, wanted);
  }

  /** The files and folders that could not be read so far. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** Whether a file or folder is skipped because of its name, wherever it is. */
  static boolean isLeftOut(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.equals(PACKAGES) || isLock(path);
  }

  /** Whether it is a lock file that a word processor creates for an open file. */
  static boolean isLock(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith("~$") || name.startsWith(".~lock.");
  }

  /** In folders and globs, the file name determines what is a manuscript. */
  static boolean isManuscript(Path file) {
    return DocumentFormat.ofName(String.valueOf(file.getFileName())).isPresent();
  }

  /**
   * Whether the path can be written as text: otherwise no report or setting could name the file.
   */
  private static boolean isNameable(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (!folder.equals(start) && (isLeftOut(folder) || ignored.contain(folder, true))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!folder.equals(start) && CopiesFolder.isMarked(folder)) {
      notes.add(folder + ": annotated copies, skipped; name the folder to check them");
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
    if (Files.isRegularFile(file) && !isNameable(file)) {
      failures.add(
          new Failure(
              file.toString(),
              "cannot be read (its name is not in the character set of the locale), expected"
                  + " a name in UTF-8, and a locale such as LC_ALL=C.UTF-8"));
    } else if (Files.isRegularFile(file)) {
      found.add(file);
    } else if (!Files.exists(file)) {
      notes.add(file + ": a broken link, skipped");
    } else if (!Files.isDirectory(file)) {
      notes.add(file + ": a pipe, a socket or a device, skipped");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    ignored.leave(folder);
    if (e != null) {
      failures.add(new Failure(folder.toString(), FileErrors.unreadable(e, "folder")));
    }
    return FileVisitResult.CONTINUE;
  }

  /** Reports what cannot be read, and continues with its siblings. */
  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    failures.add(new Failure(path.toString(), FileErrors.unreadable(e, "folder")));
    return FileVisitResult.CONTINUE;
  }
}
