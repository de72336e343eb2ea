package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Finding terms in a text: how the time grows with the one and with the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {

  @Param({"1000", "10000", "100000"})
  int terms;

  @Param({"250000", "1000000"})
  int words;

  private TermMatcher matcher;
  private GeneratedTerms.Text text;
  private List<Tokens> read;

  @Setup
  public void make() {
    GeneratedTerms generated = new GeneratedTerms(terms);
    matcher = new TermMatcher(generated.termbase());
    text = generated.text(words);
    read = new ArrayList<>();
    for (int i = 0; i + 1 < text.starts().size(); i++) {
      read.add(new Tokens());
      read(read.get(i), i);
    }
  }

  private void read(Tokens tokens, int sentence) {
    int from = text.starts().get(sentence);
    int to = text.starts().get(sentence + 1);
    tokens.read(text.text(), from, to, (start, end) -> false);
  }

  /** All words, their tokens given. */
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
    for (int i = 0; i + 1 < text.starts().size(); i++) {
      read(tokens, i);
      found += matcher.find(tokens, false).size();
    }
    return found;
  }
}
