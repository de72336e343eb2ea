package org.isogloss.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.isogloss.glossary.format.source.TermbaseFormat;

/** Every termbase format is read, used and written back, or rejected with a place. */
class GlossaryFuzzTest {

  private static final Markup TBX = new Markup("tbx.markup");
  private static final Markup SHEET = new Markup("xlsx.markup");

  private static final GlossaryTrial TRIAL = new GlossaryTrial();

  @FuzzTest
  @DictionaryFile(resourcePath = "glossary-yaml.dict")
  void yaml(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.YAML, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void csv(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.CSV, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void tsv(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.TSV, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void markdownTable(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.MARKDOWN, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void omegat(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.OMEGAT, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "vale.dict")
  void valeVocabulary(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.VALE_VOCABULARY, bytes));
  }

  /** Styles of all kinds are YAML according to their names. */
  @FuzzTest
  @DictionaryFile(resourcePath = "vale.dict")
  void valeStyle(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.YAML, bytes));
  }

  /** A well-formed file of any dialect. */
  @FuzzTest
  void tbx(FuzzedDataProvider data) throws Exception {
    String root = data.pickValue(new String[] {"tbx", "martif"});
    String head = data.pickValue(new String[] {"", "<!DOCTYPE martif SYSTEM \"a.dtd\">"});
    String style = data.pickValue(new String[] {"dca", "dct", "a"});
    String xml =
        head
            + "<%s type=\"TBX-Basic\" style=\"%s\" xml:lang=\"en\" xmlns:min=\"m\" xmlns:basic=\"b\">"
                .formatted(root, style)
            + "<text><body>%s</body></text></%s>".formatted(TBX.draw(data), root);
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.TBX, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "tbx.dict")
  void tbxBytes(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.TBX, bytes));
  }

  /** A workbook whose parts are well-formed. */
  @FuzzTest
  void xlsx(FuzzedDataProvider data) throws Exception {
    ZipArchive book =
        new ZipArchive()
            .add("[Content_Types].xml", "<Types/>")
            .add(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                    + "</Relationships>")
            .add(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"
                    + "</sheets></workbook>")
            .add("xl/sharedStrings.xml", "<sst><si><t>term</t></si><si><t>bell</t></si></sst>")
            .add(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(SHEET.draw(data)));
    byte[] bytes = book.bytes();
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.XLSX, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "docx.dict")
  void xlsxBytes(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> TRIAL.of(TermbaseFormat.XLSX, bytes));
  }
}
