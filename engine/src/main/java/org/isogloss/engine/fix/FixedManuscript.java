package org.isogloss.engine.fix;

import java.nio.file.Path;
import java.util.List;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;

/**
 * The fixed manuscript.
 *
 * @param checked the findings in the fixed manuscript
 * @param files the files that differ from those on disk
 * @param refusals the places that were not fixed, and why
 * @param notes which files could not be fixed at all, and why
 * @param failures files that could not be fixed because of an error
 */
public record FixedManuscript(
    CheckedManuscript checked,
    List<File> files,
    List<Refusal> refusals,
    List<String> notes,
    List<Failure> failures) {

  /**
   * A fixed file.
   *
   * @param document its id
   * @param places how many places were fixed in it
   * @param before the bytes on disk
   * @param after the bytes to be written
   * @param diff the difference, for people and for {@code git apply}
   */
  @SuppressWarnings("ArrayRecordComponent") // Files are never compared.
  public record File(DocumentId document, int places, byte[] before, byte[] after, String diff) {

    /** Its path. */
    public Path path() {
      return Path.of(document.path());
    }
  }

  public FixedManuscript {
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
    failures = List.copyOf(failures);
  }
}
