package org.isogloss.engine.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;

/** Which two versions of a manuscript are compared, so that what the change caused is reported. */
public sealed interface ChangeRange {

  /**
   * From a revision, or where the branch left it, to the files on disk.
   *
   * @param revision as git names it
   */
  record Since(String revision) implements ChangeRange {

    public Since {
      Objects.requireNonNull(revision, "revision");
    }

    @Override
    public ManuscriptChange of(List<Document> documents, Predicate<Path> meant)
        throws ChangeException {
      return ManuscriptChange.since(revision, documents, meant);
    }
  }

  /** From the last commit to what is staged for the next one. */
  record Staged() implements ChangeRange {

    @Override
    public ManuscriptChange of(List<Document> documents, Predicate<Path> meant)
        throws ChangeException {
      return ManuscriptChange.staged(documents, meant);
    }
  }

  /**
   * The change of some files.
   *
   * @param documents the files as they lie on disk, at least one
   * @param meant whether a file that is not on disk is of the manuscript
   * @throws ChangeException if there is nothing to compare with
   */
  ManuscriptChange of(List<Document> documents, Predicate<Path> meant) throws ChangeException;
}
