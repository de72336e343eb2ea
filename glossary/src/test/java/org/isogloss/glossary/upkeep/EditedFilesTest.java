package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit of a file in any format leaves everything else alone, and loses nothing silently. */
class EditedFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "a column that is not ours!0!preferred,deprecated,ignored\\nfog bell,mist bell,keep me\\n"
            + "!preferred,deprecated,ignored\\nfog bell,mist bell|haze bell,keep me\\n",
        "fields of the row!5!preferred,deprecated,part of speech,case,exact form,source,except,status\\n"
            + "fog bell,mist bell,n.,yes,x,Act,Fog Bell Inn,approved\\n"
            + "!preferred,deprecated,part of speech,case,exact form,source,except,status\\n"
            + "fog bell,mist bell|haze bell,n.,yes,x,Act,Fog Bell Inn,approved\\n",
        "no column for it yet!0!preferred,note\\nfog bell,loud\\nhut,\\n"
            + "!preferred,note,deprecated\\nfog bell,loud,haze bell\\nhut,,\\n",
        "translations!0!zh,en,ignored\\n钟,fog bell,keep\\n!zh,en,ignored,deprecated\\n钟,fog bell,keep,haze bell\\n",
        "a row a term!0!ignored,concept id,term,status,definition\\n"
            + "keep,fog-bell,fog bell,approved,loud\\nthis,fog-bell,mist bell,obsolete,loud\\n"
            + "!ignored,concept id,term,status,definition\\n"
            + "keep,fog-bell,fog bell,approved,loud\\nthis,fog-bell,mist bell,obsolete,loud\\n"
            + "\"\",fog-bell,haze bell,deprecated,\\n",
        "a row a term and no id!0!term,ignored\\nfog bell,keep\\nhut,this\\n"
            + "!term,ignored,id,status\\nfog bell,keep,fog-bell,preferred\\n"
            + "haze bell,,fog-bell,deprecated\\nhut,this,hut,preferred\\n"
      })
  void aTableKeepsItsOtherCells(String name, int warnings, String old, String expected)
      throws Exception {
    Path path = write("t.csv", old);
    assertThat(add(path, "fog-bell", "haze bell", TermStatus.DEPRECATED))
        .as(name)
        .hasSize(warnings)
        .allMatch(line -> line.endsWith(" applies to all terms of a row in csv"));
    assertThat(Files.readString(path)).isEqualTo(lines(expected));
    assertThat(texts(TermbaseReader.read(path))).contains("haze bell deprecated");
  }

  @Test
  void columnsThatAnOptionLeavesOutStayAsTheyAre() throws Exception {
    TableOptions options = new TableOptions(List.of("preferred", "-", "deprecated"), "", "en");
    Path path = write("t.csv", "fog bell,keep me,mist bell\n");
    assertThat(
            TermbaseStore.update(
                path, options, adding("fog-bell", "haze bell", TermStatus.DEPRECATED)))
        .isEmpty();
    assertThat(Files.readString(path)).isEqualTo("fog bell,keep me,mist bell|haze bell\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "reject.txt!# head\\n\\nmist bell # x\\n(?i)gong\\n!DEPRECATED!# head\\n\\nmist bell # x\\n(?i)gong\\n(?i)haze bell\\n",
        "accept.txt!# head\\nfog bell\\n\\n[Gg]ong\\d+\\n!ADMITTED!# head\\nfog bell\\n\\n[Gg]ong\\d+\\n(?i)haze bell\\n",
      })
  void aVocabularyKeepsItsLines(String name, String old, TermStatus status, String expected)
      throws Exception {
    Path path = write(name, old);
    TermbaseStore.update(path, TableOptions.DEFAULT, newConcept("haze bell", status));
    assertThat(Files.readString(path)).isEqualTo(lines(expected));
  }

  @Test
  void aMarkdownTableKeepsHowItIsAligned() throws Exception {
    Path path =
        write(
            "t.md",
            "# Bells\n\npreferred | deprecated | note\n:--|:-----:|---:\nfog bell | mist bell | x\n\nEnd.\n");
    add(path, "fog-bell", "haze bell", TermStatus.ADMITTED);
    assertThat(Files.readString(path))
        .isEqualTo(
            """
            # Bells

            | preferred | deprecated | note | admitted |
            | :-- | :-----: | ---: | --- |
            | fog bell | mist bell | x | haze bell |

            End.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "quotation marks!id;preferred;deprecated;note\\n;hut;;\"no need\"\\n1;fog bell;\"mist bell\";\"a \"\"b\"\"\"\\n!\"mist bell\"!mist bell|haze bell",
        "cells that seem formulas!preferred,deprecated,note\\nfog bell,mist bell,'=a\\nhut,,=b\\nshed,,-5\\n!mist bell!mist bell|haze bell",
        "blank rows and cells!\\npreferred,deprecated,note,\\n\\nfog bell,mist bell,,,,\\n,,,\\nhut,\\n\\n\\n!mist bell!mist bell|haze bell",
        "rows without a term!preferred,deprecated\\n;,\\nfog bell,mist bell\\n;,|\\n!mist bell!mist bell|haze bell",
        "rows of two concepts in turn!id,term,status\\n1,fog bell,ok\\n2,hut,\\n1,mist bell,avoid\\n2,shed,ok\\n!mist bell,avoid\\n!mist bell,avoid\\n1,haze bell,deprecated\\n",
        "rows between those of a concept!id,term,status\\n1,fog bell,ok\\n1,,avoid\\n2,,\\n!fog bell,ok\\n!fog bell,ok\\n1,haze bell,deprecated\\n",
        "a term that is listed twice!id,term,status,comment\\n1,mist bell,avoid,a\\n\\n1,mist bell,avoid,b\\n1,fog bell,ok,\\n!fog bell,ok,\\n!fog bell,ok,\\n1,haze bell,deprecated,\\n",
        "no line end!preferred,deprecated\\n \"hut\", \\nfog bell,mist bell!mist bell!mist bell|haze bell",
      })
  void aTableChangesWhereItHasTo(String name, String old, String place, String changed)
      throws Exception {
    for (String lineEnd : List.of("\n", "\r\n")) {
      Path path = write("t.csv", old.replace("\\n", lineEnd));
      String concept = old.contains("1,") || old.contains("1;") ? "1" : "fog-bell";
      add(path, concept, "haze bell", TermStatus.DEPRECATED);
      assertThat(Files.readString(path))
          .as(name)
          .isEqualTo(old.replace(place, changed).replace("\\n", lineEnd));
    }
  }

  @Test
  void aLineBreakInACellStaysAsItIs() throws Exception {
    String old = "preferred,note\r\nfog bell,\"rung\nin fog\"\r\nhut,\"a\r\nb\"";
    Path path = write("t.csv", old);
    TermbaseStore.update(path, TableOptions.DEFAULT, newConcept("shed", TermStatus.PREFERRED));
    assertThat(Files.readString(path)).isEqualTo(old + "\r\nshed,\r\n");
  }

  @Test
  void aMarkdownTableKeepsTheRowsThatStay() throws Exception {
    String old =
        """
        | preferred | deprecated |
        |-----------|:-----------|
        | hut       |            |
        | fog bell  | mist bell  |
        """;
    Path path = write("t.md", old);
    add(path, "fog-bell", "haze bell", TermStatus.DEPRECATED);
    assertThat(Files.readString(path))
        .isEqualTo(
            old.replace("| fog bell  | mist bell  |", "| fog bell | mist bell\\|haze bell |"));
  }

  @Test
  void omegatKeepsItsLines() throws Exception {
    Path path = write("glossary.txt", "# head\\n钟\\tfog bell\\tloud\\n\\n# huts\\n屋\\thut\\n");
    TermbaseStore.update(
        path, TableOptions.DEFAULT, adding("fog-bell", "haze bell", TermStatus.ADMITTED));
    assertThat(Files.readString(path))
        .isEqualTo("# head\n钟\tfog bell\tloud\n钟\thaze bell\n\n# huts\n屋\thut\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "reject.txt!mist bell\\n!PREFERRED",
        "accept.txt!mist bell\\n!DEPRECATED",
        "glossary.txt!钟\\tmist bell\\n!DEPRECATED",
        "t.md!# Glossary\\n\\n钟，mist bell\\n!DEPRECATED",
        "t.tsv!钟\\tmist bell\\n!DEPRECATED"
      })
  void aTermThatHasNoPlaceIsRefused(String name, String old, TermStatus status) throws Exception {
    Path path = write(name, old);
    assertThatThrownBy(() -> add(path, "mist-bell", "haze bell", status))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining(name + ":1:1: “haze bell” cannot be stored in ");
    assertThat(Files.readString(path)).isEqualTo(lines(old));
  }

  @Test
  void aNewVocabularyTakesTheTermsOfItsName() throws Exception {
    Path reject = folder.resolve("reject.txt");
    Termbase termbase =
        newConcept("haze bell", TermStatus.DEPRECATED).apply(new Termbase(List.of()));
    TermbaseStore.write(
        reject, termbase, TermbaseFormat.VALE_VOCABULARY, TableOptions.DEFAULT, Optional.empty());
    assertThat(texts(TermbaseReader.read(reject))).containsExactly("haze bell deprecated");
    Path accept = folder.resolve("accept.txt");
    assertThatThrownBy(
            () ->
                TermbaseStore.write(
                    accept,
                    termbase,
                    TermbaseFormat.VALE_VOCABULARY,
                    TableOptions.DEFAULT,
                    Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none of the terms can be stored in vale-vocabulary");
    assertThat(accept).doesNotExist();
  }

  @Test
  void aWorkbookKeepsItsColumns() throws Exception {
    Path path = workbook("Terms");
    assertThat(add(path, "fog-bell", "haze bell", TermStatus.DEPRECATED))
        .containsExactly("formats and formulas of cells cannot be kept in xlsx");
    try (ReadableWorkbook book = new ReadableWorkbook(path.toFile())) {
      Sheet sheet = book.getFirstSheet();
      assertThat(sheet.getName()).isEqualTo("Terms");
      List<List<String>> rows = new ArrayList<>();
      try (Stream<Row> stream = sheet.openStream()) {
        stream.forEach(row -> rows.add(row.stream().map(Cell::getText).toList()));
      }
      assertThat(rows)
          .containsExactly(
              List.of("Ignored", "Preferred term", "Avoid"),
              List.of("keep", "fog bell", "mist bell|haze bell"));
    }
  }

  @Test
  void whatAWorkbookLosesIsNamed() throws Exception {
    Path path = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Terms");
      List.of("Term", "Status", "Ring it")
          .forEach(
              text -> sheet.value(0, List.of("Term", "Status", "Ring it").indexOf(text), text));
      sheet.value(1, 0, "fog bell");
      sheet.comment(1, 0, "of the lighthouse");
      sheet.range(1, 1, 9, 1).validateWithListByFormula("\"preferred,deprecated\"");
      sheet.setAutoFilter(0, 0, 2);
      sheet.range(3, 0, 3, 1).merge();
    }
    assertThat(add(path, "fog-bell", "haze bell", TermStatus.DEPRECATED))
        .containsExactly(
            "formats and formulas of cells cannot be kept in xlsx",
            "cell comments cannot be kept in xlsx",
            "drop-down lists cannot be kept in xlsx",
            "filters cannot be kept in xlsx",
            "merged cells cannot be kept in xlsx");
  }

  @Test
  void aWorkbookOfSeveralSheetsIsNotEdited() throws Exception {
    Path path = workbook("Terms", "Prices");
    byte[] old = Files.readAllBytes(path);
    assertThatThrownBy(() -> add(path, "fog-bell", "haze bell", TermStatus.DEPRECATED))
        .isInstanceOf(TermbaseException.class)
        .hasMessage(
            path + ":1:1: a workbook of 2 sheets, expected one sheet, since others would be lost");
    assertThat(Files.readAllBytes(path)).isEqualTo(old);
  }

  private Path workbook(String... sheets) throws IOException {
    Path path = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      for (String name : sheets) {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < 3; i++) {
          sheet.value(0, i, List.of("Ignored", "Preferred term", "Avoid").get(i));
          sheet.value(1, i, List.of("keep", "fog bell", "mist bell").get(i));
        }
      }
    }
    return path;
  }

  private static List<String> add(Path path, String concept, String text, TermStatus status)
      throws TermbaseException, IOException {
    return TermbaseStore.update(path, TableOptions.DEFAULT, adding(concept, text, status));
  }

  private static TermbaseStore.Change adding(String concept, String text, TermStatus status) {
    return old -> TermbaseEdit.addTerm(old, concept, "en", new Term(text, status));
  }

  private static TermbaseStore.Change newConcept(String text, TermStatus status) {
    return old ->
        TermbaseEdit.addConcept(
            old, "", List.of(new LanguageSection("en", List.of(new Term(text, status)))));
  }

  private static List<String> texts(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(term -> term.text() + " " + term.status().label())
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), lines(text));
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }
}
