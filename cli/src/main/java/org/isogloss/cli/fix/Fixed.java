package org.isogloss.cli.fix;

import java.nio.file.Path;
import java.util.List;
import org.isogloss.core.lint.Failure;

/**
 * What was mended.
 *
 * @param checked what is found in the mended manuscript
 * @param places how many places were mended
 * @param files the files that differ from those on disk
 * @param notes what could not be mended, and why
 * @param failures the same where something went wrong
 */
public record Fixed(
    Checked checked, int places, List<File> files, List<String> notes, List<Failure> failures) {

  /**
   * A mended file.
   *
   * @param path where it lies
   * @param before what lies there
   * @param after what is to lie there
   * @param diff the difference, for people and for {@code git apply}
   */
  @SuppressWarnings("ArrayRecordComponent") // Files are compared by nobody.
  public record File(Path path, byte[] before, byte[] after, String diff) {}

  public Fixed {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
    failures = List.copyOf(failures);
  }
}
