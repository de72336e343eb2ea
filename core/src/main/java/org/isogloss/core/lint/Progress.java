package org.isogloss.core.lint;

/** Is told how far a run has come. The linter calls it from one thread. */
public interface Progress {

  /** Listens to nothing. */
  Progress NONE = (stage, done, total) -> {};

  /** What the linter is at. */
  enum Stage {
    /** Documents are cut into sentences. */
    SEGMENTING,
    /** Rules look at documents and manuscripts. */
    CHECKING
  }

  /**
   * A step is done.
   *
   * @param stage what the linter is at
   * @param done how many steps of the stage are done
   * @param total how many there are
   */
  void at(Stage stage, int done, int total);
}
