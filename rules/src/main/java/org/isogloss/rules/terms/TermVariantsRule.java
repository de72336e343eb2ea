package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.language.GeneratedFile;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.GlossaryRule;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.spelling.WrittenVariety;
import org.isogloss.rules.terms.ConceptUses.Use;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;

/**
 * Finds concepts that have several names in the manuscript. It needs no glossary; what a glossary
 * covers is left to the glossary rules.
 */
public final class TermVariantsRule implements ManuscriptRule {

  /** The minimum score. */
  public static final RuleOption<Double> MIN_SCORE =
      new RuleOption<>(
          "min-score",
          new OptionType.Share(0),
          0.0,
          "0.7",
          "The minimum probability that two terms name one concept, as `isogloss terms --why`"
              + " prints it.");

  /**
   * Where names are to be unified: quoted and cited titles are evidence, too, but must not be
   * changed.
   */
  public static final Set<Zone> ZONES =
      Collections.unmodifiableSet(
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

  private static final RuleInfo INFO =
      new RuleInfo(
              "term-variants",
              "Competing terms for one concept",
              Severity.WARNING,
              "One concept has several names, or one term has several spellings.",
              ZONES)
          .with(MIN_SCORE)
          .about(Topic.TERMS);

  private final Function<AnalyzedManuscript, TermAnalysis.Terms> terms;
  private final ListedNames listed;
  private final double leastScore;
  private final Function<Document, Optional<String>> varieties;

  /** Creates the rule without a glossary: it reports every concept. */
  public TermVariantsRule(Function<AnalyzedManuscript, TermAnalysis.Terms> terms) {
    this(
        terms,
        new GlossaryAnalysis(new Termbase(List.of())),
        List.of(),
        0,
        LanguageToolSettings.DEFAULT::chosenVariety);
  }

  /**
   * @param terms finds the terms and their variants
   * @param glossary the glossary analysis; that of an empty glossary if there is none
   * @param rules the rules that report deviations from the glossary
   * @param leastScore the minimum score of a concept to be reported, from 0 to 1
   * @param varieties the variety of English that is chosen for a document, if any; its spelling is
   *     preferred if all documents share it, and without any choice that of most words
   */
  public TermVariantsRule(
      Function<AnalyzedManuscript, TermAnalysis.Terms> terms,
      GlossaryAnalysis glossary,
      List<GlossaryRule> rules,
      double leastScore,
      Function<Document, Optional<String>> varieties) {
    this.terms = terms;
    this.listed = new ListedNames(glossary, rules);
    this.leastScore = leastScore;
    this.varieties = varieties;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    Map<DocumentId, Integer> order = new HashMap<>();
    manuscript.documents().forEach(d -> order.put(d.document().id(), order.size()));
    Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();
    manuscript.documents().forEach(d -> documents.put(d.document().id(), d));
    Optional<String> variety = variety(manuscript);
    Set<DocumentId> generated =
        GeneratedFile.among(
            manuscript.documents().stream().map(AnalyzedDocument::document).toList());
    Attention attention = new Attention(manuscript);
    List<Hit> hits = new ArrayList<>();
    for (TermConcept concept : terms.apply(manuscript).variants().concepts()) {
      if (concept.probability() >= leastScore) {
        ConceptUses uses = new ConceptUses(concept, order);
        Optional<Hit> hit = hit(concept, uses, manuscript, documents, generated, variety);
        if (hit.isPresent()) {
          hits.add(hit.get());
          attention.seek(concept, uses);
        }
      }
    }
    List<Confidence> confidences = attention.given();
    for (int i = 0; i < hits.size(); i++) {
      hits.set(i, hits.get(i).with(confidences.get(i)));
    }
    return hits;
  }

  /**
   * The variety of all documents, which is that of the spelling checker: chosen, or else that of
   * most words; empty if they differ.
   */
  private Optional<String> variety(AnalyzedManuscript manuscript) {
    List<Optional<String>> chosen =
        manuscript.documents().stream()
            .map(document -> varieties.apply(document.document()))
            .distinct()
            .toList();
    if (chosen.size() != 1) {
      return Optional.empty();
    }
    return chosen
        .get(0)
        .or(() -> WrittenVariety.of(manuscript).variety())
        .or(() -> Optional.of(LanguageToolSettings.USUAL_VARIETY));
  }

  private static Optional<Preference> preference(ConceptUses uses, Optional<String> variety) {
    return uses.areDecidedByPosition()
        ? Optional.empty()
        : uses.rightInPosition().or(() -> Preference.among(uses.names(), uses, variety));
  }

  /** The places that no glossary rule reports. */
  private List<Use> untold(ConceptUses uses, AnalyzedManuscript manuscript) {
    return uses.all().stream()
        .filter(use -> !listed.isTold(use.mention().place(), manuscript))
        .toList();
  }

  /** The hit for a concept; none if none of its places may be changed or the glossary covers it. */
  private Optional<Hit> hit(
      TermConcept concept,
      ConceptUses uses,
      AnalyzedManuscript manuscript,
      Map<DocumentId, AnalyzedDocument> documents,
      Set<DocumentId> generated,
      Optional<String> variety) {
    List<TermForm> forms = uses.forms();
    if (forms.size() < 2 || listed.cover(forms, manuscript)) {
      return Optional.empty();
    }
    Set<Concept> known = listed.concepts(forms);
    Optional<Preference> preference =
        known.isEmpty() ? preference(uses, variety) : Preference.listed(known);
    Predicate<Use> isWanted =
        use -> preference.filter(wanted -> wanted.text().equals(use.shownName())).isPresent();
    String usual = uses.names().get(0).text();
    // A rare name is the most likely slip, so the finding points there, where nothing explains how
    // it is written, and preferably to the name on its own. What a glossary rule reports is left to
    // it.
    List<Use> left = listed.concern(forms) ? untold(uses, manuscript) : uses.all();
    Optional<Use> first =
        left.stream()
            .filter(use -> INFO.zones().contains(use.mention().zone()))
            .min(
                Comparator.comparing(isWanted::test)
                    .thenComparing(use -> use.shownName().equals(usual))
                    .thenComparing(use -> generated.contains(use.mention().document()))
                    .thenComparing(uses::isInPosition)
                    .thenComparing(Use::isExplained)
                    .thenComparing(use -> use.mention().isAlone())
                    .thenComparingInt(use -> uses.count(use.shownName()))
                    .thenComparing(Use::isLonger));
    boolean isAllTold = left.size() < uses.all().size() && first.filter(isWanted).isPresent();
    if (first.isEmpty() || isAllTold) {
      return Optional.empty();
    }
    List<Grounds.Occurrence<Place>> occurrences =
        uses.all().stream()
            .map(use -> new Grounds.Occurrence<>(use.mention().place(), use.name()))
            .toList();
    ConceptWording wording = new ConceptWording(concept, uses);
    Place place = first.get().mention().place();
    Suggestion suggestion =
        new Suggestion(documents.get(place.document()), first.get().mention(), first.get().form());
    return Optional.of(
        Hit.at(place, wording.message(preference))
            .suggesting(
                preference
                    .filter(wanted -> !isWanted.test(first.get()) && !first.get().isLonger())
                    .flatMap(wanted -> suggestion.of(wanted.text(), forms, !known.isEmpty()))
                    .map(List::of)
                    .orElse(List.of()),
                Applicability.UNSAFE)
            .as(VariantFinder.reaches(concept, Level.WARNING) ? Severity.WARNING : Severity.INFO)
            .with(
                Grounds.ofConcept(
                    forms.stream()
                        .map(
                            form ->
                                Grounds.Form.of(form.text(), uses.nameIn(form), uses.count(form)))
                        .toList(),
                    occurrences,
                    wording.evidence(first.get().form()))));
  }
}
