package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isogloss.core.lint.Report;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.report.outcome.Reporter;
import org.junit.jupiter.api.Test;

/** Text and bytes go the same way. */
class ReportOutputTest {

  private static final Layout LAYOUT = new Layout(100, false, Optional.empty());
  private static final Outcome NOTHING =
      new Outcome(
          new Report(List.of(), List.of(), List.of()),
          List.of(),
          List.of(),
          "0.0.0",
          Path.of("").toAbsolutePath());

  /** A format that is not text, as a workbook would be. */
  private static final class PackedReporter implements Reporter {

    @Override
    public void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
      try (GZIPOutputStream packed = new GZIPOutputStream(out.bytes())) {
        packed.write(outcome.version().getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public boolean isText() {
      return false;
    }
  }

  @Test
  void bytesArriveAsTheyWereWritten() throws Exception {
    ReportOutput.Collected out = new ReportOutput.Collected();
    new PackedReporter().write(NOTHING, LAYOUT, out);
    try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      assertThat(unpacked.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("0.0.0");
    }
  }

  @Test
  void everyFormatThatIsTextIsKeptInUtf8() throws Exception {
    Outcome sample = SampleRun.outcome();
    assertThat(ReportFormat.values()).isNotEmpty();
    for (ReportFormat format : ReportFormat.values()) {
      ReportOutput.Collected out = new ReportOutput.Collected();
      if (format.isText()) {
        format.write(sample, LAYOUT, out);
        assertThat(out.toByteArray())
            .as(format.label())
            .isEqualTo(format.render(sample, LAYOUT).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
