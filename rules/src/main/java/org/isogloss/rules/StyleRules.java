package org.isogloss.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.style.MajorityRule;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleQuestion;
import org.isogloss.rules.style.StyleSlip;
import org.isogloss.rules.style.acronyms.AcronymQuestions;
import org.isogloss.rules.style.acronyms.AcronymRules;
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
              CitationSlips.all(),
              NameSlips.all(),
              NumberSlips.all(),
              PunctuationSlips.all(),
              StructureSlips.all(),
              WordQuestions.slips())
          .flatMap(List::stream)
          .toList();

  private StyleRules() {}

  /** All of them, sorted by id, with their settings. */
  public static List<Rule> with(RuleSettings settings, StyleAnalysis analysis) {
    OptionValues options = settings.options();
    return Stream.<Stream<? extends Rule>>of(
            QUESTIONS.stream()
                .map(
                    question -> new MajorityRule(question, options.get(question.form()), analysis)),
            SLIPS.stream().map(slip -> new SlipRule(slip, analysis)),
            AcronymRules.with(options, settings.accepted(), analysis).stream())
        .<Rule>flatMap(Function.identity())
        .sorted(Comparator.comparing(rule -> rule.info().id()))
        .toList();
  }
}
