package org.isogloss.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.core.file.FileConflictException;
import org.isogloss.core.text.Folding;

/** A list of accepted words, one per line, which people edit as well. */
public final class WordListFile {

  private WordListFile() {}

  /**
   * Adds words that the file does not have yet, sorted, after what is there; it need not exist.
   *
   * <p>The file keeps its encoding and its line ends. A word that it has with another kind of
   * apostrophe is not added, since both are accepted.
   *
   * @return how many words were added
   * @throws OutputException if it cannot be read or written, its encoding lacks a letter, or
   *     another program changes it
   */
  public static int add(Path file, Collection<String> words) throws OutputException {
    try {
      Optional<byte[]> before = content(file);
      TextSource source =
          before.isPresent() ? SourceDecoder.decode(before.get()) : TextSource.of("");
      String text = source.text();
      Set<String> known = new HashSet<>();
      text.lines().map(line -> Folding.straight(line.strip())).forEach(known::add);
      List<String> added = new ArrayList<>();
      for (String word : new TreeSet<>(words)) {
        if (known.add(Folding.straight(word))) {
          added.add(word);
        }
      }
      if (!added.isEmpty()) {
        String lineEnd = SourceLines.lineEnd(text);
        String end = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
        String all = text + end + String.join(lineEnd, added) + lineEnd;
        if (!source.canEncode(all)) {
          throw new OutputException(
              "cannot write %s (%s lacks a letter), expected UTF-8"
                  .formatted(file, source.charset()));
        }
        AtomicFile.replace(file, source.encoded(all), before);
      }
      return added.size();
    } catch (ReadException e) {
      throw new OutputException(
          "cannot read %s (%s), expected a list of words".formatted(file, e.getMessage()), e);
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
