package org.isogloss.rules.terms.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads folders of labeled documents. Their layout is described in {@code
 * docs/quality/term-variants.md}.
 */
final class LabelledFolder {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Operators of planted faults that are not faults. */
  private static final Set<String> HARMLESS = Set.of("antonym");

  /** Operators of planted faults in which only capitals differ. */
  private static final Set<String> CAPITALS =
      Set.of("case-up", "case-down", "acronym", "inner-capital", "name-down");

  private final Map<String, String> repositories;

  /**
   * @param repositories the repositories of documents and sets that do not say it themselves, by
   *     name
   */
  LabelledFolder(Map<String, String> repositories) {
    this.repositories = Map.copyOf(repositories);
  }

  /** Reads documents whose authors later unified a pair: {@code cases.jsonl}. */
  List<LabelledManuscript> cases(RowSet set, Path cases, Path documents) throws IOException {
    Map<List<String>, List<JsonNode>> byManuscript = new LinkedHashMap<>();
    for (JsonNode row : rows(cases)) {
      List<String> files = row.has("files") ? texts(row.get("files")) : List.of(text(row, "file"));
      byManuscript.computeIfAbsent(files, key -> new ArrayList<>()).add(row);
    }
    List<LabelledManuscript> manuscripts = new ArrayList<>();
    byManuscript.forEach(
        (files, rows) -> {
          String repository = origin(text(rows.get(0), "source"));
          List<LabelledRows.Case> known = new ArrayList<>();
          List<KnownPair> pairs = new ArrayList<>();
          rows.forEach(row -> addCases(row, repository, set, known, pairs));
          manuscripts.add(
              new LabelledManuscript(
                  repository,
                  set,
                  files.get(0),
                  files.stream().map(documents::resolve).toList(),
                  known,
                  pairs,
                  Optional.of(PairLabel.UNKNOWN)));
        });
    return manuscripts;
  }

  /** Every two groups of a row's variants are a case. */
  private static void addCases(
      JsonNode row,
      String repository,
      RowSet set,
      List<LabelledRows.Case> cases,
      List<KnownPair> pairs) {
    JsonNode variants = row.get("variants");
    String kind = text(row, "kind");
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        String id = text(row, "id") + (variants.size() > 2 ? "." + i + j : "");
        cases.add(new LabelledRows.Case(repository, set, id, kind));
        pairs.add(
            new KnownPair(
                id,
                texts(variants.get(i)),
                texts(variants.get(j)),
                Comparisons.words(kind.equals("case")),
                PairLabel.POSITIVE));
      }
    }
  }

  /**
   * Reads well-edited documents.
   *
   * @param sources names the origins of the files, if there is such a file: {@code clean.jsonl}
   */
  List<LabelledManuscript> clean(Path folder, Optional<Path> sources) throws IOException {
    Map<String, String> origins = new LinkedHashMap<>(repositories);
    if (sources.isPresent()) {
      rows(sources.get())
          .forEach(row -> origins.put(text(row, "file"), origin(text(row, "source"))));
    }
    return files(folder).stream()
        .map(
            file -> {
              String name = file.getFileName().toString();
              return new LabelledManuscript(
                  origins.getOrDefault(name, name),
                  RowSet.CLEAN,
                  name,
                  List.of(file),
                  List.of(),
                  List.of(),
                  Optional.of(PairLabel.NEGATIVE));
            })
        .toList();
  }

  /**
   * Reads documents with one planted inconsistency each: {@code planted.jsonl}.
   *
   * @param clean the documents that they were made from
   */
  List<LabelledManuscript> planted(Path folder, List<LabelledManuscript> clean) throws IOException {
    Map<String, String> origins = new LinkedHashMap<>();
    clean.forEach(manuscript -> origins.put(manuscript.id(), manuscript.repository()));
    List<LabelledManuscript> manuscripts = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("planted.jsonl"))) {
      String id = text(row, "file");
      String operator = text(row, "operator");
      String repository = origins.get(text(row, "from"));
      if (repository == null) {
        throw new IOException(id + " was made from an unknown document: " + text(row, "from"));
      }
      KnownPair pair =
          new KnownPair(
              id,
              List.of(text(row, "term")),
              List.of(text(row, "planted")),
              Comparisons.planted(CAPITALS.contains(operator)),
              HARMLESS.contains(operator) ? PairLabel.NEGATIVE : PairLabel.POSITIVE);
      manuscripts.add(
          new LabelledManuscript(
              repository,
              RowSet.PLANTED,
              id,
              List.of(folder.resolve(id)),
              List.of(new LabelledRows.Case(repository, RowSet.PLANTED, id, operator)),
              List.of(pair),
              Optional.empty()));
    }
    return manuscripts;
  }

  /** Reads sets of documents, one manuscript each, with judged findings: {@code judged.jsonl}. */
  List<LabelledManuscript> judged(Path folder) throws IOException {
    Map<String, List<LabelledRows.Case>> cases = new LinkedHashMap<>();
    Map<String, List<KnownPair>> pairs = new LinkedHashMap<>();
    int number = 0;
    for (JsonNode row : rows(folder.resolve("judged.jsonl"))) {
      number++;
      String set = text(row, "source").split("/", 2)[0];
      if (text(row, "rule").equals("term-variants")) {
        JudgedFinding finding =
            JudgedFinding.of(
                "judged-%s-%d".formatted(set, number), text(row, "text"), text(row, "verdict"));
        cases
            .computeIfAbsent(set, key -> new ArrayList<>())
            .add(
                new LabelledRows.Case(
                    repositories.getOrDefault(set, set),
                    RowSet.JUDGED,
                    finding.id(),
                    finding.verdict()));
        pairs.computeIfAbsent(set, key -> new ArrayList<>()).addAll(finding.pairs());
      }
    }
    List<LabelledManuscript> manuscripts = new ArrayList<>();
    for (String set : cases.keySet()) {
      manuscripts.add(
          new LabelledManuscript(
              repositories.getOrDefault(set, set),
              RowSet.JUDGED,
              set,
              files(folder.resolve(set)),
              cases.get(set),
              pairs.get(set),
              Optional.of(PairLabel.UNKNOWN)));
    }
    return manuscripts;
  }

  /**
   * Reads a document with all its concepts: {@code NAME.gold.json}. A pair of accepted forms of one
   * concept that is not asked for is unknown, every other one is a false alarm.
   *
   * @param root what the path of the document is relative to
   */
  LabelledManuscript paper(Path gold, Path root) throws IOException {
    JsonNode labels = JSON.readTree(Files.readString(gold));
    String path = text(labels, "document");
    List<LabelledRows.Case> cases = new ArrayList<>();
    List<KnownPair> known = new ArrayList<>();
    for (JsonNode concept : labels.required("concepts")) {
      for (JsonNode pair : concept.required("pairs")) {
        String id = "paper-" + cases.size();
        String kind = pair.required("must").booleanValue() ? "must" : "should";
        cases.add(new LabelledRows.Case(path, RowSet.PAPER, id, kind));
        known.add(
            new KnownPair(
                id,
                List.of(text(pair, "a")),
                List.of(text(pair, "b")),
                Comparisons.words(text(pair, "kind").equals("case")),
                PairLabel.POSITIVE));
      }
      List<String> accepted = texts(concept.required("accept"));
      known.add(
          new KnownPair(
              "accepted", accepted, accepted, Comparisons.words(false), PairLabel.UNKNOWN));
    }
    return new LabelledManuscript(
        path,
        RowSet.PAPER,
        path,
        List.of(root.resolve(path)),
        cases,
        known,
        Optional.of(PairLabel.NEGATIVE));
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The repository in an origin such as {@code owner/name@commit:path}. */
  private static String origin(String source) {
    return source.split("@", 2)[0];
  }

  private static String text(JsonNode row, String field) {
    return row.required(field).textValue();
  }

  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    if (values.isTextual()) {
      texts.add(values.textValue());
    }
    values.forEach(value -> texts.add(value.textValue()));
    return texts;
  }
}
