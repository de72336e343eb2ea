package org.isogloss.rules.style;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.DocumentId;

/**
 * How a manuscript answers a question of style.
 *
 * @param question the question
 * @param form the setting: {@link StyleQuestion#AUTO} or the id of an answer
 * @param documents the documents of the manuscript, in book order
 * @param tallies the answers of each part of the manuscript that has any
 */
public record StyleDecision(
    StyleQuestion question, String form, List<DocumentId> documents, List<Tally> tallies) {

  public StyleDecision {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(form, "form");
    documents = List.copyOf(documents);
    tallies = List.copyOf(tallies);
  }
}
