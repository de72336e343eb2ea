package org.isogloss.engine.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.language.PathLanguages;

/**
 * Which files are translations of which: those whose names and folders agree. The others are one
 * text in several files.
 */
final class FilePairs {

  /**
   * Documents and their sources.
   *
   * @param translations in book order; never empty
   * @param sources in book order; empty if there are none
   */
  record Group(List<Document> translations, List<Document> sources) {

    Group {
      translations = List.copyOf(translations);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A document with the parts of its path, from the file up; the file without language and
   * extension.
   */
  private record Named(Document document, List<String> parts) {

    static Named of(Document document) {
      Path path = Path.of(document.id().path());
      List<String> parts = new ArrayList<>();
      path.forEach(part -> parts.add(0, part.toString()));
      parts.set(0, PathLanguages.bare(parts.get(0)));
      return new Named(document, parts);
    }

    String file() {
      return parts.get(0);
    }

    /** How many parts two paths share, from the file up. */
    int shared(Named other) {
      int shared = 0;
      while (shared < Math.min(parts.size(), other.parts.size())
          && parts.get(shared).equals(other.parts.get(shared))) {
        shared++;
      }
      return shared;
    }
  }

  private FilePairs() {}

  /** The groups, in the order of the translations. */
  static List<Group> of(List<Document> translations, List<Document> sources) {
    Map<Document, Document> pairs = pairs(translations, sources);
    List<Document> alone = new ArrayList<>(translations);
    alone.removeAll(pairs.keySet());
    List<Document> left = new ArrayList<>(sources);
    left.removeAll(Set.copyOf(pairs.values()));
    List<Group> groups = new ArrayList<>();
    for (Document translation : translations) {
      if (pairs.containsKey(translation)) {
        groups.add(new Group(List.of(translation), List.of(pairs.get(translation))));
      } else if (translation == alone.get(0)) {
        groups.add(new Group(alone, left));
      }
    }
    return groups;
  }

  /** Pairs each the only best of the other. */
  private static Map<Document, Document> pairs(
      List<Document> translations, List<Document> sources) {
    Map<String, List<Named>> byFile =
        sources.stream().map(Named::of).collect(Collectors.groupingBy(Named::file));
    Map<Document, Document> pairs = new LinkedHashMap<>();
    Set<Document> taken = new HashSet<>();
    for (Document translation : translations) {
      Named named = Named.of(translation);
      List<Named> candidates = byFile.getOrDefault(named.file(), List.of());
      int best = candidates.stream().mapToInt(named::shared).max().orElse(0);
      List<Named> closest =
          candidates.stream().filter(source -> named.shared(source) == best).toList();
      if (closest.size() == 1 && taken.add(closest.get(0).document())) {
        pairs.put(translation, closest.get(0).document());
      }
    }
    return pairs;
  }
}
