package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.AbstractDateCheckFilter;
import org.languagetool.rules.AbstractDateCheckWithSuggestionsFilter;
import org.languagetool.rules.AbstractFutureDateFilter;
import org.languagetool.rules.AbstractNewYearDateFilter;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleFilter;

class SpokenDateTest {

  /** Checks that depend on today's date. */
  private static final Set<Class<?>> FILTERS =
      Set.of(
          AbstractDateCheckFilter.class,
          AbstractFutureDateFilter.class,
          AbstractNewYearDateFilter.class);

  @Test
  void isInAllThatLanguageToolComparesWithToday() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    List<String> examples = new ArrayList<>();
    for (Rule rule : tool.getAllRules()) {
      if (rule instanceof AbstractPatternRule pattern
          && pattern.getFilter() != null
          && FILTERS.stream().anyMatch(filter -> filter.isInstance(pattern.getFilter()))) {
        rule.getIncorrectExamples().stream()
            .map(IncorrectExample::getExample)
            .map(example -> example.replaceAll("</?marker>", ""))
            .forEach(examples::add);
      }
    }

    assertThat(examples).hasSizeGreaterThan(10);
    assertThat(examples).allMatch(SpokenDate::isIn);
  }

  @Test
  void noRuleThatDependsOnItRunsByDefault() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    List<String> comparing =
        tool.getAllRules().stream()
            .filter(
                rule -> rule instanceof AbstractPatternRule pattern && comparesWithToday(pattern))
            .map(Rule::getId)
            .distinct()
            .toList();

    assertThat(comparing).contains("DATE_NEW_YEAR", "EN_DATE_WEEKDAY_CURRENTYEAR");
    assertThat(comparing).doesNotContain("EN_DATE_WEEKDAY");
    assertThat(comparing).allMatch(id -> CuratedRules.BUILT_IN.of(id, "SEMANTICS").isOff());
  }

  /** A date check without a year takes that of today. */
  private static boolean comparesWithToday(AbstractPatternRule rule) {
    RuleFilter filter = rule.getFilter();
    return filter instanceof AbstractFutureDateFilter
        || filter instanceof AbstractNewYearDateFilter
        || ((filter instanceof AbstractDateCheckFilter
                || filter instanceof AbstractDateCheckWithSuggestionsFilter)
            && !rule.getFilterArguments().contains("year:")
            && !rule.getFilterArguments().contains("date:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 4 May 2019",
        "the 4th of May",
        "May 4",
        "Sept. 3rd",
        "Dec 31, 2020",
        "4/5/2020",
        "2020-04-05",
        "MARCH 3"
      })
  void isTold(String text) {
    assertThat(SpokenDate.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China may spend 3 million in 2013.",
        "pages 34-56",
        "in May of that year",
        "No. 5",
        "the decade from 1990 to 2000",
        "marched 5 miles"
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(SpokenDate.isIn(text)).isFalse();
  }
}
