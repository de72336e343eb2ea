package org.isogloss.engine.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.file.LfsPointer;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.engine.input.ManuscriptFiles;

/**
 * The files of a repository that are in Git LFS, as far as they are on this computer. Nothing is
 * downloaded.
 *
 * @param workTree the work tree
 * @param objects where Git LFS keeps what it has downloaded
 */
record LfsFiles(Path workTree, Path objects) {

  /**
   * The contents that a pointer in the repository stands for. A file that was not changed is on
   * disk at its own path, and the versions before it perhaps among the objects.
   *
   * @throws ReadException if they are in neither place
   */
  byte[] read(LfsPointer pointer, String path) throws ReadException {
    String hash = pointer.sha256();
    Path object = objects.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    if (pointer.size() > ManuscriptFiles.LARGEST) {
      throw new ReadException("the file is larger than 100 MB, expected a manuscript");
    }
    for (Path file : List.of(workTree.resolve(path), object)) {
      try {
        if (Files.isRegularFile(file) && Files.size(file) == pointer.size()) {
          byte[] bytes = OrdinaryFile.read(file, ManuscriptFiles.LARGEST);
          if (pointer.standsFor(bytes)) {
            return bytes;
          }
        }
      } catch (IOException e) {
        // What cannot be read is not there; the other place may have it.
      }
    }
    throw new ReadException(
        "in Git LFS and not on this computer, expected a downloaded version (`git lfs fetch"
            + " --all`)");
  }
}
