package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are small on disk and large in memory. */
@Timeout(60)
class HostileWorkbookTest {

  private static final String HEAD =
      "<row r=\"1\">" + cell("A1", "term") + cell("B1", "status") + "</row>";

  @TempDir Path folder;

  @Test
  void aCellInAColumnThatNoSheetHasIsTold() throws Exception {
    for (String reference : new String[] {"XFE3", "ZZZZZZ3", "ZZZZZZZZZZZZZZZZZZZZ3"}) {
      Path path =
          workbook(
              HEAD + "<row r=\"3\">" + cell("A3", "bell") + cell(reference, "x") + "</row>", "");
      assertThatThrownBy(() -> TermbaseReader.read(path))
          .isInstanceOf(TermbaseException.class)
          .hasMessageContaining("t.xlsx:3:16385: the sheet is too wide");
    }
  }

  @Test
  void aHeadingThatIsTooWideIsTold() throws Exception {
    Path path = workbook("<row r=\"1\">" + cell("A1", "term") + cell("XFD1", "x") + "</row>", "");
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .hasMessageContaining("the table is too wide, expected at most 1000 columns");
  }

  @Test
  void farCellsInManyRowsAreLeftOut() throws Exception {
    StringBuilder rows = new StringBuilder(HEAD);
    for (int i = 2; i < 2_002; i++) {
      rows.append(
          "<row r=\"" + i + "\">" + cell("A" + i, "bell " + i) + cell("XFD" + i, "x") + "</row>");
    }
    TermbaseFile file = TermbaseFile.read(workbook(rows.toString(), ""), TableOptions.DEFAULT);
    assertThat(file.termbase().concepts()).hasSize(2_000);
    assertThat(file.notes()).hasSize(21);
    assertThat(file.notes().get(20).message()).isEqualTo("1980 more of this kind");
  }

  @Test
  void aWorkbookThatUnpacksBeyondMeasureIsTold() throws Exception {
    String blank = " ".repeat(1 << 20);
    Path sheet = workbook(HEAD + blank.repeat(101), "");
    Path strings = workbook(HEAD, blank.repeat(101));
    for (Path path : new Path[] {sheet, strings}) {
      assertThatThrownBy(() -> TermbaseReader.read(path))
          .isInstanceOf(TermbaseException.class)
          .hasMessageContaining("the workbook is too large, expected at most 100 MB unpacked");
    }
  }

  @Test
  void aSheetThatIsNoXmlIsTold() throws Exception {
    Path path = workbook("<row r=\"1\"><c r=\"A1\">", "");
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("not an Excel workbook");
  }

  private static String cell(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private Path workbook(String rows, String strings) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    Path path = folder.resolve(strings.isEmpty() ? "t.xlsx" : "strings.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + packages
              + "\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      add(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + packages
              + "\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      add(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      add(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
      if (!strings.isEmpty()) {
        add(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
      }
    }
    return path;
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
