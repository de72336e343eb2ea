package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
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

  @Test
  void isInAllThatLanguageToolComparesWithToday() {
    List<String> examples =
        rules("en-US")
            .filter(rule -> isDateCheck(rule.getFilter()) || comparesWithToday(rule))
            .flatMap(rule -> rule.getIncorrectExamples().stream())
            .map(IncorrectExample::getExample)
            .map(example -> example.replaceAll("</?marker>", ""))
            .toList();

    assertThat(examples).hasSizeGreaterThan(10);
    assertThat(examples).allMatch(SpokenDate::isIn);
  }

  @ParameterizedTest
  @FieldSource("org.isogloss.rules.languagetool.LanguageToolSettings#VARIETIES")
  void noRuleThatDependsOnItRunsByDefault(String variety) {
    List<Rule> comparing =
        rules(variety).filter(SpokenDateTest::comparesWithToday).map(Rule.class::cast).toList();

    assertThat(comparing)
        .extracting(Rule::getId)
        .contains("DATE_FUTURE_VERB_PAST", "DATE_NEW_YEAR", "EN_DATE_WEEKDAY_CURRENTYEAR")
        .doesNotContain("EN_DATE_WEEKDAY");
    assertThat(comparing)
        .allMatch(
            rule ->
                CuratedRules.BUILT_IN
                    .of(rule.getId(), rule.getCategory().getId().toString())
                    .isOff());
  }

  private static Stream<AbstractPatternRule> rules(String variety) {
    return new JLanguageTool(Languages.getLanguageForShortCode(variety))
        .getAllRules().stream()
            .filter(AbstractPatternRule.class::isInstance)
            .map(AbstractPatternRule.class::cast);
  }

  /** A date check without a year takes that of today. */
  private static boolean comparesWithToday(AbstractPatternRule rule) {
    RuleFilter filter = rule.getFilter();
    return filter instanceof AbstractFutureDateFilter
        || filter instanceof AbstractNewYearDateFilter
        || (isDateCheck(filter)
            && !rule.getFilterArguments().contains("year:")
            && !rule.getFilterArguments().contains("date:"));
  }

  private static boolean isDateCheck(RuleFilter filter) {
    return filter instanceof AbstractDateCheckFilter
        || filter instanceof AbstractDateCheckWithSuggestionsFilter;
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
