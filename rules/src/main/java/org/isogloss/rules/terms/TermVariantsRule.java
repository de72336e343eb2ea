package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.terms.candidate.Mention;
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

  /** A form is preferred where it stands in so large a share of all places. */
  private static final double CLEAR_MAJORITY = 2.0 / 3;

  private final TermAnalysis analysis;

  public TermVariantsRule(TermAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    List<DocumentId> order =
        manuscript.documents().stream().map(document -> document.document().id()).toList();
    List<Hit> hits = new ArrayList<>();
    for (TermConcept concept : analysis.of(manuscript).variants().concepts()) {
      hit(concept, order).ifPresent(hits::add);
    }
    return hits;
  }

  /** The hit of a concept; none where no place of it may be changed. */
  private static Optional<Hit> hit(TermConcept concept, List<DocumentId> order) {
    List<Use> uses = uses(concept);
    uses.sort(
        Comparator.comparingInt((Use use) -> order.indexOf(use.mention().place().document()))
            .thenComparing(use -> use.mention().place().span()));
    List<Hit.Form> forms =
        concept.forms().stream()
            .map(form -> new Hit.Form(form.text(), count(form, uses)))
            .filter(form -> form.count() > 0)
            .sorted(
                Comparator.comparingInt((Hit.Form f) -> -f.count()).thenComparing(Hit.Form::text))
            .toList();
    // The rarest form is the likeliest slip: the reader goes there first.
    Optional<Use> first =
        forms.size() < 2
            ? Optional.empty()
            : uses.stream()
                .filter(use -> INFO.zones().contains(use.mention().zone()))
                .min(Comparator.comparingInt(use -> count(use.form(), uses)));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Hit.Occurrence> occurrences =
        uses.stream()
            .map(use -> new Hit.Occurrence(use.mention().place(), Optional.of(use.form().text())))
            .toList();
    String found =
        concept.isSpelling()
            ? "One term is written in several ways"
            : "One concept seems to have several names";
    String list =
        forms.stream()
            .map(form -> "“%s” (%d)".formatted(form.text(), form.count()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        Hit.at(first.get().mention().place(), found + ": " + list + "; use one.")
            .suggesting(preferred(forms, uses.size(), first.get()))
            .as(VariantFinder.isLikely(concept) ? Severity.WARNING : Severity.INFO)
            .with(forms, occurrences)
            .because(evidence(concept)));
  }

  private record Use(Mention mention, TermForm form) {}

  /** All places of all forms, without those inside a longer form of the same concept. */
  private static List<Use> uses(TermConcept concept) {
    List<Use> all = new ArrayList<>();
    for (TermForm form : concept.forms()) {
      form.mentions().forEach(mention -> all.add(new Use(mention, form)));
    }
    Set<Use> inside = new LinkedHashSet<>();
    java.util.Map<Integer, List<Use>> bySentence = new java.util.HashMap<>();
    all.forEach(
        use ->
            bySentence.computeIfAbsent(use.mention().sentence(), s -> new ArrayList<>()).add(use));
    for (Use use : all) {
      for (Use other : bySentence.get(use.mention().sentence())) {
        if (other != use
            && other.mention().covers(use.mention())
            && !use.mention().covers(other.mention())) {
          inside.add(use);
        }
      }
    }
    List<Use> free = new ArrayList<>(all);
    free.removeIf(inside::contains);
    return free;
  }

  private static int count(TermForm form, List<Use> uses) {
    return (int) uses.stream().filter(use -> use.form().equals(form)).count();
  }

  private static List<String> preferred(List<Hit.Form> forms, int places, Use at) {
    Hit.Form most = forms.get(0);
    boolean clear = most.count() >= CLEAR_MAJORITY * places;
    return clear && !most.text().equals(at.form().text()) ? List.of(most.text()) : List.of();
  }

  private static List<Hit.Evidence> evidence(TermConcept concept) {
    List<Hit.Evidence> evidence = new ArrayList<>();
    for (FormPair pair : concept.pairs()) {
      for (Evidence reason : pair.evidence()) {
        evidence.add(
            new Hit.Evidence(
                reason.kind().label(),
                "“%s” and “%s”: %s (belief %.2f)"
                    .formatted(
                        pair.one().text(), pair.other().text(), reason.note(), pair.belief()),
                reason.places()));
      }
    }
    return evidence;
  }
}
