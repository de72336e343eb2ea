package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;

/**
 * Where copies of manuscripts go in a folder: at their paths relative to the working folder, or to
 * the folder that contains them all if one of them is outside of that.
 */
final class CopyPaths {

  private final Path folder;
  private final Path base;
  private final Path root;

  private CopyPaths(Path folder, Path base, Path root) {
    this.folder = folder;
    this.base = base;
    this.root = root;
  }

  /**
   * Determines the paths.
   *
   * @param base the absolute folder that the paths of documents are relative to
   * @throws UsageException if a manuscript is in the folder for the copies
   */
  static CopyPaths of(Path folder, Path base, List<Document> documents) {
    List<Path> files =
        documents.stream()
            .map(Document::id)
            .filter(id -> !id.equals(DocumentId.STANDARD_INPUT))
            .map(id -> base.resolve(id.path()).normalize())
            .toList();
    Path target = real(base.resolve(folder).normalize());
    for (Path file : files) {
      if (real(file).startsWith(target)) {
        throw new UsageException(
            "--annotate: %s contains the manuscript %s, expected a folder without manuscripts"
                .formatted(folder, shown(base, file)));
      }
    }
    Path root = base.normalize();
    boolean isInside = files.stream().allMatch(file -> file.startsWith(root));
    return new CopyPaths(folder, base, isInside ? root : common(files));
  }

  /** The deepest folder that contains all files. */
  private static Path common(List<Path> files) {
    Path root = files.get(0).getParent();
    for (Path file : files) {
      while (!file.startsWith(root)) {
        root = root.getParent();
      }
    }
    return root;
  }

  /** A path without links, as far as it exists. */
  private static Path real(Path path) {
    Path there = path;
    while (there != null) {
      try {
        return there.toRealPath().resolve(there.relativize(path));
      } catch (IOException e) {
        // It does not exist yet; the folder around it may.
        there = there.getParent();
      }
    }
    return path;
  }

  private static String shown(Path base, Path file) {
    Path root = base.normalize();
    return (file.startsWith(root) ? root.relativize(file) : file).toString();
  }

  /** Where the copy of a document goes. */
  Path of(DocumentId document) {
    return folder.resolve(root.relativize(base.resolve(document.path()).normalize()).toString());
  }

  /**
   * Makes sure that no link leads out of the folder.
   *
   * @throws UsageException if one does
   */
  void requireInside(Path target) throws IOException {
    Path top = folder.toRealPath();
    boolean isLink = Files.isSymbolicLink(target);
    if (isLink || !target.getParent().toRealPath(new LinkOption[0]).startsWith(top)) {
      throw new UsageException(
          "--annotate: %s leads out of the folder %s, expected no link".formatted(target, folder));
    }
  }
}
