package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.style.StyleDocument;

/**
 * The acronyms of a manuscript.
 *
 * @param documents its documents, in book order
 * @param acronyms all acronyms, in the order in which they are first written; also words that only
 *     look like one
 */
record AcronymIndex(List<StyleDocument> documents, List<Acronym> acronyms) {

  AcronymIndex {
    documents = List.copyOf(documents);
    acronyms = List.copyOf(acronyms);
  }

  /** Reads all documents. */
  static AcronymIndex of(List<StyleDocument> documents) {
    Builder builder = new Builder();
    documents.forEach(document -> AcronymReader.read(document, builder));
    return new AcronymIndex(documents, builder.acronyms());
  }

  /** Reads one document. */
  static AcronymIndex of(StyleDocument document) {
    return of(List.of(document));
  }

  /** The definitions of one document, in order of acronyms. */
  static List<Definition> definitions(StyleDocument document) {
    Builder builder = new Builder();
    AcronymReader.readDefinitions(document, builder);
    return builder.acronyms().stream().flatMap(acronym -> acronym.definitions().stream()).toList();
  }

  /** The acronyms that the manuscript defines. */
  List<Acronym> defined() {
    return acronyms.stream().filter(acronym -> !acronym.definitions().isEmpty()).toList();
  }

  /** Collects acronyms while documents are read in book order. */
  static final class Builder {

    private record Places(List<Definition> definitions, List<Use> uses) {}

    private final Map<String, Places> places = new LinkedHashMap<>();
    private final Set<String> glossed = new HashSet<>();

    void add(Definition definition) {
      places(definition.acronym()).definitions().add(definition);
    }

    void add(String form, Use use) {
      places(form).uses().add(use);
    }

    /** An acronym that alone is in parentheses. */
    void glossed(String form) {
      glossed.add(form);
    }

    private Places places(String form) {
      return places.computeIfAbsent(form, f -> new Places(new ArrayList<>(), new ArrayList<>()));
    }

    private List<Acronym> acronyms() {
      List<Acronym> all = new ArrayList<>();
      places.forEach(
          (form, at) ->
              all.add(new Acronym(form, at.definitions(), at.uses(), glossed.contains(form))));
      return all;
    }
  }
}
