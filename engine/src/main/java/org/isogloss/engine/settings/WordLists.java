package org.isogloss.engine.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.text.Folding;
import org.isogloss.engine.output.WordListFile;
import org.isogloss.rules.languagetool.AcceptedWords;

/** Collects accepted words from settings and from word lists of several programs. */
final class WordLists {

  private static final Pattern LTEX = Pattern.compile("ltex\\.dictionary\\..+\\.txt");
  private static final Pattern SIGNS = Pattern.compile("[\\\\.^$|?*+()\\[\\]{}]");

  private final Set<String> words = new TreeSet<>();
  private final List<String> patterns = new ArrayList<>();
  private final List<String> problems;

  /**
   * @param problems receives the problems in files
   */
  WordLists(List<String> problems) {
    this.problems = problems;
  }

  /** A word as written; a lowercase word may also be capitalized. */
  void add(String word) {
    words.addAll(capitalised(word));
  }

  private static List<String> capitalised(String listed) {
    String word = Folding.straight(Folding.composed(listed));
    boolean small = word.equals(word.toLowerCase(Locale.ENGLISH));
    if (!small || word.isBlank()) {
      return word.isBlank() ? List.of() : List.of(word);
    }
    int first = Character.charCount(word.codePointAt(0));
    return List.of(
        word,
        word.substring(0, first).toUpperCase(Locale.ENGLISH) + word.substring(first),
        word.toUpperCase(Locale.ENGLISH));
  }

  /** Adds the words in a file, whose name determines its format. */
  void addAll(Path file) {
    String name = String.valueOf(file.getFileName());
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (WordListFile.isOfVale(file)) {
        addVale(line, file, i + 1, lines.get(i).indexOf(line));
      } else if (LTEX.matcher(name).matches()) {
        addLtex(line);
      } else if (!line.startsWith("#")) {
        add(line);
      }
    }
  }

  /** A line of a Vale vocabulary: a comment, or a case-sensitive regular expression. */
  private void addVale(String line, Path file, int number, int indent) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (!SIGNS.matcher(line).find()) {
      words.add(Folding.composed(line));
      return;
    }
    try {
      Pattern.compile(line);
      patterns.add(Folding.composed(line));
    } catch (PatternSyntaxException e) {
      // The index of an expression counts characters, not code units.
      problems.add(
          "%s:%d:%d: invalid regular expression (%s), expected one such as [Oo]bservability"
              .formatted(
                  ShownPath.text(file),
                  number,
                  indent + Math.max(0, e.getIndex()) + 1,
                  e.getDescription()));
    }
  }

  /** A line of an LTeX dictionary: a word, or a hyphen and a word that is no longer accepted. */
  private void addLtex(String line) {
    if (line.startsWith("-")) {
      words.removeAll(capitalised(line.substring(1)));
    } else {
      add(line);
    }
  }

  private List<String> lines(Path file) {
    try {
      return SourceDecoder.decodeUnicode(Files.readAllBytes(file)).lines().toList();
    } catch (ReadException e) {
      problems.add(
          "%s:%d:%d: %s"
              .formatted(
                  ShownPath.text(file),
                  Math.max(1, e.line()),
                  Math.max(1, e.column()),
                  e.getMessage()));
    } catch (IOException e) {
      problems.add(
          "%s:1:1: the file %s, expected a list of words"
              .formatted(
                  ShownPath.text(file),
                  e instanceof NoSuchFileException ? "does not exist" : "cannot be read"));
    }
    return List.of();
  }

  AcceptedWords accepted() {
    return new AcceptedWords(words, patterns);
  }
}
