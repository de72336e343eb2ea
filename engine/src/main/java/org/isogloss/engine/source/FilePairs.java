package org.isogloss.engine.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.isogloss.core.document.Document;

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

  /** The language in a file name: {@code guide.zh-CN.md}, {@code guide_de.md}. */
  private static final Pattern LANGUAGE =
      Pattern.compile("[._-](?:\\p{Lower}{2,3})(?:[_-]\\p{Alpha}{2,4})?$");

  private FilePairs() {}

  /** The groups, in the order of the translations. */
  static List<Group> of(List<Document> translations, List<Document> sources) {
    Map<Document, Document> pairs = pairs(translations, sources);
    List<Document> alone = new ArrayList<>(translations);
    alone.removeAll(pairs.keySet());
    List<Document> left = new ArrayList<>(sources);
    left.removeAll(pairs.values());
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
    Map<Document, Document> pairs = new LinkedHashMap<>();
    Set<Document> taken = new HashSet<>();
    Map<String, List<Document>> byName = new LinkedHashMap<>();
    for (Document source : sources) {
      byName.computeIfAbsent(names(source).get(0), name -> new ArrayList<>()).add(source);
    }
    for (Document translation : translations) {
      List<String> names = names(translation);
      int best = 0;
      List<Document> closest = new ArrayList<>();
      for (Document source : byName.getOrDefault(names.get(0), List.of())) {
        int shared = shared(names, names(source));
        if (shared > best) {
          closest.clear();
          best = shared;
        }
        if (shared == best) {
          closest.add(source);
        }
      }
      if (closest.size() == 1 && taken.add(closest.get(0))) {
        pairs.put(translation, closest.get(0));
      }
    }
    return pairs;
  }

  /** The parts of a path from the file up, without the language and the extension of the file. */
  private static List<String> names(Document document) {
    Path path = Path.of(document.id().path());
    List<String> names =
        new ArrayList<>(
            StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList());
    java.util.Collections.reverse(names);
    String file = names.get(0);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    names.set(0, LANGUAGE.matcher(stem).replaceFirst(""));
    return names;
  }

  private static int shared(List<String> one, List<String> other) {
    int shared = 0;
    while (shared < Math.min(one.size(), other.size())
        && one.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return shared;
  }
}
