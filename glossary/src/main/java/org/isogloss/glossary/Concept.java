package org.isogloss.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A thing that the manuscript speaks of, and its names: the entry of a concept-oriented termbase
 * (ISO 30042).
 *
 * @param id unique in its termbase
 * @param subject the field it belongs to; may be empty
 * @param definition what it is; empty where the termbase does not say
 * @param note advice for writers; empty where there is none
 * @param languages its names by language, in the order of the file; never empty, no language twice
 * @param properties what else the termbase says of it
 */
public record Concept(
    String id,
    String subject,
    String definition,
    String note,
    List<LanguageSection> languages,
    List<Property> properties) {

  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of a concept must not be blank");
    }
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(note, "note");
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("concept " + id + " must have terms");
    }
    Set<String> tags = new HashSet<>();
    for (LanguageSection section : languages) {
      if (!tags.add(section.language().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "concept " + id + " must not have language " + section.language() + " twice");
      }
    }
    properties = List.copyOf(properties);
  }

  /** A concept of which only the English side is known. */
  public Concept(String id, String definition, String note, List<Term> terms) {
    this(
        id,
        "",
        definition,
        note,
        List.of(new LanguageSection(LanguageSection.ENGLISH, terms)),
        List.of());
  }

  /** The English terms in the order of the file; empty where there is no English side. */
  public List<Term> terms() {
    return languages.stream()
        .filter(LanguageSection::isEnglish)
        .flatMap(section -> section.terms().stream())
        .toList();
  }

  /** The first preferred English term, if any. */
  public Optional<Term> preferred() {
    return terms().stream().filter(term -> term.status() == TermStatus.PREFERRED).findFirst();
  }

  /** The English term to put in place of a deprecated one: preferred, failing that admitted. */
  public Optional<Term> replacement() {
    return preferred()
        .or(
            () ->
                terms().stream().filter(term -> term.status() == TermStatus.ADMITTED).findFirst());
  }

  /** The section of a language, found by its tag without regard to case. */
  public Optional<LanguageSection> language(String tag) {
    return languages.stream()
        .filter(section -> section.language().equalsIgnoreCase(tag))
        .findFirst();
  }

  /** The same with other language sections. */
  public Concept with(List<LanguageSection> others) {
    return new Concept(id, subject, definition, note, others, properties);
  }
}
