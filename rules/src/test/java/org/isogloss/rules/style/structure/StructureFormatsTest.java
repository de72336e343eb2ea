package org.isogloss.rules.style.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.outline.Outline;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.style.MajorityRule;
import org.isogloss.rules.style.SlipRule;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of structure in formats other than Markdown. */
class StructureFormatsTest {

  private static final String PARAGRAPH =
      "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";

  @Test
  void headingsOfLatex() throws Exception {
    assertThat(
            findings(
                "a.tex",
                """
                The tower has a lamp, and the lamp has oil in a spare can.
                \\section{Repairs of the tower}\\label{a}
                Text.
                \\section{Costs of a lamp}
                \\subsubsection{Gas}
                Text.
                \\subsection{Coal}
                \\section{The old lamp}
                Text.
                \\section{Outside of the tower}
                Text.
                \\section{On a spare lamp}
                Text.
                \\section{The Spare Lamp}
                Text.
                \\section{Boats.}
                Text.
                \\section{Ropes}
                """))
        .containsExactly(
            "heading-level-skipped: Gas",
            "section-empty: Coal",
            "heading-case: The Spare Lamp",
            "heading-full-stop: Boats.",
            "section-empty: Ropes");
  }

  @Test
  void allSkippedLevelsAreOneFinding() throws Exception {
    String text =
        """
        # Lamps

        Oil.

        #### Wicks

        Rope.

        ## Boats

        Tar.

        #### Oars

        Ash.
        """;

    assertThat(sure(read("a.md", bytes(text))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "This heading is at level 4, but the one before it is at level 1;"
                          + " levels are skipped, as before one other heading.");
              assertThat(finding.occurrences()).hasSize(2);
            });
  }

  /**
   * A heading in a box is as large as the box needs; the next one outside follows the last there.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n> #### Wicks\n>\n> Rope.\n",
        "> #### Wicks\n>\n> Rope.\n",
        ":::note\n#### Wicks\n\nRope.\n:::\n",
        "::: {.callout-tip title=\"Wicks\"}\n#### Wicks\n\nRope.\n:::\n",
        ":::: note\n::: {.column}\n#### Wicks\n\nRope.\n:::\n::::\n",
        "```{warning}\n#### Wicks\n\nRope.\n```\n",
        "!!! note\n    #### Wicks\n\n    Rope.\n",
        "???+ note \"Rope\"\n\n    #### Wicks\n\n    Rope.\n",
        "<aside>\n\n#### Wicks\n\nRope.\n\n</aside>\n",
        "<aside>\n<h4>Wicks</h4>\n<p>Rope.</p>\n</aside>\n",
      })
  void aHeadingInABoxIsApartFromTheOthers(String box) throws Exception {
    String before = "# Lamps\n\nOil.\n\n";

    assertThat(sure(read("a.md", bytes(before + box + "\n## Boats\n\nTar.\n")))).isEmpty();
    assertThat(sure(read("a.md", bytes(before + box + "\n### Boats\n\nTar.\n\n## Oars\n\nAsh.\n"))))
        .extracting(Finding::text)
        .containsExactly("Boats");
  }

  @Test
  void aHeadingInABoxOfMdxOrHtmlIsApartToo() throws Exception {
    String mdx =
        "# Lamps\n\nOil.\n\n<Callout>\n  #### Wicks\n\n  Rope.\n</Callout>\n\n### Boats\n\nTar.\n";
    String html =
        "<h1>Lamps</h1><p>Oil.</p><div class='admonition tip'><h4>Wicks</h4><p>Rope.</p></div>"
            + "<h3>Boats</h3><p>Tar.</p>";

    for (Document document : List.of(read("a.mdx", bytes(mdx)), read("a.html", bytes(html)))) {
      assertThat(Outline.of(document).headings())
          .extracting(Heading::aside)
          .containsExactly(false, true, false);
      assertThat(Outline.of(document).headings().get(2).parent()).isZero();
    }
  }

  @Test
  void aHeadingInASectionOrATabIsNoBox() throws Exception {
    String text =
        "# Lamps\n\n::: {.section}\n#### Wicks\n\nRope.\n:::\n\n=== \"Oil\"\n\n    ## Boats\n";

    assertThat(Outline.of(read("a.md", bytes(text))).headings())
        .extracting(Heading::aside)
        .containsOnly(false);
  }

  @Test
  void listsCaptionsAndReferencesOfLatex() throws Exception {
    assertThat(
            findings(
                "a.tex",
                """
                See Figure~\\ref{a}, Figure~\\ref{b}, Figures~\\ref{c} and~\\ref{d}, and then Figure~\\ref{a} and fig.~\\ref{b}.
                \\begin{itemize}
                \\item A can of oil
                \\item A box of wicks.
                \\item a coil of rope
                \\item A pair of gloves
                \\item A pound of soap
                \\end{itemize}
                \\begin{figure}\\caption{The lamp}\\end{figure}
                \\begin{figure}\\caption{The tower}\\end{figure}
                \\begin{figure}\\caption{The clock.}\\end{figure}
                \\begin{figure}\\caption{The boat}\\end{figure}
                \\begin{figure}\\caption{The rope}\\end{figure}
                \\begin{table}\\caption{The oil}\\end{table}
                """))
        .containsExactly(
            "cross-reference-form: fig.",
            "list-punctuation: wicks.",
            "list-capital: a",
            "caption-full-stop: clock.");
  }

  @Test
  void html() throws Exception {
    assertThat(
            findings(
                "a.html",
                """
                <h1>Lights</h1>
                <h2>1 Lamps</h2><p>Table 1 and Table 2 show what Table 3 does not, and Table 7 more.</p>
                <h3>1.1 Oil</h3><p>As in Section 1.2, Section 1.1, Section 2.1 and Section 1.4.</p>
                <h2>1.2 Gas</h2><p>See Section 2 and Section 2.2.</p>
                <h2>2 Towers</h2>
                <h3>2.1 Stone</h3><ol><li>Trim the lamp.<li>wind the clock.<li>Fill the can.<li>Write the log.</ol>
                <h3>2.2 Wood</h3><p>Text.</p>
                <h3>2.2 Iron</h3><p>Text.</p>
                <table><caption>Table 1: Oil</caption><tr><td>1</td></tr></table>
                <table><caption>Table 2: Gas</caption><tr><td>1</td></tr></table>
                <table><caption>Table 3: Coal</caption><tr><td>1</td></tr></table>
                <table><caption>Tab. 4: Wood</caption><tr><td>1</td></tr></table>
                """))
        .containsExactly(
            "cross-reference-unresolved: Table 7",
            "cross-reference-unresolved: Section 1.4",
            "heading-level: 1.2 Gas",
            "list-capital: wind",
            "heading-numbering: 2.2 Iron",
            "caption-label: Tab.",
            "caption-unreferenced: Tab. 4");
  }

  @Test
  void docx() throws Exception {
    String body =
        paragraph("Heading1", "1 Lamps")
            + paragraph(
                "", "Figures 1 to 3 show them; see also Section 2, Section 3 and Section 5.")
            + paragraph("Heading3", "1.1 Oil")
            + paragraph("", "Text.")
            + paragraph("Heading2", "1.2 Gas")
            + paragraph("Heading1", "2 Towers")
            + paragraph("ListBullet", "A can of oil")
            + paragraph("ListBullet", "A box of wicks")
            + paragraph("ListBullet", "A coil of rope")
            + paragraph("ListBullet", "A pair of gloves;")
            + paragraph("Heading1", "3 Clocks")
            + paragraph("", "Section 1 has the rest.")
            + paragraph("Caption", "Figure 1. The lamp")
            + paragraph("Caption", "Figure 2. The tower")
            + paragraph("Caption", "Figure 4. The clock")
            + paragraph("Caption", "Figure 5. The rope")
            + paragraph("Caption", "Figure 6: The boat");
    assertThat(findings("a.docx", zip(body)))
        .containsExactly(
            "cross-reference-unresolved: Section 5",
            "heading-level-skipped: 1.1 Oil",
            "section-empty: 1.2 Gas",
            "caption-numbering: Figure 4",
            "caption-separator: Figure 6");
  }

  /** The first file refers to three of its figures, the second to one of four. */
  @Test
  void filesThatNumberTheirOwnFigures() throws Exception {
    String lamps =
        """
        See Figure 1, Figure 2 and Figure 4.

        Figure 1: The lamp

        Figure 2: The wick

        Figure 3: The oil

        Figure 4: The glass
        """;
    String bells =
        """
        See Figure 1.

        Figure 1: The bell

        Figure 2: The rope

        Figure 3: The tower

        Figure 4: The clapper
        """;
    assertThat(findings(read("lamps.md", bytes(lamps)), read("bells.md", bytes(bells))))
        .containsExactly("caption-unreferenced: Figure 3");
  }

  @Test
  void spacesAfterNumbersOfHeadings() throws Exception {
    List<String> headings = List.of("1. Lamps", "2. Oil", "3. Bells", "4.Clocks", "5. Ropes");
    StringBuilder latex = new StringBuilder();
    StringBuilder html = new StringBuilder();
    StringBuilder docx = new StringBuilder();
    for (String heading : headings) {
      latex.append("\\section{").append(heading).append("}\nText.\n");
      html.append("<h2>").append(heading).append("</h2><p>Text.</p>\n");
      docx.append(paragraph("Heading2", heading)).append(paragraph("", "Text."));
    }

    assertThat(findings("a.tex", latex.toString())).containsExactly("heading-number-space: 4.");
    assertThat(findings("a.html", html.toString())).containsExactly("heading-number-space: 4.");
    assertThat(findings("a.docx", zip(docx.toString())))
        .containsExactly("heading-number-space: 4.");
  }

  @Test
  void aMarkAfterCodeIsDeletedWithoutTheCode() throws Exception {
    String heading = "## The %s lamp\n\nText.\n\n";
    String text =
        Stream.of("oil", "gas", "low", "high", "old", "new")
            .map(heading::formatted)
            .collect(Collectors.joining("", "# Lamps\n\n", "## It says `oil low`.\n\nText.\n"));

    assertThat(sure(read("a.md", bytes(text))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.ruleId()).isEqualTo("heading-full-stop");
              assertThat(finding.text()).isEqualTo(".");
              assertThat(finding.suggestions()).containsExactly("");
            });
  }

  @Test
  void chaptersCountTogether() throws Exception {
    Document first =
        read(
            "1.md",
            bytes(
                "# 1 Lamps\n\n## 1.1 Oil\n\nSee Chapter 2, Section 2.1 and Section 2.3.\n\n## 1.2 Gas\n\nText.\n"));
    Document second =
        read(
            "2.md",
            bytes(
                "# 2 Towers\n\n## 2.1 Stone\n\nSee Section 1.1, Section 1.2 and Chapter 1.\n\n## 2.2 Wood\n\nText.\n"));

    assertThat(findings(first, second)).containsExactly("cross-reference-unresolved: Section 2.3");
    assertThat(findings(first)).isEmpty();
  }

  @Test
  void aBoldItemIsALabelWithoutAMark() throws Exception {
    String list =
        """
        - **Lamp** – the oil lamp of the tower.
        - **Bell** – the fog bell of the pier.
        - **Rope** – the long rope of the boat.
        - **Clock** – the old clock of the gate.
        - %s
        """;
    assertThat(findings("a.md", list.formatted("**Wicks for the lamp and the lantern**")))
        .isEmpty();
    assertThat(findings("a.md", list.formatted("**Wicks** – the wicks of the lamp")))
        .containsExactly("list-punctuation: lamp");
  }

  @Test
  void manyListsThatDeviateAlikeAreOneFinding() throws Exception {
    List<String> fragments =
        Stream.of("can", "jar", "jug", "cup")
            .map(
                "- a %s of oil\n- a box of wicks.\n- a coil of rope\n- a pair of gloves\n"
                    ::formatted)
            .toList();
    String sentences = "- Trim the lamp.\n- Wind the clock.\n- Fill the can\n- Write the log.\n";
    String few = String.join("\nText.\n\n", fragments.subList(0, 3)) + "\nText.\n\n" + sentences;

    assertThat(sure(read("a.md", bytes(few)))).hasSize(4);
    assertThat(sure(read("a.md", bytes(few)), read("b.md", bytes(fragments.get(3)))))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "Items of several lists end without a mark in 12 places, but with a period in 4"
                + " places.",
            "Items of the list that begins “Trim the lamp.” end with a period in 3 places, but"
                + " without a mark in 1 place.");
  }

  @Test
  void listsMayBeginAlike() throws Exception {
    String list =
        "- Oil the lamp in the morning%1$s\n- Wind the clock%1$s\n- Fill the can%1$s\n- Write it down%1$s\n";
    Document stops = read("a.md", bytes(list.formatted(".")));
    Document none = read("b.md", bytes(list.formatted("") + "- Ring the bell\n- Go to bed\n"));

    assertThat(findings(stops, none)).isEmpty();
    assertThat(findings("c.md", list.formatted(".") + "\nText.\n\n" + list.formatted("")))
        .isEmpty();
    assertThat(
            findings(
                stops, read("b.md", bytes(list.formatted("") + "- Ring the bell.\n- Go to bed\n"))))
        .hasSize(1);
  }

  private static String paragraph(String style, String text) {
    return PARAGRAPH.formatted(style, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String body) throws IOException {
    String document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + body
            + "</w:body></w:document>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(bytes(document));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static Document read(String name, byte[] bytes) throws Exception {
    return new AnyReader().read(new DocumentId(name), bytes);
  }

  private static List<String> findings(String name, String text) throws Exception {
    return findings(name, bytes(text));
  }

  private static List<String> findings(String name, byte[] bytes) throws Exception {
    return findings(read(name, bytes));
  }

  private static List<String> findings(Document... documents) throws Exception {
    return sure(documents).stream()
        .map(finding -> finding.ruleId() + ": " + finding.text())
        .toList();
  }

  /** The findings of at least medium confidence, by place. */
  private static List<Finding> sure(Document... documents) throws Exception {
    StyleAnalysis analysis = new StyleAnalysis();
    List<Rule> rules = new ArrayList<>();
    StructureQuestions.all()
        .forEach(question -> rules.add(new MajorityRule(question, StyleQuestion.AUTO, analysis)));
    StructureSlips.all().forEach(slip -> rules.add(new SlipRule(slip, analysis)));
    return new Linter(rules, 1)
        .lint(List.of(List.of(documents)), List.of()).findings().stream()
            .filter(finding -> finding.confidence() != Confidence.LOW)
            .sorted(Comparator.comparingInt(finding -> finding.location().span().start()))
            .toList();
  }
}
