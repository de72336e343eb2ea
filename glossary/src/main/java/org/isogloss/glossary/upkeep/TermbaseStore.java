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

/** Changes termbase files: one writer at a time, never half a file, never over foreign changes. */
public final class TermbaseStore {

  /** Works out a changed termbase. */
  public interface Change {

    /**
     * The changed termbase.
     *
     * @throws TermbaseException if the change cannot be made; then nothing is written
     */
    Termbase apply(Termbase old) throws TermbaseException;
  }

  private TermbaseStore() {}

  /**
   * Changes a file in its own format, encoding and layout.
   *
   * @return what the format could not hold, a line each
   * @throws TermbaseException if the file cannot be read or the change not made
   * @throws IOException if it cannot be written, or was changed by another program meanwhile
   */
  public static List<String> update(Path path, TableOptions options, Change change)
      throws TermbaseException, IOException {
    try (FileGuard guard = FileGuard.of(path)) {
      TermbaseFile file = TermbaseFile.read(guard.file(), options);
      Termbase changed = change.apply(file.termbase());
      if (changed.equals(file.termbase())) {
        return List.of();
      }
      TermbaseFile.Rendered rendered = file.revise(changed);
      guard.replace(rendered.bytes(), Optional.of(file.bytes()));
      return rendered.warnings();
    }
  }

  /**
   * Writes a termbase to a file, new or old.
   *
   * @param expected what lies there; nothing if no file may lie there
   * @return what the format could not hold, a line each
   * @throws TermbaseException if the format cannot hold the terms so that they are read again
   * @throws IOException if it cannot be written, or something else lies there, or if the format has
   *     no place for any of the terms
   */
  public static List<String> write(
      Path path,
      Termbase termbase,
      TermbaseFormat format,
      TableOptions options,
      Optional<byte[]> expected)
      throws TermbaseException, IOException {
    try (FileGuard guard = FileGuard.of(path)) {
      TermbaseFile.Rendered rendered = TermbaseFile.render(guard.file(), termbase, format, options);
      if (rendered.isWithoutTerms() && termbase.termCount() > 0) {
        throw new IOException(
            "%s: no term has a place in %s (%s), expected another format"
                .formatted(path, format.label(), String.join("; ", rendered.warnings())));
      }
      guard.replace(rendered.bytes(), expected);
      return rendered.warnings();
    }
  }
}
