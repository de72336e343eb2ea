package org.isogloss.rules;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.style.MajorityRule;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleQuestion;
import org.isogloss.rules.style.StyleSlip;
import org.isogloss.rules.style.citations.CitationQuestions;
import org.isogloss.rules.style.citations.CitationSlips;
import org.isogloss.rules.style.citations.ReferenceQuestions;
import org.isogloss.rules.style.numbers.NumberQuestions;

/** The rules of house style: a line for each family. */
final class StyleRules {

  private static final List<StyleQuestion> QUESTIONS =
      Stream.of(NumberQuestions.all(), CitationQuestions.all(), ReferenceQuestions.all())
          .flatMap(List::stream)
          .toList();

  private static final List<StyleSlip> SLIPS =
      Stream.of(CitationSlips.all()).flatMap(List::stream).toList();

  private StyleRules() {}

  /** All of them, with their options. */
  static List<Rule> with(OptionValues options, StyleAnalysis analysis) {
    return Stream.<Rule>concat(
            QUESTIONS.stream()
                .map(
                    question -> new MajorityRule(question, options.get(question.form()), analysis)),
            SLIPS.stream().map(slip -> new SlipRule(slip, analysis)))
        .toList();
  }
}
