package org.isogloss.rules.repeats.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.text.Stemmer;
import org.junit.jupiter.api.Test;

/**
 * The classes of synonyms match WordNet. {@code -Disogloss.record=true} rewrites them after a new
 * version of it.
 */
class SynonymsTest {

  private static final Path FILE =
      Path.of("src/main/resources/org/isogloss/rules/repeats/words/synonyms.txt");

  /** WordNet's index by sense: key, synset, rank, uses in the texts that were tagged by hand. */
  private static final String INDEX = "net/sf/extjwnl/data/wordnet/wn31/index.sense";

  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  private static final Set<String> STOP_WORDS =
      Set.copyOf(DataFile.lines(Synonyms.class, "stopwords.txt"));

  private record Sense(String synset, int uses) {}

  @Test
  void theClassesAreThoseOfWordNet() throws IOException {
    List<String> classes = classes();
    if (Boolean.getBoolean("isogloss.record")) {
      List<String> comments =
          Files.readAllLines(FILE).stream().takeWhile(line -> line.startsWith("#")).toList();
      List<String> lines = new ArrayList<>(comments);
      lines.addAll(classes);
      Files.write(FILE, lines);
    }

    assertThat(classes).hasSizeGreaterThan(2000);
    assertThat(DataFile.lines(Synonyms.class, "synonyms.txt")).isEqualTo(classes);
  }

  @Test
  void noStemStandsInTwoClasses() {
    Stemmer stemmer = new Stemmer();
    Set<String> seen = new HashSet<>();
    List<String> lines = DataFile.lines(Synonyms.class, "synonyms.txt");
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Set<String> stems = new HashSet<>();
      for (String word : line.split(" ", -1)) {
        assertThat(stems.add(stemmer.stem(word))).as(word).isTrue();
      }
      assertThat(seen).doesNotContainAnyElementsOf(stems);
      seen.addAll(stems);
    }
  }

  @Test
  void synonymsHaveOneClassAndOthersTheirOwn() {
    assertThat(Synonyms.classOf("era")).isEqualTo(Synonyms.classOf("epoch"));
    assertThat(Synonyms.classOf("era")).isNotEqualTo(Synonyms.classOf("day"));
    assertThat(Synonyms.classOf("xyz")).isEqualTo("xyz");
  }

  private static List<String> classes() {
    Map<String, List<Sense>> senses = senses();
    Stemmer stemmer = new Stemmer();
    Map<String, String> wordOfStem = new TreeMap<>();
    for (String word : senses.keySet()) {
      String stem = stemmer.stem(word);
      String other = wordOfStem.get(stem);
      if (other == null || uses(senses.get(word)) > uses(senses.get(other))) {
        wordOfStem.put(stem, word);
      }
    }
    Map<String, TreeSet<String>> classes = new TreeMap<>();
    for (String word : wordOfStem.values()) {
      Sense usual = usual(senses.get(word));
      if (usual != null) {
        classes.computeIfAbsent(usual.synset(), synset -> new TreeSet<>()).add(word);
      }
    }
    return classes.values().stream()
        .filter(words -> words.size() > 1)
        .filter(words -> words.stream().anyMatch(word -> uses(senses.get(word)) > 0))
        .map(words -> String.join(" ", words))
        .sorted()
        .toList();
  }

  private static Map<String, List<Sense>> senses() {
    List<String> lines =
        ModelFile.load(
            INDEX, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    Map<String, List<Sense>> senses = new TreeMap<>();
    for (String line : lines) {
      String[] fields = line.split(" ", -1);
      String word = fields[0].substring(0, fields[0].indexOf('%'));
      if (WORD.matcher(word).matches() && !STOP_WORDS.contains(word)) {
        String kind = fields[0].substring(word.length() + 1, word.length() + 2);
        // Satellites are adjectives; their numbers are of one file.
        String synset = kind.replace('5', '3') + fields[1];
        senses
            .computeIfAbsent(word, w -> new ArrayList<>())
            .add(new Sense(synset, Integer.parseInt(fields[3])));
      }
    }
    return senses;
  }

  private static int uses(List<Sense> senses) {
    return senses.stream().mapToInt(Sense::uses).sum();
  }

  /** The sense of at least half of a word's uses, or the only one; else null. */
  private static Sense usual(List<Sense> senses) {
    if (senses.size() == 1) {
      return senses.get(0);
    }
    int all = uses(senses);
    return senses.stream()
        .max(Comparator.comparingInt(Sense::uses))
        .filter(sense -> all > 0 && 2 * sense.uses() >= all)
        .orElse(null);
  }
}
