package org.isogloss.glossary.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TableOptions;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.TermbaseFormat;
import org.isogloss.glossary.format.TermbaseReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Terms of one to four words against a text of a million words, both made of a vocabulary whose words
 * are as frequent as Zipf has it. One word in about 50 of the text starts a term.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {

  static final int WORDS = 1_000_000;
  private static final int VOCABULARY = 60_000;
  private static final int SENTENCE = 20;

  @Param({"1000", "10000", "100000"})
  int terms;

  private final Random random = new Random(7);
  private List<String> vocabulary;
  private Termbase termbase;
  private TermMatcher matcher;
  private String text;
  private int[] sentences;
  private Tokens[] read;
  private Path yaml;
  private Path csv;

  @Setup
  public void make() throws IOException {
    vocabulary = new ArrayList<>();
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary.add(word(i));
    }
    List<String> listed = new ArrayList<>();
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      StringBuilder term = new StringBuilder();
      int words = 1 + random.nextInt(4);
      // Terms of one word are no common words: nobody lists those.
      int common = words == 1 ? 5000 : 200;
      for (int j = words; j > 0; j--) {
        term.append(term.length() == 0 ? "" : " ").append(vocabulary.get(common + random.nextInt(VOCABULARY - common)));
      }
      listed.add(term.toString());
      concepts.add(new Concept("c" + i, "", "", List.of(new Term(term.toString(), i % 3 == 0 ? TermStatus.DEPRECATED : TermStatus.PREFERRED))));
    }
    termbase = new Termbase(concepts);
    matcher = new TermMatcher(termbase);
    write(listed);
    yaml = Files.createTempFile("bench", ".yaml");
    csv = Files.createTempFile("bench", ".csv");
    Files.write(yaml, TermbaseFile.render(termbase, TermbaseFormat.YAML, TableOptions.DEFAULT).bytes());
    Files.write(csv, TermbaseFile.render(termbase, TermbaseFormat.CSV, TableOptions.DEFAULT).bytes());
  }

  private static String word(int number) {
    String[] parts = {"ba", "der", "ni", "lo", "tur", "me", "sa", "kin", "vo", "gel", "pra", "ti", "wen", "cho", "ru", "fi"};
    StringBuilder word = new StringBuilder();
    for (int rest = number + 17; rest > 0; rest /= 16) {
      word.append(parts[rest % 16]);
    }
    // An ending that stands nowhere else: no two words make up a third.
    return word.append('x').toString();
  }

  private void write(List<String> listed) {
    StringBuilder out = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int count = 0;
    while (count < WORDS) {
      starts.add(out.length());
      for (int i = 0; i < SENTENCE; i++, count++) {
        String next =
            random.nextInt(50) == 0
                ? listed.get(random.nextInt(listed.size()))
                : vocabulary.get((int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, random.nextDouble()) - 1));
        out.append(i == 0 ? "" : " ").append(next);
      }
      out.append(". ");
    }
    starts.add(out.length());
    text = out.toString();
    sentences = starts.stream().mapToInt(Integer::intValue).toArray();
    read = new Tokens[sentences.length - 1];
    for (int i = 0; i < read.length; i++) {
      read[i] = new Tokens();
      read[i].read(text, sentences[i], sentences[i + 1], (from, to) -> false);
    }
  }

  @TearDown
  public void clean() throws IOException {
    Files.delete(yaml);
    Files.delete(csv);
  }

  /** A million words, their tokens given. */
  @Benchmark
  public int match() {
    int found = 0;
    for (Tokens tokens : read) {
      found += matcher.find(tokens, false).size();
    }
    return found;
  }

  /** The same with the tokens to be read from the text. */
  @Benchmark
  public int readAndMatch() {
    Tokens tokens = new Tokens();
    int found = 0;
    for (int i = 0; i + 1 < sentences.length; i++) {
      tokens.read(text, sentences[i], sentences[i + 1], (from, to) -> false);
      found += matcher.find(tokens, false).size();
    }
    return found;
  }

  /** From a YAML file to a matcher. */
  @Benchmark
  public TermMatcher loadYaml() throws TermbaseException {
    return new TermMatcher(TermbaseReader.read(yaml));
  }

  /** From a CSV file to a matcher. */
  @Benchmark
  public TermMatcher loadCsv() throws TermbaseException {
    return new TermMatcher(TermbaseReader.read(csv));
  }
}
