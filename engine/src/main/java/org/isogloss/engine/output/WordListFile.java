package org.isogloss.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.core.file.FileConflictException;
import org.isogloss.core.text.Folding;
import org.isogloss.glossary.format.source.TermbaseFormat;

/** A list of accepted words, one per line, which people edit as well. */
public final class WordListFile {

  /** The extensions of files that hold neither words nor a text that the program reads. */
  private static final Set<String> DATA = Set.of("json", "jsonl", "toml");

  /** The words in the longest phrase of a list; a line of prose has more. */
  private static final int LONGEST_PHRASE = 6;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private WordListFile() {}

  /**
   * Adds words that the file does not have yet, sorted, after what is there; it need not exist.
   *
   * <p>The file keeps its encoding and its line ends. A word that it has with another kind of
   * apostrophe, or with its accents as characters of their own, is not added, since all are
   * accepted. A file that is something else, such as a manuscript that a shell put where the list
   * was forgotten, is left as it is.
   *
   * @return how many words were added
   * @throws OutputException if it is not a list of words, it cannot be read or written, its
   *     encoding lacks a letter, or another program changes it
   */
  public static int add(Path file, Collection<String> words) throws OutputException {
    requireName(file);
    try {
      Optional<byte[]> before = content(file);
      TextSource source =
          before.isPresent() ? SourceDecoder.decode(before.get()) : TextSource.of("");
      String text = source.text();
      requirePhrases(file, text);
      Set<String> known = new HashSet<>();
      text.lines().map(line -> key(line.strip())).forEach(known::add);
      List<String> added = new ArrayList<>();
      for (String word : new TreeSet<>(words)) {
        String line = line(word, file);
        if (known.add(key(line))) {
          added.add(line);
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
          "cannot write %s (it was modified by another program), expected no other writer"
              .formatted(file),
          e);
    } catch (IOException e) {
      throw WholeFile.refused(file, e);
    }
  }

  /** A word as the list accepts it with the same capitals as other lists do. */
  private static String line(String word, Path file) {
    boolean isSmall = word.equals(word.toLowerCase(Locale.ENGLISH));
    return isSmall && isOfVale(file) ? "(?i)" + word : word;
  }

  /** Whether the lines of a list are case-sensitive regular expressions, as in Vale. */
  public static boolean isOfVale(Path file) {
    return String.valueOf(file.getFileName()).equals("accept.txt");
  }

  /** The same for all ways to write a word. */
  private static String key(String word) {
    return Folding.straight(Folding.composed(word));
  }

  /** Makes sure that no other kind of file has such a name. */
  private static void requireName(Path file) throws OutputException {
    String name = String.valueOf(file.getFileName());
    Optional<DocumentFormat> format = DocumentFormat.ofName(name);
    if (format.isPresent() && format.get() != DocumentFormat.PLAIN_TEXT) {
      throw notAList(file, "has the name of a manuscript");
    }
    Optional<TermbaseFormat> glossary = TermbaseFormat.named(file);
    if (glossary.isPresent() && glossary.get() != TermbaseFormat.VALE_VOCABULARY) {
      throw notAList(file, "has the name of a glossary");
    }
    if (DATA.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
      throw notAList(file, "has the name of a file with data");
    }
  }

  /** Makes sure that no line but a comment is prose. */
  private static void requirePhrases(Path file, String text) throws OutputException {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String phrase = line.strip();
      if (!phrase.startsWith("#") && SPACES.split(phrase, -1).length > LONGEST_PHRASE) {
        throw notAList(file, "contains a sentence in line " + number);
      }
    }
  }

  private static OutputException notAList(Path file, String why) {
    return new OutputException(
        "cannot add words to %s (it %s), expected a list of words such as words.txt"
            .formatted(file, why));
  }

  private static Optional<byte[]> content(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
