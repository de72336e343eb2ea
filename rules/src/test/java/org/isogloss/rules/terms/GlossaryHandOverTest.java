package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.GlossaryRule;
import org.isogloss.rules.glossary.TermCasingRule;
import org.isogloss.rules.glossary.TermDeprecatedRule;
import org.isogloss.rules.glossary.TermHyphenationRule;
import org.isogloss.rules.glossary.TermVariantUnlistedRule;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.testkit.FindingAssert;
import org.isogloss.testkit.RuleRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which competing names are left to a glossary. In the tables {@code +} is a preferred term, {@code
 * ~} an admitted and {@code -} a deprecated one; {@code !} after it makes its capitals significant,
 * and a semicolon separates concepts.
 */
class GlossaryHandOverTest {

  /** Texts with two names of one concept. */
  private enum Text {
    BELLS(
        "fog bell",
        "fog-bell",
        "The town keeps a fog-bell at the pier. Another fog bell hangs on the hill, and the oldest"
            + " fog bell lies in the museum."),
    RUNG(
        "fog bell",
        "fog-bell",
        "The writer adds that a fog-bell rung too hard is heard less well. Another fog bell hangs"
            + " on the hill, and the oldest fog bell lies in the museum. They sold one fog bell."),
    GROWTH(
        "growth rate",
        "rate of growth",
        "The tide table hangs in the harbour office. It tells the growth rate of the kelp. The"
            + " growth rate was measured twice, and the rate of growth is highest in spring."),
    MILL(
        "paper mill",
        "Paper Mill",
        "They restored the Paper Mill last year. Before that, the paper mill had been closed, and"
            + " nobody missed the paper mill."),
    CHARTS(
        "lamp colour chart",
        "lamp color chart",
        "Each pier has a lamp colour chart. The lamp colour chart is old. We lost one lamp color"
            + " chart, so we drew a lamp colour chart anew.");

    private final String one;
    private final String other;
    private final String markdown;

    Text(String one, String other, String markdown) {
      this.one = one;
      this.other = other;
      this.markdown = markdown;
    }
  }

  @ParameterizedTest
  @CsvSource({
    // A close variant of a listed term: term-hyphenation reports it.
    "bells, '+fog bell'",
    // Both names are listed, with any status.
    "growth, '+growth rate, -rate of growth'",
    "growth, '+growth rate, ~rate of growth'",
    "growth, '+growth speed, -growth rate, -rate of growth'",
    // The glossary lists them as two things.
    "growth, '+growth rate; +rate of growth'",
    // The names differ in a listed term inside them.
    "charts, '+lamp colour'",
    // term-casing checks the capitals of such terms.
    "mill, '+paper mill!'",
  })
  void whatTheGlossaryCoversIsLeftToItsRules(String text, String glossary) {
    assertThat(run(text, "")).as("without a glossary").hasSize(1);

    assertThat(run(text, glossary)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Nothing is known: the majority decides.
    "bells, '+tide table', fog-bell, fog bell, 'the most common form'",
    // One name is unknown.
    "growth, '+growth rate', rate of growth, growth rate, 'the term preferred in the glossary'",
    "growth, '~growth rate', rate of growth, growth rate, 'the term admitted in the glossary'",
    "growth, '+rate of growth', growth rate, rate of growth, 'the term preferred in the glossary'",
    // The name to use does not occur in the text.
    "growth, '+kelp speed, -growth rate', rate of growth, kelp speed, 'the term preferred in the glossary'",
    // Capitals that no glossary rule checks.
    "mill, '+paper mill', Paper Mill, paper mill, 'the term preferred in the glossary'",
    // A hyphen that the glossary rule takes for one before a noun, so that it reports nothing.
    "rung, '+fog bell', fog-bell, fog bell, 'the term preferred in the glossary'",
    // A listed term in both names, but another word differs: in more places it is British.
    "charts, '+chart', lamp color chart, lamp colour chart, 'the en-GB spelling'",
  })
  void aNameThatTheGlossaryDoesNotKnowIsStillReported(
      String text, String glossary, String marked, String suggested, String reason) {
    List<Finding> findings = run(text, glossary);

    assertThat(findings).hasSize(1);
    FindingAssert.assertThat(findings.get(0)).marks(marked).suggests(suggested);
    assertThat(findings.get(0).message()).endsWith("; use “" + suggested + "”, " + reason + ".");
  }

  /** The rule for deprecated terms reports one deviation, and only this rule the other. */
  @ParameterizedTest
  @CsvSource({"The Kelp bell sank., 0", "The Kelp bell sank. Nobody saw the kelp bell., 1"})
  void aPlaceThatAGlossaryRuleReportsIsNotReportedAgain(String more, int expected) {
    GlossaryAnalysis glossary = new GlossaryAnalysis(termbase("+Kelp bell, -Kelp lamp"));
    Function<AnalyzedManuscript, TermAnalysis.Terms> given =
        GivenConcept.of("Kelp lamp", expected == 0 ? "Kelp bell" : "kelp bell");
    Rule rule =
        new TermVariantsRule(
            given,
            glossary,
            List.of(new TermDeprecatedRule(glossary)),
            0,
            LanguageToolSettings.DEFAULT::chosenVariety);

    List<Finding> findings = RuleRun.of(rule, "We lit the Kelp lamp. " + more).findings();

    assertThat(findings).hasSize(expected);
    findings.forEach(finding -> FindingAssert.assertThat(finding).marks("kelp bell"));
  }

  @ParameterizedTest
  @CsvSource({"'-growth rate'", "'-rate of growth'"})
  void aGlossaryThatOnlyForbidsGivesNoName(String glossary) {
    List<Finding> findings = run("growth", glossary);

    assertThat(findings).hasSize(1);
    FindingAssert.assertThat(findings.get(0)).suggests();
    assertThat(findings.get(0).message()).endsWith("; choose one.");
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, labour service, labor service, 'use “labor service”, the en-US spelling.'",
    "en-GB, labour service, labor service, 'use “labour service”, the en-GB spelling.'",
    "en-AU, labor service, labour service, 'use “labour service”, the en-AU spelling.'",
    "en-CA, labour service, labor service, 'use “labour service”, the most common form.'",
    "en-US, labour service, labour-service, choose one.",
    "en-GB, labor service, labor-service, choose one.",
    "en-GB, story circle, story-circle, 'use “story circle”, the most common form.'",
    "en-GB, organized crew, organized-crew, 'use “organized crew”, the most common form.'",
  })
  void adviceAgreesWithTheVarietyThatIsSet(
      String variety, String often, String once, String advice) {
    LanguageToolSettings settings =
        LanguageToolSettings.of(Optional.of(variety), AcceptedWords.NONE, OptionValues.NONE);
    Rule rule =
        new TermVariantsRule(
            GivenConcept.of(often, once),
            new GlossaryAnalysis(new Termbase(List.of())),
            List.of(),
            0,
            settings::chosenVariety);
    String text = "Each pier has a %s. The %s is old. We saw one %s, so we left the %s alone.";
    List<Finding> findings = RuleRun.of(rule, text.formatted(often, often, once, often)).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).endsWith("; " + advice);
  }

  @ParameterizedTest
  @CsvSource({
    "The colour of the grey harbour, the en-GB spelling.",
    "The color of the gray harbor, the en-US spelling.",
    "The bell of the tower, the en-US spelling.",
    "The colour of the bell, the en-GB spelling.",
    "The colour of the bell `color`, the en-GB spelling.",
  })
  void withoutAChoiceTheManuscriptsOwnVarietyCounts(String rest, String reason) {
    Rule rule = new TermVariantsRule(GivenConcept.of("labor service", "labour service"));
    String text =
        "Each pier has a labor service. The labor service is old. We saw one labour service. ";

    List<Finding> findings =
        RuleRun.of(rule, text + "The labour service is cheap. " + rest + " is old.").findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).endsWith(", " + reason);
  }

  private static List<Finding> run(String text, String terms) {
    GlossaryAnalysis glossary = new GlossaryAnalysis(termbase(terms));
    List<GlossaryRule> rules =
        List.of(
            new TermCasingRule(glossary),
            new TermDeprecatedRule(glossary),
            new TermHyphenationRule(glossary),
            new TermVariantUnlistedRule(glossary));
    Text read = Text.valueOf(text.toUpperCase(Locale.ROOT));
    Rule rule =
        new TermVariantsRule(
            GivenConcept.of(read.one, read.other),
            glossary,
            rules,
            0,
            LanguageToolSettings.DEFAULT::chosenVariety);
    return RuleRun.of(rule, read.markdown).findings();
  }

  private static Termbase termbase(String glossary) {
    List<Concept> concepts = new ArrayList<>();
    for (String concept : glossary.split(";", -1)) {
      List<Term> terms = new ArrayList<>();
      for (String term : concept.strip().split(",\\s*", -1)) {
        if (!term.isEmpty()) {
          terms.add(term(term));
        }
      }
      if (!terms.isEmpty()) {
        concepts.add(new Concept("c" + concepts.size(), "", "", terms));
      }
    }
    return new Termbase(concepts);
  }

  private static Term term(String sign) {
    TermStatus status =
        switch (sign.charAt(0)) {
          case '+' -> TermStatus.PREFERRED;
          case '~' -> TermStatus.ADMITTED;
          case '-' -> TermStatus.DEPRECATED;
          default -> throw new IllegalArgumentException("no status: " + sign);
        };
    boolean held = sign.endsWith("!");
    return new Term(sign.substring(1, sign.length() - (held ? 1 : 0)), status, held);
  }
}
