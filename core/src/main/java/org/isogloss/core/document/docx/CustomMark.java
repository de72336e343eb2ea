package org.isogloss.core.document.docx;

/**
 * The mark of a note that the author chose, which follows the reference to the note as text: in the
 * same run or in a superscript after it. The marks that Word counts itself are not text either.
 */
final class CustomMark {

  /** The run with the reference whose mark is looked for; null if there is none. */
  private DocxRun reference;

  /** The run with the mark. */
  private DocxRun found;

  /** A mark follows a reference in a run. */
  void follows(DocxRun run) {
    reference = run;
    found = null;
  }

  /** Whether text of a run is the mark. */
  boolean isIn(DocxRun run) {
    if (reference == null) {
      return false;
    }
    if (found == null && (run == reference || run.isRaised())) {
      found = run;
    }
    if (run != found) {
      reference = null;
      return false;
    }
    return true;
  }

  /** The paragraph ends, and with it the search. */
  void endParagraph() {
    reference = null;
  }
}
