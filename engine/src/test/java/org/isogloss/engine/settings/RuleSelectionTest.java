package org.isogloss.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSelectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // only | skip | finding | does its rule run | does it count
        "             |                      | languagetool/A   | true  | true",
        "term         |                      | term-variants    | true  | true",
        "term         |                      | languagetool/A   | false | false",
        "term-variants|                      | term-casing      | false | false",
        "languagetool/A|                     | languagetool/A   | true  | true",
        "languagetool/A|                     | languagetool/AB  | true  | false",
        "             | languagetool/A       | languagetool/A   | true  | false",
        "             | languagetool/A       | languagetool/B   | true  | true",
        "             | languagetool         | languagetool/B   | false | false",
        "term         | term-casing          | term-casing      | false | false",
        "term         | term-casing          | term-variants    | true  | true",
        "ter          |                      | term-variants    | false | false",
      })
  void namesAreRulesFamiliesAndParts(
      String only, String skip, String finding, boolean runs, boolean keeps) {
    RuleSelection selection = new RuleSelection(names(only), names(skip));
    assertThat(selection.runs(finding.split("/", -1)[0])).isEqualTo(runs);
    assertThat(selection.keeps(finding)).isEqualTo(keeps);
  }

  private static List<String> names(String list) {
    return list == null ? List.of() : List.of(list.split(",", -1));
  }
}
