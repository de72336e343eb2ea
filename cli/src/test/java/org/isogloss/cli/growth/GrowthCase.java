package org.isogloss.cli.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.isogloss.cli.growth.GrowthMeasurement.Input;
import org.isogloss.cli.growth.GrowthMeasurement.Preparation;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.SuppressionStep;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.suppress.RuleNames;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.engine.settings.KnownRules;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.report.ReportFormat;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.TermDeprecatedRule;
import org.isogloss.rules.languagetool.LanguageToolRule;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.spelling.MisspelledWordRule;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.TermVariantsRule;
import org.junit.jupiter.api.DynamicTest;

/**
 * A stage of the program on an input that is bad for it.
 *
 * @param stage the stage
 * @param input what is bad about the input
 * @param preparation the work
 * @param size how large the input is that takes some hundredths of a second
 */
record GrowthCase(String stage, String input, Preparation preparation, int size) {

  private static final LanguageToolRule LANGUAGE_TOOL = new LanguageToolRule();

  private static final Set<String> RULES =
      Set.of(
          "term-variants",
          "repeated-passage",
          "misspelled-word",
          "house style",
          "translation",
          "glossary");

  /** All cases. */
  static List<GrowthCase> all() throws Exception {
    List<GrowthCase> cases = new ArrayList<>();
    ReadingCases.addTo(cases);
    DocxCases.addTo(cases);
    OdtCases.addTo(cases);
    segmenting(cases);
    tagging(cases);
    languageTool(cases);
    terms(cases);
    repeats(cases);
    spelling(cases);
    StyleCases.addTo(cases);
    BilingualCases.addTo(cases);
    findings(cases);
    return cases;
  }

  /** Whether the stage is a rule, and not LanguageTool. */
  boolean isOfARule() {
    return RULES.contains(stage);
  }

  /** The case as a test. */
  DynamicTest test() {
    return DynamicTest.dynamicTest(toString(), () -> GrowthBound.hold(this));
  }

  @Override
  public String toString() {
    return stage + ": " + input;
  }

  private static void segmenting(List<GrowthCase> cases) {
    segment(cases, "open emphasis", WorstInputs.repeated("*a "), 20_000);
    segment(cases, "short sentences", WorstInputs.repeated("The word is here. "), 5_000);
    segment(cases, "abbreviations", WorstInputs.repeated("e.g. Dr. A. B. "), 5_000);
    segment(cases, "brackets", WorstInputs.repeated("("), 50_000);
    segment(cases, "brackets and words", WorstInputs.repeated("(a "), 20_000);
    segment(cases, "quotation marks", WorstInputs.repeated("“a "), 20_000);
    segment(cases, "marks", WorstInputs.repeated("?!"), 50_000);
    segment(cases, "spaced dots", WorstInputs.repeated(". "), 50_000);
    segment(cases, "citations", WorstInputs.repeated("Yes.[1] "), 10_000);
    segment(cases, "bullets", WorstInputs.repeated("• an item "), 10_000);
    segment(cases, "items", WorstInputs.numbered("", i -> (i + 1) % 1000 + ") item ", ""), 10_000);
    segment(cases, "no blanks", WorstInputs.repeated("ab."), 20_000);
  }

  private static void tagging(List<GrowthCase> cases) {
    tag(cases, "brackets", WorstInputs.repeated("("), 5_000);
    tag(cases, "quotation marks", WorstInputs.repeated("\" “ ” "), 3_000);
    tag(cases, "open emphasis", WorstInputs.repeated("*a "), 3_000);
    tag(cases, "one long sentence", WorstInputs::longSentence, 4_000);
    tag(cases, "one long word", WorstInputs.repeated("x"), 50_000);
  }

  private static void languageTool(List<GrowthCase> cases) {
    check(cases, "open emphasis", WorstInputs.repeated("*a "), 500);
    check(cases, "brackets", WorstInputs.repeated("("), 1_000);
    check(cases, "short sentences", WorstInputs.repeated("The word is here. "), 400);
    check(cases, "one long sentence", WorstInputs::longSentence, 300);
    check(cases, "code", WorstInputs.repeated("The `word` is here. "), 400);
    check(cases, "one long word", WorstInputs.repeated("x"), 20_000);
    check(cases, "no blanks", WorstInputs.repeated("a.b,"), 1_000);
  }

  private static void terms(List<GrowthCase> cases) {
    variants(cases, "abbreviations", WorstInputs::acronyms, 2_500);
    variants(cases, "abbreviations that are defined", WorstInputs::expandedAcronyms, 1_500);
    variants(cases, "capitals", WorstInputs::capitals, 2_500);
    variants(cases, "terms one word apart", WorstInputs::oneWordApart, 2_500);
    variants(cases, "terms out of few words", WorstInputs::crossedTerms, 2_500);
    variants(cases, "one term in many capitals", WorstInputs::mixedCapitals, 500);
    variants(cases, "chain of near repeats", WorstInputs::chainOfNearRepeats, 500);
    variants(cases, "small vocabulary", WorstInputs::smallVocabulary, 500);
    variants(cases, "one long sentence", WorstInputs::longSentence, 3_000);
    variants(cases, "code", WorstInputs.repeated("the `word` valve "), 2_000);
    variants(cases, "quotations", WorstInputs.repeated("the “brass valve” "), 2_000);
  }

  private static void repeats(List<GrowthCase> cases) {
    repeat(cases, "random sentences in one paragraph", WorstInputs::randomSentences, 1_500);
    repeat(cases, "small vocabulary", WorstInputs::smallVocabulary, 1_000);
    repeat(cases, "chain of near repeats", WorstInputs::chainOfNearRepeats, 1_000);
    repeat(cases, "chain in one paragraph", WorstInputs::chainInOneParagraph, 1_000);
    repeat(cases, "one sentence", WorstInputs.repeated("The word is here. "), 20_000);
    repeat(cases, "two words", WorstInputs.repeated("kettle garden "), 10_000);
    repeat(cases, "quotations", WorstInputs.repeated("the “brass valve” of the kettle "), 16_000);
    repeat(cases, "code", WorstInputs.repeated("the `word` valve feeds the kettle, "), 16_000);
  }

  private static void spelling(List<GrowthCase> cases) {
    spell(
        cases, "unknown words", WorstInputs.numbered("", i -> WorstInputs.word(i) + " ", ""), 100);
    spell(cases, "slips", WorstInputs.numbered("", i -> slip(i) + " ", ""), 100);
    spell(
        cases,
        "names",
        WorstInputs.numbered("", i -> "the Xiao" + WorstInputs.word(i) + " ", ""),
        100);
    spell(cases, "one word", WorstInputs.repeated("the presicription "), 10_000);
    spell(cases, "code", WorstInputs.repeated("the `wrod` wrod "), 10_000);
    spell(cases, "one long word", WorstInputs.repeated("wrod"), 20_000);
  }

  /** A long word with two other letters; about 50,000 of them differ. */
  private static String slip(int number) {
    StringBuilder word = new StringBuilder("dissemination");
    word.setCharAt(number % 13, (char) ('a' + number / 13 % 26));
    word.setCharAt((number + 5) % 13, (char) ('a' + number / 338 % 26));
    return word.toString();
  }

  /** What is made of findings, of which each sentence of one paragraph has one. */
  private static void findings(List<GrowthCase> cases) {
    IntFunction<String> text = WorstInputs.repeated("The bell keeper slept well. ");
    cases.add(new GrowthCase("glossary", "a finding a sentence", lint(text), 2_000));
    IntFunction<String> code = WorstInputs.repeated("`x` and the “bell” keeper. ");
    cases.add(new GrowthCase("glossary", "code and quotations", lint(code), 2_000));
    Preparation suppressed =
        count -> {
          Document document = document(DocumentFormat.MARKDOWN, text.apply(count));
          Report report = linted(document, deprecated());
          RuleNames names = KnownRules.names();
          SuppressionStep step = new SuppressionStep(names, id -> true, (d, n) -> true, List.of());
          return Input.of(() -> step.apply(report, List.of(document)));
        };
    cases.add(new GrowthCase("suppressions", "a finding a sentence", suppressed, 2_000));
    // The manuscript with comments is not written for this document, which is not a DOCX file.
    for (ReportFormat format : EnumSet.complementOf(EnumSet.of(ReportFormat.DOCX))) {
      Preparation reported =
          count -> {
            Document document = document(DocumentFormat.MARKDOWN, text.apply(count));
            Outcome outcome = outcome(document, linted(document, deprecated()));
            Layout layout = new Layout(100, false, Optional.empty());
            return Input.of(() -> write(format, outcome, layout));
          };
      cases.add(
          new GrowthCase("report " + format.label(), "a finding a sentence", reported, 1_000));
    }
  }

  private static void write(ReportFormat format, Outcome outcome, Layout layout) {
    try {
      format.write(outcome, layout, new ReportOutput.Collected());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private static void segment(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    Preparation work =
        count -> {
          Document document = document(DocumentFormat.PLAIN_TEXT, text.apply(count));
          return Input.of(() -> new Segmenter().segment(document));
        };
    cases.add(new GrowthCase("segmenting", input, work, size));
  }

  private static void tag(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    Preparation work =
        count -> {
          Document document = document(DocumentFormat.PLAIN_TEXT, text.apply(count));
          return () -> analyzed(document)::tagged;
        };
    cases.add(new GrowthCase("tagging", input, work, size));
  }

  private static void check(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    Preparation work =
        count -> {
          AnalyzedDocument document =
              analyzed(document(DocumentFormat.MARKDOWN, text.apply(count)));
          return Input.of(() -> LANGUAGE_TOOL.check(document));
        };
    cases.add(new GrowthCase("languagetool", input, work, size));
  }

  private static void variants(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    Preparation work =
        count -> {
          AnalyzedDocument document =
              analyzed(document(DocumentFormat.MARKDOWN, text.apply(count)));
          document.tagged();
          AnalyzedManuscript manuscript = new AnalyzedManuscript(List.of(document));
          RepeatAnalysis repeats = new RepeatAnalysis(RepeatSettings.DEFAULT);
          repeats.of(manuscript);
          return () -> {
            TermVariantsRule rule = new TermVariantsRule(new TermAnalysis(repeats)::of);
            return () -> rule.check(manuscript);
          };
        };
    cases.add(new GrowthCase("term-variants", input, work, size));
  }

  private static void repeat(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    Preparation work =
        count -> {
          AnalyzedDocument document =
              analyzed(document(DocumentFormat.MARKDOWN, text.apply(count)));
          AnalyzedManuscript manuscript = new AnalyzedManuscript(List.of(document));
          return () -> {
            RepeatedPassageRule rule =
                new RepeatedPassageRule(new RepeatAnalysis(RepeatSettings.DEFAULT));
            return () -> rule.check(manuscript);
          };
        };
    cases.add(new GrowthCase("repeated-passage", input, work, size));
  }

  private static void spell(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    Preparation work =
        count -> {
          AnalyzedDocument document =
              analyzed(document(DocumentFormat.MARKDOWN, text.apply(count)));
          AnalyzedManuscript manuscript = new AnalyzedManuscript(List.of(document));
          return () -> {
            MisspelledWordRule rule = new MisspelledWordRule(LanguageToolSettings.DEFAULT);
            return () -> rule.check(manuscript);
          };
        };
    cases.add(new GrowthCase("misspelled-word", input, work, size));
  }

  private static Preparation lint(IntFunction<String> text) {
    return rules(DocumentFormat.MARKDOWN, text, () -> List.of(deprecated()));
  }

  /** Rules, made again for each run, on a text in a format. */
  static Preparation rules(
      DocumentFormat format, IntFunction<String> text, Supplier<List<? extends Rule>> rules) {
    return count -> {
      AnalyzedDocument document = analyzed(document(format, text.apply(count)));
      AnalyzedManuscript manuscript = new AnalyzedManuscript(List.of(document));
      return () -> {
        List<? extends Rule> fresh = rules.get();
        return () -> fresh.forEach(rule -> check(rule, manuscript));
      };
    };
  }

  private static void check(Rule rule, AnalyzedManuscript manuscript) {
    if (rule instanceof ManuscriptRule whole) {
      whole.check(manuscript);
    } else if (rule instanceof DocumentRule single) {
      manuscript.documents().forEach(single::check);
    } else {
      throw new IllegalArgumentException("a rule of another kind: " + rule.info().id());
    }
  }

  private static ManuscriptRule deprecated() {
    Concept warden =
        new Concept(
            "warden",
            "",
            "",
            List.of(
                new Term("bell warden", TermStatus.PREFERRED),
                new Term("bell keeper", TermStatus.DEPRECATED)));
    return new TermDeprecatedRule(new GlossaryAnalysis(new Termbase(List.of(warden))));
  }

  private static Report linted(Document document, Rule... rules) throws InterruptedException {
    return new Linter(Arrays.asList(rules), 1).lint(List.of(List.of(document)), List.of());
  }

  private static Outcome outcome(Document document, Report report) {
    return new Outcome(
        report,
        List.of(document),
        List.of(deprecated().info()),
        "test",
        Path.of("").toAbsolutePath());
  }

  /** A text as it reads in a format. */
  static Document document(DocumentFormat format, String text) {
    return document(format, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file as it reads in a format. */
  static Document document(DocumentFormat format, byte[] bytes) {
    try {
      String name = "worst." + format.extensions().get(0);
      return format.reader().read(new DocumentId(name), bytes);
    } catch (ReadException e) {
      throw new IllegalStateException("a generated text cannot be read", e);
    }
  }

  private static AnalyzedDocument analyzed(Document document) {
    return new AnalyzedDocument(document, new Segmenter().segment(document));
  }
}
