package org.isogloss.rules.terms.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.rules.terms.judge.PairModel.Level;

/** The weights and thresholds of a model, as they are in its file. */
final class PairWeights {

  static final String FILE = "pair-model.tsv";

  private static final int COLUMNS = 3;

  private final String name;
  private final Map<PairKind, Map<Feature, Double>> weights = new EnumMap<>(PairKind.class);
  private final Map<PairKind, Double> biases = new EnumMap<>(PairKind.class);
  private final Map<PairKind, Map<Level, Double>> thresholds = new EnumMap<>(PairKind.class);
  private final Set<String> seen = new HashSet<>();

  private PairWeights(String name) {
    this.name = name;
    for (PairKind kind : PairKind.values()) {
      weights.put(kind, new EnumMap<>(Feature.class));
      thresholds.put(kind, new EnumMap<>(Level.class));
    }
  }

  /** Reads the file that the program is delivered with. */
  static PairWeights load() {
    try (InputStream in = PairWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return of(
          FILE,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * Reads the lines of a file.
   *
   * @param name the file's name for messages
   * @throws IllegalStateException naming the line, if a line has an error or one is missing
   */
  static PairWeights of(String name, List<String> lines) {
    PairWeights read = new PairWeights(name);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        read.read(line, i + 1);
      }
    }
    read.requireComplete(lines.size());
    return read;
  }

  double weight(PairKind kind, Feature feature) {
    return weights.get(kind).getOrDefault(feature, 0.0);
  }

  double bias(PairKind kind) {
    return biases.get(kind);
  }

  double threshold(PairKind kind, Level level) {
    return thresholds.get(kind).get(level);
  }

  private void read(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw error(number, "%d columns, expected kind, feature and weight".formatted(cells.length));
    }
    PairKind kind =
        Arrays.stream(PairKind.values())
            .filter(one -> one.label().equals(cells[0]))
            .findFirst()
            .orElseThrow(() -> error(number, "unknown kind of pair \"%s\"".formatted(cells[0])));
    if (!seen.add(cells[0] + "\t" + cells[1])) {
      throw error(number, "second line for \"%s\" of %s".formatted(cells[1], cells[0]));
    }
    double value = number(cells[2], number);
    if (cells[1].equals(PairModel.BIAS)) {
      biases.put(kind, value);
      return;
    }
    Optional<Level> level =
        Arrays.stream(Level.values()).filter(one -> one.label().equals(cells[1])).findFirst();
    if (level.isPresent()) {
      readThreshold(kind, level.get(), value, number);
      return;
    }
    Feature feature =
        Arrays.stream(Feature.values())
            .filter(one -> one.label().equals(cells[1]))
            .findFirst()
            .orElseThrow(() -> error(number, "unknown feature \"%s\"".formatted(cells[1])));
    weights.get(kind).put(feature, value);
  }

  private void readThreshold(PairKind kind, Level level, double value, int number) {
    if (!(value >= 0 && value <= 1)) {
      throw error(number, "threshold " + value + ", expected a probability from 0 to 1");
    }
    Map<Level, Double> ofKind = thresholds.get(kind);
    ofKind.put(level, value);
    double last = 0;
    for (double threshold : ofKind.values()) {
      if (threshold < last) {
        throw error(
            number, "a threshold of %s is lower than the one before".formatted(kind.label()));
      }
      last = threshold;
    }
  }

  private double number(String text, int number) {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          "%s:%d: \"%s\", expected a number".formatted(name, number, text), e);
    }
    throw error(number, "\"%s\", expected a finite number".formatted(text));
  }

  private void requireComplete(int lines) {
    for (PairKind kind : PairKind.values()) {
      if (!biases.containsKey(kind)) {
        throw error(lines, "no %s for %s".formatted(PairModel.BIAS, kind.label()));
      }
      for (Level level : Level.values()) {
        if (!thresholds.get(kind).containsKey(level)) {
          throw error(lines, "no %s for %s".formatted(level.label(), kind.label()));
        }
      }
    }
  }

  private IllegalStateException error(int line, String problem) {
    return new IllegalStateException("%s:%d: %s".formatted(name, line, problem));
  }
}
