package org.isogloss.core.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedTextTest {

  /** Whatever text is in the cells, Commons CSV writes it and reads the same. */
  @Property(tries = 300)
  void cellsAreReadAsTheyWereWritten(
      @ForAll("tables") List<List<String>> rows,
      @ForAll("delimiters") char delimiter,
      @ForAll("quoting") QuoteMode quoting,
      @ForAll("lineEnds") String lineEnd)
      throws IOException, ReadException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setQuoteMode(quoting)
            .setRecordSeparator(lineEnd)
            .get();
    StringBuilder out = new StringBuilder();
    try (var printer = format.print(out)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    }

    CellTable table = DelimitedText.commas("sep=" + delimiter + "\n" + out);

    assertThat(texts(table)).as(out.toString()).isEqualTo(rows);
    holdsPlaces(table, "sep=" + delimiter + "\n" + out);
  }

  /** Arbitrary characters are split as Commons CSV splits them, or both refuse them. */
  @Property(tries = 2000)
  void anyTextIsSplitLikeCommonsCsvDoes(@ForAll("scraps") String text) throws IOException {
    List<List<String>> expected = new ArrayList<>();
    boolean isRefused = false;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      parser.forEach(row -> expected.add(row.toList()));
    } catch (java.io.UncheckedIOException | IllegalStateException e) {
      isRefused = true;
    }
    String head = "sep=,\n";

    if (isRefused) {
      assertThatThrownBy(() -> DelimitedText.commas(head + text))
          .isInstanceOf(ReadException.class)
          .hasMessageContaining("expected");
    } else {
      try {
        CellTable table = DelimitedText.commas(head + text);
        assertThat(texts(table)).as(text).isEqualTo(expected);
        holdsPlaces(table, head + text);
      } catch (ReadException e) {
        throw new AssertionError(text, e);
      }
    }
  }

  /** Each part of a cell is the text at its place, or a doubled quotation mark. */
  private static void holdsPlaces(CellTable table, String file) {
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.cells(row); column++) {
        Span cell = table.place(row, column);
        table.read(
            row,
            column,
            (part, place) -> {
              String there = place.in(file);
              assertThat(there.equals("\"\"") ? "\"" : there).isEqualTo(part);
              assertThat(place.start()).isGreaterThanOrEqualTo(cell.start());
              assertThat(place.end()).isLessThanOrEqualTo(cell.end());
            });
      }
    }
  }

  @Test
  void aCellMayContainWhatSeparatesCells() throws ReadException {
    assertThat(texts(DelimitedText.commas("a,\"b,\r\n\"\"c\"\" d\" ,\r\n,x")))
        .containsExactly(List.of("a", "b,\r\n\"c\" d", ""), List.of("", "x"));
  }

  @Test
  void rowsMayDifferInLength() throws ReadException {
    CellTable table = DelimitedText.commas("a,b\n\nc\n");

    assertThat(texts(table)).containsExactly(List.of("a", "b"), List.of(""), List.of("c"));
    assertThat(table.text(2, 5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;b~c, d, e;f | a;c, d, e",
        "a,b~c; d,e | a;c; d",
        "a\tb, c~d\te | a;d",
        "a, b; c | a, b",
        "'\"x;y\";b~c;d' | x;y;c"
      })
  void theDelimiterIsTheOneThatGivesEvenRows(String text, String firstColumn) throws ReadException {
    CellTable table = DelimitedText.commas(text.replace('~', '\n'));

    List<String> first = texts(table).stream().map(row -> row.get(0)).toList();
    assertThat(String.join(";", first)).isEqualTo(firstColumn);
  }

  @Test
  void tabsNeedNoQuotation() throws ReadException {
    assertThat(texts(DelimitedText.tabs("\"Hi,\" he said.\tb\nc\t\"d")))
        .containsExactly(List.of("\"Hi,\" he said.", "b"), List.of("c", "\"d"));
    assertThat(texts(DelimitedText.tabs("\"a\tb\"\t\"c\n\"\"d\"\"\"\n")))
        .containsExactly(List.of("a\tb", "c\n\"d\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b~c,\"d | 2 | 3 | a quoted cell that does not end, expected",
        "a,b~\"c\" d,e | 2 | 5 | text after the quotation mark that ends a cell, expected ,"
      })
  void aCellThatIsNotClosedIsReportedWithItsPlace(String text, int line, int column, String why) {
    assertThatThrownBy(() -> DelimitedText.commas(text.replace('~', '\n')))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith(why)
        .extracting("line", "column")
        .containsExactly(line, column);
  }

  private static List<List<String>> texts(CellTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.cells(row); column++) {
        cells.add(table.text(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of("a", "é", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", " ", "𝔸", "word")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Provide
  Arbitrary<QuoteMode> quoting() {
    return Arbitraries.of(QuoteMode.MINIMAL, QuoteMode.ALL);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of("\"", "\"\"", ",", "\n", "\r", "\r\n", " ", "a", "𝔸")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
