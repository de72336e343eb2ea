package org.isogloss.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.engine.fix.Edit;

/**
 * Notes at any words of generated files: the copy reads as the same text, nothing is lost, and
 * without the notes it is the original.
 */
class TextAnnotatorTest {

  /** What could break out of a comment of some format. */
  private static final String NASTY =
      "Use “x” --> not {>>y<<} or <<} \"z\" --\n\n</mark> */ ]]> `a ``` |b| $c$ *d* _e_ [f](g) {{h}}"
          + " {% i %} <script>j</script> %% k \\end{document} // :: l ~> ~~} ==} &amp; \u2028 \u202e\t\0";

  private record Syntax(
      String name, String begin, List<String> parts, String end, String removed) {}

  private static final Syntax MARKDOWN =
      new Syntax(
          "a.md",
          "---\ntitle: A net\n---\n\n",
          List.of(
              "# Red kites %s\n\n",
              "One word %s\nand the next %s line.\n\n",
              "A *red %s* **kite _%s_** `code %s` end\n\n",
              "- item %s\n  more %s\n    1. sub %s\n\n",
              "> quoted %s\n> again %s\n\n",
              "[link %s](http://x.org/a_b \"t\") ![image %s](i.png)\n\n",
              "Salt &amp; \\*%s\\* &#233; %s\\\n%s\n\n",
              "| cell %s | b %s |\n|---|---|\n| c %s | d %s |\n\n",
              "The sum $a_%s + b_1$ is %s.\n\n",
              "A {++red %s++} kite {~~old %s~>new %s~~}{>>so?<<} end\n\n",
              "+-----+-----+\n| c %s | d %s |\n+-----+-----+\n\n",
              "  Name    Task\n------- -------\n  c %s    d %s\n\n: A caption %s\n\n",
              "<div>\nhtml %s <b>bold %s</b>\n</div>\n\n",
              "```\ncode %s\n\nmore %s\n```\n\n",
              "Term %s\n: Its meaning %s.\n\n",
              "A note.[^1]\n\n[^1]: The note %s.\n\n"),
          "The end.\n",
          "\\{==|==\\}|\\{>>Isogloss: .*?<<\\}");

  private static final Syntax HTML =
      new Syntax(
          "a.html",
          "<!DOCTYPE html><html><head><title>A %s title</title></head><body>\n",
          List.of(
              "<h2 class=\"a\">Kites %s</h2>\n",
              "<p>One %s\n  two %s<br>three %s\n",
              "<p>A <em>red %s</em> <b>kite <i>%s</b></i> <code>code %s</code></p>\n",
              "<ul><li>item %s<li>item %s<ol><li>sub %s</ol></ul>\n",
              "<p>Salt &amp; &eacute;%s &#x1D538; <img alt='an image %s' src=a> end.</p>\n",
              "<table><tr><td>cell %s<td>cell %s</table>\n",
              "<pre>  pre %s\n  &lt;%s</pre>\n",
              "<script>var x = '<b>';</script><!-- x --><p>after %s</p>\n",
              "<textarea>in %s</textarea><p>a %s</p>\n"),
          "</body></html>\n",
          "<mark class=\"isogloss\"(?: title=\"[^\"]*\")?>|</mark>|<!-- Isogloss: .*?-->\\R?");

  private static final Syntax LATEX =
      new Syntax(
          "a.tex",
          "\\documentclass{article}\n\\begin{document}\n",
          List.of(
              "\\section{Kites %s}\\label{a}\n",
              "One %s %% x\ntwo %s---%s\n\n",
              "\\emph{red %s \\textbf{%s}} \\texttt{%s}\n\n",
              "\\begin{itemize}\n\\item one %s\n\\item[%s] two %s\n\\end{itemize}\n",
              "A ``%s'' \\\"{o}~%s\\footnote{note %s} end %s\n\n",
              "\\begin{tabular}{ll}\n%s & %s \\\\\n %s\\end{tabular}\n",
              "A sum $a_%s$ and %s\n\\begin{equation}\n%s\\end{equation}\n end\n\n",
              "\\begin{verbatim}\ncode %s\n\nmore %s\n\\end{verbatim}\n"),
          "\\end{document}\n",
          "(?m)^% Isogloss: .*\\R");

  private static final Syntax ASCIIDOC =
      new Syntax(
          "a.adoc",
          "= A title %s\n\n",
          List.of(
              "== Kites %s\n\n",
              "One %s\ntwo %s\n\n",
              "A *red %s* _kite %s_ `code %s` end\n\n",
              "* item %s\n** sub %s\nmore %s\n\n",
              "____\nquoted %s\n____\n\n",
              "https://x.org/a[link %s] and footnote:[note %s] end %s\n\n",
              "|===\n|a %s |b %s\n|c %s\n|===\n\n",
              "----\ncode %s\n\nmore %s\n----\n\n",
              "NOTE: Mind %s\n\n",
              "term %s:: meaning %s\n\n"),
          "The end.\n",
          "(?m)^// Isogloss: .*\\R");

  private static final Syntax REST =
      new Syntax(
          "a.rst",
          "A title %s\n============\n\n",
          List.of(
              "Kites %s\n--------------\n\n",
              "One %s\ntwo %s\n\n",
              "A *red %s* **kite %s** ``code %s`` end\n\n",
              "- item %s\n  more %s\n\n- item %s\n\n",
              "1. item %s\n\n   again %s\n\n2. item %s\n\n",
              "    quoted %s\n    again %s\n\n",
              "Code %s::\n\n    code %s\n\n    more %s\n\n",
              ".. note:: Mind %s\n   more %s\n\n",
              "term %s\n  meaning %s\n\n"),
          "The end.\n",
          "(?m)^[ \\t]*\\.\\. Isogloss: .*\\R");

  @Property(tries = 60)
  void markdown(@ForAll("files") List<Integer> parts, @ForAll("lineEnds") String lineEnd)
      throws Exception {
    holds(MARKDOWN, parts, lineEnd);
  }

  @Property(tries = 60)
  void html(@ForAll("files") List<Integer> parts, @ForAll("lineEnds") String lineEnd)
      throws Exception {
    holds(HTML, parts, lineEnd);
  }

  @Property(tries = 60)
  void latex(@ForAll("files") List<Integer> parts, @ForAll("lineEnds") String lineEnd)
      throws Exception {
    holds(LATEX, parts, lineEnd);
  }

  @Property(tries = 60)
  void asciiDoc(@ForAll("files") List<Integer> parts, @ForAll("lineEnds") String lineEnd)
      throws Exception {
    holds(ASCIIDOC, parts, lineEnd);
  }

  @Property(tries = 60)
  void reStructuredText(@ForAll("files") List<Integer> parts, @ForAll("lineEnds") String lineEnd)
      throws Exception {
    holds(REST, parts, lineEnd);
  }

  @Example
  void anEncodingWithoutTheCharactersOfAMessageIsKept() throws Exception {
    Charset western = Charset.forName("windows-1252");
    byte[] html =
        "<meta charset=iso-8859-1><p>A na\u00efve \u0394 kite."
            .replace("\u0394", "&#916;")
            .getBytes(western);
    Document document = new AnyReader().read(new DocumentId("a.html"), html);
    int at = document.prose().indexOf("kite");

    Annotated copy =
        annotated(document, List.of(note(document, new Span(at, at + 4), "Δ → “x”", null)));

    assertThat(new String(copy.bytes(), western))
        .contains(
            "<p>A na\u00efve &#916; <mark class=\"isogloss\" title=\"Isogloss: ? ? “x”\">kite</mark>.");
    byte[] wide = "\uFEFFA kite.".getBytes(StandardCharsets.UTF_16LE);
    Document text = new AnyReader().read(new DocumentId("a.md"), wide);
    Annotated wideCopy = annotated(text, List.of(note(text, new Span(2, 6), "m", null)));
    assertThat(new String(wideCopy.bytes(), StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFFA {==kite==}{>>Isogloss: m<<}.");
  }

  @Example
  void overlappingNotesAreAllWritten() throws Exception {
    Document document = read("a.md", "A red kite in the wind.\n");

    Annotated copy =
        annotated(
            document,
            List.of(
                note(document, new Span(2, 10), "one", null),
                note(document, new Span(2, 10), "two", null),
                note(document, new Span(6, 18), "three", null)));

    assertThat(new String(copy.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "A {==red kite==}{>>Isogloss: one<<}{>>Isogloss: “red kite”: two<<} in the "
                + "{>>Isogloss: “kite in the ”: three<<}wind.\n");
    assertThat(copy.comments()).isEqualTo(3);
  }

  /** A change or a comment in a cell would move the rest of its line out of its column. */
  @Example
  void aCommentOnATableWithAlignedColumnsGoesAfterIt() throws Exception {
    List<String> tables =
        List.of(
            """
            +--------+--------------+
            | Keeper | Task         |
            +========+==============+
            | a man  | to light the |
            |        | lamp         |
            +--------+--------------+
            """,
            """
              Keeper   Task
            ---------- --------
              a man    a lamp

            Table: The keeper.
            """,
            """
            ---------- --------
              a man    a lamp
            ---------- --------
            """,
            """
            -------------------
            Keeper     Task of
                       the day
            ---------- --------
            a man      a lamp

            a woman    a bell
            -------------------
            """);
    for (String table : tables) {
      Document document = read("a.md", "Above.\n\n" + table + "\nBelow.\n");
      int man = document.prose().indexOf("man");
      int lamp = document.prose().indexOf("lamp");

      String copy =
          text(
              changed(
                  document,
                  List.of(
                      note(document, new Span(man, man + 3), "m", "woman"),
                      note(document, new Span(lamp, lamp + 4), "n", null))));

      assertThat(copy)
          .isEqualTo(
              "Above.\n\n"
                  + table
                  + "\n{>>Isogloss: “man”: m<<}\n\n{>>Isogloss: “lamp”: n<<}\n\nBelow.\n");
    }
  }

  @Example
  void aCommentOnATableInAListStaysInTheItem() throws Exception {
    String list = "- The keepers:\n\n  +-------+\n  | a man |\n  +-------+\n\n";
    Document document = read("a.md", list + "  More.\n");
    int man = document.prose().indexOf("man");

    String copy =
        text(annotated(document, List.of(note(document, new Span(man, man + 3), "m", null))));

    assertThat(copy).isEqualTo(list + "  {>>Isogloss: “man”: m<<}\n\n  More.\n");
  }

  @Example
  void wordsThatAreEmphasizedAsAWholeAreMarked() throws Exception {
    Document document =
        read("a.md", "*lamp* and **lamp**, (_lamp_)\n\n- A __lamp__: ***lamp***\n\n**lamp**\n");

    assertThat(text(annotated(document, lamps(document, null))))
        .isEqualTo(
            "*{==lamp==}{>>Isogloss: m<<}* and **{==lamp==}{>>Isogloss: m<<}**, "
                + "(_{==lamp==}{>>Isogloss: m<<}_)\n\n"
                + "- A __{==lamp==}{>>Isogloss: m<<}__: ***{==lamp==}{>>Isogloss: m<<}***\n\n"
                + "**{==lamp==}{>>Isogloss: m<<}**\n");
    assertThat(text(changed(document, lamps(document, "light"))))
        .startsWith("*{~~lamp~>light~~}{>>Isogloss: m<<}* and **{~~lamp~>light~~}");
  }

  /** After the last bar it would be in a cell of its own, which nothing shows. */
  @Example
  void aCommentOnACellStaysInIt() throws Exception {
    String row = "| A `lamp` | a `lamp` \\| two |\n";
    Document document = read("a.md", "| A | B |\n|---|---|\n" + row);

    assertThat(text(annotated(document, lamps(document, null))))
        .endsWith(
            "| A `lamp`{>>Isogloss: “lamp”: m<<} | a `lamp` \\| two{>>Isogloss: “lamp”: m<<} |\n");
  }

  @Example
  void aChangeMayEndItsBlock() throws Exception {
    Document markdown = read("a.md", "## The lamp\n\n| A lamp |\n|---|\n");
    Document html =
        read("a.html", "<h2>The lamp</h2><dl><dt>lamp</dt></dl><ul><li>lamp<li>lamp</ul>");

    assertThat(text(changed(markdown, lamps(markdown, "light"))))
        .isEqualTo(
            """
            ## The {~~lamp~>light~~}{>>Isogloss: m<<}

            | A {~~lamp~>light~~}{>>Isogloss: m<<} |
            |---|
            """);
    String change =
        "<del class=\"isogloss\">lamp</del><ins class=\"isogloss\" title=\"Isogloss: m\">"
            + "light</ins>";
    assertThat(text(changed(html, lamps(html, "light"))))
        .isEqualTo(
            "<h2>The %1$s</h2><dl><dt>%1$s</dt></dl><ul><li>%1$s<li>%1$s</ul>".formatted(change));
  }

  private static List<Note> lamps(Document document, String change) {
    List<Note> notes = new ArrayList<>();
    Matcher lamp = Pattern.compile("lamp").matcher(document.prose());
    while (lamp.find()) {
      notes.add(note(document, new Span(lamp.start(), lamp.end()), "m", change));
    }
    return notes;
  }

  @Example
  void nothingIsWrittenIntoTheAuthorsCriticMarkup() throws Exception {
    Document document =
        read(
            "a.md",
            "A {++red lamp++}{>>Which?<<} and {~~old~>new bell~~} in the {==tower\nroom==}.\n");
    List<Note> notes = new ArrayList<>();
    for (String word : List.of("red", "bell", "tower")) {
      int at = document.prose().indexOf(word);
      notes.add(note(document, new Span(at, at + word.length()), "m", "blue"));
    }

    assertThat(text(changed(document, notes)))
        .isEqualTo(
            "A {++red lamp++}{>>Which?<<}{>>Isogloss: “red”: m<<} and "
                + "{~~old~>new bell~~}{>>Isogloss: “bell”: m<<} in the "
                + "{==tower\nroom==}{>>Isogloss: “tower”: m<<}.\n");
  }

  @Example
  void aSafeFixIsWrittenAsAChange() throws Exception {
    Document markdown = read("a.md", "A red kite.\n");
    Document html = read("a.html", "<p>A red kite.");

    String critic = text(changed(markdown, List.of(note(markdown, new Span(2, 5), "m", "blue"))));
    String marks = text(changed(html, List.of(note(html, new Span(2, 5), "m", "blue"))));

    assertThat(critic).isEqualTo("A {~~red~>blue~~}{>>Isogloss: m<<} kite.\n");
    assertThat(marks)
        .isEqualTo(
            "<p>A <del class=\"isogloss\">red</del><ins class=\"isogloss\" title=\"Isogloss: m\">"
                + "blue</ins> kite.");
  }

  @Example
  void aCommentInReStructuredTextStandsAfterWhatItWouldBreak() throws Exception {
    Document document =
        read(
            "a.rst",
            """
            .. figure:: a.png
               :alt: The lamp

               A tower.

            - .. image:: b.png
                 :alt: The lamp
              .. image:: c.png
                 :alt: A tower

            .. list-table::

               * - The lamp
                 - It burns.

            | The tower
            | and
              its lamp

            .. note::

               The lamp
                  burns oil.

            :Oil: The lamp burns.
            :Parts:
                - glass
                - wick

            :Wick: Trimmed.
            """);
    assertThat(text(annotated(document, lamps(document, null))).replace("Isogloss: “lamp”: m", "m"))
        .isEqualTo(
            """
            .. figure:: a.png
               :alt: The lamp

               A tower.

            .. m

            - .. image:: b.png
                 :alt: The lamp

              .. m

              .. image:: c.png
                 :alt: A tower

            .. list-table::

               * - The lamp
                 - It burns.

            .. m

            | The tower
            | and
              its lamp

            .. m

            .. note::

               The lamp
                  burns oil.

                  .. m

            :Oil: The lamp burns.
            :Parts:
                - glass
                - wick

                .. m

            :Wick: Trimmed.
            """);
  }

  @Example
  void aCommentInReStructuredTextHasTheIndentOfWhatIsAboveIt() throws Exception {
    Document document =
        read(
            "a.rst",
            """
            1. The lamp
            ===========

            The oil is old.

            (a) A lamp
            ----------

            9. The lamp
            10. The tower

            - Light
                The lamp
                  is lit.
            - Dark

            - The wick
              of a lamp
            - The oil
            """);
    assertThat(text(annotated(document, lamps(document, null))).replace("Isogloss: “lamp”: m", "m"))
        .isEqualTo(
            """
            1. The lamp
            ===========

            .. m

            The oil is old.

            (a) A lamp
            ----------

            .. m

            9. The lamp
            10. The tower

                .. m

            - Light
                The lamp
                  is lit.
            - Dark

              .. m

            - The wick
              of a lamp
            - The oil

              .. m
            """);
  }

  @Example
  void mdxHasCommentsOfItsOwn() throws Exception {
    Document document = read("a.mdx", "A red kite.\n");

    String copy =
        text(annotated(document, List.of(note(document, new Span(2, 5), "m */ n", null))));

    assertThat(copy).isEqualTo("A red{/* Isogloss: “red”: m * / n */} kite.\n");
  }

  @Provide
  Arbitrary<List<Integer>> files() {
    return Arbitraries.integers().between(0, 10_000).list().ofMinSize(1).ofMaxSize(10);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n");
  }

  private static void holds(Syntax syntax, List<Integer> parts, String lineEnd) throws Exception {
    StringBuilder file = new StringBuilder(syntax.begin());
    parts.forEach(part -> file.append(syntax.parts().get(part % syntax.parts().size())));
    String source = file.append(syntax.end()).toString().replace("%%", "%");
    for (int word = 0; source.contains("%s"); word++) {
      source = source.replaceFirst("%s", "zq" + word);
    }
    source = source.replace("\n", lineEnd);
    Document document = read(syntax.name(), source);
    List<Note> notes = notes(document, new Random(parts.hashCode()));

    Annotated copy = annotated(document, notes);

    assertThat(copy.comments()).as(source).isEqualTo(notes.size());
    String text = text(copy);
    Document read = read(syntax.name(), text);
    assertThat(blocks(read)).as(text).containsExactlyInAnyOrderElementsOf(blocks(document));
    String removed = text.replaceAll(syntax.removed(), "");
    assertThat(lines(removed)).as(text).isEqualTo(lines(source));
  }

  /** The text, regardless of the blank lines around comments that are paragraphs. */
  private static String lines(String text) {
    return text.replaceAll("(\\r?\\n)+", "$1").strip();
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.zone() + " " + block.level() + " " + block.span().in(document.prose()))
        .toList();
  }

  private static List<Note> notes(Document document, Random random) {
    List<Note> notes = new ArrayList<>();
    for (Block block : document.blocks()) {
      Matcher word = Pattern.compile("\\S+(?: \\S+)?").matcher(block.span().in(document.prose()));
      while (word.find()) {
        if (random.nextInt(3) == 0) {
          Span span = new Span(word.start(), word.end()).shifted(block.span().start());
          notes.add(note(document, span, NASTY, null));
        }
      }
    }
    notes.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return notes;
  }

  private static Note note(Document document, Span span, String message, String change) {
    Located place = Located.inProse(document, span);
    return new Note(
        place,
        "rule",
        message,
        List.of(),
        List.of(),
        Optional.ofNullable(change).map(text -> new Edit(place.location(), text)));
  }

  private static Document read(String name, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Annotated annotated(Document document, List<Note> notes) throws Exception {
    return Annotator.of(document).orElseThrow().annotated(document, notes, AnnotateAs.COMMENTS);
  }

  private static Annotated changed(Document document, List<Note> notes) throws Exception {
    return Annotator.of(document).orElseThrow().annotated(document, notes, AnnotateAs.CHANGES);
  }

  private static String text(Annotated copy) {
    return new String(copy.bytes(), StandardCharsets.UTF_8);
  }
}
