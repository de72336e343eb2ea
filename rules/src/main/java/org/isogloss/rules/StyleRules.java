package org.isogloss.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isogloss.core.cache.KeyParts;
import org.isogloss.core.cache.RememberedRules;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.MajorityRule;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleQuestion;
import org.isogloss.rules.style.StyleSlip;
import org.isogloss.rules.style.acronyms.AcronymQuestions;
import org.isogloss.rules.style.acronyms.AcronymRules;
import org.isogloss.rules.style.characters.CharacterSlips;
import org.isogloss.rules.style.citations.CitationQuestions;
import org.isogloss.rules.style.citations.CitationSlips;
import org.isogloss.rules.style.citations.ReferenceQuestions;
import org.isogloss.rules.style.names.NameQuestions;
import org.isogloss.rules.style.names.NameSlips;
import org.isogloss.rules.style.numbers.NumberQuestions;
import org.isogloss.rules.style.numbers.NumberSlips;
import org.isogloss.rules.style.punctuation.PunctuationQuestions;
import org.isogloss.rules.style.punctuation.PunctuationSlips;
import org.isogloss.rules.style.structure.StructureQuestions;
import org.isogloss.rules.style.structure.StructureSlips;
import org.isogloss.rules.style.words.WordQuestions;

/** The rules of house style: a line for each family. */
public final class StyleRules {

  private static final List<StyleQuestion> QUESTIONS =
      Stream.of(
              AcronymQuestions.all(),
              CitationQuestions.all(),
              NameQuestions.all(),
              NumberQuestions.all(),
              PunctuationQuestions.all(),
              ReferenceQuestions.all(),
              StructureQuestions.all(),
              WordQuestions.all())
          .flatMap(List::stream)
          .toList();

  private static final List<StyleSlip> SLIPS =
      Stream.of(
              CharacterSlips.all(),
              CitationSlips.all(),
              NameSlips.all(),
              NumberSlips.all(),
              PunctuationSlips.all(),
              StructureSlips.all(),
              WordQuestions.slips())
          .flatMap(List::stream)
          .toList();

  private StyleRules() {}

  /** All of them, sorted by id, with their settings; nothing is cached. */
  public static List<Rule> with(RuleSettings settings, StyleAnalysis analysis) {
    return with(settings, analysis, RememberedRules.NONE);
  }

  /**
   * All of them, sorted by id, with their settings.
   *
   * @param cached caches their results
   */
  static List<Rule> with(RuleSettings settings, StyleAnalysis analysis, RememberedRules cached) {
    OptionValues options = settings.options();
    return Stream.<Stream<? extends ManuscriptRule>>of(
            QUESTIONS.stream()
                .map(
                    question -> new MajorityRule(question, options.get(question.form()), analysis)),
            SLIPS.stream().map(slip -> new SlipRule(slip, analysis)),
            AcronymRules.with(options, settings.accepted(), analysis).stream())
        .<ManuscriptRule>flatMap(Function.identity())
        .<Rule>map(rule -> cached.of(rule, () -> key(rule.info(), settings)))
        .sorted(Comparator.comparing(rule -> rule.info().id()))
        .toList();
  }

  private static List<String> key(RuleInfo info, RuleSettings settings) {
    KeyParts key = new KeyParts();
    key.list(settings.options().keyParts(info.options()), KeyParts::add);
    settings.accepted().addTo(key);
    return key.parts();
  }
}
