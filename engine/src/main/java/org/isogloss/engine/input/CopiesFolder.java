package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for annotated copies of manuscripts. A small file in it tells later runs that what is
 * there is not part of the manuscript.
 */
public final class CopiesFolder {

  private static final String MARK = ".isogloss-copies";

  private static final String MEANING =
      """
      Isogloss wrote annotated copies of manuscripts here. Because of this file, it skips this
      folder when it checks the folder around it.
      """;

  private CopiesFolder() {}

  /** Whether it contains only copies. */
  static boolean isMarked(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }

  /**
   * Creates the folder if need be, and marks it if there is nothing else in it: other files there
   * may be manuscripts.
   */
  public static void prepare(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    if (isEmpty(folder)) {
      Files.write(folder.resolve(MARK), MEANING.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      return !inside.iterator().hasNext();
    }
  }
}
