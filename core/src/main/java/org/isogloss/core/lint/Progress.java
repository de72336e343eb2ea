package org.isogloss.core.lint;

/** Is told how far a run has come. */
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
   * A step is done. The linter calls this from one thread.
   *
   * @param stage what the linter is at
   * @param done how many steps of the stage are done
   * @param total how many there are
   */
  void at(Stage stage, int done, int total);

  /**
   * A slow rule has looked at another block, within one of the steps. Any thread may call this.
   *
   * @param done how many blocks it has looked at
   * @param total how many there are in all documents
   */
  default void atBlock(int done, int total) {}
}
