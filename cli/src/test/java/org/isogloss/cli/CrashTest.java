package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After any internal error, the program ends with exit code 3 and one line. */
class CrashTest {

  private static ProgramRun reading(Throwable fault, String... more) {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            if (fault instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) fault;
          }

          @Override
          public int read(byte[] into, int from, int most) {
            return read();
          }
        };
    return ProgramRun.withInput(in, Terminal.NONE, more);
  }

  @Test
  void everyErrorIsOneLine() {
    for (Throwable fault :
        new Throwable[] {
          new OutOfMemoryError("Java heap space"),
          new StackOverflowError(),
          new IllegalStateException("two\nlines"),
          new NoClassDefFoundError("a/B"),
        }) {
      for (String command : new String[] {"check", "segment", "repeats"}) {
        ProgramRun run = reading(fault, command, "-");
        assertThat(run.code()).as(command + " " + fault).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
      }
    }
  }

  @Test
  void lackOfMemoryIsReportedWithARemedy() {
    assertThat(reading(new OutOfMemoryError("GC overhead limit exceeded"), "check", "-").err())
        .startsWith("isogloss: out of memory (")
        .contains("ISOGLOSS_OPTS=-Xmx");
    Throwable late =
        new NoClassDefFoundError("Could not initialize class a.B")
            .initCause(new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: x"));
    assertThat(Crash.describe(late)).startsWith("out of memory");
    assertThat(Crash.describe(new IllegalStateException("x"))).contains("run with --debug");
  }

  @Test
  void whatBreaksOffInOneFileLeavesTheOthers() {
    ProgramRun run = reading(new IllegalStateException("the cable"), "check", "-", "gone.md");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("<stdin>: reading failed (internal error: java.lang.IllegalStateException")
        .contains("gone.md: no such file");
  }

  /** Seconds of each sample and of collecting in it, whether the heap is full, and the verdict. */
  @ParameterizedTest
  @CsvSource({"2000,1900,true,true", "2000,1000,true,false", "2000,1900,false,false"})
  void aRunThatOnlyCollectsIsHopeless(long step, long collecting, boolean full, boolean expected) {
    MemoryWatch watch = new MemoryWatch();
    boolean hopeless = false;
    for (int i = 1; i <= 15; i++) {
      hopeless |= watch.isHopeless(new MemoryWatch.Sample(i * step, i * collecting), full);
      assertThat(hopeless).as("too early").isEqualTo(expected && i > 10);
    }
  }
}
