package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RowsFileTest {

  private static final Feature FIRST = EnumSet.allOf(Feature.class).iterator().next();

  private static byte[] written(LabelledRows rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowsFile.write(rows, out);
    return out.toByteArray();
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    LabelledRow row =
        new LabelledRow(
            "owner/name",
            RowSet.MINED,
            "a.md",
            List.of("m-1", "m-2"),
            PairLabel.POSITIVE,
            new FeatureVector(PairKind.SHORT_FORM, Map.of(FIRST, 0.12345)));
    LabelledRow empty =
        new LabelledRow(
            "owner/name",
            RowSet.CLEAN,
            "b.md",
            List.of(),
            PairLabel.UNKNOWN,
            new FeatureVector(PairKind.CASE, Map.of()));
    LabelledRows rows =
        new LabelledRows(
            List.of(new LabelledRows.Manuscript("owner/name", RowSet.CLEAN, "b.md", 1234)),
            List.of(new LabelledRows.Case("owner/name", RowSet.MINED, "m-1", "abbrev")),
            List.of(row, empty));

    LabelledRows read = RowsFile.read(new ByteArrayInputStream(written(rows)));

    assertThat(read.manuscripts()).isEqualTo(rows.manuscripts());
    assertThat(read.words(RowSet.CLEAN)).isEqualTo(1234);
    assertThat(read.cases()).isEqualTo(rows.cases());
    assertThat(read.rows()).hasSize(2);
    assertThat(read.rows())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("features")
        .isEqualTo(rows.rows());
    assertThat(read.rows().get(0).features().get(FIRST)).isEqualTo(0.123f);
    assertThat(read.rows().get(0).kind()).isEqualTo(PairKind.SHORT_FORM);
    assertThat(written(read)).isEqualTo(written(rows));
  }

  @Test
  void errorsNameTheLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(
          "# head\nname\tclean\tb.md\t\t0\tcase\tunheard-of=1\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThatThrownBy(() -> RowsFile.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2 of the rows")
        .hasRootCauseMessage("unknown name \"unheard-of\"");
  }

  @Test
  void theResourceHoldsRowsOfEverySet() {
    LabelledRows rows = RowsFile.load();

    for (RowSet set : RowSet.values()) {
      assertThat(rows.rows()).anyMatch(row -> row.set() == set);
      assertThat(rows.words(set)).isPositive();
    }
  }
}
