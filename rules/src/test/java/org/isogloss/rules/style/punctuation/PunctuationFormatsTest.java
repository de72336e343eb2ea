package org.isogloss.rules.style.punctuation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.asciidoc.AsciiDocReader;
import org.isogloss.core.document.html.HtmlReader;
import org.isogloss.core.document.latex.LatexReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.style.MajorityRule;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleQuestion;
import org.junit.jupiter.api.Test;

/** What a reader sees decides, whatever an author types for it. */
class PunctuationFormatsTest {

  @Test
  void readsQuotationMarksOfLatex() throws Exception {
    String text = "The ``low'' and the ``high'' bell isn't the \"old\" one.";

    assertThat(found("quotation-mark-form", new LatexReader(), "a.tex", text)).hasSize(1);
    assertThat(found("apostrophe-form", new LatexReader(), "a.tex", text)).isEmpty();
    assertThat(found("unpaired-mark", new LatexReader(), "a.tex", text)).isEmpty();
  }

  @Test
  void findsUnpairedMarksOfLatexOutsideOfCodeAndFormulas() throws Exception {
    String text = "It rings (always in $[0,1)$ and \\verb|(|.\n\nThe ``low bell rings.";

    List<String> found = found("unpaired-mark", new LatexReader(), "a.tex", text);

    assertThat(found).containsExactly("(", "``");
  }

  @Test
  void inchMarksOfLatexAreNoQuotationMarks() throws Exception {
    String text = "The rope is 5'7'' and the mast 6'4'' long, the low bell weighs 70.0''.";

    assertThat(found("unpaired-mark", new LatexReader(), "a.tex", text)).isEmpty();
  }

  @Test
  void readsCharacterReferencesOfHtml() throws Exception {
    String text =
        "<p>The &ldquo;low&rdquo; and the &#8220;high&#8221; bell and the \"old\" one &mdash; it"
            + " rings.  Always.</p>";

    assertThat(found("quotation-mark-form", new HtmlReader(), "a.html", text)).hasSize(1);
    assertThat(found("sentence-spacing", new HtmlReader(), "a.html", text)).isEmpty();
  }

  @Test
  void readsQuotationMarksOfAsciiDoc() throws Exception {
    String text = "The \"`low`\" and the \"`high`\" bell and the \"old\" one.";

    assertThat(found("quotation-mark-form", new AsciiDocReader(), "a.adoc", text)).hasSize(1);
  }

  @Test
  void aSpaceBeforeAMarkThatIsNotInTheFileIsNone() throws Exception {
    String rule = "mark-spacing";
    String closed = "The bell says: ring; the lamp says: glow.\n\n".repeat(15);
    String asciiDoc = "^1^: The low bell is old.\n\nIt rings\nfootnote:[At noon only.]: twice.\n";
    String html = "<p>%s</p><p>The bell&nbsp;: old. The lamp\n: new.</p>".formatted(closed);
    String latex = closed + "The bell~: old. The lamp\\ : new.";

    assertThat(found(rule, new AsciiDocReader(), "a.adoc", closed + asciiDoc)).isEmpty();
    assertThat(found(rule, new AsciiDocReader(), "a.adoc", closed + "The bell{nbsp}: old.\n"))
        .containsExactly("{nbsp}:");
    assertThat(found(rule, new HtmlReader(), "a.html", html)).containsExactly("&nbsp;:");
    assertThat(found(rule, new LatexReader(), "a.tex", latex)).containsExactly("~:");
  }

  @Test
  void aSpaceWhereAPictureOrTheEndOfALineIsIsNotStray() throws Exception {
    String rule = "stray-space";
    String html = "<p>Press the lamp <img src='a.png'> . Ring (<img src='b.png'> low) bells.</p>";
    String lines = "<p>The bell\n, the lamp (the ship\n) are old.</p>";
    String marked = "<p>The <em>bell</em> , the lamp (<b>the ship</b> ) are old.</p>";

    assertThat(found(rule, new HtmlReader(), "a.html", html)).isEmpty();
    assertThat(found(rule, new HtmlReader(), "a.html", lines)).isEmpty();
    assertThat(found(rule, new HtmlReader(), "a.html", marked))
        .containsExactly("</em> ,", "</b> )");
    assertThat(found(rule, new AsciiDocReader(), "a.adoc", "The `bell` , the *lamp* , the ship.\n"))
        .hasSize(1);
  }

  private static List<String> found(String id, DocumentReader reader, String name, String text)
      throws ReadException, InterruptedException {
    Document document = reader.read(new DocumentId(name), text.getBytes(UTF_8));
    return new Linter(List.of(rule(id)), 1)
        .lint(List.of(List.of(document)), List.of()).findings().stream()
            .map(Finding::location)
            .map(location -> location.span().in(document.source().text()))
            .toList();
  }

  private static Rule rule(String id) {
    StyleAnalysis analysis = new StyleAnalysis();
    for (StyleQuestion question : PunctuationQuestions.all()) {
      if (question.info().id().equals(id)) {
        return new MajorityRule(question, StyleQuestion.AUTO, analysis);
      }
    }
    return PunctuationSlips.all().stream()
        .filter(slip -> slip.info().id().equals(id))
        .map(slip -> new SlipRule(slip, analysis))
        .findFirst()
        .orElseThrow();
  }
}
