package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Location PLACE = new Location(new DocumentId("a.md"), 1, 3, 1, 7, 2, 6);

  @Test
  void aPlaceKnowsItsStretch() {
    assertThat(PLACE.span()).isEqualTo(new Span(2, 6));
  }

  @Test
  void aDifferenceNeedsTwoPlaces() {
    assertThat(new Grounds.Difference<>("word", List.of(PLACE, PLACE)).places()).hasSize(2);
    assertThatThrownBy(() -> new Grounds.Difference<>("word", List.of(PLACE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two places or more");
  }

  @Test
  void whatALaterHandDoesToAListIsNotSeen() {
    List<Location> places = new ArrayList<>(List.of(PLACE));
    Grounds.Evidence<Location> evidence = new Grounds.Evidence<>("kind", "note", places);
    places.clear();
    assertThat(evidence.places()).containsExactly(PLACE);
    assertThatThrownBy(() -> new Grounds.Evidence<>("kind", null, places))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("note");
  }

  @Test
  void aFixNeedsAnEdit() {
    assertThatThrownBy(() -> new Fix<Location>(Applicability.SAFE, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("edit");
  }

  @Test
  void aFixWithACautionIsNotSafe() {
    Fix<Location> safe = Fix.replacing(PLACE, "bell", Applicability.SAFE);
    Fix<Location> unsafe = safe.butUnsafe("it may be a name");

    assertThat(unsafe.applicability()).isEqualTo(Applicability.UNSAFE);
    assertThat(unsafe.map(place -> "here").caution()).contains("it may be a name");
    assertThatThrownBy(
            () -> new Fix<>(Applicability.SAFE, safe.edits(), Optional.of("it may be a name")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it may be a name");
  }

  @Test
  void aFixThatIsOnlyShownSaysWhyIfItWasSafe() {
    Fix<Location> safe = Fix.replacing(PLACE, "bell", Applicability.SAFE);
    Fix<Location> other = Fix.replacing(PLACE, "bell", Applicability.UNSAFE);

    assertThat(safe.onlyShown("it is locked").caution()).contains("it is locked");
    assertThat(other.onlyShown("it is locked"))
        .isEqualTo(Fix.replacing(PLACE, "bell", Applicability.DISPLAY));
  }

  /** The prose of {@code *gong*} has no asterisks; both places are kept. */
  @Test
  void aFindingKnowsItsPlaceInTheProseAndInTheFile() throws Exception {
    Document document = read("a.md", "The bell, the *gong*.\n");
    Finding finding =
        new Linter(List.of(new Slips.NamesRule()), 1)
            .lint(List.of(List.of(document)), List.of())
            .findings()
            .get(0);
    assertThat(finding.place().prose()).isEqualTo(Optional.of(new Span(14, 18)));
    assertThat(finding.location().span()).isEqualTo(new Span(15, 19));
    assertThat(finding.text()).isEqualTo("gong");
    Fix.Edit<?> edit = finding.fix().orElseThrow().edits().get(0);
    assertThat(edit.place()).isEqualTo(finding.place());
    assertThat(edit.text()).isEqualTo("bell");
  }

  /** A form needs no replacement by itself: the fix goes with the suggestion. */
  @Test
  void aFixFollowsThePlaceOrGoes() throws Exception {
    Document document = read("a.md", "The bell, the gong, the gong.\n");
    Finding finding =
        new Linter(List.of(new Slips.NamesRule()), 1)
            .lint(List.of(List.of(document)), List.of())
            .findings()
            .get(0);
    Grounds.Occurrence<Located> bell = finding.occurrences().get(0);
    Grounds.Occurrence<Located> gong = finding.occurrences().get(1);
    assertThat(finding.startingAt(bell, document).fix()).isEmpty();
    Finding moved = finding.startingAt(gong, document);
    assertThat(finding.context()).isEqualTo(new Finding.Context("the gong, the", "."));
    assertThat(moved.context()).isEqualTo(new Finding.Context("The bell, the", ", the gong."));
    assertThat(moved.fix().orElseThrow().edits().get(0).place()).isEqualTo(gong.place());
  }

  /** What replaces a name would take the other words of a longer phrase away. */
  @Test
  void aLongerPhraseIsNotReplacedByAName() throws Exception {
    Document document = read("a.md", "The bell, the gong, the gong.\n");
    Finding finding =
        new Linter(List.of(new Slips.NamesRule()), 1)
            .lint(List.of(List.of(document)), List.of())
            .findings()
            .get(0);
    Grounds.Occurrence<Located> gong = finding.occurrences().get(1);
    Grounds<Located> longer =
        Grounds.ofConcept(
            List.of(new Grounds.Form("bell", 2), Grounds.Form.of("gong", "gon", 2)),
            finding.occurrences(),
            List.of());
    Finding moved =
        new Finding(
                finding.ruleId(),
                finding.severity(),
                finding.confidence(),
                finding.message(),
                finding.place(),
                finding.zone(),
                finding.suggestions(),
                finding.fix(),
                finding.fingerprint(),
                longer,
                finding.context(),
                finding.around())
            .startingAt(gong, document);
    assertThat(moved.suggestions()).isEmpty();
    assertThat(moved.fix()).isEmpty();
  }

  private static Document read(String path, String text) throws ReadException {
    return new MarkdownReader().read(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
