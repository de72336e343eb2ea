package org.isogloss.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortMessageTest {

  /** The message, the text, the suggestions with commas, and what a format without text says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Possible spelling mistake found.|lightning-bugg|lightning-bug,x|Possible spelling mistake"
            + " found: “lightning-bugg” → “lightning-bug”.",
        "Possible spelling mistake found.|bugg||Possible spelling mistake found: “bugg”.",
        "The term “keeper” is deprecated; use “warden”.|keeper|warden|The term “keeper” is"
            + " deprecated; use “warden”.",
        "The term “keeper” is deprecated.|keeper|warden|The term “keeper” is deprecated →"
            + " “warden”.",
        // A part of another word is not the word.
        "An old hat|at|on|An old hat: “at” → “on”",
        "Is that so?|so|thus|Is that so? → “thus”",
        "Unknown keeper (the third).|warden||Unknown keeper (the third): “warden”.",
      })
  void theWordsAndTheBestSuggestionAreNamed(
      String message, String text, String suggestions, String expected) {
    List<String> all = suggestions == null ? List.of() : Arrays.asList(suggestions.split(","));
    assertThat(ShortMessage.of(finding(message, text, all))).isEqualTo(expected);
  }

  /** The text is that of the source, and the words in the message are those that were read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fog\nbell",
        "fog\r\n  bell",
        "fog\n> bell",
        "fog\u00a0bell",
        "fog&nbsp;bell",
        "fog&#xA0;bell"
      })
  void aSpaceIsASpace(String text) {
    String named = "“fog bell” is deprecated; use “mist bell”.";
    assertThat(ShortMessage.of(finding(named, text, List.of("mist\nbell")))).isEqualTo(named);
    assertThat(ShortMessage.of(finding("Slip.", text, List.of("mist\nbell"))))
        .isEqualTo("Slip: “fog bell” → “mist bell”.");
    assertThat(ShortMessage.of(finding("One\nslip.", "", List.of()))).isEqualTo("One slip.");
  }

  @ParameterizedTest
  @CsvSource({"70,1", "5,70"})
  void longTextsAreLeftOut(int text, int suggestion) {
    String message =
        ShortMessage.of(finding("Slip.", "a".repeat(text), List.of("b".repeat(suggestion))));
    assertThat(message).hasSizeLessThan(60).startsWith("Slip").endsWith(".");
  }

  private static Finding finding(String message, String text, List<String> suggestions) {
    DocumentId id = new DocumentId("a.md");
    Location place = new Location(id, 1, 1, 1, 2, 0, 1);
    return new Finding(
        "slip",
        Severity.WARNING,
        Confidence.HIGH,
        message,
        new Located(Optional.of(place.span()), place, text),
        Zone.BODY,
        suggestions,
        Optional.empty(),
        "f",
        Grounds.none(),
        Finding.Context.NONE,
        List.of());
  }
}
