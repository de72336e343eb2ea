package org.isogloss.report.page.view;

import java.util.List;

/**
 * A concept with competing terms.
 *
 * @param card the finding
 * @param forms its forms
 * @param reasons why they are considered names of one concept
 */
public record ConceptCard(Card card, List<FormRow> forms, List<Reason> reasons) {

  public ConceptCard {
    forms = List.copyOf(forms);
    reasons = List.copyOf(reasons);
  }

  /** The form that is used most, by which the concept is called. */
  public String name() {
    return forms.get(0).text();
  }
}
