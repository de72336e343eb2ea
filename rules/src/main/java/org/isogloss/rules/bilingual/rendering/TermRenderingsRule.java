package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.rendering.Uses.Use;
import org.isogloss.rules.terms.Suggestion;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.TermVariantsRule;

/**
 * Finds terms of the source that the translation renders in several ways. Names that the term
 * analysis already reports as competing are left to it.
 */
public final class TermRenderingsRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "term-renderings",
              "Several renderings of one source term",
              Severity.WARNING,
              "A term of the source is translated in several ways.",
              TermVariantsRule.ZONES)
          .about(Topic.TRANSLATION);

  private final Function<AnalyzedManuscript, TermAnalysis.Terms> terms;

  /**
   * @param terms finds the terms of the translation and which of them compete
   */
  public TermRenderingsRule(Function<AnalyzedManuscript, TermAnalysis.Terms> terms) {
    this.terms = terms;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    // Without a source, the terms are not needed.
    if (manuscript.documents().stream().allMatch(each -> each.document().bitext().isEmpty())) {
      return List.of();
    }
    TermAnalysis.Terms found = terms.apply(manuscript);
    SourceSegments source = found.source();
    ReportedPairs reported = new ReportedPairs(found.variants());
    Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();
    Map<DocumentId, Integer> order = new HashMap<>();
    for (AnalyzedDocument document : manuscript.documents()) {
      order.put(document.document().id(), order.size());
      documents.put(document.document().id(), document);
    }
    Comparator<Use> inOrder =
        Comparator.comparingInt((Use use) -> order.get(use.mention().place().document()))
            .thenComparing(use -> use.mention().place().span());
    List<Hit> hits = new ArrayList<>();
    for (RenderedTerm rendered : new RenderingFinder(source, found.forms()).rendered()) {
      List<Competitor> competitors =
          rendered.competitors().stream()
              .filter(one -> !reported.contain(rendered.term().main(), one.name()))
              .toList();
      if (!competitors.isEmpty()) {
        RenderedTerm term = new RenderedTerm(rendered.term(), competitors).withoutDoubtful();
        hit(term, new Uses(term, source, inOrder), source, documents).ifPresent(hits::add);
      }
    }
    return hits;
  }

  /** The hit for a term; none if none of the places of its competitors may be changed. */
  private static Optional<Hit> hit(
      RenderedTerm rendered,
      Uses uses,
      SourceSegments source,
      Map<DocumentId, AnalyzedDocument> documents) {
    Optional<Use> first =
        rendered.competitors().stream()
            .flatMap(competitor -> uses.of(competitor.name()).stream())
            .filter(use -> INFO.zones().contains(use.mention().zone()))
            .findFirst();
    return first.map(
        use -> {
          RenderingReport report = new RenderingReport(rendered, uses, source);
          Optional<String> suggestion =
              uses.isClear()
                  ? new Suggestion(
                          documents.get(use.mention().place().document()),
                          use.mention(),
                          use.form())
                      .of(rendered.term().main().text(), rendered.term().main().forms(), false)
                  : Optional.empty();
          return Hit.at(use.mention().place(), report.message())
              .suggesting(suggestion.stream().toList(), Applicability.UNSAFE)
              .with(rendered.confidence())
              .as(rendered.confidence() == Confidence.LOW ? Severity.INFO : Severity.WARNING)
              .with(
                  Grounds.ofConcept(
                      report.forms(),
                      uses.all().stream()
                          .map(
                              each ->
                                  new Grounds.Occurrence<>(
                                      each.mention().place(), each.name().text()))
                          .toList(),
                      report.evidence()));
        });
  }
}
