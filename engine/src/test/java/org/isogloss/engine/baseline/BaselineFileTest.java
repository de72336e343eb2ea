package org.isogloss.engine.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {

  private static final Identity SLIP =
      Identity.of("slip", "a\n cat", new Finding.Context("“He saw", "\\ \"there\""));
  private static final Identity NAMES =
      new Identity.Concept("names", new TreeMap<>(Map.of("gong", 2, "bell", 7)));
  private static final Identity COPIES =
      new Identity.Passage("copies", new TreeMap<>(Map.of("One and two.", 2, "One or two.", 1)));

  private static final String TEXT =
      """
      {
        "version": 1,
        "files": [
          "a.md",
          "b/c.md"
        ],
        "findings": [
          {"rule": "copies", "copies": {"One and two.": 2, "One or two.": 1}},
          {"rule": "names", "forms": {"bell": 7, "gong": 2}},
          {"rule": "slip", "text": "a cat", "before": "“He saw", "after": "\\\\ \\"there\\"", "count": 2}
        ]
      }
      """;

  private static final Identity LISTED = new Identity.Listed("rule", "0123abcd", 3);

  @TempDir private Path folder;

  @Test
  void aFindingOfAListIsOneLineWithItsFingerprint() throws Exception {
    Identity anyPlaces = new Identity.Listed("rule", "4567", Identity.Listed.ANY);
    Baseline baseline = new Baseline(Set.of(), Map.of(LISTED, 1, anyPlaces, 2));
    String text = BaselineFile.render(baseline);
    assertThat(text)
        .contains(
            "{\"rule\": \"rule\", \"fingerprint\": \"0123abcd\", \"places\": 3, \"count\": 1}")
        .contains("{\"rule\": \"rule\", \"fingerprint\": \"4567\", \"count\": 2}");
    assertThat(BaselineFile.read(file(text))).isEqualTo(baseline);
  }

  @Test
  void whatIsRecordedAlreadyIsNotAddedAgainUnlessItHasGrown() {
    Baseline old = new Baseline(Set.of("a.md"), Map.of(SLIP, 2, NAMES, 1, LISTED, 1));
    Identity same = new Identity.Listed("slip", SLIP.fingerprint(), 1);
    Identity grown = new Identity.Concept("names", new TreeMap<>(Map.of("gong", 9, "bell", 7)));
    Identity wider = new Identity.Listed("rule", "0123abcd", 4);

    Baseline.Addition none = old.adding(Map.of(same, 1, NAMES, 1, LISTED, 1), Set.of("b.md"));
    assertThat(none.added()).isZero();
    assertThat(none.known()).isEqualTo(3);
    assertThat(none.baseline().counts()).isEqualTo(old.counts());
    assertThat(none.baseline().files()).containsExactly("a.md", "b.md");

    Baseline.Addition more = old.adding(Map.of(SLIP, 5, grown, 1, wider, 1, COPIES, 1), Set.of());
    assertThat(more.added()).isEqualTo(3 + 1 + 1 + 1);
    assertThat(more.known()).isEqualTo(2);
    assertThat(more.baseline().counts()).isEqualTo(Map.of(SLIP, 5, grown, 1, wider, 1, COPIES, 1));
  }

  @Test
  void isSortedOneFindingALine() throws Exception {
    Baseline baseline =
        new Baseline(Set.of("b/c.md", "a.md"), Map.of(SLIP, 2, NAMES, 1, COPIES, 1));
    assertThat(BaselineFile.render(baseline)).isEqualTo(TEXT);
    Baseline read = BaselineFile.read(file(TEXT));
    assertThat(read.files()).isEqualTo(baseline.files());
    assertThat(read.counts()).isEqualTo(baseline.counts());
    Baseline none = new Baseline(Set.of(), Map.of());
    assertThat(BaselineFile.read(file(BaselineFile.render(none)))).isEqualTo(none);
  }

  @Test
  void aConceptOfSeveralManuscriptsHasACount() throws Exception {
    Baseline several = new Baseline(Set.of(), Map.of(NAMES, 2, COPIES, 3));
    String text = BaselineFile.render(several);
    assertThat(text)
        .contains("{\"rule\": \"names\", \"forms\": {\"bell\": 7, \"gong\": 2}, \"count\": 2}")
        .contains("\"One or two.\": 1}, \"count\": 3}");
    assertThat(BaselineFile.read(file(text))).isEqualTo(several);
  }

  @Test
  void halfASurrogatePairIsReadAsItWasWritten() throws Exception {
    Identity half =
        Identity.of("slip", "a\ud800 \udc00", new Finding.Context("\\\udfff", "\ud83d\udd14"));
    Baseline baseline = new Baseline(Set.of("a.md"), Map.of(half, 1));
    String text = BaselineFile.render(baseline);
    assertThat(text)
        .contains("\"text\": \"a\\ud800 \\udc00\", ")
        .contains("\"before\": \"\\\\\\udfff\", \"after\": \"\ud83d\udd14\"");
    assertThat(BaselineFile.read(file(text)).counts()).isEqualTo(baseline.counts());
  }

  @Test
  void whatAMergeByLinesLeavesIsRead() throws Exception {
    String line = "    {\"rule\": \"names\", \"forms\": {\"bell\": 7, \"gong\": 2}},\n";
    String merged = TEXT.replace("\n  ]\n}", ",\n" + line + line.replace("7", "8") + "  ]\n}");
    assertThat(BaselineFile.read(file(merged)).counts())
        .hasSize(4)
        .containsEntry(NAMES, 1)
        .containsEntry(SLIP, 2)
        .containsEntry(COPIES, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "|:1:1: |expected a file written by `isogloss baseline`",
        "{\"version\": 1|:1:|Unexpected",
        "[]|:1:1: |expected a file",
        "{\"version\": 2, \"files\": [], \"findings\": []}|: version 2|expected a version 1 file",
        "{\"version\": 1, \"files\": []}|: the list of files or findings is missing|expected a"
            + " version 1 file",
        "{\"version\": 1, \"filez\": []}|:1:|unknown key 'filez'",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\"}]}|: an entry|exactly one of"
            + " text",
        "{\"version\": 1, \"files\": [], \"findings\": [null]}|: an empty entry|expected entries",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"text\": \"y\","
            + " \"count\": 0}]}|: a count|less than 1",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"text\": \"y\","
            + " \"count\": \"z\"}]}|:1:|'z' has the wrong type",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"forms\": {}}]}|: a"
            + " count|less than 1",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"text\": \"y\","
            + " \"count\": 1000001}]}|:1:|the count 1000001 is greater than 1000000",
        "{\"version\": 1, \"files\": [], \"findings\": [{\"rule\": \"x\", \"copies\": {\"y\":"
            + " 2000000000}}]}|:1:|the count 2000000000",
      })
  void whatIsNotABaselineIsReportedWithItsPlace(String text, String place, String message)
      throws Exception {
    Path file = file(text == null ? "" : text);
    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(place)
        .hasMessageContaining(message)
        .hasMessageContaining("expected ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "  \"version\": 1,", "    {\"rule\": \"names\""})
  void aConflictIsNamed(String before) throws Exception {
    int at = TEXT.indexOf(before);
    int line = (int) TEXT.substring(0, at).lines().count() + 1;
    Path file = file(TEXT.substring(0, at) + "<<<<<<< HEAD\n" + TEXT.substring(at));
    assertThatThrownBy(() -> BaselineFile.read(file))
        .hasMessageContaining("baseline.json:" + line + ":")
        .hasMessageEndingWith(": a conflict marker of a merge, expected a resolved conflict");
  }

  @Test
  void whatTheParserExpectedIsNotSaid() throws Exception {
    Path file = file("{\"version\": 1, x");
    assertThatThrownBy(() -> BaselineFile.read(file))
        .hasMessageEndingWith(
            "Unexpected character ('x' (code 120)), expected a file written by `isogloss baseline`");
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("baseline.json"), text);
  }

  @Test
  void aCountIsNoListOfThatLength() throws Exception {
    String entry = "{\"rule\": \"x\", \"text\": \"%d\", \"count\": 1000000}";
    String entries =
        IntStream.range(0, 5000).mapToObj(entry::formatted).collect(Collectors.joining(",\n"));
    Baseline many =
        BaselineFile.read(file("{\"version\": 1, \"files\": [], \"findings\": [" + entries + "]}"));
    Report none = new Report(List.of(), List.of(), List.of());
    Baseline.Outcome outcome = many.apply(none, rule -> true, rule -> true, true, place -> 0);
    assertThat(outcome.left().counts()).isEmpty();
    assertThat(outcome.report().withheld().gone()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whatNoRuleCanFindAnyMoreIsGone() {
    Report none = new Report(List.of(), List.of(), List.of());
    Baseline.Outcome outcome =
        new Baseline(Set.of(), Map.of(SLIP, 2, NAMES, 1))
            .apply(none, rule -> false, "names"::equals, true, place -> 0);
    assertThat(outcome.left().counts()).isEqualTo(Map.of(NAMES, 1));
    assertThat(outcome.report().withheld().gone()).isEqualTo(2);
  }
}
