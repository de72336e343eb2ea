package org.isogloss.glossary.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

  /** Marks that mean something in CSV, among letters. */
  private static final String MARKS = "ab,,,\"\"\"\n\n\r ;'=\t";

  @Test
  void rowsAreThoseOfTheParser() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder(i % 50 == 0 ? "sep=,\r\n" : "");
      for (int length = random.nextInt(25); length >= 0; length--) {
        text.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
      read += isRead(text.toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(1_000);
  }

  private static boolean isRead(String text) {
    SourceText source = new SourceText(Path.of("t.csv"), text, StandardCharsets.UTF_8, false);
    Table table;
    try {
      table = Csv.read(source, ',');
    } catch (TermbaseException e) {
      return false;
    }
    int from = text.startsWith("sep=") ? "sep=,\r\n".length() : 0;
    CsvRecords records = new CsvRecords(text, from, ',');
    List<List<String>> rows = records.rows().stream().map(CsvRecords.Written::read).toList();
    assertThat(rows).as(text).isEqualTo(table.rows());
    List<TableRevision.Row> same =
        IntStream.range(0, rows.size())
            .mapToObj(row -> new TableRevision.Row(row, rows.get(row)))
            .toList();
    assertThat(Csv.revise(source, same, ',')).isEqualTo(text);
    return true;
  }
}
