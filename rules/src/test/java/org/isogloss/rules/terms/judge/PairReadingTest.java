package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairReadingTest {

  private static final String HEAD = "number\tset\trepository\tone\tother\tverdict\treason\n";

  @TempDir Path folder;

  private PairReading reading(String... lines) throws IOException {
    Path sheet = folder.resolve("sheet.tsv");
    Files.writeString(sheet, HEAD + String.join("\n", lines) + "\n");
    return PairReading.read(sheet);
  }

  private static LabelledManuscript manuscript(RowSet set, String repository) {
    return new LabelledManuscript(
        repository,
        set,
        "a.md",
        List.of(),
        List.of(),
        List.of(),
        Optional.of(set == RowSet.CLEAN ? PairLabel.NEGATIVE : PairLabel.UNKNOWN));
  }

  private static LabelledRow row(PairReading reading, LabelledManuscript manuscript) {
    DescribedPair pair =
        new DescribedPair(
            List.of("fog bell"), List.of("fog-bell"), new FeatureVector(PairKind.JOINT, Map.of()));
    return reading.labelled(manuscript).row(pair).orElseThrow();
  }

  @Test
  void aVerdictIsTheLabelInAllManuscriptsOfTheRepository() throws IOException {
    PairReading reading =
        reading(
            "1\tclean\tsea/one\tfog-bell\tfog bell\ttrue\tone thing",
            "2\tmined\tsea/two\tfog bell\tfog-bell\tfalse\tbefore a noun",
            "3\tmined\tsea/three\tfog bell\tfog-bell\targuable\ttaste");

    LabelledRow right = row(reading, manuscript(RowSet.CLEAN, "sea/one"));
    LabelledRow wrong = row(reading, manuscript(RowSet.MINED, "sea/two"));
    LabelledRow open = row(reading, manuscript(RowSet.MINED, "sea/three"));

    assertThat(right.label()).isEqualTo(PairLabel.POSITIVE);
    assertThat(right.reading()).contains("read-1");
    assertThat(wrong.label()).isEqualTo(PairLabel.NEGATIVE);
    assertThat(wrong.reading()).contains("read-2");
    assertThat(open.label()).isEqualTo(PairLabel.UNKNOWN);
    assertThat(open.reading()).contains("read-3");
  }

  @Test
  void aCaseOfTheDocumentRemainsOne() throws IOException {
    PairReading reading = reading("1\tmined\tsea/one\tfog bell\tfog-bell\ttrue\tone thing");
    KnownPair unified =
        new KnownPair(
            "m-1",
            List.of("fog bell"),
            List.of("fog-bell"),
            Comparisons.words(false),
            PairLabel.POSITIVE);

    LabelledRow row = row(reading, manuscript(RowSet.MINED, "sea/one").withKnown(List.of(unified)));

    assertThat(row.cases()).containsExactly("m-1", "read-1");
    assertThat(row.reading()).isEmpty();
  }

  @Test
  void otherRepositoriesAndSetsAreNotLabelled() throws IOException {
    PairReading reading = reading("1\tclean\tsea/one\tfog bell\tfog-bell\ttrue\tone thing");

    assertThat(row(reading, manuscript(RowSet.CLEAN, "sea/two")).label())
        .isEqualTo(PairLabel.NEGATIVE);
    LabelledRow mined = row(reading, manuscript(RowSet.MINED, "sea/one"));
    assertThat(mined.label()).isEqualTo(PairLabel.UNKNOWN);
    assertThat(mined.reading()).isEmpty();
  }

  @Test
  void anErrorNamesItsLine() {
    assertThatThrownBy(() -> reading("1\tclean\tsea/one\tfog bell\tfog-bell\tyes\t"))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("sheet.tsv:2: verdict \"yes\", expected true, arguable or false");
  }
}
