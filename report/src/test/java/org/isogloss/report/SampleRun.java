package org.isogloss.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.rules.BuiltInRules;

/**
 * A run over a manuscript of two files that has everything a report must cope with: a term with
 * places in both files, a repeat, two findings with equal fingerprints, characters outside the
 * basic plane, a blank in a path, and a message full of signs that mean something somewhere.
 */
final class SampleRun {

  static final Path BASE = Path.of("/manuscripts/bells").toAbsolutePath();

  private static final String HOSTILE =
      "50 % | of\r\nthis::warning file=x,line=1::bad, a[0](1) ]]> & <b c=\"é\">`x`</b> \u0007"
          + " \uD800 end.";

  private static final String FIRST =
      """
      # On the 𝔟ells

      The 𝔟ell 😀 of the fog-bell tower is old, and the bell keeper sleeps.

      The tide came in at noon and went out again before the lamps were lit on the pier.

      He have an cat. He have an cat.
      """;

  private static final String SECOND =
      """
      The fog bell rang. A second fog bell rang.

      The tide came in at noon and went out again before the lamps were lit on the quay.
      """;

  private SampleRun() {}

  /** What a test plans under a real rule's name. */
  private record Planned(RuleInfo info, List<Hit> hits) implements ManuscriptRule {
    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      return hits;
    }
  }

  static Outcome outcome() throws Exception {
    Document one = document("part 1/ché&1, #a.md", FIRST);
    Document two = document("ch2.md", SECOND);
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : BuiltInRules.all(new Termbase(List.of()))) {
      rules.add(new Planned(rule.info(), hits(rule.info().id(), one, two)));
    }
    List<Failure> failures =
        List.of(
            new Failure("gone.md", "no such file, expected a manuscript"),
            new Failure("bad.md", 3, 7, "byte 9 (0xFF) cannot be decoded, expected UTF-8 text"));
    Report report = new Linter(rules, 1).lint(List.of(List.of(one, two)), failures);
    List<RuleInfo> infos = rules.stream().map(Rule::info).toList();
    return new Outcome(report, List.of(one, two), infos, "0.0.0", BASE);
  }

  private static List<Hit> hits(String rule, Document one, Document two) {
    return switch (rule) {
      case "term-variants" -> List.of(variants(one, two));
      case "repeated-passage" -> List.of(repeat(one, two));
      case "term-deprecated" ->
          List.of(
              Hit.at(place(one, "bell keeper", 0), "“bell keeper” is deprecated in the glossary.")
                  .suggesting(List.of("bell warden"), Applicability.SAFE));
      case "term-casing" -> List.of(Hit.at(place(one, "noon", 0), HOSTILE).as(Severity.ERROR));
      case "languagetool" ->
          List.of(
              Hit.at(place(one, "an", one.prose().indexOf("He have")), "Use “a”.")
                  .suggesting(List.of("a"), Applicability.UNSAFE)
                  .by("EN_A_VS_AN"),
              Hit.at(place(one, "an", one.prose().lastIndexOf("have")), "Use “a”.")
                  .suggesting(List.of("a"), Applicability.UNSAFE)
                  .by("EN_A_VS_AN"));
      default -> List.of();
    };
  }

  private static Hit variants(Document one, Document two) {
    Place rare = place(one, "fog-bell", 0);
    Place first = place(two, "fog bell", 0);
    Place second = place(two, "fog bell", first.span().end());
    return Hit.at(rare, "One term is written in several ways: “fog bell” (2), “fog-bell” (1).")
        .suggesting(List.of("fog bell"), Applicability.UNSAFE)
        .with(
            Grounds.ofConcept(
                List.of(new Grounds.Form("fog bell", 2), new Grounds.Form("fog-bell", 1)),
                List.of(
                    new Grounds.Occurrence<>(rare, Optional.of("fog-bell")),
                    new Grounds.Occurrence<>(first, Optional.of("fog bell")),
                    new Grounds.Occurrence<>(second, Optional.of("fog bell"))),
                List.of(
                    new Grounds.Evidence<>(
                        "hyphen", "They differ in a hyphen.", List.of(rare, first)))));
  }

  private static Hit repeat(Document one, Document two) {
    Place here = place(one, "The tide came in at noon and went out again before the lamps", 0);
    Place there = place(two, "The tide came in at noon and went out again before the lamps", 0);
    return Hit.at(here, "This 13-word passage is repeated verbatim in 2 places.")
        .with(
            Grounds.ofPassage(
                List.of(
                    new Grounds.Occurrence<>(here, Optional.<String>empty()),
                    new Grounds.Occurrence<>(there, Optional.<String>empty())),
                List.of()))
        .as(Severity.INFO);
  }

  private static Document document(String path, String text) throws Exception {
    return new MarkdownReader().read(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Place place(Document document, String text, int from) {
    int start = document.prose().indexOf(text, from);
    return new Place(document.id(), new Span(start, start + text.length()));
  }
}
