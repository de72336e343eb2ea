package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneFaultStepTest {

  /** A finding is {@code rule@place>suggestion severity confidence places [fix]}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The same text with the same suggestion
        "a@1>bell warning high 1 | b@1>bell warning high 3 | b",
        "a@1>bell warning high 1 | b@1>bell warning high 1 | a",
        "a@1>bell warning high 1 | b@1>bell info medium 3 | a",
        "a@1>bell info medium 1 | b@1>bell info high 1 | b",
        "a@1>bell info high 5 | b@1>bell info high 1 fix | b",
        // A severe finding that is doubtful does not take the place of a sure one
        "a@1>bell warning low 3 | b@1>bell info high 1 | a b",
        // Another text, another suggestion, none
        "a@1>bell warning high 1 | b@2>bell warning high 3 | a b",
        "a@1>bell warning high 1 | b@1>gong warning high 3 | a b",
        "a@1> warning high 1 | b@1> warning high 3 | a b",
        // One rule reports what it reports
        "a@1>bell warning high 1 | a@1>bell info low 1 | a a",
      })
  void whatIsSaidTwiceIsReportedOnce(String one, String other, String kept) {
    Report report =
        new OneFaultStep()
            .apply(new Report(List.of(), List.of(finding(one), finding(other)), List.of()));

    assertThat(report.findings()).extracting(Finding::ruleId).containsExactly(kept.split(" ", -1));
    assertThat(report.withheld()).isEqualTo(WithheldCounts.NONE);
  }

  private static Finding finding(String drawn) {
    String[] parts = drawn.split("[@> ]", -1);
    int at = Integer.parseInt(parts[1]);
    Located place =
        new Located(
            Optional.empty(),
            new Location(new DocumentId("a.md"), 1, at, 1, at + 1, at, at + 1),
            "x");
    int places = Integer.parseInt(parts[5]);
    return new Finding(
        parts[0],
        Severity.valueOf(parts[3].toUpperCase(Locale.ROOT)),
        Confidence.valueOf(parts[4].toUpperCase(Locale.ROOT)),
        "Found.",
        place,
        Zone.BODY,
        Stream.of(parts[2]).filter(text -> !text.isEmpty()).toList(),
        Optional.of(Fix.replacing(place, "bell", Applicability.SAFE))
            .filter(fix -> parts.length > 6),
        "fingerprint",
        Grounds.ofPlaces(Collections.nCopies(places, place)),
        Finding.Context.NONE);
  }
}
