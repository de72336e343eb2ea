package org.isogloss.rules.terms.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.upkeep.TermbaseLint;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.rendering.TermTranslations;
import org.isogloss.rules.bilingual.rendering.TermTranslations.Rendering;
import org.isogloss.rules.bilingual.rendering.TermTranslations.Translation;
import org.isogloss.rules.terms.RankedTerm;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Drafts a bilingual glossary from a translation and its source: for each source term the most
 * common English term as preferred and the others as admitted, with counts and an example.
 */
public final class TranslationDraft {

  /** Letters and digits, with what may be between them: no code, no abbreviation with points. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}]+([ '’/\u2010-]+[\\p{L}\\p{N}]+)*");

  private final KnownTerms known;
  private final ConceptIds ids;
  private final Set<String> listed = new HashSet<>();
  private final int contexts;

  private TranslationDraft(KnownTerms known, int contexts) {
    this.known = known;
    this.contexts = contexts;
    this.ids = new ConceptIds(known.termbase());
  }

  /**
   * The most frequent terms that a glossary lacks.
   *
   * @param ranked the English terms
   * @param source what the manuscript was translated from
   * @param known what is already listed
   * @param minCount the minimum number of segments with a source term and its English term
   * @param contexts the number of places shown for each term; it has one example at most
   * @param limit the maximum number of concepts
   * @return a glossary in which {@link TermbaseLint} finds no problem
   */
  public static Termbase of(
      List<RankedTerm> ranked,
      SourceSegments source,
      KnownTerms known,
      int minCount,
      int contexts,
      long limit) {
    List<TermForm> forms =
        ranked.stream().flatMap(term -> term.names().stream()).distinct().toList();
    TranslationDraft draft = new TranslationDraft(known, contexts);
    List<Concept> concepts =
        TermTranslations.of(source, forms).stream()
            .filter(one -> one.renderings().get(0).together() >= minCount)
            .map(one -> draft.concept(one, source.language()))
            .flatMap(Optional::stream)
            .limit(limit)
            .toList();
    return new Termbase(concepts);
  }

  private Optional<Concept> concept(Translation one, LanguageTag language) {
    String best = name(one.renderings().get(0));
    boolean copied = fold(one.source()).startsWith(fold(best));
    if (copied
        || !WORDS.matcher(best).matches()
        || known.conceptOf(best).isPresent()
        || !listed.add(fold(one.source()))) {
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    for (Rendering rendering : one.renderings()) {
      String text = name(rendering);
      if (known.conceptOf(text).isEmpty() && listed.add(fold(text))) {
        boolean first = terms.isEmpty();
        terms.add(
            term(
                text,
                first ? TermStatus.PREFERRED : TermStatus.ADMITTED,
                "for “%s” in %d of %d places"
                    .formatted(one.source(), rendering.together(), one.count()),
                first ? Optional.of(one.english()) : Optional.empty()));
      }
    }
    if (terms.isEmpty() || !terms.get(0).text().equals(best)) {
      return Optional.empty();
    }
    Term original =
        term(
            one.source(),
            TermStatus.PREFERRED,
            one.count() + (one.count() == 1 ? " place" : " places"),
            Optional.of(one.original()));
    Concept concept =
        new Concept(ids.next(best), "", "", terms)
            .with(
                List.of(
                    new LanguageSection(language.tag(), List.of(original)),
                    new LanguageSection(LanguageSection.ENGLISH, terms)));
    return TermbaseLint.of(new Termbase(List.of(concept))).isEmpty()
        ? Optional.of(concept)
        : Optional.empty();
  }

  /** The term in the singular. */
  private String name(Rendering rendering) {
    return rendering.form().key();
  }

  private static String fold(String text) {
    return TermbaseLint.fold(text).toLowerCase(Locale.ROOT);
  }

  private Term term(String text, TermStatus status, String comment, Optional<SourceQuote> example) {
    boolean capitals = text.codePoints().anyMatch(Character::isUpperCase);
    return new Term(
        text,
        status,
        WordClass.UNSPECIFIED,
        capitals ? CaseRule.SENSITIVE : CaseRule.ANY,
        false,
        "",
        comment,
        List.of(),
        example.stream().limit(contexts).map(Concordance::context).toList());
  }
}
