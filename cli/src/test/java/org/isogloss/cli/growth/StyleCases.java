package org.isogloss.cli.growth;

import java.util.List;
import java.util.function.IntFunction;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;
import org.isogloss.rules.StyleRules;
import org.isogloss.rules.style.StyleAnalysis;

/** Inputs that are bad for rules of house style, which all run over each. */
final class StyleCases {

  private StyleCases() {}

  static void addTo(List<GrowthCase> cases) {
    add(cases, "brackets", WorstInputs.repeated("(a "), 3_000);
    add(cases, "quotation marks", WorstInputs.repeated("“a ‘b \"c "), 2_000);
    add(cases, "spaced dashes", WorstInputs.repeated("It rings – it stops. "), 2_000);
    add(cases, "digits", WorstInputs.repeated("1"), 20_000);
    add(cases, "numbers", WorstInputs.repeated("1,2.3-4 "), 1_500);
    add(cases, "units and dates", WorstInputs.repeated("5 km on 5 May 2020, "), 700);
    add(cases, "abbreviations", WorstInputs::acronyms, 1_500);
    add(cases, "abbreviations that are defined", WorstInputs::expandedAcronyms, 1_000);
    add(cases, "headings", WorstInputs.numbered("", i -> "## " + i + ".1 Bell\n\n", ""), 1_000);
    add(cases, "list items", WorstInputs.numbered("", i -> "- item " + i + ".\n", ""), 1_000);
    add(
        cases,
        "captions and references",
        WorstInputs.numbered("", i -> "Figure " + i + ". A bell\n\nSee Fig. " + i + ".\n\n", ""),
        600);
    add(
        cases,
        "citations",
        WorstInputs.numbered("", i -> "It rang (Low, " + (1900 + i % 120) + ") [" + i + "]. ", ""),
        12_000);
    add(
        cases,
        "reference entries",
        WorstInputs.numbered(
            "# References\n\n", i -> "[" + i + "] Low, A. (2019). A bell " + i + ".\n\n", ""),
        1_500);
  }

  private static void add(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    cases.add(
        new GrowthCase(
            "house style",
            input,
            GrowthCase.rules(
                DocumentFormat.MARKDOWN,
                text,
                () ->
                    StyleRules.with(RuleSettings.of(new Termbase(List.of())), new StyleAnalysis())),
            size));
  }
}
