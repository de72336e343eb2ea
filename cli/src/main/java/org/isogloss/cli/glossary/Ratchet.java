package org.isogloss.cli.glossary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.rules.glossary.Agreement;

/** A file that records the agreement reached so far: an id, a tab and a percentage per line. */
final class Ratchet {

  private static final double TOLERANCE = 0.05;

  private final Path path;

  Ratchet(Path path) {
    this.path = path;
  }

  /**
   * Compares an agreement with the file. If no value has fallen, the file is updated; if there is
   * no file, it is created.
   *
   * @return the values that have fallen, one line each
   */
  List<String> tighten(Agreement agreement) throws IOException, TermbaseException {
    Optional<byte[]> old =
        Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    Map<String, Double> known = old.isPresent() ? read(old.get()) : new TreeMap<>();
    List<String> fallen = new ArrayList<>();
    Map<String, Double> values = new TreeMap<>(known);
    for (Agreement.Entry entry : agreement.entries()) {
      if (entry.isDead()) {
        continue;
      }
      String id = entry.concept().id();
      double percent = entry.percent();
      Double before = known.get(id);
      if (before != null && percent < before - TOLERANCE) {
        fallen.add(
            String.format(
                Locale.ROOT, "%s: agreement fell from %.1f%% to %.1f%%", id, before, percent));
      }
      values.put(id, percent);
    }
    if (fallen.isEmpty() && !values.equals(known)) {
      StringBuilder text = new StringBuilder();
      values.forEach(
          (id, percent) -> text.append(String.format(Locale.ROOT, "%s\t%.1f\n", id, percent)));
      AtomicFile.replace(path, text.toString().getBytes(StandardCharsets.UTF_8), old);
    }
    return fallen;
  }

  private Map<String, Double> read(byte[] bytes) throws TermbaseException {
    Map<String, Double> values = new TreeMap<>();
    int number = 0;
    for (String line : lines(bytes)) {
      number++;
      String[] parts = line.split("\t", -1);
      if (parts.length != 2 || !parts[1].matches("\\d{1,3}(\\.\\d+)?")) {
        throw new TermbaseException(
            path, number, 1, "not a line of a ratchet file", "an id, a tab and a percentage");
      }
      values.put(parts[0], Double.valueOf(parts[1]));
    }
    return values;
  }

  private List<String> lines(byte[] bytes) throws TermbaseException {
    try {
      return SourceDecoder.decodeUnicode(bytes).lines().toList();
    } catch (ReadException e) {
      TermbaseException failure =
          new TermbaseException(
              path,
              Math.max(1, e.line()),
              Math.max(1, e.column()),
              e.getMessage().replaceFirst(", expected .*", ""),
              "lines of text, each an id, a tab and a percentage");
      failure.initCause(e);
      throw failure;
    }
  }
}
