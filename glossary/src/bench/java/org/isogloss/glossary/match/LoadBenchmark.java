package org.isogloss.glossary.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.TermbaseFormat;
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

/** From a file to a matcher that is ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LoadBenchmark {

  @Param({"1000", "10000", "100000"})
  int terms;

  @Param({"YAML", "CSV"})
  TermbaseFormat format;

  private Path file;

  @Setup
  public void make() throws IOException, TermbaseException {
    file = Files.createTempFile("bench", format == TermbaseFormat.YAML ? ".yaml" : ".csv");
    TermbaseFile.Rendered rendered =
        TermbaseFile.render(
            new GeneratedTerms(terms).termbase(), format, TableOptions.DEFAULT);
    Files.write(file, rendered.bytes());
  }

  @TearDown
  public void clean() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public TermMatcher load() throws TermbaseException {
    return new TermMatcher(TermbaseReader.read(file));
  }
}
