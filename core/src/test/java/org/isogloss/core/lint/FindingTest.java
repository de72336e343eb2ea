package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Location PLACE = new Location(new DocumentId("a.md"), 1, 3, 1, 7, 2, 6);

  @Test
  void aPlaceKnowsItsStretch() {
    assertThat(PLACE.span()).isEqualTo(new Span(2, 6));
  }

  @Test
  void aDifferenceHasATextForEachPlace() {
    assertThat(new Finding.Difference("word", List.of(PLACE), List.of("x")).texts()).hasSize(1);
    assertThatThrownBy(() -> new Finding.Difference("word", List.of(PLACE), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 texts, 1 places");
  }

  @Test
  void whatALaterHandDoesToAListIsNotSeen() {
    List<Location> places = new ArrayList<>(List.of(PLACE));
    Finding.Evidence evidence = new Finding.Evidence("kind", "note", places);
    places.clear();
    assertThat(evidence.locations()).containsExactly(PLACE);
    assertThatThrownBy(() -> new Finding.Evidence("kind", null, places))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("note");
  }
}
