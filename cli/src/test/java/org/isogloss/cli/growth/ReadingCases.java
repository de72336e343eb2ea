package org.isogloss.cli.growth;

import java.util.List;
import java.util.function.IntFunction;
import org.isogloss.cli.growth.GrowthMeasurement.Input;
import org.isogloss.cli.growth.GrowthMeasurement.Preparation;
import org.isogloss.core.document.format.DocumentFormat;

/** The readers of text formats on inputs that are bad for them. */
final class ReadingCases {

  private ReadingCases() {}

  static void addTo(List<GrowthCase> cases) {
    markdown(cases);
    otherFormats(cases);
  }

  private static void markdown(List<GrowthCase> cases) {
    DocumentFormat md = DocumentFormat.MARKDOWN;
    read(cases, md, "open emphasis", WorstInputs.repeated("*a "), 20_000);
    read(cases, md, "closed emphasis", WorstInputs.repeated("*a* "), 10_000);
    read(cases, md, "brackets", WorstInputs.repeated("[a] "), 10_000);
    read(cases, md, "citations", WorstInputs.repeated("word [@key1] "), 5_000);
    read(cases, md, "admonitions", WorstInputs.repeated("!!! a\n"), 10_000);
    read(cases, md, "admonitions that nest", WorstInputs::nestedAdmonitions, 10_000);
    read(cases, md, "numbers", WorstInputs.numbered("a\n", i -> "2. a\n", ""), 10_000);
    read(cases, md, "callouts", WorstInputs.repeated("> [!a] b\n"), 10_000);
    read(cases, md, "quotations that nest", WorstInputs.repeated("> "), 1_000);
    read(cases, md, "definitions", WorstInputs.repeated("a\n: b\n\n"), 5_000);
    read(cases, md, "definitions of one term", WorstInputs.repeated(": b\n"), 10_000);
    read(cases, md, "open attributes", WorstInputs.repeated("[a]{"), 10_000);
    read(cases, md, "lines of attributes", WorstInputs.repeated("{lang=de}\n"), 10_000);
    read(cases, md, "open brackets", WorstInputs.repeated("[a"), 250);
    read(cases, md, "open links", WorstInputs.repeated("[a]("), 10_000);
    read(cases, md, "open directives", WorstInputs.repeated("::: a\n"), 5_000);
    read(cases, md, "open code", WorstInputs.repeated("`a``b"), 10_000);
    read(cases, md, "open mathematics", WorstInputs.repeated("$a "), 10_000);
    read(cases, md, "open comments", WorstInputs.repeated("<!-- a "), 10_000);
    read(cases, md, "open tags", WorstInputs.repeated("<a b "), 10_000);
    read(
        cases,
        md,
        "notes",
        WorstInputs.numbered("", i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n", ""),
        3_000);
    read(cases, md, "rows", WorstInputs.repeated("| a | b |\n|---|---|\n"), 5_000);
    read(cases, md, "items", WorstInputs.repeated("- a\n"), 10_000);
  }

  private static void otherFormats(List<GrowthCase> cases) {
    read(cases, DocumentFormat.PLAIN_TEXT, "one line", WorstInputs.repeated("a word. "), 30_000);
    read(
        cases,
        DocumentFormat.PLAIN_TEXT,
        "paragraphs that go on",
        WorstInputs.repeated("a word\n\n"),
        10_000);
    read(cases, DocumentFormat.HTML, "emphasis", WorstInputs.repeated("<b>a </b>"), 10_000);
    read(cases, DocumentFormat.LATEX, "emphasis", WorstInputs.repeated("\\emph{a} "), 10_000);
    read(cases, DocumentFormat.LATEX, "open braces", WorstInputs.repeated("{a "), 500);
    read(cases, DocumentFormat.ASCIIDOC, "emphasis", WorstInputs.repeated("_a_ "), 10_000);
    DocumentFormat tex = DocumentFormat.LATEX;
    read(cases, tex, "closed braces", WorstInputs.repeated("}a "), 10_000);
    read(cases, tex, "open commands", WorstInputs.repeated("\\emph{a "), 400);
    read(cases, tex, "open options", WorstInputs.repeated("\\cite[a "), 10_000);
    read(cases, tex, "open mathematics", WorstInputs.repeated("$a "), 10_000);
    read(cases, tex, "open environments", WorstInputs.repeated("\\begin{quote} a\n"), 400);
    read(cases, tex, "closed environments", WorstInputs.repeated("\\end{quote} a\n"), 5_000);
    read(cases, tex, "conditions", WorstInputs.repeated("\\iffalse a\n"), 5_000);
    read(
        cases,
        tex,
        "macros",
        WorstInputs.numbered(
            "", i -> "\\newcommand{\\m" + letters(i) + "}{word}\\m" + letters(i) + " is.\n", ""),
        3_000);
    read(
        cases,
        tex,
        "one macro",
        WorstInputs.numbered("\\newcommand{\\m}[1]{a #1 b}", i -> "\\m{c} ", ""),
        5_000);
    DocumentFormat adoc = DocumentFormat.ASCIIDOC;
    read(cases, adoc, "open emphasis", WorstInputs.repeated("*a "), 10_000);
    read(cases, adoc, "open links", WorstInputs.repeated("link:a["), 10_000);
    read(cases, adoc, "open attributes", WorstInputs.repeated("[a"), 10_000);
    read(cases, adoc, "attribute lines", WorstInputs.repeated("[a]\n"), 10_000);
    read(
        cases,
        adoc,
        "attributes",
        WorstInputs.numbered("", i -> ":a" + i + ": {a" + Math.max(0, i - 1) + "}\n", ""),
        2_000);
    read(
        cases,
        adoc,
        "one attribute",
        WorstInputs.numbered(":a: word\n\n", i -> "{a} ", ""),
        10_000);
    read(cases, adoc, "open blocks", WorstInputs.repeated("====\na\n\n"), 3_000);
    read(cases, adoc, "open tables", WorstInputs.repeated("|===\n| a\n"), 3_000);
    read(cases, adoc, "cells", WorstInputs.numbered("|===\n", i -> "| a | b\n", "|===\n"), 5_000);
    read(cases, adoc, "continuations", WorstInputs.repeated("* a\n+\nb\n"), 3_000);
    DocumentFormat rest = DocumentFormat.REST;
    read(cases, rest, "open emphasis", WorstInputs.repeated("*a "), 10_000);
    read(cases, rest, "open roles", WorstInputs.repeated(":a:`b "), 10_000);
    read(cases, rest, "titles", WorstInputs.repeated("a\n==\n\n"), 5_000);
    read(cases, rest, "items", WorstInputs.repeated("* a\n"), 10_000);
    read(cases, rest, "open tables", WorstInputs.repeated("== ==\na  b\n\n"), 3_000);
    read(cases, rest, "rows", WorstInputs.repeated("| a | b |\n+---+---+\n"), 5_000);
    read(cases, rest, "directives", WorstInputs.repeated(".. note:: a\n"), 5_000);
    DocumentFormat html = DocumentFormat.HTML;
    read(cases, html, "open elements", WorstInputs.repeated("<b>a "), 300);
    read(cases, html, "open blocks", WorstInputs.repeated("<div>a "), 300);
    read(cases, html, "open paragraphs", WorstInputs.repeated("<p>a "), 10_000);
    read(cases, html, "open tags", WorstInputs.repeated("<a b "), 10_000);
    read(cases, html, "open comments", WorstInputs.repeated("<!-- a "), 10_000);
    read(
        cases,
        html,
        "attributes",
        WorstInputs.numbered("<p", i -> " a" + i + "=b", ">a</p>"),
        2_000);
    read(cases, html, "entities", WorstInputs.repeated("&amp"), 20_000);
    read(
        cases,
        html,
        "rows",
        WorstInputs.numbered("<table>", i -> "<tr><td>a<td>b", "</table>"),
        5_000);
  }

  private static String letters(int number) {
    return number < 26 ? "" + (char) ('a' + number) : letters(number / 26) + letters(number % 26);
  }

  private static void read(
      List<GrowthCase> cases,
      DocumentFormat format,
      String input,
      IntFunction<String> text,
      int size) {
    Preparation work =
        count -> {
          String source = text.apply(count);
          return Input.of(() -> GrowthCase.document(format, source));
        };
    cases.add(new GrowthCase("reading " + format.extensions().get(0), input, work, size));
  }
}
