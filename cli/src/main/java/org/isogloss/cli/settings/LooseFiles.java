package org.isogloss.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFormat;
import org.isogloss.glossary.format.TermbaseReader;

/**
 * What lies in and below a folder and belongs into its settings.
 *
 * @param glossaries files that are called like one and can be read as one, from the folder
 * @param words lists of accepted words of other programs, from the folder
 */
public record LooseFiles(List<Path> glossaries, List<Path> words) {

  private static final int DEPTH = 5;

  /** Many tables could be read as a glossary; the name must say so, too. */
  private static final Pattern GLOSSARY =
      Pattern.compile("(.*[-_. ])?(gloss\\w*|terms|termbase|terminology|tbx)([-_. ].*)?");

  private static final Pattern WORDS =
      Pattern.compile("accept\\.txt|ltex\\.dictionary\\.en.*\\.txt");

  public LooseFiles {
    glossaries = List.copyOf(glossaries);
    words = List.copyOf(words);
  }

  /** What is found, sorted; nothing is looked for in hidden folders besides those of editors. */
  public static LooseFiles in(Path folder) throws IOException {
    List<Path> glossaries = new ArrayList<>();
    List<Path> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .forEach(
              file -> {
                if (WORDS.matcher(String.valueOf(file.getFileName())).matches()) {
                  words.add(folder.relativize(file));
                } else if (isGlossary(file)) {
                  glossaries.add(folder.relativize(file));
                }
              });
    }
    return new LooseFiles(glossaries, words);
  }

  private static boolean isHidden(Path file) {
    for (Path name : file) {
      if (name.toString().startsWith(".") && !name.toString().equals(".vscode")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGlossary(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    // Markdown is what manuscripts are written in.
    boolean called =
        GLOSSARY.matcher(name).matches()
            && TermbaseFormat.named(file).filter(f -> f != TermbaseFormat.MARKDOWN).isPresent();
    try {
      return called && !TermbaseReader.read(file).concepts().isEmpty();
    } catch (TermbaseException e) {
      // It is called like a glossary and is none.
      return false;
    }
  }
}
