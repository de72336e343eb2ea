package org.isogloss.core.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.DocxFile.run;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutlineTest {

  @Test
  void headingsFormATree() throws ReadException {
    Document document =
        text(
            "a.md",
            """
            # The Bell

            Text.

            ## 1. Tides

            ### 1.1 Spring tides

            Text.

            ### 1.2 Neap tides

            ## Chapter 2: Winds

            ![](wind.png)

            ## References
            """);

    assertThat(headings(document))
        .containsExactly(
            "1 [] The Bell TEXT < -1",
            "2 [1] Tides SUBSECTIONS < 0",
            "3 [1.1] Spring tides TEXT < 1",
            "3 [1.2] Neap tides NOTHING < 1",
            "2 [2] Winds TEXT < 0",
            "2 [] References NOTHING < 0");
    assertThat(Outline.of(document).siblings()).extracting(List::size).containsExactly(1, 3, 2);
  }

  @Test
  void labelsOfNotesAreNotHeadings() throws ReadException {
    assertThat(
            headings(
                text(
                    "a.md",
                    """
                    # Tides

                    ## Spring tides

                    #### Note:

                    They are high.

                    <div type="notice"><h4>Notice</h4><p>Lift the rope.</p></div>

                    ### Causes

                    Text.

                    ## Important

                    ### Bells

                    Text.

                    ## Warning
                    """)))
        .containsExactly(
            "1 [] Tides SUBSECTIONS < -1",
            "2 [] Spring tides TEXT < 0",
            "3 [] Causes TEXT < 1",
            "2 [] Important SUBSECTIONS < 0",
            "3 [] Bells TEXT < 3",
            "2 [] Warning NOTHING < 0");
    assertThat(
            headings(
                text(
                    "a.rst",
                    """
                    Tides
                    =====

                    Text.

                    Caution
                    -------

                    The sea is deep.
                    """)))
        .containsExactly("1 [] Tides TEXT < -1");
    assertThat(headings(text("a.adoc", "= Tides\n\n== Winds\n\n==== TIP\n\nPull hard.\n")))
        .containsExactly("1 [] Tides SUBSECTIONS < -1", "2 [] Winds TEXT < 0");
  }

  @Test
  void aBoxIsTextUnderTheLabelOfANote() throws ReadException {
    assertThat(
            headings(
                text(
                    "a.md",
                    """
                    # Tides

                    ## Spring tides

                    #### Note

                    They are high.

                    <aside><h5>Moon</h5><p>It pulls.</p></aside>

                    ## Neap tides

                    #### Tip

                    <aside><h5>Sun</h5><p>It pulls too.</p></aside>
                    """)))
        .containsExactly(
            "1 [] Tides SUBSECTIONS < -1",
            "2 [] Spring tides TEXT < 0",
            "5 [] Moon TEXT < 1",
            "2 [] Neap tides TEXT < 0",
            "5 [] Sun TEXT < 3");
  }

  @Test
  void headingsOfLatexAndHtml() throws ReadException {
    assertThat(
            headings(
                text(
                    "a.tex",
                    """
                    \\section{Tides}\\label{tides}
                    \\subsection{Neap tides}
                    \\section{Winds}
                    Text.
                    """)))
        .containsExactly(
            "2 [] Tides SUBSECTIONS < -1", "3 [] Neap tides NOTHING < 0", "2 [] Winds TEXT < -1");
    assertThat(
            headings(
                text(
                    "a.html",
                    "<h1>1 Tides</h1><div><h2>1.1 Neap</h2></div><h2>1.2 Spring</h2><img src='a'>")))
        .containsExactly(
            "1 [1] Tides SUBSECTIONS < -1", "2 [1.1] Neap NOTHING < 0", "2 [1.2] Spring TEXT < 0");
  }

  @Test
  void headingsOfDocx() throws ReadException {
    assertThat(
            headings(
                docx(
                    new DocxFile()
                        .paragraph("Heading1", run("", "1 Tides"))
                        .paragraph("", run("", "Text."))
                        .paragraph("Heading2", run("", "1.1 Neap tides"))
                        .paragraph("Heading1", run("", "2 Winds"))
                        .paragraph("", "<w:r><w:drawing/></w:r>"))))
        .containsExactly(
            "1 [1] Tides TEXT < -1", "2 [1.1] Neap tides NOTHING < 0", "1 [2] Winds TEXT < -1");
  }

  @Test
  void listsOfMarkdown() throws ReadException {
    assertThat(
            lists(
                text(
                    "a.md",
                    """
                    - **One** bell

                      with a rope
                    - two
                      1. nested
                      2. again
                    - [ ] three

                    1. first

                       ```
                       code
                       ```

                    2. second

                    1. another

                    Text.

                    * last
                    """)))
        .containsExactly(
            "BULLETED 1: One bell+ / two+ / three",
            "NUMBERED 2: nested / again",
            "NUMBERED 1: first+ / second",
            "NUMBERED 1: another",
            "BULLETED 1: last");
  }

  @Test
  void listsDoNotGoOnInBoxesBesideTheText() throws ReadException {
    assertThat(lists(text("a.md", "- one\n- two\n::: tip\n- three\n- four\n:::\n- five\n- six\n")))
        .hasSize(3);
    assertThat(
            lists(
                text(
                    "a.html",
                    "<ul><li>one</li></ul><aside><ul><li>two</li></ul></aside><ul><li>three</li></ul>")))
        .hasSize(3);
  }

  @Test
  void itemsOfTablesAreNotLists() throws ReadException {
    assertThat(lists(text("a.md", ":::{list-table}\n* - Bell\n  - Lamp\n* - one\n  - two\n:::\n")))
        .isEmpty();
  }

  @Test
  void listsOfHtml() throws ReadException {
    assertThat(
            lists(
                text(
                    "a.html",
                    "<ul><li>one<ol><li><p><b>a</b></p><p>more</p></li><li>b</li></ol></li><li>two</ul>"
                        + "<ul><li>three</li></ul>")))
        .containsExactly("BULLETED 1: one+ / two", "NUMBERED 2: a+ / b", "BULLETED 1: three");
  }

  @Test
  void listsOfLatex() throws ReadException {
    assertThat(
            lists(
                text(
                    "a.tex",
                    """
                    \\begin{itemize}
                      \\item One
                      \\item \\emph{Two}
                        \\begin{enumerate} \\item[(a)] inner \\item next \\end{enumerate}
                    \\end{itemize}
                    \\begin{itemize} \\item Three \\end{itemize}
                    """)))
        .containsExactly("BULLETED 1: One / Two+", "NUMBERED 2: inner / next", "BULLETED 1: Three");
  }

  @Test
  void listsOfDocxAndAsciiDoc() throws ReadException {
    assertThat(
            lists(
                docx(
                    new DocxFile()
                        .paragraph("ListBullet", run("", "One"))
                        .paragraph("ListBullet", run("", "Two"))
                        .paragraph("", run("", "Text."))
                        .paragraph("ListNumber", run("", "Three")))))
        .containsExactly("UNKNOWN 1: One / Two", "UNKNOWN 1: Three");
    assertThat(lists(text("a.adoc", "* one\n** inner\n* two\n\n[]\n. first\n. second\n")))
        .containsExactly(
            "BULLETED 1: one+ / two", "BULLETED 2: inner", "NUMBERED 1: first / second");
  }

  static List<Arguments> continuedItemsOfAsciiDoc() {
    return List.of(
        arguments("* one\n+\nmore text\n\n* two", "BULLETED 1: one+ / two"),
        arguments(". one\n+\n----\ncode\n----\n+\nmore\n. two", "NUMBERED 1: one+ / two"),
        arguments("1. one\n+\nmore\n\n2. two", "NUMBERED 1: one+ / two"),
        arguments("- one\n+\nNOTE: more\n- two", "BULLETED 1: one+ / two"),
        arguments("* one\n+\n[source]\n----\ncode\n----\n* two", "BULLETED 1: one+ / two"),
        arguments("* one\n\n literal\n\n* two", "BULLETED 1: one+ / two"),
        arguments("* one\n+\n|===\n|cell\n|===\n* two", "BULLETED 1: one+ / two"),
        arguments("* one\n+\n____\nquoted\n____\n* two", "BULLETED 1: one+ / two"),
        arguments(
            "* one\n+\n====\nmore\n\nand more\n====\n+\nlast\n* two", "BULLETED 1: one+ / two"),
        arguments(
            "* one\n+\n--\nmore\n\n* inner\n* again\n--\n* two",
            "BULLETED 1: one+ / two|BULLETED 2: inner / again"),
        arguments(
            "* one\n** inner\n+\nmore\n** again\n\n+\nof one\n* two",
            "BULLETED 1: one+ / two|BULLETED 2: inner+ / again"),
        arguments(
            "* one\n. inner\n. again\n* two\n- last",
            "BULLETED 1: one+ / two+|NUMBERED 2: inner / again|BULLETED 2: last"),
        arguments("a:: one\n+\nmore\n\nb:: two\nc::\n\n  three", "UNKNOWN 1: a+ / b+ / c+"),
        arguments(
            "a::\n* one\n* two\nb:: c\nd::: e",
            "UNKNOWN 1: a+ / b+|BULLETED 2: one / two|UNKNOWN 2: d+"),
        arguments("* one\n\nText.\n\n* two", "BULLETED 1: one|BULLETED 1: two"),
        arguments("* one\n\n====\nText.\n====\n\n* two", "BULLETED 1: one|BULLETED 1: two"),
        arguments("* one\n+\n====\nmore\n\n== Head\n\n* two", "BULLETED 1: one+|BULLETED 1: two"));
  }

  @ParameterizedTest
  @MethodSource
  void continuedItemsOfAsciiDoc(String source, String expected) throws ReadException {
    assertThat(String.join("|", lists(text("a.adoc", source)))).isEqualTo(expected);
  }

  @Test
  void listsOfReStructuredText() throws ReadException {
    assertThat(
            lists(
                text(
                    "a.rst",
                    """
                    * one

                      more

                    * two

                      1. inner

                         more

                         ::

                           code

                      2. again

                    * three
                    """)))
        .containsExactly("BULLETED 1: one+ / two+ / three", "NUMBERED 2: inner+ / again");
  }

  @Test
  void definitionsOfMarkdown() throws ReadException {
    assertThat(lists(text("a.md", "Apple\n:   a fruit\n\n    and more\n\nPear\n\n:   another\n")))
        .containsExactly("UNKNOWN 1: Apple+ / Pear+");
  }

  @Test
  void captions() throws ReadException {
    assertThat(
            captions(
                text(
                    "a.md",
                    """
                    Figure 1.2: The bell

                    ![Fig. 3 The rope](rope.png)

                    ![A chart](chart.png)

                    * Figure 4 Wind in spring

                    Figure 5 shows the wind.
                    """)))
        .containsExactly(
            "FIGURE [Figure|1.2|:] The bell",
            "FIGURE [Fig.|3|] The rope",
            "A chart",
            "FIGURE [Figure|4|] Wind in spring");
    assertThat(captions(text("a.tex", "\\begin{figure}\\caption{The bell.}\\end{figure}")))
        .containsExactly("The bell.");
    assertThat(
            captions(text("a.html", "<figure><figcaption>Table A.1. Winds</figcaption></figure>")))
        .containsExactly("TABLE [Table|A.1|.] Winds");
    assertThat(captions(docx(new DocxFile().paragraph("Caption", run("", "Table 2 \u2013 Winds")))))
        .containsExactly("TABLE [Table|2|\u2013] Winds");
  }

  @Test
  void crossReferences() throws ReadException {
    assertThat(
            references(
                text(
                    "a.md",
                    """
                    As Section 4.5 and Figs. 2, 3 and 5a show, chapter 6 is long; see §3.1, Tables 2–4 and Eq. (5).

                    Figure 4-1 and Figures 6-7 differ. In this section I describe a table of 3 columns, part (4), a `Figure 9`, and page tables.

                    See Section 4.5 of RFC 2119, RFC 2119, Section 4, Section 2 of this paper and Chapter 3 of [5].

                    Read [Section 7](https://example.org/a) or [Section 8](#eight).
                    """)))
        .containsExactly(
            "SECTION [Section] 4.5",
            "FIGURE [Figs.] 2 3 5a",
            "CHAPTER [chapter] 6",
            "SECTION [§] 3.1",
            "TABLE [Tables] 2 -4",
            "EQUATION [Eq.] 5",
            "FIGURE [Figure] 4-1",
            "FIGURE [Figures] 6 -7",
            "SECTION [Section] 4.5 elsewhere",
            "SECTION [Section] 4 elsewhere",
            "SECTION [Section] 2",
            "CHAPTER [Chapter] 3 elsewhere",
            "SECTION [Section] 7 elsewhere",
            "SECTION [Section] 8");
    assertThat(references(text("a.tex", "See Section~\\ref{tides} and Fig.~2.")))
        .containsExactly("SECTION [Section] \\ref{tides}", "FIGURE [Fig.] 2");
    assertThat(
            references(text("a.html", "<p>See <a href='http://a/b'>Table&nbsp;2</a> and Table 3.")))
        .containsExactly("TABLE [Table] 2 elsewhere", "TABLE [Table] 3");
    assertThat(references(docx(new DocxFile().paragraph("", run("", "See Appendix B.")))))
        .containsExactly("APPENDIX [Appendix] B");
  }

  private static Document text(String name, String source) throws ReadException {
    return new AnyReader().read(new DocumentId(name), source.getBytes(StandardCharsets.UTF_8));
  }

  private static Document docx(DocxFile file) throws ReadException {
    return new AnyReader().read(new DocumentId("a.docx"), file.bytes());
  }

  private static List<String> headings(Document document) {
    return Outline.of(document).headings().stream()
        .map(
            heading ->
                "%d [%s] %s %s < %d"
                    .formatted(
                        heading.level(),
                        heading.number(),
                        heading.title().in(document.prose()),
                        heading.content(),
                        heading.parent()))
        .toList();
  }

  private static List<String> lists(Document document) {
    return Outline.of(document).lists().stream()
        .map(
            list ->
                "%s %d: %s"
                    .formatted(
                        list.order(),
                        list.level(),
                        list.items().stream()
                            .map(
                                item ->
                                    item.text().in(document.prose())
                                        + (item.continued() ? "+" : ""))
                            .collect(Collectors.joining(" / "))))
        .toList();
  }

  private static List<String> captions(Document document) {
    return Outline.of(document).captions().stream()
        .map(
            caption ->
                caption
                        .label()
                        .map(
                            label ->
                                "%s [%s|%s|%s] "
                                    .formatted(
                                        label.kind(),
                                        label.word(),
                                        label.number(),
                                        label.separator()))
                        .orElse("")
                    + caption.title().in(document.prose()))
        .toList();
  }

  private static List<String> references(Document document) {
    return Outline.of(document).crossReferences().stream()
        .map(
            reference ->
                "%s [%s] %s%s"
                    .formatted(
                        reference.kind(),
                        reference.word(),
                        reference.targets().stream()
                            .map(target -> (target.range() ? "-" : "") + target.number())
                            .collect(Collectors.joining(" ")),
                        reference.elsewhere() ? " elsewhere" : ""))
        .toList();
  }
}
