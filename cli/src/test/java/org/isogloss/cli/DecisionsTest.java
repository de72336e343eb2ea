package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.isogloss.engine.decision.Decision;
import org.isogloss.engine.decision.DecisionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list goes to a reader and comes back with decisions. */
class DecisionsTest {

  private static final String RULES = "term,misspelled-word,repeated-passage";

  @TempDir private Path folder;
  private Path book;
  private Path baseline;
  private Path glossary;

  @BeforeEach
  void aBookWithFindingsOfEachKind() throws Exception {
    book = Files.createDirectories(folder.resolve("book"));
    baseline = folder.resolve("baseline.json");
    glossary =
        Files.writeString(
            folder.resolve("terms.yaml"),
            """
            version: 1
            concepts:
              - id: keeper
                terms:
                  - {text: bell warden, status: preferred}
                  - {text: bell keeper, status: deprecated}
            """);
    Files.writeString(
        book.resolve("a.md"),
        """
        # The web-site of the harbour

        A web-site is old. The website rang, and the bell keeper slept on the \\_x0041\\_ and =1+1 compresed pier.

        In thick fog the tone may bend, fade or seem to come from the wrong side of the old harbor.
        """);
    Files.writeString(
        book.resolve("b.md"),
        """
        # After the flood

        A website fell. Every harbor was compresed, and =1+1 compresed it again.

        In thick fog the tone may bend, fade or seem to come from the wrong side of the old harbor.
        """);
  }

  private ProgramRun check(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("check", "--no-cache", "--only", RULES, "--glossary", "" + glossary));
    args.addAll(List.of(more));
    args.add("" + book);
    return ProgramRun.of(args.toArray(String[]::new));
  }

  private Path list(String format) {
    Path list = folder.resolve("list." + format);
    check("--report", format + "=" + list);
    assertThat(list).exists();
    return list;
  }

  /** What a reader does: the rows of a list, with something typed into them. */
  private interface Reader {
    void decide(List<String> headings, List<String> row);
  }

  private static void type(List<String> headings, List<String> row, String column, String text) {
    row.set(headings.indexOf(column), text);
  }

  private static Reader ignoringAll(String word) {
    return (headings, row) -> type(headings, row, "decision", word);
  }

  /** Saves a list with its columns in another order and one more. */
  private Path returned(Path list, Reader reader) throws Exception {
    List<List<String>> rows = list.toString().endsWith(".csv") ? csv(list) : workbook(list);
    List<String> headings = rows.get(0);
    rows.subList(1, rows.size()).forEach(row -> reader.decide(headings, row));
    rows.forEach(
        row -> {
          Collections.reverse(row);
          row.add(2, "of the reader");
        });
    Path returned = folder.resolve("returned-" + list.getFileName());
    if (list.toString().endsWith(".csv")) {
      StringBuilder out = new StringBuilder();
      for (List<String> row : rows) {
        out.append(CSVFormat.EXCEL.format(row.toArray())).append("\r\n");
      }
      return Files.writeString(returned, out);
    }
    return Files.write(returned, saved(rows));
  }

  private static List<List<String>> csv(Path list) throws IOException {
    String text = Files.readString(list);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        rows.add(new ArrayList<>(row.toList()));
      }
    }
    return rows;
  }

  private static List<List<String>> workbook(Path list) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(list.toFile());
        Stream<Row> sheet = book.getFirstSheet().openStream()) {
      sheet.forEach(
          row -> {
            List<String> cells = new ArrayList<>();
            int width = rows.isEmpty() ? row.getCellCount() : rows.get(0).size();
            for (int at = 0; at < width; at++) {
              cells.add(row.getOptionalCell(at).map(Cell::getText).orElse(""));
            }
            rows.add(cells);
          });
    }
    return rows;
  }

  private static byte[] saved(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Sheet 1");
      for (int row = 0; row < rows.size(); row++) {
        for (int at = 0; at < rows.get(row).size(); at++) {
          sheet.value(row, at, rows.get(row).get(at));
        }
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void whatIsIgnoredIsNotReportedAgain(String format) throws Exception {
    Path list = list(format);
    int findings = DecisionFile.read(list).decisions().size();
    assertThat(findings).isGreaterThanOrEqualTo(5);
    Path returned = returned(list, ignoringAll("Ignore"));
    String[] read = {"baseline", "--import", "" + returned, "--output", "" + baseline};

    ProgramRun first = ProgramRun.of(read);
    assertThat(first.err())
        .isEqualTo(
            "isogloss: to use it, set baseline: %s in isogloss.yaml, or check with --baseline %s\n"
                .formatted(baseline, baseline));
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEqualTo(findings + " findings added to " + baseline + "\n");
    assertThat(ProgramRun.of(read).out())
        .isEqualTo("0 findings added to " + baseline + ", " + findings + " already there\n");
    assertThat(Files.readString(baseline)).contains("\"book/a.md\"", "\"book/b.md\"");

    ProgramRun quiet = check("--baseline", "" + baseline);
    assertThat(quiet.code()).isZero();
    assertThat(quiet.out()).contains("no findings (" + findings + " in the baseline)");
    assertThat(check("--baseline", "" + baseline, "--prune").code()).isZero();
    assertThat(Files.readString(baseline)).doesNotContain("fingerprint").contains("\"copies\"");
    assertThat(check("--baseline", "" + baseline).out()).contains("no findings (");
  }

  @Test
  void aSlipThatWasIgnoredStaysKnownWhenTheWordsOnOneSideChange() throws Exception {
    Path returned = returned(list("xlsx"), ignoringAll("ignore"));
    ProgramRun.of("baseline", "--import", "" + returned, "--output", "" + baseline);
    Path a = book.resolve("a.md");
    Files.writeString(a, Files.readString(a).replace("keeper slept", "keeper snored"));
    assertThat(check("--baseline", "" + baseline).out()).doesNotContain("bell keeper");
  }

  @Test
  void undecidedAndAcceptedFindingsAreReportedAgain() throws Exception {
    Path returned =
        returned(
            list("csv"),
            (headings, row) -> {
              String rule = row.get(headings.indexOf("rule"));
              type(headings, row, "decision", rule.equals("term-variants") ? "ACCEPT" : "");
            });
    ProgramRun run =
        ProgramRun.of("baseline", "--import", "" + returned, "--output", "" + baseline);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("0 findings added").contains(" accepted, ", " undecided");
    assertThat(check("--baseline", "" + baseline).code()).isEqualTo(1);
  }

  @Test
  void aRowThatCannotBeReadIsReportedAndTheOthersAreAdded() throws Exception {
    Path returned =
        returned(
            list("csv"),
            (headings, row) ->
                type(
                    headings,
                    row,
                    "decision",
                    row.get(headings.indexOf("number")).equals("1") ? "drop" : "ignore"));
    ProgramRun run =
        ProgramRun.of("baseline", "--import", "" + returned, "--output", "" + baseline);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("returned-list.csv:")
        .contains(": unknown decision “drop”, expected accept, ignore or nothing\n");
    assertThat(run.out()).contains(", 1 not added");
    ProgramRun rest = check("--baseline", "" + baseline, "--format", "plain");
    assertThat(rest.out().lines()).hasSize(1);
  }

  @Test
  void acceptedTermsGoIntoTheGlossaryInOneChange() throws Exception {
    Path returned =
        returned(
            list("xlsx"),
            (headings, row) -> {
              type(headings, row, "decision", "accept");
              if (row.get(headings.indexOf("forms")).contains("web-site")) {
                type(headings, row, "preferred", "web site");
              }
              if (row.get(headings.indexOf("forms")).contains("harbour")) {
                type(headings, row, "preferred", "harbour");
              }
            });
    String[] read = {"glossary", "accept", "--from", "" + returned, "" + glossary};
    ProgramRun run = ProgramRun.of(read);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches(".*terms.yaml: 2 findings added, 1 already there, \\d+ not about terms\n");
    String text = Files.readString(glossary);
    assertThat(text)
        .contains("- text: web site\n        status: preferred")
        .contains("- text: website\n        status: deprecated")
        .contains("- text: web-site\n        status: deprecated")
        .contains("- text: harbour\n        status: preferred")
        .contains("- text: harbor\n        status: deprecated");
    assertThat(ProgramRun.of(read).out()).contains(": 0 findings added, 3 already there");
    assertThat(Files.readString(glossary)).isEqualTo(text);
    assertThat(ProgramRun.of("glossary", "lint", "" + glossary).code()).isZero();
    assertThat(check("--format", "plain").out()).contains("“website” is deprecated");
  }

  @Test
  void theFirstAcceptedTermsMakeAGlossary() throws Exception {
    Path returned =
        returned(list("csv"), (headings, row) -> type(headings, row, "decision", "accept"));
    Path fresh = folder.resolve("fresh.yaml");

    ProgramRun run = ProgramRun.of("glossary", "accept", "--from", "" + returned, "" + fresh);

    assertThat(run.out()).contains("fresh.yaml: ", " added");
    assertThat(Files.readString(fresh)).contains("- text: website");
    ProgramRun unnamed =
        ProgramRun.of("glossary", "accept", "--from", "" + returned, "" + folder.resolve("fresh"));
    assertThat(unnamed.code()).isEqualTo(2);
    assertThat(unnamed.err()).contains("expected an ending such as .yaml or .csv");
  }

  @Test
  void whatAddsNothingMakesNoGlossary() throws Exception {
    Path fresh = folder.resolve("fresh.yaml");

    ProgramRun.of("glossary", "accept", "--from", "" + list("csv"), "" + fresh);

    assertThat(fresh).doesNotExist();
  }

  @Test
  void aPageHasTheSameSay() throws Exception {
    StringBuilder decisions = new StringBuilder();
    for (Decision decision : DecisionFile.read(list("csv")).decisions()) {
      decisions
          .append(decisions.length() == 0 ? "" : ",")
          .append("{\"decision\": \"ignore\", \"fingerprint\": \"")
          .append(decision.finding().fingerprint())
          .append("\", \"rule\": \"")
          .append(decision.finding().rule())
          .append("\"}");
    }
    Path page =
        Files.writeString(
            folder.resolve("decisions.json"),
            "{\"isoglossDecisions\": 1, \"decisions\": [" + decisions + "]}");
    ProgramRun.of("baseline", "--import", "" + page, "--output", "" + baseline);
    assertThat(check("--baseline", "" + baseline).out()).contains("no findings (");
  }

  @Test
  void withoutDecisionsThereIsNothingToDo() throws Exception {
    Path list = list("xlsx");
    ProgramRun run = ProgramRun.of("glossary", "accept", "--from", "" + list, "" + glossary);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(": 0 findings added, ").endsWith(" undecided\n");
    assertThat(ProgramRun.of("baseline", "--import", "" + list, "" + book).err())
        .contains("--import: nothing is checked, expected no PATH");
    assertThat(ProgramRun.of("baseline").err()).contains("'PATH', or --import FILE");
    assertThat(ProgramRun.of("baseline", "--import", "" + glossary).err())
        .contains("terms.yaml:1:1: no column “decision”");
    ProgramRun printed = check("--format", "xlsx");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).contains("expected --output FILE");
  }

  @Test
  void theSameBookGivesTheSameBytesWithAnyNumberOfThreads() throws Exception {
    for (String format : List.of("xlsx", "csv")) {
      Path one = folder.resolve("one");
      Path four = folder.resolve("four");
      check("--format", format, "--output", "" + one, "--threads", "1");
      check("--format", format, "--output", "" + four, "--threads", "4");
      assertThat(Files.readAllBytes(four)).isEqualTo(Files.readAllBytes(one));
    }
  }

  @Test
  void whatLibreOfficeSavesIsReadTheSame() throws Exception {
    LibreOffice.require();
    Path list = list("xlsx");
    List<Decision.Subject> before = findings(list);
    Path typed = returned(list, ignoringAll("ignore"));
    Path saved = LibreOffice.convert(typed, "xlsx:Calc MS Excel 2007 XML", folder);
    assertThat(findings(saved)).isEqualTo(before);
    assertThat(DecisionFile.read(saved).decisions())
        .allMatch(decision -> decision.verdict().word().equals("ignore"));

    Path csv =
        LibreOffice.convert(
            list, "csv:Text - txt - csv (StarCalc):" + LibreOffice.COMMAS_IN_UTF8, folder);
    assertThat(Files.readString(csv, StandardCharsets.UTF_8)).contains("_x0041_", "=1+1");
    assertThat(findings(csv)).isEqualTo(before);
    Path fromCsv = LibreOffice.convert(list("csv"), "xlsx:Calc MS Excel 2007 XML", folder);
    assertThat(findings(fromCsv)).isEqualTo(before);
  }

  private static List<Decision.Subject> findings(Path list) throws Exception {
    return DecisionFile.read(list).decisions().stream().map(Decision::finding).toList();
  }
}
