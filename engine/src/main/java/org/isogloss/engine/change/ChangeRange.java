package org.isogloss.engine.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;

/** Which two versions of a manuscript are compared to find what a change caused. */
public sealed interface ChangeRange {

  /**
   * From the commit where HEAD branched off from a revision to the files on disk.
   *
   * @param revision a name that git understands
   */
  record Since(String revision) implements ChangeRange {

    public Since {
      Objects.requireNonNull(revision, "revision");
    }

    @Override
    public ManuscriptChange of(
        List<Document> documents, List<String> missing, Predicate<Path> meant)
        throws ChangeException {
      return ManuscriptChange.since(revision, documents, meant);
    }
  }

  /** From the last commit to the staged files. */
  record Staged() implements ChangeRange {

    @Override
    public ManuscriptChange of(
        List<Document> documents, List<String> missing, Predicate<Path> meant)
        throws ChangeException {
      return ManuscriptChange.staged(documents, missing, meant);
    }
  }

  /**
   * Determines the change in some files.
   *
   * @param documents the files on disk, at least one unless files are missing from it
   * @param missing files that the user named and that are not on disk; they may be staged
   * @param meant whether a file that is not on disk belongs to the manuscript
   * @throws ChangeException if there is nothing to compare with
   */
  ManuscriptChange of(List<Document> documents, List<String> missing, Predicate<Path> meant)
      throws ChangeException;

  /** Whether files that are not on disk can be read. */
  default boolean readsMissing() {
    return this instanceof Staged;
  }
}
