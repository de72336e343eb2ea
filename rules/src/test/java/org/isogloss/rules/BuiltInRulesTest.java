package org.isogloss.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.core.cache.CacheKey;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.SuppressionRule;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.languagetool.LanguageToolRule;
import org.isogloss.rules.terms.TermText;
import org.isogloss.testkit.RuleSpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class BuiltInRulesTest {

  private static final BuiltInRules BUILT_IN = new BuiltInRules(ResultCache.NONE);
  private static final List<Rule> RULES = BUILT_IN.with(RuleSettings.of(new Termbase(List.of())));

  @TempDir private Path folder;

  @Test
  void idsAreUniqueAndSorted() {
    List<String> ids = RULES.stream().map(rule -> rule.info().id()).toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyRuleClassIsOnTheList() {
    List<String> classes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.isogloss.rules")
                .stream()
                .filter(c -> c.isAssignableTo(Rule.class))
                .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
    assertThat(classes)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            RULES.stream().map(rule -> rule.getClass().getName()).distinct().toList());
  }

  /** Results of house style are cached by the manuscript and by all that the settings say. */
  @Test
  void whatIsCachedOfHouseStyleDependsOnTheSettings() {
    Map<CacheKey, byte[]> kept = new ConcurrentHashMap<>();
    ResultCache cache =
        new ResultCache() {
          @Override
          public Optional<byte[]> get(CacheKey key) {
            return Optional.ofNullable(kept.get(key));
          }

          @Override
          public void put(CacheKey key, byte[] result) {
            kept.put(key, result);
          }
        };
    AnalyzedManuscript manuscript =
        TermText.manuscript("The QVX rings. We hear the QVX. They mend the QVX. He likes a QVX.");
    RuleSettings plain = RuleSettings.of(new Termbase(List.of()));
    RuleSettings accepting =
        new RuleSettings(
            plain.termbase(),
            plain.variety(),
            new AcceptedWords(List.of("QVX"), List.of()),
            plain.options());

    assertThat(undefinedAcronyms(cache, plain, manuscript)).hasSize(1);
    assertThat(undefinedAcronyms(cache, plain, manuscript)).hasSize(1);
    assertThat(kept).hasSize(1);
    assertThat(undefinedAcronyms(cache, accepting, manuscript)).isEmpty();
    assertThat(kept).hasSize(2);
  }

  private static List<Hit> undefinedAcronyms(
      ResultCache cache, RuleSettings settings, AnalyzedManuscript manuscript) {
    return new BuiltInRules(cache)
        .with(settings).stream()
            .filter(rule -> rule.info().id().equals("acronym-undefined"))
            .map(ManuscriptRule.class::cast)
            .flatMap(rule -> rule.check(manuscript).stream())
            .toList();
  }

  @TestFactory
  List<DynamicTest> thePageOfEveryRuleIsItsTest() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      RuleSpec spec = RuleSpec.parse(RulePage.of(rule).markdown());
      String id = rule.info().id();
      assertThat(spec.title()).isEqualTo(rule.info().name());
      assertThat(spec.flagged()).as(id).isNotEmpty();
      assertThat(spec.clean()).as(id).isNotEmpty();
      List<RuleSpec.Example> examples = new ArrayList<>(spec.flagged());
      examples.addAll(spec.clean());
      for (RuleSpec.Example example : examples) {
        Rule held = rule(rule.info(), example);
        tests.add(dynamicTest(id + ": " + example, () -> example.verify(held, beside(held))));
      }
    }
    return tests;
  }

  /**
   * A comment that turns a rule off is checked against the findings of the others, except the slow
   * one.
   */
  private static List<Rule> beside(Rule rule) {
    return rule instanceof SuppressionRule
        ? RULES.stream()
            .filter(other -> !(other instanceof SuppressionRule))
            .filter(other -> !(other instanceof LanguageToolRule))
            .toList()
        : List.of();
  }

  private Rule rule(RuleInfo info, RuleSpec.Example example) throws Exception {
    Termbase termbase = new Termbase(List.of());
    if (!example.glossary().isEmpty()) {
      Path file = Files.writeString(folder.resolve("glossary.yaml"), example.glossary());
      termbase = TermbaseReader.read(file);
    }
    RuleSettings settings = RuleSettings.of(termbase).with(example.values(info));
    return BUILT_IN.with(settings).stream()
        .filter(rule -> rule.info().id().equals(info.id()))
        .findFirst()
        .orElseThrow();
  }
}
