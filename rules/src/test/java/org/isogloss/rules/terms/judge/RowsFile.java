package org.isogloss.rules.terms.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of labeled pairs: compressed, one line each, cells separated by tabs. Lines that begin
 * with {@code @} list the manuscripts and cases.
 */
final class RowsFile {

  /** The resource with the pairs that the model is trained on. */
  static final String NAME = "pair-rows.tsv.gz";

  private static final String HEAD =
      """
      # Pairs of forms as features, without the words of the documents; PairRows writes this file.
      # @manuscript: set, repository, manuscript, words
      # @case: set, repository, case, kind
      # others: repository, set, manuscript, cases, label, kind, feature=value for each that is not 0
      """;

  private static final int FIXED_CELLS = 6;
  private static final double STEPS = 1000;

  private static final Map<String, PairKind> KINDS = byLabel(PairKind.values(), PairKind::label);
  private static final Map<String, Feature> FEATURES = byLabel(Feature.values(), Feature::label);

  private RowsFile() {}

  /** Reads the resource with the pairs that the model is trained on. */
  static LabelledRows load() {
    try (InputStream in = RowsFile.class.getResourceAsStream(NAME)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  /** Writes rows; the same rows give the same bytes. */
  static void write(LabelledRows rows, OutputStream out) throws IOException {
    try (Writer writer =
        new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      writer.write(HEAD);
      for (LabelledRows.Manuscript one : rows.manuscripts()) {
        line(
            writer, "@manuscript", one.set().label(), one.repository(), one.id(), "" + one.words());
      }
      for (LabelledRows.Case one : rows.cases()) {
        line(writer, "@case", one.set().label(), one.repository(), one.id(), one.kind());
      }
      for (LabelledRow row : rows.rows()) {
        line(writer, cells(row));
      }
    }
  }

  private static String[] cells(LabelledRow row) {
    Stream<String> fixed =
        Stream.of(
            row.repository(),
            row.set().label(),
            row.manuscript(),
            String.join(",", row.cases()),
            row.label().sign(),
            row.kind().label());
    Stream<String> features =
        Stream.of(Feature.values())
            .filter(feature -> rounded(row, feature) != 0)
            .map(feature -> feature.label() + "=" + text(rounded(row, feature)));
    return Stream.concat(fixed, features).toArray(String[]::new);
  }

  private static double rounded(LabelledRow row, Feature feature) {
    return Math.rint(row.features().get(feature) * STEPS) / STEPS;
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }

  private static void line(Writer writer, String... cells) throws IOException {
    writer.write(String.join("\t", cells) + "\n");
  }

  /**
   * Reads rows.
   *
   * @throws IllegalArgumentException naming the line, if one has an error
   */
  static LabelledRows read(InputStream in) throws IOException {
    List<LabelledRows.Manuscript> manuscripts = new ArrayList<>();
    List<LabelledRows.Case> cases = new ArrayList<>();
    List<LabelledRow> rows = new ArrayList<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String[] cells = line.split("\t", -1);
      try {
        switch (cells[0]) {
          case "@manuscript" ->
              manuscripts.add(
                  new LabelledRows.Manuscript(
                      cells[2], RowSet.of(cells[1]), cells[3], Integer.parseInt(cells[4])));
          case "@case" ->
              cases.add(new LabelledRows.Case(cells[2], RowSet.of(cells[1]), cells[3], cells[4]));
          default -> {
            if (!line.startsWith("#")) {
              rows.add(row(cells));
            }
          }
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line %d of the rows: %s".formatted(number, line), e);
      }
    }
    return new LabelledRows(manuscripts, cases, rows);
  }

  private static LabelledRow row(String[] cells) {
    Map<Feature, Double> values = new EnumMap<>(Feature.class);
    for (int i = FIXED_CELLS; i < cells.length; i++) {
      int sign = cells[i].indexOf('=');
      values.put(
          known(FEATURES, cells[i].substring(0, sign)),
          Double.valueOf(cells[i].substring(sign + 1)));
    }
    return new LabelledRow(
        cells[0],
        RowSet.of(cells[1]),
        cells[2],
        cells[3].isEmpty() ? List.of() : List.of(cells[3].split(",", -1)),
        PairLabel.of(cells[4]),
        new FeatureVector(known(KINDS, cells[5]), values));
  }

  private static <T> T known(Map<String, T> byLabel, String label) {
    T known = byLabel.get(label);
    if (known == null) {
      throw new IllegalArgumentException("unknown name \"%s\"".formatted(label));
    }
    return known;
  }

  private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
    return new HashMap<>(Stream.of(values).collect(Collectors.toMap(label, value -> value)));
  }
}
