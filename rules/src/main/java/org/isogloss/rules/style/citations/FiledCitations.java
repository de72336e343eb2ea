package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Place;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.FiledReferences;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;

/**
 * Citations by key of works in BibTeX files. Such a file may hold any number of works that are not
 * cited, so only what is cited is looked at.
 */
final class FiledCitations {

  private static final int LEAST_RESOLVED = 3;
  private static final double LEAST_SHARE = 0.75;

  private FiledCitations() {}

  /** Citations of keys that no file has. */
  static List<Hit> missing(List<StyleDocument> documents) {
    Map<String, String> filed = filed(documents);
    Map<String, List<Place>> cited = cited(documents);
    long resolved = cited.keySet().stream().filter(filed::containsKey).count();
    if (resolved < LEAST_RESOLVED || resolved < LEAST_SHARE * cited.size()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    cited.forEach(
        (key, places) -> {
          if (!filed.containsKey(key) && !isListed(documents, key)) {
            hits.add(
                hit(
                    places,
                    "“%s” is cited, but the BibTeX files have no such entry; add it or correct the key."
                        .formatted(key)));
          }
        });
    return hits;
  }

  private static boolean isListed(List<StyleDocument> documents, String key) {
    return documents.stream()
        .flatMap(document -> document.bibliography().entries().stream())
        .anyMatch(entry -> entry.label().equals(key));
  }

  /** Works that are cited by two keys. */
  static List<Hit> duplicates(List<StyleDocument> documents) {
    Map<String, String> filed = filed(documents);
    Map<String, String> keys = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    cited(documents)
        .forEach(
            (key, places) -> {
              String doi = filed.getOrDefault(key, "");
              String first = doi.isEmpty() ? null : keys.putIfAbsent(doi, key);
              if (first != null) {
                hits.add(
                    hit(
                        places,
                        "“%s” and “%s” are one work, with the DOI %s; cite it by one key."
                            .formatted(first, key, doi)));
              }
            });
    return hits;
  }

  private static Hit hit(List<Place> places, String message) {
    return Hit.at(places.get(0), message).with(Grounds.ofPlaces(places)).with(Confidence.MEDIUM);
  }

  /** The DOIs of all keys; nothing if a file could not be read, as the rest would mislead. */
  private static Map<String, String> filed(List<StyleDocument> documents) {
    Map<String, String> dois = new HashMap<>();
    for (StyleDocument document : documents) {
      FiledReferences filed = document.bibliography().filed();
      if (!filed.isComplete()) {
        return Map.of();
      }
      dois.putAll(filed.dois());
    }
    return dois;
  }

  private static Map<String, List<Place>> cited(List<StyleDocument> documents) {
    Map<String, List<Place>> cited = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      for (Citation citation : document.bibliography().citations()) {
        // A bare name after an at sign may be an account of a network.
        char first = document.document().prose().charAt(citation.span().start());
        if (citation.kind() == Citation.Kind.KEY && first != '@' && first != '-') {
          Place place = document.analyzed().place(citation.span());
          citation
              .targets()
              .forEach(
                  target ->
                      cited.computeIfAbsent(target.label(), key -> new ArrayList<>()).add(place));
        }
      }
    }
    return cited;
  }
}
