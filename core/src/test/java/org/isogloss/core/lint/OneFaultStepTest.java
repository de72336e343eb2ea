package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneFaultStepTest {

  /**
   * A finding is {@code rule@places>suggestion severity confidence [safe|unsafe]}, its first place
   * first.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The same text with the same suggestion
        "a@1>bell warning high | b@1,2,3>bell warning high | b",
        "a@1>bell warning high | b@1>bell warning high | a",
        "a@1>bell info high | b@1>bell warning high | b",
        "a@1>bell info medium | b@1>bell info high | b",
        // Nothing is lost: places, severity, confidence, safe fixes
        "a@1,2>bell warning high | b@1>bell info high | a",
        "a@1>bell warning high | b@1,2>bell info high | a b",
        "a@1>bell warning low | b@1>bell info high | a b",
        "a@1>bell info high safe | b@1,2>bell info high unsafe | a b",
        "a@1>bell info high unsafe | b@1,2>bell info high safe | b",
        // Another text, another suggestion, none
        "a@1>bell warning high | b@2>bell warning high | a b",
        "a@1>bell warning high | b@1>gong warning high | a b",
        "a@1> warning high | b@1,2> warning high | a b",
        // One rule reports what it reports
        "a@1>bell warning high | a@1>bell info low | a a",
      })
  void whatIsSaidTwiceIsReportedOnce(String one, String other, String kept) {
    assertKept(kept, one, other);
  }

  @Test
  void ofThreeOneMayBeKeptForItsConfidence() {
    assertKept("a b", "a@1>bell warning low", "b@1>bell info high", "c@1>bell info high");
  }

  private static void assertKept(String rules, String... findings) {
    List<Finding> all = Stream.of(findings).map(OneFaultStepTest::finding).toList();
    Report report = new OneFaultStep().apply(new Report(List.of(), all, List.of()));

    assertThat(report.findings()).extracting(Finding::ruleId).containsExactly(rules.split(" ", -1));
    assertThat(report.withheld()).isEqualTo(WithheldCounts.NONE);
  }

  private static Located place(int at) {
    return new Located(
        Optional.empty(), new Location(new DocumentId("a.md"), 1, at, 1, at + 1, at, at + 1), "x");
  }

  private static Finding finding(String drawn) {
    String[] parts = drawn.split("[@> ]", -1);
    List<Located> places =
        Stream.of(parts[1].split(",", -1)).map(at -> place(Integer.parseInt(at))).toList();
    return new Finding(
        parts[0],
        Severity.valueOf(parts[3].toUpperCase(Locale.ROOT)),
        Confidence.valueOf(parts[4].toUpperCase(Locale.ROOT)),
        "Found.",
        places.get(0),
        Zone.BODY,
        Stream.of(parts[2]).filter(text -> !text.isEmpty()).toList(),
        Stream.of(parts)
            .skip(5)
            .findFirst()
            .map(fix -> Applicability.valueOf(fix.toUpperCase(Locale.ROOT)))
            .map(applicability -> Fix.replacing(places.get(0), "bell", applicability)),
        "fingerprint",
        Grounds.ofPassage(places.stream().map(Grounds.Occurrence::new).toList(), List.of()),
        Finding.Context.NONE,
        List.of());
  }
}
