package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.sheet.CellTable;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

  private static final String GERMAN = "Die Glocke läutet und das Schiff ist nicht da.";

  @Test
  void aRowIsALineAndASegment() throws Exception {
    byte[] file =
        workbook(
            Map.of(
                "Texts",
                List.of(
                    List.of("id", "German", "English", "comment"),
                    List.of("a", GERMAN, "The bell\nrings.", "x"),
                    List.of(),
                    List.of("b", "Tür", "Door"),
                    List.of("c", "Tür", "Door"))));
    Document document = read(file);

    assertThat(Sides.lines(document))
        .containsExactly(
            "a TRANSLATED: The bell rings. = " + GERMAN,
            "b TRANSLATED: Door = Tür",
            "c TRANSLATED: Door = Tür");
    assertThat(document.blocks())
        .map(block -> document.location(block.span()).startLine())
        .containsExactly(2, 4, 5);
    assertThat(document.sourceText(document.blocks().get(0).span())).isEqualTo("The bell rings.");
    assertThat(document.source().text().lines().toList().get(3)).isEqualTo("b\tTür\tDoor\t");
  }

  /** Excel writes such files: runs, readings, shared and inline strings, formulas, errors. */
  @Test
  void allFormsOfTextAreRead() throws Exception {
    String shared =
        "<sst><si><t>de</t></si><si><t>en</t></si>"
            + "<si><r><t xml:space='preserve'>The fog </t></r><r><rPr><b/></rPr><t>bell &amp; ship_x000D_</t></r>"
            + "<rPh sb='0' eb='1'><t>reading</t></rPh></si></sst>";
    String sheet =
        "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
            + "<row r='3'><c r='A3' t='inlineStr'><is><t>Die Glocke</t></is></c><c t='s'><v>2</v></c></row>"
            + "<row><c t='str'><f>A1</f><v>Das Schiff</v></c><c t='e'><v>#REF!</v></c><c><v>5</v></c></row>"
            + "<row r='9'><c r='B9' t='s'><v>77</v></c><c r='AAA9' t='str'><v>far</v></c></row>"
            + "</sheetData></worksheet>";
    Document document = read(zip(shared, sheet));

    assertThat(Sides.lines(document))
        .containsExactly(
            " TRANSLATED: The fog bell & ship = Die Glocke", " UNTRANSLATED: - = Das Schiff");
    assertThat(document.source().text())
        .isEqualTo("de\ten\t\n\nDie Glocke\tThe fog bell & ship \t\nDas Schiff\t\t5\t\n");
  }

  @Test
  void sheetsInTheSameLanguagesAreReadAndHiddenOnesAreNot() throws Exception {
    List<List<String>> notes = List.of(List.of("Made by", "Anna"));
    List<List<String>> first = List.of(List.of("de", "en"), List.of("Tür", "Door"));
    List<List<String>> second = List.of(List.of("de", "en"), List.of("Tor", "Gate"));
    List<List<String>> other = List.of(List.of("fr", "en"), List.of("Pont", "Bridge"));
    Map<String, List<List<String>>> sheets = new java.util.LinkedHashMap<>();
    sheets.put("Notes", notes);
    sheets.put("First", first);
    sheets.put("Second", second);
    sheets.put("French", other);
    Document document = read(workbook(sheets));

    assertThat(document.prose()).isEqualTo("Door\nGate");
    assertThat(document.location(document.blocks().get(1).span()).startLine()).isEqualTo(5);
    assertThatThrownBy(() -> read(workbook(Map.of("Notes", notes))))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("sheet 'Notes': no column is clearly English, expected one in");
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() throws Exception {
    assertThatThrownBy(() -> read("de,en\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadException.class)
        .hasMessage("not a ZIP archive, expected an XLSX file");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a"));
    }
    assertThatThrownBy(() -> read(out.toByteArray()))
        .hasMessage("a ZIP archive without xl/workbook.xml, expected an XLSX file");
    assertThatThrownBy(() -> read(zip("<sst/>", "<worksheet><row>")))
        .hasMessageStartingWith("xl/worksheets/sheet1.xml:1:")
        .hasMessageContaining("not well-formed XML");
    assertThatThrownBy(() -> read(zip("<sst/>", "<worksheet><row r='2'/><row r='1'/></worksheet>")))
        .hasMessageContaining("row or column 1 after 2, expected them in order");
  }

  @Test
  void aFileThatGrowsBeyondMeasureIsRefused() throws Exception {
    String blanks = " ".repeat(30_000_000);
    assertThatThrownBy(() -> read(zip("<sst>" + blanks + "</sst>", "<worksheet/>")))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("times its size, expected at most 200");
    // One long string in many cells.
    String cell = "<row><c t='s'><v>0</v></c></row>";
    String sst = "<sst><si><t>" + "word ".repeat(100_000) + "</t></si></sst>";
    assertThatThrownBy(() -> read(zip(sst, "<worksheet>" + cell.repeat(50) + "</worksheet>")))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("expected at most 500000 and 16777216");
    assertThatThrownBy(
            () ->
                read(
                    zip(
                        "<sst/>",
                        "<worksheet><row r='900000'><c t='str'><v>a</v></c></row></worksheet>")))
        .hasMessageStartingWith("899999 rows");
  }

  /** What fastexcel reads in a workbook that it wrote, cell by cell. */
  @Property(tries = 60)
  void cellsAreThoseThatFastexcelReads(@ForAll("tables") List<List<String>> rows) throws Exception {
    byte[] file = workbook(Map.of("Sheet", rows));
    List<String> expected = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      book.getFirstSheet()
          .read()
          .forEach(
              row -> {
                for (Cell cell : row) {
                  if (cell != null && !cell.getText().isBlank()) {
                    expected.add(row.getRowNum() + ":" + cell.getText());
                  }
                }
              });
    }
    var book = org.isogloss.core.document.sheet.Workbook.open(file);
    List<String> found = new ArrayList<>();
    CellTable table = book.sheets().get(0).table();
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.cells(row); column++) {
        String text = table.text(row, column);
        int start = table.place(row, column).start();
        int line = 1 + (int) book.text().substring(0, start).chars().filter(c -> c == '\n').count();
        if (!text.isEmpty()) {
          found.add(line + ":" + text);
          assertThat(table.place(row, column).in(book.text())).isEqualTo(text.replace('\n', ' '));
        }
      }
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of("", "", "a", "é", " b ", "𝔸", "line\nbreak", "<&>\"'", "_x", "term")
            .list()
            .ofMaxSize(3)
            .map(parts -> String.join("", parts));
    return cell.list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Document read(byte[] file) throws ReadException {
    return new AnyReader().read(new DocumentId("a.xlsx"), file);
  }

  private static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      for (var sheet : sheets.entrySet()) {
        Worksheet written = book.newWorksheet(sheet.getKey());
        for (int row = 0; row < sheet.getValue().size(); row++) {
          for (int column = 0; column < sheet.getValue().get(row).size(); column++) {
            String cell = sheet.getValue().get(row).get(column);
            if (!cell.isEmpty()) {
              written.value(row, column, cell);
            }
          }
        }
      }
    }
    return out.toByteArray();
  }

  /** A workbook of a sheet, and one that is hidden. */
  private static byte[] zip(String strings, String sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> parts =
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r='r'><sheets><sheet name='H' state='hidden' r:id='r2'/><sheet name='S' r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>",
            "xl/sharedStrings.xml",
            strings,
            "xl/worksheets/sheet1.xml",
            sheet,
            "xl/worksheets/sheet2.xml",
            "<worksheet><row><c t='str'><v>hidden</v></c></row></worksheet>");
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
