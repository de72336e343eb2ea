package org.isogloss.engine.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.isogloss.core.file.OrdinaryFile;

/**
 * Inspects a repository before JGit reads it: JGit opens anything with the right name, and a pipe
 * or device there would block the run forever.
 */
final class GitGuard {

  /** The depth of includes that JGit follows. */
  private static final int DEEPEST = 10;

  private static final int LARGEST = 1024 * 1024;

  /** Folders in which extensions keep thousands of files, and which JGit never opens here. */
  private static final Set<String> OTHERS = Set.of("lfs", "annex");

  /** System folders, whose files may be endless. */
  private static final Set<Path> SYSTEM =
      Set.of(Path.of("/dev"), Path.of("/proc"), Path.of("/sys"));

  private GitGuard() {}

  /**
   * Checks the files of a repository.
   *
   * @param gitFolder its {@code .git}, or that of a work tree
   * @throws ChangeException if one of them is not a regular file
   */
  static void require(Path gitFolder) throws ChangeException {
    try {
      requireFiles(gitFolder);
      requireIncludes(gitFolder.resolve("config"), 0);
      Path common = gitFolder.resolve("commondir");
      if (Files.isRegularFile(common)) {
        Path shared = gitFolder.resolve(text(common).strip()).normalize();
        requireFiles(shared);
        requireIncludes(shared.resolve("config"), 0);
      }
    } catch (IOException | InvalidPathException e) {
      throw new ChangeException(
          gitFolder + ": cannot be read (" + e.getMessage() + "), expected a git repository", e);
    }
  }

  private static void requireFiles(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return OTHERS.contains(String.valueOf(inner.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (Files.exists(file)) {
              requireFile(file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** Files without read permission are fine: JGit cannot open them either. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void requireFile(Path file) throws IOException {
    Path real = file.toRealPath();
    if (SYSTEM.stream().anyMatch(real::startsWith)) {
      throw new IOException(file + " is " + real);
    }
    if (Files.readAttributes(real, BasicFileAttributes.class).isOther()) {
      throw new IOException(file + " is a pipe, a socket or a device");
    }
  }

  /** Checks the files that a config file includes, recursively. */
  private static void requireIncludes(Path config, int depth) throws IOException {
    if (!Files.exists(config) || depth > DEEPEST) {
      return;
    }
    requireFile(config);
    Config settings = new Config();
    try {
      settings.fromText(text(config));
    } catch (ConfigInvalidException e) {
      // JGit will report it, with the line.
      return;
    }
    for (String name : settings.getStringList("include", null, "path")) {
      Path included =
          name.startsWith("~/")
              ? Path.of(System.getProperty("user.home"), name.substring(2))
              : config.resolveSibling(name);
      requireIncludes(included, depth + 1);
    }
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = OrdinaryFile.read(file, LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException(file + " is larger than 1 MB");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
