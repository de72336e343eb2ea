package org.isogloss.engine.fix;

import java.util.List;
import java.util.Objects;

/**
 * What was fixed, or would be.
 *
 * @param mode whether files were written
 * @param files the fixed files, without those that could not be written
 * @param refusals the places that were not fixed, and why
 * @param notes which files could not be fixed at all, and why
 * @param isOfStaged whether the staged files were checked; these do not change
 */
public record FixOutcome(
    FixMode mode,
    List<FixedManuscript.File> files,
    List<Refusal> refusals,
    List<String> notes,
    boolean isOfStaged) {

  public FixOutcome {
    Objects.requireNonNull(mode, "mode");
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
  }

  /** How many places were fixed in all files. */
  public int places() {
    return files.stream().mapToInt(FixedManuscript.File::places).sum();
  }
}
