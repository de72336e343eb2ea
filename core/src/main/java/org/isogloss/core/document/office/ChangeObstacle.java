package org.isogloss.core.document.office;

/** Why some words cannot be replaced by a tracked change. */
public enum ChangeObstacle {
  FIELD("it is in the result of a field"),
  OTHER_CHANGE("it is in another tracked change"),
  TEXT_BOX("it is in a text box"),
  BOUND("it is in a content control that takes its text from elsewhere"),
  CHOICE("it is in a content control with a list of choices"),
  LOCKED("it is in a locked content control"),
  SEVERAL_PARAGRAPHS("it is in more than one paragraph"),
  /** Formulas, drawings, and elements of a run other than text. */
  OBJECT("it contains, or is in, something other than text");

  private final String reason;

  ChangeObstacle(String reason) {
    this.reason = reason;
  }

  /** The reason as the end of a sentence about the words. */
  public String reason() {
    return reason;
  }
}
