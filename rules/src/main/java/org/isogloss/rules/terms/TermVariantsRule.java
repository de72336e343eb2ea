package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.terms.ConceptUses.Use;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.variant.Evidence;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;

/** Finds concepts that the manuscript gives several names, without any glossary. */
public final class TermVariantsRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "term-variants",
          "Competing names of one concept",
          Severity.WARNING,
          "One concept goes by several names, or one term is written in several ways.",
          // Quoted and cited titles are evidence, too, but no place to be changed.
          EnumSet.of(
              Zone.TITLE,
              Zone.ABSTRACT,
              Zone.KEYWORDS,
              Zone.HEADING,
              Zone.BODY,
              Zone.LIST_ITEM,
              Zone.TABLE,
              Zone.CAPTION,
              Zone.FOOTNOTE));

  private final TermAnalysis analysis;
  private final double leastBelief;

  public TermVariantsRule(TermAnalysis analysis) {
    this(analysis, 0);
  }

  /**
   * @param leastBelief how sure a concept must be to be told, from 0 to 1
   */
  public TermVariantsRule(TermAnalysis analysis, double leastBelief) {
    this.analysis = analysis;
    this.leastBelief = leastBelief;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    Map<DocumentId, Integer> order = new HashMap<>();
    manuscript.documents().forEach(d -> order.put(d.document().id(), order.size()));
    List<Hit> hits = new ArrayList<>();
    for (TermConcept concept : analysis.of(manuscript).variants().concepts()) {
      if (concept.belief() >= leastBelief) {
        hit(concept, new ConceptUses(concept, order)).ifPresent(hits::add);
      }
    }
    return hits;
  }

  /** The hit of a concept; none where no place of it may be changed. */
  private static Optional<Hit> hit(TermConcept concept, ConceptUses uses) {
    List<TermForm> forms = uses.forms();
    // The rarest form is the likeliest slip: the reader goes there first.
    Optional<Use> first =
        uses.all().stream()
            .filter(use -> INFO.zones().contains(use.mention().zone()))
            .min(Comparator.comparingInt(use -> uses.count(use.form())));
    if (forms.size() < 2 || first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Preference> preference = Preference.among(forms, uses);
    List<Hit.Occurrence> occurrences =
        uses.all().stream()
            .map(use -> new Hit.Occurrence(use.mention().place(), Optional.of(use.form().text())))
            .toList();
    return Optional.of(
        Hit.at(first.get().mention().place(), message(concept, uses, preference))
            .suggesting(
                preference
                    .map(Preference::form)
                    .filter(form -> !form.equals(first.get().form()))
                    .map(form -> List.of(form.text()))
                    .orElse(List.of()))
            .as(VariantFinder.isLikely(concept) ? Severity.WARNING : Severity.INFO)
            .with(
                forms.stream().map(form -> new Hit.Form(form.text(), uses.count(form))).toList(),
                occurrences)
            .because(evidence(concept)));
  }

  private static String message(
      TermConcept concept, ConceptUses uses, Optional<Preference> preference) {
    String found =
        concept.isSpelling()
            ? "One term is written in several ways"
            : "One concept seems to have several names";
    String list =
        uses.forms().stream()
            .map(form -> "“%s” (%d)".formatted(form.text(), uses.count(form)))
            .collect(Collectors.joining(", "));
    String advice =
        preference
            .map(wanted -> "use “%s”, %s".formatted(wanted.form().text(), wanted.reason()))
            .orElse("use one");
    return found + ": " + list + "; " + advice + ".";
  }

  private static List<Hit.Evidence> evidence(TermConcept concept) {
    List<Hit.Evidence> evidence = new ArrayList<>();
    for (FormPair pair : concept.pairs()) {
      for (Evidence reason : pair.evidence()) {
        evidence.add(
            new Hit.Evidence(
                reason.kind().label(),
                String.format(
                    Locale.ROOT,
                    "“%s” and “%s”: %s (belief %.2f)",
                    pair.one().text(),
                    pair.other().text(),
                    reason.note(),
                    pair.belief()),
                reason.places()));
      }
    }
    return evidence;
  }
}
