package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.style.StyleDocument;

/**
 * The acronyms of a manuscript.
 *
 * @param documents its documents, in book order
 * @param acronyms all acronyms, in the order in which they are first written; also words that only
 *     look like one
 * @param words the short words that are not acronyms, in lower case
 */
record AcronymIndex(List<StyleDocument> documents, List<Acronym> acronyms, Set<String> words) {

  AcronymIndex {
    documents = List.copyOf(documents);
    acronyms = List.copyOf(acronyms);
    words = Set.copyOf(words);
  }

  /** Reads all documents. */
  static AcronymIndex of(List<StyleDocument> documents) {
    Builder builder = new Builder();
    documents.forEach(document -> AcronymReader.read(document, builder));
    return new AcronymIndex(documents, builder.acronyms(), builder.words);
  }

  /** Reads one document. */
  static AcronymIndex of(StyleDocument document) {
    return of(List.of(document));
  }

  /** The acronyms that the manuscript defines. */
  List<Acronym> defined() {
    return acronyms.stream().filter(acronym -> !acronym.definitions().isEmpty()).toList();
  }

  /** Collects acronyms while documents are read in book order. */
  static final class Builder {

    /** Longer words are in no dictionary of acronyms. */
    private static final int LONGEST_WORD = 8;

    private record Places(List<Definition> definitions, List<Use> uses) {}

    private final Map<String, Places> places = new LinkedHashMap<>();
    private final Set<String> glossed = new HashSet<>();
    private final Set<String> words = new HashSet<>();

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

    /** A word that is no acronym. */
    void word(String word) {
      if (word.length() <= LONGEST_WORD) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
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
