package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/**
 * Each word of a generated file is read once, in order, and its place is that of the word in the
 * file.
 */
class DocumentRoundTripTest {

  /** Words that no format spells differently, one of them outside the basic plane. */
  private static final Pattern WORD = Pattern.compile("zq[\\p{L}𝔸]+\\d+");

  /** How a format writes each part; {@code %s} stands for words. */
  private record Syntax(String name, String begin, List<String> parts, String end) {}

  private static final Syntax MARKDOWN =
      new Syntax(
          "a.md",
          "---\ntitle: x\n---\n",
          List.of(
              "# %s\n\n",
              "%s\n%s\n\n",
              "%s *%s* **%s _%s_** `%s`\n\n",
              "- %s\n  %s\n    1. %s\n\n",
              "> %s\n> %s\n\n",
              "[%s](http://x.org/a_b \"t\") ![%s](i.png)\n\n",
              "Salt &amp; \\*%s\\* &#233; %s\\\n%s\n\n",
              "| %s | %s |\n|---|---|\n| %s | %s |\n\n",
              "The sum $a_%s + b_1$ is %s.\n\n",
              "!!! note \"%s\"\n    %s\n    %s\n\n",
              "{%% if x %%}\n%s\n{%% endif %%}\n\n",
              "<div>\n%s <b>%s</b>\n</div>\n\n",
              "```\n%s\n```\n\n",
              "See :numref:`%s` and %s.\n\n"),
          "");

  private static final Syntax HTML =
      new Syntax(
          "a.html",
          "<!DOCTYPE html><html><head><style>p {}</style></head><body>\n",
          List.of(
              "<h2 class=\"a\">%s</h2>\n",
              "<p>%s\n  %s<br>%s",
              "<p>%s <em>%s</em> <b>%s <i>%s</b></i> <code>%s</code></p>\n",
              "<ul><li>%s<li>%s<ol><li>%s</ol></ul>\n",
              "<blockquote>%s<p>%s</blockquote>\n",
              "<p>Salt &amp; &eacute;%s &#x1D538; &copy %s</p>\n",
              "<table>%s<tr><td>%s<td>%s</table>\n",
              "<pre>  %s\n  &lt;%s</pre>\n",
              "<script>var x = 1;</script><!-- x -->%s<figure><figcaption>%s</figcaption></figure>\n"),
          "</body></html>\n");

  private static final Syntax TEXT =
      new Syntax(
          "a.txt",
          "",
          List.of(
              "%s\n======\n\n",
              "%s %s\n%s\n\n",
              "  %s, %s\n%s.\n\n",
              "- %s\n- %s\n  %s\n\n",
              "    %s\n    %s\n\n",
              "1.2 %s\n\n"),
          "");

  private static final Syntax LATEX =
      new Syntax(
          "a.tex",
          "\\documentclass{article}\n\\begin{document}\n",
          List.of(
              "\\section{%s}\\label{a}\n",
              "%s %% x\n%s---%s\n\n",
              "\\emph{%s \\textbf{%s}} \\texttt{%s}\n\n",
              "\\begin{itemize}\\item %s\n\\item[%s] %s\\end{itemize}\n",
              "\\begin{quote}%s\\end{quote}\n",
              "Caf\\'e \\& ``%s'' \\\"{o}~%s\\footnote{%s} %s\n\n",
              "\\begin{tabular}{ll}%s & %s \\\\ %s\\end{tabular}\n",
              "$a_%s$ \\cite{%s} \\begin{equation}%s\\end{equation} %s\n\n",
              "\\unknown[x]{%s} %s\n\n",
              "\\begin{verbatim}\n%s\n\\end{verbatim}\n"),
          "\\end{document}\n");

  private static final Syntax ODT =
      new Syntax(
          "a.fodt",
          "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
              + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
              + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
              + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'>\n"
              + "<office:body><office:text>\n",
          List.of(
              "<text:h>%s</text:h>\n",
              "<text:p>%s\n  %s<text:line-break/>%s</text:p>",
              "<text:p>%s <text:span>%s<text:tab/></text:span>%s</text:p>\n",
              "<text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list>\n",
              "<text:p>Salt &amp; &#233;%s <text:date>%s</text:date> %s</text:p>\n",
              "<text:p>%s<text:note>\n<text:note-body><text:p>%s</text:p></text:note-body></text:note>"
                  + " %s</text:p>\n",
              "<text:p>%s<draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>"
                  + " %s</text:p>\n",
              "<table:table><table:table-cell><text:p>%s</text:p></table:table-cell></table:table>\n",
              "<text:section text:name='a'>\n<text:p><![CDATA[%s]]> %s</text:p></text:section>\n"),
          "</office:text></office:body></office:document>\n");

  private static final Syntax XLIFF =
      new Syntax(
          "a.xlf",
          "<?xml version='1.0'?><xliff version='1.2'><file source-language='en'><body>\n",
          List.of(
              "<trans-unit id='a'><source>%s</source><target>x</target></trans-unit>\n",
              "<trans-unit id='a'><source>%s\n  %s &amp; &#233;%s</source></trans-unit>\n",
              "<trans-unit id='a'><source>%s<g id='1'>%s <x id='2'/></g>%s</source></trans-unit>",
              "<trans-unit id='a'><source/><seg-source><mrk mtype='seg' mid='1'>%s</mrk> %s "
                  + "<mrk mtype='seg' mid='2'><ph id='1'>a</ph>%s</mrk></seg-source></trans-unit>\n",
              "<group><trans-unit id='a'><source><![CDATA[%s & <b>%s</b>]]>"
                  + "<bpt id='1'>a</bpt>%s</source><!-- a --></trans-unit></group>\n",
              "<unit id='a'><segment><source>%s</source><target>a</target></segment><ignorable>"
                  + "<source> </source></ignorable><segment><source>%s <pc id='1'>%s</pc></source>"
                  + "</segment></unit>\n"),
          "</body></file></xliff>\n");

  private static final Syntax PO =
      new Syntax(
          "a.po",
          "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\n",
          List.of(
              "# a\nmsgid \"%s\"\nmsgstr \"a\"\n\n",
              "#, fuzzy\nmsgctxt \"a\"\nmsgid \"\"\n\"%s \"\n\"%s\\n\"\nmsgstr \"\"\n\n",
              "msgid \"\\\"%s\\\" \\\\%s\\n\\n%s\"\n  msgstr \"\"\n",
              "msgid \"%s\"\nmsgid_plural \"%%d %s\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n",
              "\t msgid \"<b>%s</b> \\x41 %s\"\nmsgstr \"\"\n\n"),
          "");

  private static final Syntax TMX =
      new Syntax(
          "a.tmx",
          "<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'>"
              + "<header srclang='fr'/><body>\n",
          List.of(
              "<tu><tuv xml:lang='fr'><seg>a</seg></tuv><tuv xml:lang='en'><seg>%s</seg></tuv></tu>\n",
              "<tu><tuv xml:lang='en'>\n<seg>%s <bpt i='1'>a</bpt>%s<ept i='1'/>%s &lt;</seg></tuv></tu>\n",
              "<tu><prop>a</prop><tuv xml:lang='en'><seg>%s<ph>a<sub>a</sub></ph><hi>%s</hi>\n%s"
                  + "</seg></tuv></tu>\n"),
          "</body></tmx>\n");

  private static final Syntax CSV =
      new Syntax(
          "a.csv",
          "id;de;en\n",
          List.of(
              "a;b;%s\n",
              "a;Tür;\"%s; \"\"%s\"\"\n%s\" \n", ";;\n\n", "a;\"b\nc\"; %s <b>%s</b>\n"),
          "a;Glocke und Tür;Bell\n");

  private static final Syntax ASCIIDOC =
      new Syntax(
          "a.adoc",
          "",
          List.of(
              "== %s\n\n",
              "%s\n%s\n\n",
              "%s *%s* _%s_ `%s` +%s+\n\n",
              "* %s\n** %s\n%s\n\n",
              "____\n%s\n____\n\n",
              "https://x.org/a[%s] <<b,%s>>footnote:[%s] %s\n\n",
              "|===\n|%s |%s\n|%s\n|===\n\n",
              "----\n%s\n----\n\n",
              "NOTE: %s\n\n",
              "%s:: %s\n\n",
              ".%s\n[source,java]\n"),
          "");

  @Property(tries = 200)
  void markdown(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(MARKDOWN, choices, lineEnd);
  }

  @Property(tries = 200)
  void html(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(HTML, choices, lineEnd);
  }

  @Property(tries = 200)
  void plainText(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(TEXT, choices, lineEnd);
  }

  @Property(tries = 200)
  void latex(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(LATEX, choices, lineEnd);
  }

  @Property(tries = 200)
  void asciiDoc(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(ASCIIDOC, choices, lineEnd);
  }

  @Property(tries = 200)
  void openDocument(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(ODT, choices, lineEnd);
  }

  @Property(tries = 200)
  void xliff(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(XLIFF, choices, lineEnd);
  }

  @Property(tries = 200)
  void po(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(PO, choices, lineEnd);
  }

  @Property(tries = 200)
  void tmx(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(TMX, choices, lineEnd);
  }

  @Property(tries = 200)
  void csv(@ForAll("choices") List<Integer> choices, @ForAll("lineEnds") String lineEnd)
      throws ReadException {
    holds(CSV, choices, lineEnd);
  }

  @Property(tries = 500)
  void whateverStandsInAFileEachBlockHasItsPlace(
      @ForAll("scraps") String source, @ForAll("names") String name) {
    Document document;
    try {
      document =
          new AnyReader().read(new DocumentId(name), source.getBytes(StandardCharsets.UTF_8));
    } catch (ReadException e) {
      // Fragments with zeros in every other place look like UTF-16; a clear rejection is fine, too.
      assertThat(e).hasMessageContaining("expected");
      return;
    }
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
      Span inSource = document.toSource(block.span());
      assertThat(inSource.end()).isLessThanOrEqualTo(source.length());
      assertThat(document.location(block.span()).startLine()).isPositive();
    }
  }

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "a.md", "a.html", "a.txt", "a.tex", "a.adoc", "a.xlf", "a.tmx", "a.po", "a.csv", "a.tsv");
  }

  /** Any order of characters that are markup in some format. */
  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "    ",
            "*",
            "_",
            "`",
            "```\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "|",
            "[",
            "](",
            ")",
            "![",
            "$",
            "$$",
            "\\",
            "{",
            "}",
            "{%",
            "%}",
            "{{",
            "}}",
            "<p>",
            "</p>",
            "<table>",
            "<td>",
            "<pre>",
            "<b>",
            "</i>",
            "<!--",
            "-->",
            "&amp;",
            "&lt",
            ":a:`b`",
            "!!! note\n",
            ":::",
            "---\n",
            "%",
            "\\begin{",
            "itemize}",
            "\\end{",
            "\\footnote{",
            "\\item",
            "\\emph{",
            "&",
            "~",
            "=",
            "== ",
            "|===\n",
            "----\n",
            "____\n",
            "footnote:[",
            "]",
            "<<",
            ">>",
            "::",
            "+",
            "a",
            "Word",
            "é",
            "𝔸",
            "\u202e",
            "\0",
            "\ue000");
    Arbitrary<List<String>> pieces = signs.list().ofMaxSize(40);
    return Combinators.combine(pieces, lineEnds()).as((p, l) -> String.join("", p));
  }

  private static void holds(Syntax syntax, List<Integer> choices, String lineEnd)
      throws ReadException {
    StringBuilder file = new StringBuilder(syntax.begin());
    int words = 0;
    for (int choice : choices) {
      String part = syntax.parts().get(choice % syntax.parts().size());
      while (part.contains("%s")) {
        part = part.replaceFirst("%s", "zq" + (words % 3 == 0 ? "é𝔸" : "word") + words);
        words++;
      }
      file.append(part.replace("%%", "%"));
    }
    String source = file.append(syntax.end()).toString().replace("\n", lineEnd);

    Document document =
        new AnyReader()
            .read(new DocumentId(syntax.name()), source.getBytes(StandardCharsets.UTF_8));

    List<String> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(document.prose());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      assertThat(document.sourceText(span)).as(source).isEqualTo(matcher.group());
      found.add(matcher.group());
    }
    // Each word once; a part that ends the preceding one may hide it, like an open list item.
    List<String> written =
        WORD.matcher(source).results().map(r -> r.group()).collect(Collectors.toList());
    assertThat(found).as(source).containsExactlyInAnyOrderElementsOf(written);
  }
}
