package org.isogloss.rules.terms.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.upkeep.TermbaseLint;
import org.isogloss.rules.terms.RankedTerm;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Drafts a glossary from the terms of a manuscript: the most common name of each concept as
 * preferred, the others as admitted, with counts as comments and places as contexts.
 */
public final class TermbaseDraft {

  private final KnownTerms known;
  private final Concordance concordance;
  private final ConceptIds ids;

  /** The folded texts that are already listed: no text is added twice. */
  private final Set<String> listed = new HashSet<>();

  private TermbaseDraft(List<Document> documents, KnownTerms known, int contexts) {
    this.known = known;
    this.concordance = new Concordance(documents, contexts);
    this.ids = new ConceptIds(known.termbase());
  }

  /**
   * The most likely terms that a glossary lacks. A missing name of an existing concept is listed
   * under the id of that concept, so that merging the two glossaries adds it there.
   *
   * @param ranked the terms, the most likely first
   * @param documents the manuscript
   * @param known what is already listed
   * @param contexts the number of places shown for each name
   * @param limit the maximum number of concepts
   * @return a glossary in which {@link TermbaseLint} finds no problem
   */
  public static Termbase of(
      List<RankedTerm> ranked,
      List<Document> documents,
      KnownTerms known,
      int contexts,
      long limit) {
    TermbaseDraft draft = new TermbaseDraft(documents, known, contexts);
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (RankedTerm term : ranked) {
      if (concepts.size() >= limit) {
        break;
      }
      draft
          .concept(term)
          .ifPresent(concept -> concepts.merge(concept.id(), concept, TermbaseDraft::joined));
    }
    return new Termbase(List.copyOf(concepts.values()));
  }

  /** Additional names that the glossary lacks for one of its concepts. */
  private static Concept joined(Concept one, Concept more) {
    List<Term> terms = new ArrayList<>(one.terms());
    terms.addAll(more.terms());
    return one.with(List.of(new LanguageSection(LanguageSection.ENGLISH, terms)));
  }

  private Optional<Concept> concept(RankedTerm term) {
    Map<TermForm, Concept> owners = new LinkedHashMap<>();
    for (TermForm name : term.names()) {
      known.conceptOf(name.text()).ifPresent(concept -> owners.put(name, concept));
    }
    Optional<Concept> owner = owners.values().stream().findFirst();
    List<Term> terms = new ArrayList<>();
    List<TermForm> twins = new ArrayList<>();
    for (TermForm name : term.names()) {
      String folded = TermbaseLint.fold(name.text());
      boolean lacking = !owners.containsKey(name);
      if (lacking && !listed.contains(folded)) {
        TermStatus status =
            terms.isEmpty() && owner.isEmpty() ? TermStatus.PREFERRED : TermStatus.ADMITTED;
        terms.add(term(name, status));
        listed.add(folded);
      } else if (lacking
          && terms.stream().anyMatch(t -> TermbaseLint.fold(t.text()).equals(folded))) {
        twins.add(name);
      }
    }
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    String id = owner.map(Concept::id).orElseGet(() -> ids.next(terms.get(0).text()));
    Concept concept = new Concept(id, "", owner.isPresent() ? "" : note(term, twins), terms);
    // What lint would report, such as a Cyrillic letter in a word, is not a good term to start
    // from.
    return TermbaseLint.of(new Termbase(List.of(concept))).isEmpty()
        ? Optional.of(concept)
        : Optional.empty();
  }

  private Term term(TermForm name, TermStatus status) {
    boolean capitals = name.text().codePoints().anyMatch(Character::isUpperCase);
    return new Term(
        name.text(),
        status,
        WordClass.UNSPECIFIED,
        capitals ? CaseRule.SENSITIVE : CaseRule.ANY,
        false,
        "",
        places(name),
        List.of(),
        concordance.of(name));
  }

  private static String places(TermForm name) {
    long files =
        name.mentions().stream().map(mention -> mention.place().document()).distinct().count();
    String count = name.count() == 1 ? "1 place" : name.count() + " places";
    return files == 1 ? count : count + " in " + files + " files";
  }

  private static String note(RankedTerm term, List<TermForm> twins) {
    String termhood = String.format(Locale.ROOT, "Termhood %.1f.", term.termhood());
    return twins.isEmpty()
        ? termhood
        : twins.stream()
            .map(twin -> "“" + twin.text() + "” (" + places(twin) + ")")
            .collect(Collectors.joining(", ", termhood + " Also written ", "."));
  }
}
