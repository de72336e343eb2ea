package org.isogloss.glossary.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.file.FileGuard;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;

/** Modifies termbase files: one writer at a time, atomically, never over the changes of others. */
public final class TermbaseStore {

  /** Computes a changed termbase. */
  public interface Change {

    /**
     * Returns the changed termbase.
     *
     * @throws TermbaseException if the change cannot be made; then nothing is written
     */
    Termbase apply(Termbase old) throws TermbaseException;
  }

  /** What becomes of a change if the format of the file cannot hold all of it. */
  public enum Losses {
    /** The rest is written, and what is lost is reported. */
    REPORTED,
    /** Nothing is written. */
    REFUSED
  }

  private TermbaseStore() {}

  /**
   * Modifies a file in its own format, encoding and layout; what is lost is reported.
   *
   * @return what the format could not hold, one line each
   * @throws TermbaseException if the file cannot be read or the change cannot be made
   * @throws IOException if it cannot be written, or was modified by another program in the meantime
   */
  public static List<String> update(Path path, TableOptions options, Change change)
      throws TermbaseException, IOException {
    return update(path, options, change, Losses.REPORTED);
  }

  /**
   * Modifies a file in its own format, encoding and layout.
   *
   * @return what the format could not hold, one line each
   * @throws TermbaseException if the file cannot be read or the change cannot be made
   * @throws IOException if it cannot be written, or was modified by another program in the meantime
   */
  public static List<String> update(Path path, TableOptions options, Change change, Losses losses)
      throws TermbaseException, IOException {
    try (FileGuard guard = FileGuard.of(path)) {
      TermbaseFile file = TermbaseFile.readToRevise(guard.file(), options);
      Termbase changed = change.apply(file.termbase());
      if (changed.equals(file.termbase())) {
        return List.of();
      }
      TermbaseFile.Rendered rendered = file.revise(changed);
      require(losses, rendered, path);
      guard.replace(rendered.bytes(), Optional.of(file.bytes()));
      return rendered.warnings();
    }
  }

  private static void require(Losses losses, TermbaseFile.Rendered rendered, Path path)
      throws TermbaseException {
    if (losses == Losses.REFUSED && !rendered.losses().isEmpty()) {
      throw new TermbaseException(
          path, 1, 1, String.join(", ", rendered.losses()), "another format, such as yaml");
    }
  }

  /**
   * Writes a termbase to a file, new or old; what is lost is reported.
   *
   * @param expected the current content; empty if no file may exist
   * @return what the format could not hold, one line each
   * @throws TermbaseException if the format cannot hold the terms in a way that they can be read
   *     back
   * @throws IOException if it cannot be written, if its content differs, or if the format cannot
   *     hold any of the terms
   */
  public static List<String> write(
      Path path,
      Termbase termbase,
      TermbaseFormat format,
      TableOptions options,
      Optional<byte[]> expected)
      throws TermbaseException, IOException {
    return write(path, termbase, format, options, expected, Losses.REPORTED);
  }

  /**
   * Writes a termbase to a file, new or old.
   *
   * @param expected the current content; empty if no file may exist
   * @return what the format could not hold, one line each
   * @throws TermbaseException if the format cannot hold the terms in a way that they can be read
   *     back
   * @throws IOException if it cannot be written, if its content differs, or if the format cannot
   *     hold any of the terms
   */
  public static List<String> write(
      Path path,
      Termbase termbase,
      TermbaseFormat format,
      TableOptions options,
      Optional<byte[]> expected,
      Losses losses)
      throws TermbaseException, IOException {
    try (FileGuard guard = FileGuard.of(path)) {
      TermbaseFile.Rendered rendered = TermbaseFile.render(guard.file(), termbase, format, options);
      if (rendered.isWithoutTerms() && termbase.termCount() > 0) {
        throw new IOException(
            "%s: none of the terms can be stored in %s (%s), expected another format"
                .formatted(path, format.label(), String.join("; ", rendered.warnings())));
      }
      require(losses, rendered, path);
      guard.replace(rendered.bytes(), expected);
      return rendered.warnings();
    }
  }
}
