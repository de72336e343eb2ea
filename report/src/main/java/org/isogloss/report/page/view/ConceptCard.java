package org.isogloss.report.page.view;

import java.util.List;

/**
 * A concept with competing terms.
 *
 * @param card the finding
 * @param forms its forms
 * @param reasons why they are considered names of one concept
 * @param message the message of the finding
 */
public record ConceptCard(Card card, List<FormRow> forms, List<Reason> reasons, Message message) {

  /**
   * A message that lists the forms, which the card shows as a table.
   *
   * @param opening what comes before the list; all of it if there is no list
   * @param list the list
   * @param closing what comes after the list, usually what to do
   */
  public record Message(String opening, String list, String closing) {}

  public ConceptCard {
    forms = List.copyOf(forms);
    reasons = List.copyOf(reasons);
  }

  /** The form that is used most, by which the concept is called. */
  public String name() {
    return forms.get(0).text();
  }
}
