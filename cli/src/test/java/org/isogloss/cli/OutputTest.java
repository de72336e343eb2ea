package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.isogloss.cli.input.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written is never lost in silence. */
class OutputTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --only term-casing FILE",
        "check --only term-casing --format json FILE",
        "repeats FILE",
        "terms FILE",
        "segment FILE",
        "rules",
        "explain term-variants",
        "config schema",
        "config show FILE",
        "glossary extract FILE",
        "--help",
        "check --help",
        "--version",
        "generate-completion",
      })
  void aFullDiskBehindStandardOutputIsReportedByEveryCommand(String line) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.md"),
            "The fog bell rang over the bay. A fog bell is old. Each fog bell was lost.\n");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new PrintWriter(full, false, StandardCharsets.UTF_8),
            new PrintWriter(err),
            new ByteArrayInputStream(new byte[0]),
            Terminal.NONE);
    assertThat(IsoglossCommand.run(streams, line.replace("FILE", "" + file).split(" ")))
        .isEqualTo(2);
    assertThat(err.toString()).contains("isogloss: cannot write to standard output");
  }

  /** Adds a line to a file: what a process with a bound on the size of files does. */
  static final class Appender {

    private Appender() {}

    public static void main(String[] args) {
      try {
        OutputFile.append("--summary", Path.of(args[0]), "x".repeat(100_000));
      } catch (UsageException e) {
        System.exit(ExitCode.USAGE.code);
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aSummaryThatDoesNotFitLeavesTheFileAsItWas() throws Exception {
    Path fresh = folder.resolve("fresh.md");
    Path old = Files.writeString(folder.resolve("old.md"), "Old.\n");
    for (Path file : new Path[] {fresh, old}) {
      Process process =
          new ProcessBuilder(
                  "bash",
                  "-c",
                  "ulimit -f 4; exec \"$@\"",
                  "bash",
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:-UsePerfData",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Appender.class.getName(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(2);
    }
    assertThat(fresh).doesNotExist();
    assertThat(old).hasContent("Old.\n");
    OutputFile.append("--summary", old, "New.\n");
    assertThat(old).hasContent("Old.\nNew.\n");
  }
}
