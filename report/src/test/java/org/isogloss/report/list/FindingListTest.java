package org.isogloss.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.isogloss.engine.decision.Decision;
import org.isogloss.engine.decision.DecisionFile;
import org.isogloss.glossary.sheet.CellText;
import org.isogloss.glossary.sheet.FormulaGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingListTest {

  private static final String PRINT = "0123456789abcdef0123456789abcdef";

  private static final ListedPlace PLACE = new ListedPlace("a.md", 3, 7, "1 Bells", "gong", "»x«");

  @TempDir private Path folder;

  private static ListedFinding finding(int number, String text) {
    return new ListedFinding(
        number,
        "Spelling",
        new ListedFinding.Grade("warning", "high"),
        "rule",
        "Found.",
        text,
        text,
        "",
        "",
        "",
        PLACE,
        List.of(PLACE, PLACE),
        new ListedFinding.Mark(PRINT, text, "after"));
  }

  private static FindingList list(ListedFinding... findings) {
    return new FindingList(
        List.of(findings),
        List.of(new FindingList.ListedWord("erhu", 2, PLACE)),
        List.of("Findings", "1 file", "", "What to do", "=1+1"));
  }

  private Decision read(byte[] list) throws Exception {
    DecisionFile file = DecisionFile.read(Files.write(folder.resolve("list"), list));
    assertThat(file.problems()).isEmpty();
    assertThat(file.decisions()).hasSize(1);
    return file.decisions().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20A1",
        "'=1",
        "''@x",
        "'plain'",
        "a \"quoted\", cell; with\nlines",
        "_x0041_ stays",
        "_x005F_x0041_",
        "<script>alert(1)</script> & ]]>",
        "漢字 \u05E9\u05DC\u05D5\u05DD 😀",
        " spaces ",
      })
  void noTextBecomesAFormulaAndAllComeBack(String text) throws Exception {
    FindingList list = list(finding(1, text));
    String csv = ListCsv.of(list);
    try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      rows.forEach(row -> assertThat(row.stream()).noneMatch(FormulaGuard::isFormula));
    }
    Decision fromCsv = read(csv.getBytes(StandardCharsets.UTF_8));
    assertThat(fromCsv.finding().text()).isEqualTo(text);

    byte[] workbook = ListWorkbook.of(list);
    assertThat(sheets(workbook)).allSatisfy((name, xml) -> assertThat(xml).doesNotContain("<f>"));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.stream()
              .filter(cell -> cell != null)
              .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA));
        }
      }
    }
    assertThat(read(workbook).finding().text()).isEqualTo(text);
  }

  private static Map<String, String> sheets(byte[] workbook) throws Exception {
    Map<String, String> sheets = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/worksheets/")) {
          sheets.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(sheets).hasSize(4);
    return sheets;
  }

  @Test
  void aTextThatNoCellCanHoldIsCutBetweenCharacters() throws Exception {
    for (String text : List.of("x".repeat(40_000), "😀".repeat(20_000), "_x0041_".repeat(6_000))) {
      FindingList list = list(finding(1, text));
      for (byte[] written :
          List.of(ListWorkbook.of(list), ListCsv.of(list).getBytes(StandardCharsets.UTF_8))) {
        String read = read(written).finding().text();
        assertThat(read.length()).isLessThanOrEqualTo(CellText.LONGEST);
        assertThat(read).endsWith("…").doesNotContain("?");
        assertThat(text).startsWith(read.substring(0, 2_000));
      }
    }
  }

  @Test
  void charactersThatXmlDoesNotHaveDoNotBreakTheWorkbook() throws Exception {
    byte[] workbook = ListWorkbook.of(list(finding(1, "a\u0007\uFFFE\uD800b\uDC00 c")));
    assertThat(read(workbook).finding().text()).startsWith("a").endsWith("c");
  }

  @Test
  void theSameListGivesTheSameBytesAnywhereAndAnyTime() throws Exception {
    FindingList list = list(finding(1, "x"), finding(2, "y"));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] east = ListWorkbook.of(list);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      byte[] west = ListWorkbook.of(list);
      assertThat(west).isEqualTo(east);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aFullSheetSaysHowManyRowsItLacks() throws Exception {
    List<ListedFinding> findings = new ArrayList<>();
    for (int number = 1; number <= 9; number++) {
      findings.add(finding(number, "x" + number));
    }
    byte[] workbook = new ListWorkbook(list(findings.toArray(ListedFinding[]::new)), 5).write();
    assertThat(column(workbook, "Findings", 0))
        .contains("and 5 more findings, which a sheet cannot hold");
    assertThat(column(workbook, "Findings", 1)).containsExactly("number", "1", "2", "3", "4");
    assertThat(column(workbook, "Places", 0))
        .containsExactly(
            "number", "1", "1", "2", "2", "and 14 more places, which a sheet cannot hold");
  }

  private static List<String> column(byte[] workbook, String name, int at) throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.findSheet(name).orElseThrow().openStream()) {
      return rows.map(row -> row.getOptionalCell(at).map(Cell::getText).orElse(""))
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }

  @Test
  void aReaderFindsHeadingsInViewFiltersAndDecisionsToChooseFrom() throws Exception {
    String sheet = sheets(ListWorkbook.of(list(finding(1, "x")))).get("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:")
        .contains("type=\"list\"")
        .contains("\"accept,ignore\"");
    assertThat(column(ListWorkbook.of(list(finding(1, "x"))), "Unknown words", 0))
        .containsExactly("word", "erhu");
    assertThat(column(ListWorkbook.of(list(finding(1, "x"))), "About", 0))
        .containsExactly("Findings", "1 file", "What to do", "=1+1");
  }

  @Test
  void anEmptyListIsAWorkbookToo() throws Exception {
    FindingList none = new FindingList(List.of(), List.of(), List.of("Findings"));
    assertThat(DecisionFile.read(Files.write(folder.resolve("x"), ListWorkbook.of(none))))
        .isEqualTo(new DecisionFile(folder.resolve("x"), List.of(), List.of()));
    assertThat(ListCsv.of(none)).startsWith("\uFEFFdecision,number,").endsWith("fingerprint\r\n");
  }

  @Test
  void csvHasEveryPlaceInOneCell() {
    assertThat(ListCsv.of(list(finding(1, "x")))).contains(",\"a.md:3:7 gong\na.md:3:7 gong\",");
  }
}
