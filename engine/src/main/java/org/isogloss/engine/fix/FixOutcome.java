package org.isogloss.engine.fix;

import java.util.List;
import java.util.Objects;

/**
 * What was mended, or would be.
 *
 * @param mode whether files were written
 * @param files the mended files; those that could not be written are not among them
 * @param refusals the places that were left as they are, and why
 * @param notes which files could not be mended at all, and why
 * @param isOfStaged whether it is what is staged that was checked; it stays as it is
 */
public record FixOutcome(
    FixMode mode,
    List<Fixed.File> files,
    List<Refusal> refusals,
    List<String> notes,
    boolean isOfStaged) {

  public FixOutcome {
    Objects.requireNonNull(mode, "mode");
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
  }

  /** How many places were mended in all files. */
  public int places() {
    return files.stream().mapToInt(Fixed.File::places).sum();
  }
}
