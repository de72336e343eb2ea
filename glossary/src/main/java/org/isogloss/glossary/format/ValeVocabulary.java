package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** A vocabulary of Vale: a word or simple regular expression a line, to accept or to reject. */
final class ValeVocabulary {

  /** The property that keeps a regular expression as it stood. */
  static final String PATTERN = "pattern";

  private ValeVocabulary() {}

  static Termbase parse(SourceText source) throws TermbaseException {
    String name = String.valueOf(source.path().getFileName()).toLowerCase(Locale.ROOT);
    TermStatus status = name.contains("reject") ? TermStatus.DEPRECATED : TermStatus.PREFERRED;
    List<Concept> concepts = new ArrayList<>();
    ConceptIds ids = new ConceptIds();
    for (String line : source.text().lines().toList()) {
      String pattern = line.strip();
      if (!pattern.isEmpty() && !pattern.startsWith("#")) {
        concepts.add(concept(pattern, status, ids));
      }
    }
    if (concepts.isEmpty()) {
      throw source.error(1, 1, "the file is empty", "a term a line");
    }
    return new Termbase(concepts);
  }

  private static Concept concept(String pattern, TermStatus status, ConceptIds ids) {
    List<String> texts = Patterns.texts(pattern).orElse(List.of(pattern));
    boolean sensitive = !Patterns.ignoresCase(pattern);
    List<Term> terms = new ArrayList<>();
    for (String text : texts) {
      terms.add(new Term(text, status, sensitive));
    }
    boolean plain = texts.equals(List.of(pattern));
    return new Concept(
        ids.next(texts.get(0)),
        "",
        "",
        "",
        List.of(new LanguageSection(LanguageSection.ENGLISH, terms)),
        plain ? List.of() : List.of(new Property(PATTERN, pattern)));
  }

  /** The terms that may be used. */
  static String render(Termbase termbase, Warnings warnings) {
    StringBuilder out = new StringBuilder();
    for (Concept concept : termbase.concepts()) {
      List<Term> terms = concept.terms();
      String pattern = pattern(concept);
      if (!pattern.isEmpty() && texts(terms).equals(Patterns.texts(pattern).orElse(List.of()))) {
        out.append(pattern).append('\n');
        terms = List.of();
      }
      for (Term term : terms) {
        if (term.status() == TermStatus.DEPRECATED) {
          warnings.add("deprecated terms", "have no place in a vocabulary to accept");
        } else {
          String text = Patterns.literal(term.text());
          out.append(term.caseSensitive() ? "" : "(?i)").append(text).append('\n');
        }
      }
      ValeSubstitution.warn(concept, TermbaseFormat.VALE_VOCABULARY, warnings);
    }
    return out.toString();
  }

  static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }

  static String pattern(Concept concept) {
    return concept.properties().stream()
        .filter(property -> property.name().equals(PATTERN))
        .map(Property::value)
        .findFirst()
        .orElse("");
  }
}
