package org.isogloss.rules.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paragraphs to put around a planted text: plain ones of the project's seeds and generated ones. A
 * sentence is a line of the file, since the space after a sentence is itself a question of style.
 */
final class CleanProse {

  /** Where other marks or figures are, a question of style may be answered. */
  private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Za-z ,.]+");

  private static final List<String> NOUNS =
      List.of("garden", "ladder", "window", "meadow", "cellar", "river", "stone", "basket", "lane");
  private static final List<String> ADJECTIVES =
      List.of("quiet", "narrow", "heavy", "empty", "gentle", "broad", "dusty", "pale", "steep");
  private static final List<String> VERBS =
      List.of("faces", "hides", "crosses", "follows", "shades", "guards", "touches", "divides");
  private static final List<String> JOINTS =
      List.of(" because ", ", but ", " when ", " although ", " until ", " where ");
  private static final int SENTENCES = 6;

  private final List<String> seeds = new ArrayList<>();

  CleanProse(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> PLAIN.matcher(line).matches())
            .forEach(seeds::add);
      }
    }
  }

  /** Two paragraphs, of which one comes from the seeds. The same number gives the same text. */
  String paragraphs(int number) {
    String seed = seeds.get(number % seeds.size());
    return seed.replace(". ", ".\n") + "\n\n" + generated(new Random(number)) + "\n\n";
  }

  private static String generated(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add("The " + clause(random) + any(JOINTS, random) + "the " + clause(random) + ".");
    }
    return String.join("\n", sentences);
  }

  private static String clause(Random random) {
    return "%s %s %s the %s"
        .formatted(
            any(ADJECTIVES, random), any(NOUNS, random), any(VERBS, random), any(NOUNS, random));
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
