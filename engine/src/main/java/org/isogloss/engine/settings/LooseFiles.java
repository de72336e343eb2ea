package org.isogloss.engine.settings;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.glossary.format.source.TermbaseFormat;

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

  /** What is found, sorted; hidden folders besides those of editors are left out. */
  public static LooseFiles in(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        Set.of(),
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return !inner.equals(folder) && isHidden(inner)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** What may not be read is nothing to be entered. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    List<Path> words =
        found.stream()
            .filter(file -> WORDS.matcher(String.valueOf(file.getFileName())).matches())
            .map(folder::relativize)
            .toList();
    List<Path> glossaries =
        found.stream().filter(LooseFiles::isGlossary).map(folder::relativize).toList();
    return new LooseFiles(glossaries, words);
  }

  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && !name.equals(".vscode");
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
