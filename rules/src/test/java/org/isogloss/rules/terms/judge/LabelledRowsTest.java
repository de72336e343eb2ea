package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelledRowsTest {

  @Test
  void judgedManuscriptsThatAreNotAtHandAreKept() {
    LabelledRows now = rows(List.of("here", "read again"), RowSet.JUDGED, PairLabel.POSITIVE);
    LabelledRows before = rows(List.of("read again", "gone"), RowSet.JUDGED, PairLabel.NEGATIVE);

    LabelledRows all = now.withJudgedOf(before);

    assertThat(all.manuscripts())
        .extracting(LabelledRows.Manuscript::id)
        .containsExactly("here", "read again", "gone");
    assertThat(all.rows())
        .extracting(row -> row.manuscript() + " " + row.label())
        .containsExactly("here POSITIVE", "read again POSITIVE", "gone NEGATIVE");
    assertThat(all.cases())
        .extracting(LabelledRows.Case::id)
        .containsExactly("case of here", "case of read again", "case of gone");
    // A judgment that was withdrawn does not come back with its manuscript.
    LabelledRows withdrawn =
        new LabelledRows(
            now.manuscripts(),
            List.of(new LabelledRows.Case("sea", RowSet.JUDGED, "withdrawn", "true")),
            List.of());
    assertThat(now.withJudgedOf(withdrawn)).isEqualTo(now);
    assertThat(now.withJudgedOf(rows(List.of("clean"), RowSet.CLEAN, PairLabel.NEGATIVE)))
        .isEqualTo(now);
  }

  private static LabelledRows rows(List<String> manuscripts, RowSet set, PairLabel label) {
    return new LabelledRows(
        manuscripts.stream().map(id -> new LabelledRows.Manuscript("sea", set, id, 100)).toList(),
        manuscripts.stream()
            .map(id -> new LabelledRows.Case("sea", set, "case of " + id, "true"))
            .toList(),
        manuscripts.stream()
            .map(
                id ->
                    new LabelledRow(
                        "sea",
                        set,
                        id,
                        List.of("case of " + id),
                        label,
                        new FeatureVector(PairKind.CASE, Map.of())))
            .toList());
  }
}
