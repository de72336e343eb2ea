package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.NearbyFiles;
import org.isogloss.core.file.OrdinaryFile;

/** The files around manuscripts. What cannot be read is not there: nothing depends on it. */
final class FilesOnDisk implements NearbyFiles {

  /** The maximum size of a file, in bytes. */
  private static final int LARGEST = 1024 * 1024;

  /** The maximum number of files in a folder. */
  private static final int MOST_FILES = 50;

  @Override
  public Optional<byte[]> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = OrdinaryFile.read(file, LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<Path> list(Path folder, String extension) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*." + extension)) {
      for (Path file : found) {
        files.add(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    Collections.sort(files);
    return files.subList(0, Math.min(files.size(), MOST_FILES));
  }
}
