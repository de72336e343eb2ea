package org.isogloss.engine.fix;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;

/** A planned or refused edit, at its place in the current text. */
final class PlannedEdit {

  private final String text;
  private final String wanted;
  private Edit edit;

  /**
   * @param text the text of the finding
   * @param wanted the suggested text
   * @param edit the edit to make, which may cover more
   */
  PlannedEdit(String text, String wanted, Edit edit) {
    this.text = text;
    this.wanted = wanted;
    this.edit = edit;
  }

  /** The suggested text, without what the edit adjusts before it. */
  String wanted() {
    return wanted;
  }

  Edit edit() {
    return edit;
  }

  DocumentId document() {
    return edit.place().document();
  }

  Span span() {
    return edit.place().span();
  }

  boolean overlaps(PlannedEdit other) {
    return document().equals(other.document()) && span().overlaps(other.span());
  }

  /** Moves it when other edits are made in the document. */
  void move(Edits made, Document fixed) {
    edit = new Edit(fixed.sourceLocation(made.moved(span())), edit.text());
  }

  /**
   * Creates the refusal of the edit.
   *
   * @param before the original document
   * @param place its place there
   */
  Refusal refusal(Document before, Span place, String reason) {
    return new Refusal(before.sourceLocation(place), edit.place(), text, wanted, reason);
  }
}
