package org.isogloss.core.document.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AsciiDocReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "= A\nAda Low <a@b.org>\n:toc:\n\nB", "title: A|byline: Ada Low <a@b.org>|body: B"),
        // A delimiter of another length closes the code unless one of the same length is left for
        // it.
        Arguments.of(
            "a\n\n----\nx\n-----\n\nb\n\n----\ny\n----\n\nc",
            "body: a|code: x|body: b|code: y|body: c"),
        Arguments.of(
            "----\nx\n------\ny\n----\n\nA.\n\n////\nb\n/////\n\nC.",
            "code: x ------ y|body: A.|body: C."),
        Arguments.of(
            "== A\n\n.Title\n----\nx\n----\n\nb\n// c\nd",
            "title: A|caption: Title|code: x|body: b d"),
        Arguments.of("a *b c* d_e_f **g**h `i` +j+ {k}", "body: a b c d_e_f gh i j {k}"),
        Arguments.of(
            "* a\nb\n** c\n. d\n\ne:: f",
            "list-item: a b|list-item: c|list-item: d|list-item: e|list-item: f"),
        Arguments.of(
            "a footnote:[b _c_] d <<e>> <<f,g h>> link:u[i]",
            "body: a d <<e>> g h i|footnote: b c"),
        Arguments.of("[quote, A]\nb\n\n____\nc\n____\n\nd", "quotation: b|quotation: c|body: d"),
        Arguments.of(
            "|===\n|a |b\n\n2+|c\n|===\n\nimage::x.png[D e,100]",
            "table: a|table: b|table: c|caption: D e"),
        Arguments.of(
            "The bell^1^ rang.^2,3^ The fog^*^ and keeper^<<n,4>>^ by Lamp^TM^: 1^st^ 5 km^2^ H~2~O",
            "body: The bell¹ rang.²,³ The fog and keeper⁴ by Lamp™: 1st 5 km2 H2O"),
        Arguments.of(
            "The bellfootnote:[It was *sold*.] and fogfootnote:f[Lost.] or fogfootnote:f[] and"
                + " hornfootnoteref:[h,Old.] rang\\footnote:[a].",
            "body: The bell and fog or fog and horn rangfootnote:[a].|footnote: It was sold."
                + "|footnote: Lost.|footnote: Old."),
        Arguments.of(
            "Seexref:a[the bell], seelink:b.html[the fog], thelampindexterm:[a,b], thehornanchor:c[]"
                + " presskbd:[F1], aimage:d.png[lamp], writemailto:e@f.org[Ada], xstem:[y]"
                + " orhttps://g.org[h]; the system: [i]",
            "body: Seethe bell, seethe fog, thelamp, thehorn pressF1, alamp, writeAda, xy"
                + " orhttps://g.org[h]; the system: [i]"),
        Arguments.of(
            "image::x.png[A bell, title=\"The \\\"mist\\\" bell, [1921]\"]\n\nimage::x.png[\"A lamp,"
                + " lit\",title='A lamp']\n\n[title=\"A *fog* bell [1922]\"]\nB\n\nvideo::c.mp4[title=D e]",
            "caption: A bell|caption: The \"mist\" bell, [1921]|caption: A lamp, lit|caption: A lamp"
                + "|caption: A fog bell [1922]|body: B|caption: D e"),
        Arguments.of(
            "* a\n+\n[%header,title=A bell,cols=2]\n|===\n|b |c\n|===\n\n[quote,\"A title=d\"]\nE\n\n"
                + "[comment,title=f]\ng\n\n[[title=h]]\nI",
            "list-item: a|caption: A bell|table: b|table: c|quotation: E|body: I"),
        Arguments.of(
            ":url-a: https://a.org\n:base: xref:b\n:name: Lamp\n\nThe {url-a}[bell *guide*], {base}/{name}.adoc[fog"
                + " lamp,window=_blank], {url-api}/x[old horn^], {name}[x], {i}[0], {url-a}[] and {url-b}/c[] \\{url-a}[d].",
            "body: The bell guide, fog lamp, old horn, Lamp[x], {i}[0], https://a.org and {url-b}/c {url-a}[d]."),
        Arguments.of(
            "Choose menu:File[Save As > Open] or menu:View[].\n\nSee xref:The old bell[] and xref:The Lamp[the lamp], xref: a"
                + " [b].",
            "body: Choose File > Save As > Open or View.|body: See xref:The old bell[] and the lamp, xref: a [b]."),
        Arguments.of(
            "= A\nAda Low\n\n[abstract]\nB c.\n\nSchool of Bells\n\nThe lamp is lit.\n\nBells ring.",
            "title: A|byline: Ada Low|abstract: B c.|byline: School of Bells|body: The lamp is lit.|body: Bells ring."),
        // Nothing continues across the border of a box, or beyond an anchor.
        Arguments.of(
            "TIP: light it\n\nNOTE: lamps are old\n\nand wet\n\n[[fen]]\nin the fen\n\n====\nthe box\n====\n\nis\n\nopen",
            "body: light it|body: lamps are old|body: and wet|body: in the fen|body: the box|body: is open"),
        Arguments.of(
            ":page-title: The *old* lamp\n\n= A\nAda Low\n:name: Fen\n:description: How the {name} lamp \\\n  is lit.\n"
                + ":navtitle: Lamps\n:page-summary: lamp.adoc\n:!page-description:\n:keywords: Old lamps\n\nB {description}\n\n:description: Not shown.\n\nC",
            "heading: The old lamp|title: A|byline: Ada Low|table: How the Fen lamp is lit.|heading: Lamps"
                + "|body: B How the Fen lamp is lit.|body: C"),
        Arguments.of("WARNING: A\n\n====\nB\n====\n\n[NOTE]\nC", "body: A|body: B|body: C"),
        Arguments.of("////\na\n////\nifdef::x[]\nb\nendif::[]", "body: b"),
        Arguments.of(
            "caf&eacute;&rsquo;s a&nbsp;b &#x2014; \\&copy; & c",
            "body: café’s a\u00a0b — &copy; & c"),
        Arguments.of("A:\n\n $ b --c\n d\n\nE\n f", "body: A:|code: $ b --c d|body: E f"),
        Arguments.of(
            "* a\n+\nb\n* c\n- d\n+\n----\ne\n----\n+\n f\n* g",
            "list-item: a|list-item: b|list-item: c|list-item: d|code: e|code: f|list-item: g"),
        Arguments.of(
            "a:: b\n+\nC\nd:::\n  e\nf;;\n\n  g\n\nH\n* i",
            "list-item: a|list-item: b|list-item: C|list-item: d|list-item: e|list-item: f"
                + "|list-item: g|body: H * i"),
        Arguments.of(
            "====\nA::\n+\n--\nB\n--\n\n.NET::\n+\n--\nC\n--\n\n.Bells: D::\nE\n====\n\n.F::\nG",
            "list-item: A|list-item: B|list-item: .NET|list-item: C|list-item: .Bells: D|list-item: E"
                + "|caption: F::|body: G"),
        Arguments.of(
            ".A::\nB:: C\n\n.D:::\n====\n.E::\nF\n====",
            "caption: A::|list-item: B|list-item: C|caption: D:::|caption: E::|body: F"),
        Arguments.of("A b +\nc\n\n* D +\n+\nE + f", "body: A b c|list-item: D|list-item: E + f"),
        Arguments.of(
            "* a\n+\nimage::b.png[C]\n\nD\n\n* e\n+\n.F\n====\nG\n\nNOTE: H\n====\n\nI",
            "list-item: a|caption: C|body: D|list-item: e|caption: F|list-item: G|list-item: H|body: I"),
        Arguments.of(
            "* a\n+\n____\nb\n____\n+\n--\nC\n\n== D\n\nE",
            "list-item: a|quotation: b|list-item: C|heading: D|body: E"),
        Arguments.of(
            "|===\n|a b 2+|c\n|x a|d e s|f\n// g\n.2+^.>|h \\| i +\nj\n\nk\n|===",
            "table: a b|table: c|table: x|table: d e|table: f|table: h | i j|table: k"),
        Arguments.of(
            "[cols=\"1,1a\"]\n|===\n|b\n|* c\n* d\n\nE\n\n!===\n!f !g\n!===\nl|h  i\n|===",
            "table: b|table: c|table: d|table: E|table: f|table: g|code: h i"),
        Arguments.of(
            "[cols=\"1,1a\"]\n|===\n|A\n| The bell rings.\n\n  x\n|B a|\n  y\n|===",
            "table: A|table: The bell rings.|code: x|table: B|code: y"),
        Arguments.of(
            "[cols=\"1a,1m,1a\"]\n|===\n|Bell\n|\n|A lamp:\n\n----\nx\n----\n|===",
            "table: Bell|table: A lamp:|code: x"),
        Arguments.of(
            "[cols=\"1,1l\"]\n|===\n2+|A\n|B|c\n.3+|D|e\n|F\n|G\n2*|H\n|I|j\n|\n|k\n|===",
            "table: A|table: B|code: c|table: D|code: e|table: F|table: G|table: H|table: I|code: j"
                + "|code: k"),
        Arguments.of(
            "[cols=2*,options=\"footer,header\"]\n|===\n|A\nl|B\nl|c|D\n|===\n\n"
                + "[cols=2]\n|===\nl|A|B\n\nl|c|D\n|===\n\n[%noheader,cols=2]\n|===\nl|a|B\n\n|C|D\n|===",
            "table: A|table: B|code: c|table: D|table: A|table: B|code: c|table: D|code: a|table: B"
                + "|table: C|table: D"),
        Arguments.of(
            "[cols=1l]\n|===\n|a\n\nb\n|c\n|===\n\n[cols=1l]\n|===\n\n|a\n\n|b\n|===",
            "code: a|code: b|code: c|code: a|code: b"),
        Arguments.of(
            "[cols=\"1,l,a\",format=csv]\n|===\nBell,Key,Text\n\nA,,\"The lamp, lit\"\nB,x,* C\n|===",
            "table: Bell|table: Key|table: Text|table: A|table: The lamp, lit|table: B|code: x"
                + "|table: C"),
        Arguments.of(
            "[%header,format=csv,separator=;]\n|===\na;\"b;c \"\"d\"\"\ne\";f\n|===\n\n,===\n"
                + "g,\"h, i\"\n,===\n\n:===\nj\\:k:l\n:===",
            "table: a|table: b;c \"d\" e|table: f|table: g|table: h, i|table: j:k|table: l"),
        Arguments.of(
            "= A\n:p: Net *Pro* \\\n  two\n:q: {p}!\n\n[[[i]]] The {q} of {P}{empty}. {plus}{x}"
                + " {counter:n}{counter:n}{set:x:y}{x}",
            "title: A|body: The Net Pro two! of Net Pro two. +{x} 12y"),
        Arguments.of(
            "\\*A* \\{b} \\<<c>> \\https://d.org e:\\f \\\\**g** \\__h__",
            "body: *A* {b} <<c>> https://d.org e:\\f **g** __h__"),
        Arguments.of(
            "ifdef::x[Bells a.]\nifndef::x[Bells b.]\nifeval::[1 == 1]\nBells c.\nendif::[]",
            "body: Bells a.|body: Bells b.|body: Bells c."),
        Arguments.of(
            "*a\nb* `c\nd` footnote:[E https://f.org[g\nh].] i",
            "body: a b c d i|footnote: E g h."),
        Arguments.of(
            "\"`A`\" '`b`' boys`' [.lead]#c d# #e# f# 1 + 2 + 3 +g *h*+ pass:[<u>i</u>] +++<br>j+++",
            "body: “A” ‘b’ boys’ c d e f# 1 + 2 + 3 g *h* i j"),
        Arguments.of(
            "[.small]#xref:a.adoc#b[See the bell]# #link:c/#d[Lamps]# _See <<_e,the fog>> there_ *f*g h*"
                + " #7, #8 *.i and *.j k",
            "body: See the bell Lamps See the fog there f*g h #7, #8 *.i and *.j k"),
        Arguments.of(
            "**Bells \"\\*\" ring** and __a_b _c__, ##C# d## e**f**g __h__ i**j",
            "body: Bells \"\\*\" ring and a_b _c, C# d efg h i**j"),
        Arguments.of(
            "A kbd:[b] link:c[d,role=e] https://f[g^] https://h.org[] (((i,j)))((k)) icon:l[] image:m[alt=n]"
                + " image:o[p,1] [[q]]r",
            "body: A b d g https://h.org k n p r"),
        Arguments.of(
            "Title A\n-------\n\n> b\n> c\n\n== D ==\n\n[comment]\nE\n\n[comment]\n--\nf\n--\n\nplantuml::g[]",
            "title: Title A|quotation: b c|heading: D"),
        Arguments.of("[nwdiag]\n--\na -- b;\n--\n\nC", "code: a -- b;|body: C"));
  }

  @Test
  void linksByAttributesAndTargetsWithSpacesAreMarked() throws ReadException {
    String source = ":u: https://a.org\n\nThe {u}[bell guide] or xref:The old bell[] {v}[].";
    Document document =
        new AsciiDocReader().read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));

    assertThat(document.inlines())
        .extracting(inline -> inline.kind() + " " + inline.span().in(document.prose()))
        .contains("LINK bell guide", "CODE xref:The old bell[]", "URL {v}");
  }

  @Test
  void aTitleAmongAttributesHasItsExactPlace() throws ReadException {
    String source = "[caption=\"Figure A. \",title=\"The mist \\\"bell\\\"\"]\nimage::x.png[]";
    Document document =
        new AsciiDocReader().read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));

    assertThat(document.prose()).startsWith("The mist \"bell\"");
    assertThat(document.toSource(Reading.span(document.prose(), "mist")))
        .isEqualTo(Reading.span(source, "mist"));
    assertThat(document.toSource(Reading.span(document.prose(), "bell")))
        .isEqualTo(Reading.span(source, "bell"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new AsciiDocReader(), source, expected);
  }

  @Test
  void theFileDeclaresItsEnglishAndMarksOtherLanguages() throws ReadException {
    String source =
        "= A\n:lang: en-gb\n\nThe [lang=fr]#mot juste# and [.notranslate]_foo_.\n\n[lang=de]\nDie"
            + " Netze.\n\nThe end.";

    Document document =
        new AsciiDocReader().read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));

    assertThat(document.language()).contains(new LanguageTag("en-GB"));
    assertThat(document.inlines().stream().filter(i -> i.kind() == Inline.Kind.FOREIGN_LANGUAGE))
        .extracting(inline -> inline.span().in(document.prose()))
        .containsExactly("mot juste", "foo", "Die Netze.");
  }

  @Test
  void valuesThatHoldOneAnotherDoNotGrowWithoutBound() throws ReadException {
    StringBuilder source = new StringBuilder(":a0: net\n");
    for (int i = 1; i < 60; i++) {
      source.append(":a%d: {a%d}{a%d}\n".formatted(i, i - 1, i - 1));
    }
    source.append("\nThe {a59} and {a1}.\n\n").append("{a9} ".repeat(20_000));

    Document document =
        new AsciiDocReader()
            .read(new DocumentId("a"), source.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(document.prose()).contains(" and netnet.").hasSizeLessThan(700_000);
  }

  @Test
  void aCommentInATableIsAComment() throws ReadException {
    Document document =
        new AsciiDocReader()
            .read(
                new DocumentId("a"),
                "|===\n|a\n// isogloss off\n|===".getBytes(StandardCharsets.UTF_8));

    assertThat(document.comments()).extracting("text").containsExactly("isogloss off");
  }
}
