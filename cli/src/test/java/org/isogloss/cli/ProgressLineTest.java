package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.isogloss.core.lint.Progress;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aLineIsDrawnAfterAWhileAndErasedAtTheEnd() throws Exception {
    StringWriter err = new StringWriter();
    try (ProgressLine line = ProgressLine.on(streams(err, true), true)) {
      line.at(Progress.Stage.CHECKING, 3, 7);
      line.atBlock(20, 80);
      Instant end = Instant.now().plus(PATIENCE);
      while (err.toString().isEmpty() && Instant.now().isBefore(end)) {
        Thread.sleep(50);
      }
    }
    assertThat(err.toString())
        .startsWith("\r\u001B[Kchecking, 3 of 7 steps done, grammar 25%, ")
        .endsWith(" s\r\u001B[K");
  }

  @Test
  void aShortRunAndAFileSeeNothing() throws Exception {
    StringWriter err = new StringWriter();
    try (ProgressLine line = ProgressLine.on(streams(err, true), true)) {
      line.at(Progress.Stage.SEGMENTING, 1, 1);
    }
    try (ProgressLine line = ProgressLine.on(streams(err, false), true)) {
      line.at(Progress.Stage.SEGMENTING, 1, 1);
      Thread.sleep(1200);
    }
    assertThat(err.toString()).isEmpty();
  }

  private static Streams streams(StringWriter err, boolean live) {
    PrintWriter writer = new PrintWriter(err);
    return new Streams(
        writer, writer, InputStream.nullInputStream(), new Terminal(false, live, 80));
  }
}
