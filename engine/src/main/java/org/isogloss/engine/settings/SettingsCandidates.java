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
 * The files in and below a folder that a new settings file should list.
 *
 * @param glossaries files that are named like a glossary and can be read as one, relative to the
 *     folder
 * @param words lists of accepted words of other programs, relative to the folder
 */
public record SettingsCandidates(List<Path> glossaries, List<Path> words) {

  private static final int DEPTH = 5;

  /** Many tables could be read as a glossary, so the name must also match. */
  private static final Pattern GLOSSARY =
      Pattern.compile("(.*[-_. ])?(gloss\\w*|terms|termbase|terminology|tbx)([-_. ].*)?");

  private static final Pattern WORDS =
      Pattern.compile("accept\\.txt|ltex\\.dictionary\\.en.*\\.txt");

  public SettingsCandidates {
    glossaries = List.copyOf(glossaries);
    words = List.copyOf(words);
  }

  /** Finds the files, sorted; hidden folders other than those of editors are skipped. */
  public static SettingsCandidates in(Path folder) throws IOException {
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

          /** Skips what cannot be read. */
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
        found.stream().filter(SettingsCandidates::isGlossary).map(folder::relativize).toList();
    return new SettingsCandidates(glossaries, words);
  }

  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && !name.equals(".vscode");
  }

  private static boolean isGlossary(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    // A Markdown file is more likely to be a manuscript.
    boolean called =
        GLOSSARY.matcher(name).matches()
            && TermbaseFormat.named(file).filter(f -> f != TermbaseFormat.MARKDOWN).isPresent();
    try {
      return called && !TermbaseReader.read(file).concepts().isEmpty();
    } catch (TermbaseException e) {
      // It is named like a glossary but is not one.
      return false;
    }
  }
}
