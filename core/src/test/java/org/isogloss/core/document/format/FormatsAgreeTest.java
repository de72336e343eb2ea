package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.DocxFile.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.junit.jupiter.api.Test;

/** The same manuscript in each format. */
class FormatsAgreeTest {

  private static final String MARKDOWN =
      """
      # Kites over the Fens

      Ada Low

      **Abstract:** We watch kites & count them. They are many.

      **Keywords:** kite, fen

      ## 1 Background

      The old keeper wrote of *red* kites (Low, 2019). He used `zq_list` for it.
      His list is long.

      > A kite is a kite.

      - First we look up.
      - Then we write it down:
          - a pencil helps.

      | Year | Kites |
      |------|-------|
      | 2001 | seven |

      Figure 1. A kite in the wind.

      The wind rose.[^1] We went home.

      [^1]: It was a west wind.

      ## References

      Low, A. Kites. Fen Press, 2019.
      """;

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html><body><h1>Kites over the Fens</h1>
      <p>Ada Low</p>
      <p><b>Abstract:</b> We watch kites &amp; count them. They are many.</p>
      <p><b>Keywords:</b> kite, fen</p>
      <h2>1 Background</h2>
      <p>The old keeper wrote of <em>red</em> kites (Low, 2019). He used <code>zq_list</code>
      for it. His list is long.</p>
      <blockquote><p>A kite is a kite.</p></blockquote>
      <ul><li>First we look up.</li>
      <li>Then we write it down:<ul><li>a pencil helps.</li></ul></li></ul>
      <table><tr><th>Year</th><th>Kites</th></tr><tr><td>2001</td><td>seven</td></tr></table>
      <p>Figure 1. A kite in the wind.</p>
      <p>The wind rose.<a role="doc-noteref" href="#1">1</a> We went home.</p>
      <section role="doc-endnotes"><p>It was a west wind.</p></section>
      <h2>References</h2>
      <p>Low, A. Kites. Fen Press, 2019.</p>
      </body></html>
      """;

  private static final String LATEX =
      """
      \\documentclass{article}
      \\usepackage[utf8]{inputenc}
      \\title{Kites over the Fens}
      \\author{Ada Low}
      \\begin{document}
      \\maketitle % a comment
      \\textbf{Abstract:} We watch kites \\& count them. They are many.

      \\textbf{Keywords:} kite, fen

      \\section{1 Background}\\label{sec:b}
      The old keeper wrote of \\emph{red} kites (Low, 2019). He used \\texttt{zq\\_list} for it.
      His list is long.
      \\begin{quote}A kite is a kite.\\end{quote}
      \\begin{itemize}
        \\item First we look up.
        \\item Then we write it down:
        \\begin{itemize}\\item a pencil helps.\\end{itemize}
      \\end{itemize}
      \\begin{tabular}{ll}
      Year & Kites \\\\ \\hline
      2001 & seven \\\\
      \\end{tabular}
      \\caption{Figure 1. A kite in the wind.}

      The wind rose.\\footnote{It was a west wind.} We went home.

      \\section*{References}
      Low, A. Kites. Fen Press, 2019.
      \\end{document}
      """;

  private static final String ASCIIDOC =
      """
      = Kites over the Fens
      Ada Low

      *Abstract:* We watch kites & count them. They are many.

      *Keywords:* kite, fen

      == 1 Background

      The old keeper wrote of _red_ kites (Low, 2019). He used `zq_list` for it.
      His list is long.

      ____
      A kite is a kite.
      ____

      * First we look up.
      * Then we write it down:
      ** a pencil helps.

      |===
      |Year |Kites
      |2001 |seven
      |===

      Figure 1. A kite in the wind.

      The wind rose.footnote:[It was a west wind.] We went home.

      == References

      Low, A. Kites. Fen Press, 2019.
      """;

  private static final Segmenter SEGMENTER = new Segmenter();

  @Test
  void theSameManuscriptGivesTheSameSentencesZonesAndMarks() throws ReadException {
    List<String> markdown = read("a.md", MARKDOWN.getBytes(StandardCharsets.UTF_8));

    assertThat(markdown)
        .hasSizeGreaterThan(25)
        .startsWith("title 0 Kites over the Fens", "byline 0 Ada Low")
        .contains("list-item 2 a pencil helps.", "footnote 0 It was a west wind.")
        .contains("mark CITATION (Low, 2019)", "mark CODE zq_list", "mark EMPHASIS red");
    assertThat(read("a.html", HTML.getBytes(StandardCharsets.UTF_8)))
        .containsExactlyElementsOf(markdown);
    assertThat(read("a.docx", docx())).containsExactlyInAnyOrderElementsOf(markdown);
    assertThat(read("a.odt", odt().bytes())).containsExactlyInAnyOrderElementsOf(markdown);
    assertThat(read("a.fodt", odt().flat())).containsExactlyInAnyOrderElementsOf(markdown);
    assertThat(read("a.tex", LATEX.getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(markdown);
    assertThat(read("a.adoc", ASCIIDOC.getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(markdown);
  }

  private static byte[] docx() {
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>";
    String row = "<w:tr>%s<w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>";
    return new DocxFile()
        .paragraph("Title", run("", "Kites over the Fens"))
        .paragraph("", run("", "Ada Low"))
        .paragraph(
            "",
            run("<w:b/>", "Abstract:") + run("", " We watch kites & count them. They are many."))
        .paragraph("", run("<w:b/>", "Keywords:") + run("", " kite, fen"))
        .paragraph("Heading2", run("", "1 Background"))
        .paragraph(
            "",
            run("", "The old keeper wrote of ")
                + run("<w:i/>", "red")
                + run("", " kites (Low, 2019). He used ")
                + run("<w:rStyle w:val=\"VerbatimChar\"/>", "zq_list")
                + run("", " for it. His list is long."))
        .paragraph("Quote", run("", "A kite is a kite."))
        .xml(item.formatted(0, run("", "First we look up.")))
        .xml(item.formatted(0, run("", "Then we write it down:")))
        .xml(item.formatted(1, run("", "a pencil helps.")))
        .xml("<w:tbl>")
        .xml(row.formatted("<w:trPr><w:tblHeader/></w:trPr>", run("", "Year"), run("", "Kites")))
        .xml(row.formatted("", run("", "2001"), run("", "seven")))
        .xml("</w:tbl>")
        .paragraph("", run("", "Figure 1. A kite in the wind."))
        .paragraph(
            "",
            run("", "The wind rose.")
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                + run("", " We went home."))
        .paragraph("Heading2", run("", "References"))
        .paragraph("", run("", "Low, A. Kites. Fen Press, 2019."))
        .footnote("It was a west wind.")
        .bytes();
  }

  private static OpenDocumentFile odt() {
    String row =
        "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
            + "<table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";
    return new OpenDocumentFile()
        .automatic("text", "T1", "", "fo:font-weight='bold'")
        .automatic("text", "T2", "", "fo:font-style='italic'")
        .paragraph("Title", "Kites over the Fens")
        .paragraph("Standard", "Ada Low")
        .paragraph(
            "Standard",
            OpenDocumentFile.span("T1", "Abstract:")
                + " We watch kites &amp; count them. They are many.")
        .paragraph("Standard", OpenDocumentFile.span("T1", "Keywords:") + " kite, fen")
        .heading(2, "1 Background")
        .paragraph(
            "Text_20_body",
            "The old keeper wrote of "
                + OpenDocumentFile.span("T2", "red")
                + " kites (Low, 2019). He used "
                + OpenDocumentFile.span("Source_20_Text", "zq_list")
                + " for it. His list is long.")
        .paragraph("Quotations", "A kite is a kite.")
        .xml("<text:list><text:list-item><text:p>First we look up.</text:p></text:list-item>")
        .xml("<text:list-item><text:p>Then we write it down:</text:p><text:list><text:list-item>")
        .xml("<text:p>a pencil helps.</text:p></text:list-item></text:list></text:list-item>")
        .xml("</text:list><table:table><table:table-header-rows>")
        .xml(row.formatted("Year", "Kites") + "</table:table-header-rows>")
        .xml(row.formatted("2001", "seven") + "</table:table>")
        .paragraph("Illustration", "Figure <text:sequence>1</text:sequence>. A kite in the wind.")
        .paragraph(
            "Text_20_body",
            "The wind rose."
                + OpenDocumentFile.note("footnote", "It was a west wind.")
                + " We went home.")
        .heading(2, "References")
        .paragraph("Text_20_body", "Low, A. Kites. Fen Press, 2019.");
  }

  /**
   * The kind of each sentence and each mark; table cells without their level, which not all formats
   * provide.
   */
  private static List<String> read(String name, byte[] bytes) throws ReadException {
    Document document = new AnyReader().read(new DocumentId(name), bytes);
    List<String> read = new ArrayList<>();
    for (Sentence sentence : SEGMENTER.segment(document)) {
      int level =
          sentence.block().zone().label().equals("list-item") ? sentence.block().level() : 0;
      read.add(
          "%s %d %s"
              .formatted(
                  sentence.block().zone().label(), level, sentence.span().in(document.prose())));
    }
    for (Inline inline : document.inlines()) {
      read.add("mark %s %s".formatted(inline.kind(), inline.span().in(document.prose())));
    }
    return read;
  }
}
