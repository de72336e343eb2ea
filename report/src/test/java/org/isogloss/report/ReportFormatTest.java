package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.sarif.SarifReporter;
import org.isogloss.report.sarif.SarifResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every format against a golden file. {@code -Disogloss.record=true} writes the files again, to be
 * reviewed before they are kept.
 */
class ReportFormatTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/isogloss/report");
  private static final Layout LAYOUT = new Layout(100, false, Optional.empty());

  /**
   * Binary formats and the page have tests of their own; a record of the page would change with
   * each line of its style.
   */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HTML", "XLSX", "DOCX"})
  void isAsRecorded(ReportFormat format) throws Exception {
    String report = format.render(SampleRun.outcome(), LAYOUT);
    assertThat(format.render(SampleRun.outcome(), LAYOUT)).isEqualTo(report);
    // Version control may change the line ends of a golden file.
    compare("sample." + format.label(), report.replace("\r\n", "\n"));
  }

  private static void compare(String name, String text) throws Exception {
    // A lone surrogate of the sample has no place in a file of UTF-8.
    String shown = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("isogloss.record")) {
      Files.writeString(file, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }

  @Test
  void lineFormatsKeepToALineAFinding() throws Exception {
    Outcome outcome = SampleRun.outcome();
    int lines = outcome.report().findings().size() + outcome.report().failures().size();
    assertThat(lines).isEqualTo(8);
    for (ReportFormat format :
        List.of(
            ReportFormat.PLAIN, ReportFormat.GITHUB, ReportFormat.AZURE, ReportFormat.RDJSONL)) {
      assertThat(format.render(outcome, LAYOUT).split("[\n\r\u0085\u2028]", -1))
          .as(format.label())
          .hasSize(lines + 1);
    }
  }

  @Test
  void sarifPassesItsSchema() throws Exception {
    Schema schema;
    try (InputStream in =
        com.contrastsecurity.sarif.Run.class.getResourceAsStream(
            "/schema/sarif-schema-2.1.0.json")) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
    String sarif = ReportFormat.SARIF.render(SampleRun.outcome(), LAYOUT);

    assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(sarif.replace("utf16CodeUnits", "columns"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void sarifLinksToTheBestPlacesFirst() throws Exception {
    JsonNode results =
        new ObjectMapper()
            .readTree(ReportFormat.SARIF.render(SampleRun.outcome(), LAYOUT))
            .at("/runs/0/results");
    List<String> uris = new ArrayList<>();
    for (JsonNode result : results) {
      if (result.get("ruleId").asText().equals("term-variants")) {
        assertThat(result.at("/message/text").asText()).contains("[ch2.md:1](1)");
        result
            .get("relatedLocations")
            .findValues("artifactLocation")
            .forEach(place -> uris.add(place.get("uri").asText()));
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
            .isEqualTo("part%201/ch%C3%A9&1,%20%23a.md");
      }
    }
    assertThat(uris).containsExactly("ch2.md", "ch2.md");
  }

  @Test
  void sarifReportsWhatItOmits() throws Exception {
    Outcome sample = SampleRun.outcome();
    Finding info = first(sample, Severity.INFO);
    Finding error = first(sample, Severity.ERROR);
    List<Finding> many = new ArrayList<>(Collections.nCopies(SarifReporter.MOST_RESULTS + 4, info));
    many.add(error);
    JsonNode run = sarif(sample, many).at("/runs/0");

    assertThat(run.get("results")).hasSize(SarifReporter.MOST_RESULTS);
    assertThat(run.get("results").get(SarifReporter.MOST_RESULTS - 1).get("level").asText())
        .isEqualTo("error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
        .anyMatch(text -> text.startsWith("5 results of the lowest severity omitted"));
  }

  @Test
  void sarifShowsAHundredPlacesOfATermAndCountsTheOthers() throws Exception {
    Outcome sample = SampleRun.outcome();
    Finding error = first(sample, Severity.ERROR);
    List<Grounds.Occurrence<Located>> places = new ArrayList<>();
    for (int line = 1; line <= 130; line++) {
      places.add(
          new Grounds.Occurrence<>(
              new Located(Optional.empty(), at(error, line), "x"), Optional.empty()));
    }
    Finding wide =
        new Finding(
            error.ruleId(),
            error.severity(),
            error.confidence(),
            error.message(),
            error.place(),
            error.zone(),
            error.suggestions(),
            error.fix(),
            error.fingerprint(),
            Grounds.ofPassage(places, List.of()),
            error.context(),
            List.of());
    JsonNode result = sarif(sample, List.of(wide)).at("/runs/0/results/0");

    assertThat(result.get("relatedLocations")).hasSize(SarifResults.MOST_RELATED);
    assertThat(result.at("/properties/placesLeftOut").asInt()).isEqualTo(30);
    assertThat(result.at("/message/text").asText()).endsWith("and 125 more.");
  }

  private static org.isogloss.core.document.Location at(Finding finding, int line) {
    return new org.isogloss.core.document.Location(
        finding.location().document(), line, 1, line, 2, 10_000 + line, 10_001 + line);
  }

  @Test
  void equalFindingsHaveFingerprintsOfTheirOwn() throws Exception {
    Outcome sample = SampleRun.outcome();
    List<Finding> twice = new ArrayList<>(sample.report().findings());
    twice.addAll(sample.report().findings());
    Outcome outcome =
        new Outcome(
            sample.report().keeping(twice, sample.report().withheld()),
            sample.documents(),
            sample.rules(),
            sample.version(),
            sample.base());
    List<String> plain = outcome.report().findings().stream().map(Finding::fingerprint).toList();
    JsonNode issues = new ObjectMapper().readTree(ReportFormat.GITLAB.render(outcome, LAYOUT));
    List<String> unique = issues.findValuesAsText("fingerprint");

    assertThat(new HashSet<>(plain)).hasSizeLessThan(plain.size());
    assertThat(unique)
        .hasSize(twice.size() + outcome.report().failures().size())
        .doesNotHaveDuplicates();
  }

  @Test
  void reviewdogCountsColumnsInBytes() throws Exception {
    String[] lines = ReportFormat.RDJSONL.render(SampleRun.outcome(), LAYOUT).split("\n", -1);
    Set<String> columns = new HashSet<>();
    for (String line : lines) {
      if (line.contains("fog-bell")) {
        columns.add(new ObjectMapper().readTree(line).at("/location/range/start/column").asText());
      }
    }
    // "The 𝔟ell 😀 of the " is 18 characters, 20 code units and 24 bytes long.
    assertThat(columns).containsExactly("25");
  }

  private static JsonNode sarif(Outcome sample, List<Finding> findings) throws Exception {
    Report report = new Report(sample.report().documents(), findings, List.of());
    Outcome outcome =
        new Outcome(report, sample.documents(), sample.rules(), sample.version(), sample.base());
    return new ObjectMapper().readTree(ReportFormat.SARIF.render(outcome, LAYOUT));
  }

  private static Finding first(Outcome outcome, Severity severity) {
    return outcome.report().findings().stream()
        .filter(finding -> finding.severity() == severity)
        .findFirst()
        .orElseThrow();
  }
}
