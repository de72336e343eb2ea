package org.isogloss.core.lint;

/** Receives the progress of a run. */
public interface Progress {

  /** Ignores progress. */
  Progress NONE = (stage, done, total) -> {};

  /** The stages of a run. */
  enum Stage {
    /** Documents are split into sentences. */
    SEGMENTING,
    /** Rules check documents and manuscripts. */
    CHECKING
  }

  /**
   * Reports a finished step. The linter calls this from one thread.
   *
   * @param stage the current stage
   * @param done the number of finished steps of the stage
   * @param total the number of all steps of the stage
   */
  void at(Stage stage, int done, int total);

  /**
   * Reports that a slow rule has checked another block, within one of the steps. Any thread may
   * call this.
   *
   * @param done the number of blocks checked
   * @param total the number of blocks in all documents
   */
  default void atBlock(int done, int total) {}
}
