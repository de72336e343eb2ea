package org.isogloss.core.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files around a document, for formats in which the meaning of one depends on others. */
public interface NearbyFiles {

  /** No files: each document is read by itself. */
  NearbyFiles NONE =
      new NearbyFiles() {
        @Override
        public Optional<byte[]> read(Path file) {
          return Optional.empty();
        }

        @Override
        public List<Path> list(Path folder, String extension) {
          return List.of();
        }
      };

  /** The bytes of a file; empty if there is none, or if it is large or cannot be read. */
  Optional<byte[]> read(Path file);

  /**
   * Some files in a folder, sorted; none if it cannot be read.
   *
   * @param extension the end of their names, without the dot
   */
  List<Path> list(Path folder, String extension);
}
