package org.isogloss.engine.fix;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;

/** An edit that is to be made, or was refused, at its place in the text as it is now. */
final class Plan {

  private final String text;
  private final String wanted;
  private Edit edit;

  /**
   * @param text what the finding is about
   * @param wanted what it asks for
   * @param edit what is written for it, which may reach further
   */
  Plan(String text, String wanted, Edit edit) {
    this.text = text;
    this.wanted = wanted;
    this.edit = edit;
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

  boolean overlaps(Plan other) {
    return document().equals(other.document()) && span().overlaps(other.span());
  }

  /** Follows its place when other edits are made in the document. */
  void move(Edits made, Document mended) {
    edit = new Edit(mended.sourceLocation(made.moved(span())), edit.text());
  }

  /**
   * The refusal of it.
   *
   * @param before the document as it was at first
   * @param place its place there
   */
  Refusal refusal(Document before, Span place, String reason) {
    return new Refusal(before.sourceLocation(place), edit.place(), text, wanted, reason);
  }
}
