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
import org.isogloss.rules.style.numbers.NumberQuestions;
import org.isogloss.rules.style.structure.StructureQuestions;
import org.isogloss.rules.style.structure.StructureSlips;

/** The rules of house style: a line for each family. */
final class StyleRules {

  private static final List<StyleQuestion> QUESTIONS =
      Stream.of(NumberQuestions.all(), StructureQuestions.all()).flatMap(List::stream).toList();

  private static final List<StyleSlip> SLIPS =
      Stream.of(StructureSlips.all()).flatMap(List::stream).toList();

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
