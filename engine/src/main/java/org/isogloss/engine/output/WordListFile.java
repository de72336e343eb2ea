package org.isogloss.engine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.core.file.FileConflictException;

/** A list of accepted words, one per line, which people edit as well. */
public final class WordListFile {

  private WordListFile() {}

  /**
   * Adds words that the file does not have yet, sorted, after what is there; it need not exist.
   *
   * @return how many words were added
   * @throws OutputException if it cannot be read or written, or another program changes it
   */
  public static int add(Path file, Collection<String> words) throws OutputException {
    try {
      Optional<byte[]> before = content(file);
      String text = before.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
      Set<String> known = new HashSet<>();
      text.lines().map(String::strip).forEach(known::add);
      Set<String> added = new TreeSet<>(words);
      added.removeAll(known);
      if (!added.isEmpty()) {
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        String all = text + end + String.join("\n", added) + "\n";
        AtomicFile.replace(file, all.getBytes(StandardCharsets.UTF_8), before);
      }
      return added.size();
    } catch (FileConflictException e) {
      throw new OutputException(
          "cannot write %s (it was modified meanwhile), expected no other writer".formatted(file),
          e);
    } catch (IOException e) {
      throw WholeFile.refused(file, e);
    }
  }

  private static Optional<byte[]> content(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
