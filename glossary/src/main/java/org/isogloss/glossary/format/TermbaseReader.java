package org.isogloss.glossary.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.table.TableOptions;

/** Reads termbases. Nothing outside the file itself is ever loaded. */
public final class TermbaseReader {

  private TermbaseReader() {}

  /**
   * Reads a file whose format is detected by name and contents.
   *
   * @throws TermbaseException if the file cannot be read or has an error; it reports the first one
   */
  public static Termbase read(Path path) throws TermbaseException {
    return TermbaseFile.read(path, TableOptions.DEFAULT).termbase();
  }

  /** All bytes of a file, unless it is too large. */
  static byte[] bytes(Path path) throws TermbaseException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(SourceText.MAX_BYTES + 1);
    } catch (IOException e) {
      TermbaseException failure =
          e instanceof NoSuchFileException
              ? new TermbaseException(path, 1, 1, "the file does not exist", "a glossary")
              : new TermbaseException(path, 1, 1, "the file cannot be read", "a readable file");
      failure.initCause(e);
      throw failure;
    }
    if (bytes.length > SourceText.MAX_BYTES) {
      throw new TermbaseException(path, 1, 1, "the file is too large", "at most 50 MB");
    }
    return bytes;
  }
}
