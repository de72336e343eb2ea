package org.isogloss.glossary.upkeep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.WordClass;

/** The fields of a concept by name, as texts to be shown and compared. */
final class ConceptFields {

  private ConceptFields() {}

  /** Only non-empty fields. */
  static Map<String, String> of(Concept concept) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "subject", concept.subject());
    put(fields, "definition", concept.definition());
    put(fields, "note", concept.note());
    put(fields, "properties", text(concept.properties()));
    for (LanguageSection section : concept.languages()) {
      String tag = section.language();
      put(fields, tag + " definition", section.definition());
      put(fields, tag + " note", section.note());
      put(fields, tag + " properties", text(section.properties()));
      section.terms().forEach(term -> put(fields, tag + " “" + term.text() + "”", text(term)));
    }
    return fields;
  }

  static String text(Term term) {
    StringBuilder text = new StringBuilder(term.status().label());
    append(text, term.partOfSpeech() == WordClass.UNSPECIFIED ? "" : term.partOfSpeech().label());
    append(text, term.caseSensitive() ? "case sensitive" : "");
    append(text, term.exactForm() ? "exact form" : "");
    append(text, term.source().isEmpty() ? "" : "source: " + term.source());
    append(text, term.comment().isEmpty() ? "" : "comment: " + term.comment());
    append(text, term.except().isEmpty() ? "" : "except: " + String.join(" | ", term.except()));
    append(text, text(term.properties()));
    return text.toString();
  }

  private static void append(StringBuilder text, String more) {
    text.append(more.isEmpty() ? "" : ", " + more);
  }

  private static String text(List<Property> properties) {
    return properties.stream()
        .map(
            property ->
                property.name()
                    + "="
                    + property.value()
                    + property.details().stream()
                        .map(detail -> " (" + detail.name() + "=" + detail.value() + ")")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.merge(name, value, (one, other) -> one + " / " + other);
    }
  }
}
