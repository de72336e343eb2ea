package org.isogloss.rules.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.ManuscriptFiles;
import org.isogloss.rules.languagetool.LanguageToolSettings;

/**
 * Describes the words that are in no dictionary, first for the readers who judge them and then as
 * rows without words. CONTRIBUTING.md explains how to run it.
 */
public final class SpellingRows {

  private SpellingRows() {}

  /**
   * Writes the words that have a suggestion: the text, the verdict, the clues and their count.
   *
   * @param args the file to write; the sheet with text, word and verdict in its columns, which are
   *     followed by whatever helps to judge, and whose verdicts may be {@code ?}; and a folder that
   *     has a folder for each text. Words that the sheet lacks are added to it, unjudged; those
   *     that are not found remain in it
   */
  public static void main(String[] args) throws IOException {
    Path sheet = Path.of(args[1]);
    Map<String, String> verdicts = new TreeMap<>();
    if (Files.exists(sheet)) {
      for (String line : Files.readAllLines(sheet)) {
        String[] cells = line.split("\t", -1);
        verdicts.put(cells[0] + '\t' + cells[1], cells[2]);
      }
    }
    Map<String, Integer> rows = new TreeMap<>();
    List<String> toJudge = new ArrayList<>();
    for (Path folder : folders(Path.of(args[2]))) {
      String text = folder.getFileName().toString();
      for (MisspelledWordRule.Judged judged : judged(folder)) {
        if (judged.suspicion().isEmpty()) {
          continue;
        }
        Suspicion suspicion = judged.suspicion().get();
        String key = text + '\t' + judged.word().key();
        String verdict = Optional.ofNullable(verdicts.remove(key)).orElse("?");
        String clues =
            suspicion.clues().stream().sorted().map(Clue::name).collect(Collectors.joining(" "));
        toJudge.add(String.join("\t", key, verdict, described(judged.word(), suspicion), clues));
        if (!verdict.equals("?")) {
          rows.merge(String.join("\t", text, verdict, clues), 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Words in no dictionary that readers judged: text, verdict (“arguable” is not right),");
    lines.add(
        "# the clues of what each may be a misspelling of, and how many words have just these.");
    lines.add("# SpellingRows writes it.");
    rows.forEach((row, count) -> lines.add(row + '\t' + count));
    Files.write(Path.of(args[0]), lines);
    Files.write(sheet, toJudge);
    System.out.printf("%d rows of %d words%n", rows.size(), toJudge.size());
  }

  private static String described(Unknown word, Suspicion suspicion) {
    Unknown.Use use = word.uses().get(0);
    return String.join(
        "\t",
        word.form(),
        String.valueOf(word.count()),
        suspicion.word(),
        "%.2f".formatted(suspicion.score()),
        use.before() + " _ " + use.after(),
        use.place().document().path());
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<MisspelledWordRule.Judged> judged(Path folder) throws IOException {
    List<AnalyzedDocument> documents = new ArrayList<>();
    ManuscriptFiles manuscript = new ManuscriptFiles();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(manuscript.read(file, new DocumentId(folder.relativize(file).toString())));
      }
    }
    return new MisspelledWordRule(LanguageToolSettings.DEFAULT)
        .judged(new AnalyzedManuscript(documents));
  }
}
