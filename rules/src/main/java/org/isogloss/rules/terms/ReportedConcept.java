package org.isogloss.rules.terms;

import java.util.Optional;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.terms.variant.TermConcept;

/**
 * A concept with several names, and its finding.
 *
 * @param uses its places
 * @param preference the name to use, if there is a reason for one
 * @param isInGlossary whether the glossary has a name of it
 */
record ReportedConcept(
    TermConcept concept,
    ConceptUses uses,
    Optional<Preference> preference,
    boolean isInGlossary,
    Hit hit) {

  /** The same with another confidence of the finding. */
  ReportedConcept with(Confidence sure) {
    return new ReportedConcept(concept, uses, preference, isInGlossary, hit.with(sure));
  }
}
