package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.RuleParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.WrongWordInContextRule;

/**
 * The names in {@code rules.txt} are those of LanguageTool's rules. {@code -Disogloss.record=true}
 * writes them after a new version of it.
 */
class LanguageToolPartsTest {

  private static final Path FILE =
      Path.of("src/main/resources/org/isogloss/rules/languagetool/rules.txt");

  @Test
  void theListHasAllRulesOfLanguageTool() throws Exception {
    Set<String> known = new TreeSet<>(Set.of(LanguageToolRule.NOT_CHECKED));
    for (String variety : LanguageToolSettings.VARIETIES) {
      for (Rule rule :
          new JLanguageTool(Languages.getLanguageForShortCode(variety)).getAllRules()) {
        known.add(namesItsFindings(rule) ? rule.getId() + "_*" : rule.getId());
      }
    }
    if (Boolean.getBoolean("isogloss.record")) {
      record(known);
    }

    assertThat(DataFile.lines(LanguageToolRule.class, "rules.txt"))
        .hasSizeGreaterThan(3000)
        .containsExactlyElementsOf(known);
  }

  private static void record(Set<String> known) throws IOException {
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(FILE).stream().takeWhile(line -> line.startsWith("#")).toList());
    lines.addAll(known);
    Files.write(FILE, lines);
  }

  /** Whether a rule reports each word that it knows under a name of its own. */
  private static boolean namesItsFindings(Rule rule) throws IllegalAccessException {
    for (Class<?> type = rule.getClass(); type != Rule.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals("subRuleSpecificIds")) {
          field.setAccessible(true);
          return field.getBoolean(rule);
        }
      }
    }
    return rule instanceof WrongWordInContextRule;
  }

  @ParameterizedTest
  @CsvSource({
    "EN_A_VS_AN, true, true",
    "APARTMENT-FLAT, true, true",
    "NOT_CHECKED, true, true",
    "EN_COMPOUNDS_SEMI_COLON, true, true",
    "EN_COMPOUNDS, false, true",
    "EN_COMPOUNDS_, false, false",
    "ENGLISH_WRONG_WORD_IN_CONTEXT_PROSCRIBED_PRESCRIBED, true, true",
    "EN_A, false, false",
    "TYPO, false, false",
    "'', false, false",
  })
  void findingsMayBeNamedAfterWhatWasFound(String name, boolean isPart, boolean isRule) {
    RuleParts parts = LanguageToolRule.PARTS;

    assertThat(parts.contain(name)).isEqualTo(isPart);
    assertThat(parts.containOrBegin(name)).isEqualTo(isRule);
  }
}
