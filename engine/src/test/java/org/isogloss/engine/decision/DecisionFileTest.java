package org.isogloss.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.rule.Grounds;
import org.isogloss.engine.baseline.Baseline;
import org.isogloss.engine.baseline.BaselineFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFileTest {

  private static final String PRINT = "0123456789abcdef0123456789abcdef";

  private static final Identity SLIP =
      Identity.of("slip", "=a cat", new Finding.Context("He saw", "there"));
  private static final Identity NAMES =
      new Identity.Concept("names", new TreeMap<>(Map.of("gong (small)", 2, "bell", 7)));

  @TempDir private Path folder;

  @Test
  void columnsMayBeMovedAndMixedWithOthers() throws Exception {
    String csv =
        """
        our list
        mood,RULE, Fingerprint ,text,words after,words before,Decision,forms,places,preferred
        fine,slip,%s,'=a cat,there,He saw,IGNORE ,,1,
        ,names,%s,x,,, accept,"gong (small) (2)
        bell (7)",9, gong (small)
        ,slip,%s,,,,,,1,
        ,,,,,,,,,
        """
            .formatted(SLIP.fingerprint(), NAMES.fingerprint(), PRINT);
    for (String variant :
        List.of(csv, "\uFEFF" + csv.replace("\n", "\r\n"), csv.replace(',', ';'))) {
      DecisionFile file = read(variant.getBytes(StandardCharsets.UTF_8));
      assertThat(file.problems()).isEmpty();
      assertThat(file.decisions())
          .extracting(Decision::verdict)
          .containsExactly(Verdict.IGNORE, Verdict.ACCEPT, Verdict.UNDECIDED);
      assertThat(file.decisions())
          .extracting(decision -> decision.finding().identity())
          .containsExactly(SLIP, NAMES, new Identity.Listed("slip", PRINT, 1));
      assertThat(file.decisions().get(0).place()).endsWith("list:3:" + column(variant));
      assertThat(file.decisions().get(1).preferred()).isEqualTo("gong (small)");
    }
  }

  private static int column(String csv) {
    String row = csv.lines().skip(2).findFirst().orElseThrow();
    return row.indexOf("IGNORE") + 1;
  }

  @Test
  void aWorkbookIsReadLikeCsv() throws Exception {
    DecisionFile file =
        read(
            workbook(
                List.of("fingerprint", "decision", "rule", "note", "forms", "places"),
                List.of(
                    PRINT.toUpperCase(Locale.ROOT),
                    "Ignore",
                    "r",
                    "_x0041_ and _x005F_x0041_",
                    "",
                    "3"),
                List.of(PRINT, "perhaps", "r", "", "", "3"),
                List.of("", "accept", "r", "", "", "")));
    assertThat(file.decisions()).hasSize(1);
    assertThat(file.decisions().get(0).note()).isEqualTo("A and _x0041_");
    assertThat(file.decisions().get(0).finding().places()).isEqualTo(3);
    assertThat(file.problems())
        .containsExactly(
            folder.resolve("list")
                + ":3:2: unknown decision “perhaps”, expected accept, ignore or nothing",
            folder.resolve("list")
                + ":4:1: no fingerprint, expected the fingerprint and rule of a finding, as they"
                + " were written");
  }

  @Test
  void aPageHasTheSameDecisions() throws Exception {
    String json =
        """
        {"isoglossDecisions": 1, "page": {"x": [1]}, "decisions": [
          {"fingerprint": "%s", "decision": "ignore", "note": "so", "rule": "slip",
           "path": "a.md", "text": "=a cat", "before": "He saw", "after": "there"},
          {"fingerprint": "%s", "decision": "accept", "preferred": "gong", "rule": "names",
           "forms": [{"text": "gong (small)", "count": 2}, {"text": "bell", "count": 7}]},
          {"fingerprint": "%s", "decision": "ignore", "rule": "passage"},
          {"fingerprint": "%s", "decision": "never", "rule": "passage"},
          {"decision": "ignore"}]}
        """
            .formatted(SLIP.fingerprint(), NAMES.fingerprint(), PRINT, PRINT);
    DecisionFile file = read(json.getBytes(StandardCharsets.UTF_8));
    assertThat(file.decisions())
        .extracting(decision -> decision.finding().identity())
        .containsExactly(SLIP, NAMES, new Identity.Listed("passage", PRINT, Identity.Listed.ANY));
    assertThat(file.decisions().get(1).preferred()).isEqualTo("gong");
    assertThat(file.decisions().get(1).finding().forms())
        .containsExactly(new Grounds.Form("gong (small)", 2), new Grounds.Form("bell", 7));
    assertThat(file.problems())
        .satisfiesExactly(
            unknown -> assertThat(unknown).contains("list:7:3: unknown decision “never”"),
            nameless ->
                assertThat(nameless).contains("list:8:3: a decision without a fingerprint"));
  }

  /** What a reader changed no longer identifies a finding, but its fingerprint does. */
  @Test
  void aChangedTextDoesNotMisleadTheIdentity() throws Exception {
    String csv =
        "decision,fingerprint,rule,text,words before,words after,places\nignore,%s,slip,A cat,He,,1\n"
            .formatted(SLIP.fingerprint());
    assertThat(read(csv.getBytes(StandardCharsets.UTF_8)).decisions().get(0).finding().identity())
        .isEqualTo(new Identity.Listed("slip", SLIP.fingerprint(), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|list:1:1: the file is empty|a list of findings",
        "a,b\\n1,2|list:1:1: no column “decision”, “fingerprint”, “rule”|written by",
        "decision,fingerprint\\n1,2|list:1:1: no column “rule”|written by",
        "decision,fingerprint,rule\\n\"x|list:2:1: not CSV|well-formed",
        "{|list:1:|a file of decisions",
        "[]|list:1:1: a list|a file of decisions",
        "{\"decisions\": []}|list:1:1: no key \"isoglossDecisions\"|version 1",
        "{\"isoglossDecisions\": 2, \"decisions\": []}|list:1:1: version 2|version 1",
        "{\"isoglossDecisions\": 1}|list:1:1: no list of decisions|version 1",
      })
  void whatIsNoListIsRejectedWithItsPlace(String text, String wrong, String expected) {
    String content = text.replace("\\n", "\n");
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(DecisionException.class)
        .hasMessageContaining(wrong)
        .hasMessageContaining(", expected ")
        .hasMessageContaining(expected);
  }

  @Test
  void bytesThatAreNoListAreRejected() throws Exception {
    byte[] latin = "decision,fingerprint,rule\nignore,é,x".getBytes(StandardCharsets.ISO_8859_1);
    rejected(latin, "list:2:8: byte 0xE9 is not UTF-8");
    rejected(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "a workbook of Excel 97");
    rejected(zip("mimetype", 10), "not an Excel workbook");
    rejected(new byte[] {'a', 0, 'b'}, "not a list of decisions");
    rejected(new byte[] {0x20, 0, 0, 0, '{', 0, 0, 0}, "not a list of decisions");
    rejected(" \0\0\0{\"decision\":\uFEFF".getBytes(StandardCharsets.UTF_8), "not a list");
    rejected("{\0\0\0\"decision\":\uFEFF".getBytes(StandardCharsets.UTF_8), "not JSON");
    rejected(zip("xl/media/picture.bin", 101 * 1024 * 1024), "the workbook is too large");
    assertThatThrownBy(() -> DecisionFile.read(folder.resolve("none")))
        .hasMessage(
            folder.resolve("none")
                + ": cannot be read (no such file or folder), expected a readable file");
  }

  private void rejected(byte[] bytes, String wrong) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DecisionException.class)
        .hasMessageContaining(wrong)
        .hasMessageContaining(", expected ");
  }

  /** Lists of two colleagues, in which one finding is the same. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ignoredFindingsOfSeveralListsAreAddedOnce(boolean isTwice) throws Exception {
    String head = "decision,fingerprint,rule,text,words before,words after\n";
    String slip = "ignore," + SLIP.fingerprint() + ",slip,=a cat,He saw,there\n";
    Path first = Files.writeString(folder.resolve("1.csv"), head + slip + slip);
    Path second =
        Files.writeString(folder.resolve("2.csv"), head + slip + "ignore," + PRINT + ",r,,,\n");
    Path baseline = folder.resolve("baseline.json");
    List<DecisionFile> lists = List.of(DecisionFile.read(first), DecisionFile.read(second));
    if (isTwice) {
      IgnoredFindings.add(baseline, lists);
    }
    Baseline.Addition addition = IgnoredFindings.add(baseline, lists);
    assertThat(addition.added()).isEqualTo(isTwice ? 0 : 3);
    assertThat(addition.known()).isEqualTo(isTwice ? 3 : 0);
    assertThat(BaselineFile.read(baseline).counts())
        .isEqualTo(Map.of(SLIP, 2, new Identity.Listed("r", PRINT, Identity.Listed.ANY), 1));
  }

  private DecisionFile read(byte[] bytes) throws Exception {
    return DecisionFile.read(Files.write(folder.resolve("list"), bytes));
  }

  private static byte[] zip(String name, int size) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[size]);
    }
    return out.toByteArray();
  }

  @SafeVarargs
  private static byte[] workbook(List<String>... rows) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("A");
      for (int row = 0; row < rows.length; row++) {
        for (int cell = 0; cell < rows[row].size(); cell++) {
          sheet.value(row, cell, rows[row].get(cell));
        }
      }
    }
    return out.toByteArray();
  }
}
