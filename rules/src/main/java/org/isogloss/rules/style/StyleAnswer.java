package org.isogloss.rules.style;

/**
 * One of the ways to write what a question of style asks about.
 *
 * @param id its name in settings, in lower-case kebab
 * @param label completes the question's subject in a message: {@code as “51%”}
 */
public record StyleAnswer(String id, String label) {

  public StyleAnswer {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.equals(StyleQuestion.AUTO)) {
      throw new IllegalArgumentException("not the id of an answer: " + id);
    }
    if (label.isBlank()) {
      throw new IllegalArgumentException("an answer needs a label: " + id);
    }
  }
}
