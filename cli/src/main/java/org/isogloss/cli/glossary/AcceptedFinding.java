package org.isogloss.cli.glossary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.lint.PlainEdit;
import org.isogloss.core.rule.Grounds;
import org.isogloss.engine.decision.Decision;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.upkeep.ListedForm;
import org.isogloss.glossary.upkeep.TermbaseEdit;

/**
 * A finding about terms whose forms go into a glossary.
 *
 * @param rule the rule that found it
 * @param text the text in question
 * @param suggestion the best replacement; empty if there is none
 * @param message its message, which names a listed term
 * @param forms its competing forms; fewer than two for a form of a listed term
 * @param preferred the form that a person chose; empty if none was chosen
 */
record AcceptedFinding(
    String rule,
    String text,
    String suggestion,
    String message,
    List<Grounds.Form> forms,
    String preferred) {

  /** The beginning of the ids of rules about terms. */
  private static final String TERMS = "term-";

  private static final String DEPRECATED = "term-deprecated";

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ADVICE = Pattern.compile("[;,] use “([^“”]+)”");

  /** Stands in a list for a character that it cannot hold. */
  private static final char REPLACEMENT = '\uFFFD';

  AcceptedFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(suggestion, "suggestion");
    Objects.requireNonNull(message, "message");
    forms = List.copyOf(forms);
    Objects.requireNonNull(preferred, "preferred");
  }

  /** A finding of a JSON report. */
  static AcceptedFinding of(JsonNode finding) {
    List<Grounds.Form> forms = new ArrayList<>();
    for (JsonNode form : finding.path("forms")) {
      forms.add(new Grounds.Form(form.path("text").asText(), form.path("count").asInt()));
    }
    return new AcceptedFinding(
        finding.path("ruleId").asText(),
        finding.path("text").asText(),
        finding.path("suggestions").path(0).asText(),
        finding.path("message").asText(),
        forms,
        "");
  }

  /** A finding that a reader decided about. */
  static AcceptedFinding of(Decision decision) {
    Decision.Subject finding = decision.finding();
    return new AcceptedFinding(
        finding.rule(),
        finding.text(),
        finding.suggestion().lines().findFirst().orElse(""),
        finding.message(),
        finding.forms(),
        decision.preferred());
  }

  /** Whether it is about terms, so that a glossary can learn from it. */
  boolean isAboutTerms() {
    return rule.startsWith(TERMS);
  }

  /**
   * Adds the forms to a glossary; the same glossary if it has them already.
   *
   * @param status of a form of a listed term
   * @throws RefusedFindingException if they cannot be added
   */
  Termbase into(Termbase old, TermStatus status) throws RefusedFindingException {
    for (Grounds.Form form : forms) {
      requireIntact(form.text());
    }
    requireIntact(text);
    requireIntact(preferred);
    return forms.size() > 1 ? withForms(old) : withForm(old, status);
  }

  private static void requireIntact(String text) throws RefusedFindingException {
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new RefusedFindingException(
          "“"
              + text
              + "” lacks a character that a list cannot hold"
              + ", expected `isogloss glossary add` instead");
    }
  }

  private Termbase withForms(Termbase old) throws RefusedFindingException {
    Headwords names = Headwords.of(message, forms);
    // Who prefers a longer phrase prefers the name in it.
    boolean isForm = forms.stream().anyMatch(form -> form.text().equals(preferred));
    String chosen = isForm ? names.in(preferred).orElse(preferred) : preferred;
    List<String> known = new ArrayList<>(names.texts());
    known.add(chosen);
    known.add(advised(message));
    Optional<Concept> concept = onlyConcept(old, known);
    if (concept.isEmpty()) {
      List<Term> terms = terms(names.texts(), best(names.texts(), chosen));
      return TermbaseEdit.addConcept(
          old, "", List.of(new LanguageSection(LanguageSection.ENGLISH, terms)));
    }
    Termbase changed = old;
    for (String name : names.texts()) {
      String form =
          differsInCaseOnly(name, names.texts()) ? name : ListedForm.of(concept.get(), name);
      if (!has(concept.get(), form)) {
        changed = add(changed, concept.get().id(), form, TermStatus.DEPRECATED);
      }
    }
    return preferring(changed, concept.get().id(), chosen);
  }

  /** The form to prefer: the one that was chosen, or suggested, or else the most frequent. */
  private String best(List<String> sorted, String chosen) {
    if (!chosen.isEmpty()) {
      return chosen;
    }
    return Stream.of(advised(message), suggestion)
        .filter(sorted::contains)
        .findFirst()
        .orElse(sorted.get(0));
  }

  private static List<Term> terms(List<String> forms, String best) {
    List<String> all = new ArrayList<>(List.of(best));
    forms.stream().filter(form -> !form.equals(best)).forEach(all::add);
    return all.stream()
        .map(
            form ->
                new Term(
                    form,
                    form.equals(best) ? TermStatus.PREFERRED : TermStatus.DEPRECATED,
                    differsInCaseOnly(form, all)))
        .toList();
  }

  /**
   * Forms that differ only in capitalization can be distinguished only if they are case-sensitive.
   */
  private static boolean differsInCaseOnly(String form, List<String> others) {
    return others.stream().anyMatch(o -> o.equalsIgnoreCase(form) && !o.equals(form));
  }

  /** The concept that has any of the forms; empty if the glossary has none of them. */
  private Optional<Concept> onlyConcept(Termbase old, List<String> forms)
      throws RefusedFindingException {
    Set<String> ids = new TreeSet<>();
    forms.stream()
        .flatMap(form -> TermbaseEdit.conceptOf(old, form).stream())
        .forEach(concept -> ids.add(concept.id()));
    if (ids.size() > 1) {
      throw new RefusedFindingException(
          "its forms are in several concepts of the glossary ("
              + String.join(", ", ids)
              + "), expected one concept");
    }
    return ids.stream().findFirst().flatMap(id -> concept(old, id));
  }

  private static Optional<Concept> concept(Termbase old, String id) {
    return old.concepts().stream().filter(concept -> concept.id().equals(id)).findFirst();
  }

  private Termbase withForm(Termbase old, TermStatus status) throws RefusedFindingException {
    Concept concept =
        ListedForm.conceptOf(old, suggestion)
            .or(() -> ListedForm.conceptOf(old, named(message)))
            .orElseThrow(
                () ->
                    new RefusedFindingException(
                        "the finding of " + rule + " names no term in the glossary"));
    onlyConcept(old, List.of(concept.terms().get(0).text(), preferred));
    // The glossary deprecates the form, or another form of the same word, already.
    boolean isKnown = rule.equals(DEPRECATED) && status == TermStatus.DEPRECATED;
    Termbase changed =
        isKnown ? old : add(old, concept.id(), ListedForm.of(concept, plain(text)), status);
    return preferring(changed, concept.id(), preferred);
  }

  private static boolean has(Concept concept, String text) {
    return concept.terms().stream().anyMatch(term -> term.text().equals(text));
  }

  /** Adds a term, or gives the term with this text another status. */
  private static Termbase add(Termbase old, String id, String text, TermStatus status) {
    Concept concept = concept(old, id).orElseThrow();
    List<String> texts = concept.terms().stream().map(Term::text).toList();
    Term term =
        concept.terms().stream()
            .filter(known -> known.text().equals(text))
            .findFirst()
            .map(known -> known.as(status))
            .orElseGet(() -> new Term(text, status, differsInCaseOnly(text, texts)));
    List<LanguageSection> english =
        concept.languages().stream().filter(LanguageSection::isEnglish).toList();
    String language =
        english.stream()
            .filter(section -> section.terms().stream().anyMatch(t -> t.text().equals(text)))
            .findFirst()
            .or(() -> english.stream().findFirst())
            .map(LanguageSection::language)
            .orElse(LanguageSection.ENGLISH);
    return TermbaseEdit.addTerm(old, id, language, term);
  }

  /** Makes the chosen form the preferred one, and deprecates the one that was. */
  private static Termbase preferring(Termbase old, String id, String chosen) {
    if (chosen.isEmpty()) {
      return old;
    }
    Termbase changed = old;
    for (Term term : concept(old, id).orElseThrow().terms()) {
      if (term.status() == TermStatus.PREFERRED && !term.text().equals(chosen)) {
        changed = add(changed, id, term.text(), TermStatus.DEPRECATED);
      }
    }
    return add(changed, id, chosen, TermStatus.PREFERRED);
  }

  /** A piece of a manuscript as a term: on one line, and without markup. */
  private static String plain(String slice) throws RefusedFindingException {
    String text = WHITE_SPACE.matcher(slice).replaceAll(" ").strip();
    if (!PlainEdit.isPlain(text)) {
      throw new RefusedFindingException(
          "the text of the finding contains markup: "
              + text
              + ", expected `isogloss glossary add` instead");
    }
    return text;
  }

  /** The name that the message advises to use; empty if it advises none. */
  private static String advised(String message) {
    Matcher advice = ADVICE.matcher(message);
    return advice.find() ? advice.group(1) : "";
  }

  /** The last term that the message names. */
  private static String named(String message) {
    int start = message.lastIndexOf('“');
    int end = message.indexOf('”', Math.max(0, start));
    return start < 0 || end < 0 ? "" : message.substring(start + 1, end);
  }
}
