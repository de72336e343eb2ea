package org.isogloss.rules.repeats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.ManuscriptFiles;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/**
 * Describes the edited repeats that readers judged and writes them as rows without words.
 * CONTRIBUTING.md explains how to run it.
 */
public final class RepeatRows {

  /** A text that has changed since may have lost or won this share of the words of a repeat. */
  private static final double EDITED = 0.1;

  /** It may have moved by this many lines. */
  private static final int MOVED = 30;

  private RepeatRows() {}

  /** A line of the sheet of judged repeats. */
  private record Judged(String text, String place, int words, String kind, String verdict) {

    static Judged of(String line) {
      String[] cells = line.split("\t", -1);
      return new Judged(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4]);
    }

    String file() {
      return place.split(":", -1)[0];
    }

    int line() {
      return Integer.parseInt(place.split(":", -1)[1]);
    }

    int column() {
      return Integer.parseInt(place.split(":", -1)[2]);
    }

    /** Templates and phrases are not judged by their likelihood. */
    boolean isEdited() {
      return kind.equals("edited");
    }
  }

  /**
   * Reads the sheet and the texts and writes the rows. Those of texts that have no folder stay as
   * they are.
   *
   * @param args the file to write, which may have earlier rows; the sheet with text, place, words,
   *     kind and verdict in its columns; and a folder that has a folder for each text
   */
  public static void main(String[] args) throws IOException {
    Map<String, List<Judged>> sheet = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(Path.of(args[1]));
    lines.stream()
        .skip(1)
        .map(Judged::of)
        .filter(Judged::isEdited)
        .forEach(one -> sheet.computeIfAbsent(one.text(), text -> new ArrayList<>()).add(one));
    Path file = Path.of(args[0]);
    List<String> earlier = Files.exists(file) ? Files.readAllLines(file) : List.of();
    List<String> rows = new ArrayList<>();
    rows.add(
        "# Edited repeats that readers judged: text, verdict, differences that drift, exchange,");
    rows.add(
        "# add something, and whether it is an entry of a page of a manual. RepeatRows writes it.");
    int comments = rows.size();
    for (Map.Entry<String, List<Judged>> text : sheet.entrySet()) {
      Path folder = Path.of(args[2]).resolve(text.getKey());
      if (Files.exists(folder)) {
        rows.addAll(rows(folder, text.getValue()));
      } else {
        earlier.stream().filter(row -> row.startsWith(text.getKey() + "\t")).forEach(rows::add);
      }
    }
    Files.write(file, rows);
    System.out.printf("%d rows of %d texts%n", rows.size() - comments, sheet.size());
  }

  private static List<String> rows(Path folder, List<Judged> judged) throws IOException {
    List<AnalyzedDocument> documents = new ArrayList<>();
    ManuscriptFiles manuscript = new ManuscriptFiles();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(manuscript.read(file, new DocumentId(folder.relativize(file).toString())));
      }
    }
    Map<DocumentId, AnalyzedDocument> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.document().id(), document));
    Differences classifier = new Differences();
    List<ComparedCluster> clusters = new ArrayList<>();
    new RepeatAnalysis(RepeatSettings.DEFAULT)
        .of(new AnalyzedManuscript(documents)).clusters().stream()
            .map(cluster -> ComparedCluster.of(cluster, byId, classifier))
            .filter(cluster -> !cluster.isVerbatim())
            .forEach(clusters::add);
    RepeatLikelihood likelihood = new RepeatLikelihood();
    boolean isManual = RepeatConfidence.isManual(documents);
    List<String> rows = new ArrayList<>();
    int moved = 0;
    for (Judged one : judged) {
      Optional<ComparedCluster> found =
          clusters.stream()
              .filter(cluster -> Math.abs(cluster.words() - one.words()) <= EDITED * one.words())
              .filter(cluster -> distance(one, cluster, byId) <= MOVED)
              .min(Comparator.comparingInt(cluster -> mismatch(one, cluster, byId)));
      if (found.isEmpty()) {
        System.out.printf("%s %s is no edited repeat%n", one.text(), one.place());
        continue;
      }
      ComparedCluster cluster = found.orElseThrow();
      // Two judgments are of two repeats.
      clusters.remove(cluster);
      moved += mismatch(one, cluster, byId) > 0 ? 1 : 0;
      RepeatLikelihood.Traits traits = likelihood.traits(cluster, isManual);
      rows.add(
          String.join(
              "\t",
              one.text(),
              one.verdict(),
              String.valueOf(traits.drifted()),
              String.valueOf(traits.exchanged()),
              String.valueOf(traits.added()),
              traits.isEntry() ? "entry" : "other"));
    }
    if (moved > 0) {
      System.out.printf(
          "%s: %d of %d repeats have other places or words now%n",
          judged.get(0).text(), moved, rows.size());
    }
    return rows;
  }

  /** How far a repeat is from the one that was judged, in lines and words; 0 if it is the same. */
  private static int mismatch(
      Judged one, ComparedCluster cluster, Map<DocumentId, AnalyzedDocument> byId) {
    return distance(one, cluster, byId) + Math.abs(cluster.words() - one.words());
  }

  /**
   * How many lines a place in the sheet is from the nearest place of a repeat in its file, plus one
   * if it is not that place.
   */
  private static int distance(
      Judged one, ComparedCluster cluster, Map<DocumentId, AnalyzedDocument> byId) {
    return cluster.members().stream()
        .map(Passage::place)
        .map(member -> byId.get(member.document()).document().location(member.span()))
        .filter(at -> one.file().equals(at.document().path()))
        .mapToInt(
            at ->
                Math.abs(at.startLine() - one.line()) + (at.startColumn() == one.column() ? 0 : 1))
        .min()
        .orElse(Integer.MAX_VALUE / 2);
  }
}
