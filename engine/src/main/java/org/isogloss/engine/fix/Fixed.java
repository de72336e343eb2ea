package org.isogloss.engine.fix;

import java.nio.file.Path;
import java.util.List;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;

/**
 * What was mended.
 *
 * @param checked what is found in the mended manuscript
 * @param files the files that differ from those on disk
 * @param refusals the places that were left as they are, and why
 * @param notes which files could not be mended at all, and why
 * @param failures the same where something went wrong
 */
public record Fixed(
    CheckedManuscript checked,
    List<File> files,
    List<Refusal> refusals,
    List<String> notes,
    List<Failure> failures) {

  /**
   * A mended file.
   *
   * @param document which it is
   * @param places how many places were mended in it
   * @param before what lies there
   * @param after what is to lie there
   * @param diff the difference, for people and for {@code git apply}
   */
  @SuppressWarnings("ArrayRecordComponent") // Files are compared by nobody.
  public record File(DocumentId document, int places, byte[] before, byte[] after, String diff) {

    /** Where it lies. */
    public Path path() {
      return Path.of(document.path());
    }
  }

  public Fixed {
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
    failures = List.copyOf(failures);
  }
}
