package org.isogloss.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A concept that the manuscript mentions, and its names: the entry of a concept-oriented termbase
 * (ISO 30042).
 *
 * @param id unique in its termbase
 * @param subject the field it belongs to; may be empty
 * @param definition its definition; empty if there is none
 * @param note advice for writers; empty if there is none
 * @param languages its names by language, in the order of the file; never empty, no language twice
 * @param properties its other properties
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

  /** Creates a concept with only an English side. */
  public Concept(String id, String definition, String note, List<Term> terms) {
    this(
        id,
        "",
        definition,
        note,
        List.of(new LanguageSection(LanguageSection.ENGLISH, terms)),
        List.of());
  }

  /** The English terms in the order of the file; empty if there is no English side. */
  public List<Term> terms() {
    return languages.stream()
        .filter(LanguageSection::isEnglish)
        .flatMap(section -> section.terms().stream())
        .toList();
  }

  /**
   * The same concept for a text in one variety of English: without the terms of other varieties if
   * it has terms of this one. Terms without a variety are those of all.
   *
   * @param variety a language tag, such as {@code en-GB}
   */
  public Concept in(String variety) {
    if (language(variety).isEmpty()) {
      return this;
    }
    List<LanguageSection> own =
        languages.stream()
            .filter(
                section ->
                    !section.isEnglish()
                        || section.language().equalsIgnoreCase(LanguageSection.ENGLISH)
                        || section.language().equalsIgnoreCase(variety))
            .toList();
    return own.size() == languages.size() ? this : with(own);
  }

  /** The same concept, with its terms as they are in the prose of documents. */
  public Concept composed() {
    return with(
        languages.stream()
            .map(section -> section.with(section.terms().stream().map(Term::composed).toList()))
            .toList());
  }

  /** The first preferred English term, if any. */
  public Optional<Term> preferred() {
    return terms().stream().filter(term -> term.status() == TermStatus.PREFERRED).findFirst();
  }

  /**
   * The English term to replace a deprecated one: the preferred term or, if there is none, an
   * admitted one.
   */
  public Optional<Term> replacement() {
    return preferred()
        .or(
            () ->
                terms().stream().filter(term -> term.status() == TermStatus.ADMITTED).findFirst());
  }

  /**
   * The English term to replace a deprecated one: of those that may be used, a preferred one of the
   * same word class before any other.
   */
  public Optional<Term> replacement(Term deprecated) {
    return terms().stream()
        .filter(term -> term.status() == TermStatus.PREFERRED)
        .filter(term -> term.partOfSpeech() == deprecated.partOfSpeech())
        .findFirst()
        .or(this::replacement);
  }

  /** The section of a language, found by its tag ignoring case. */
  public Optional<LanguageSection> language(String tag) {
    return languages.stream()
        .filter(section -> section.language().equalsIgnoreCase(tag))
        .findFirst();
  }

  /** Returns the same concept with other language sections. */
  public Concept with(List<LanguageSection> others) {
    return new Concept(id, subject, definition, note, others, properties);
  }
}
