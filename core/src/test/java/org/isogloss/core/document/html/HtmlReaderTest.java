package org.isogloss.core.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "<title>A</title><h1>B</h1><script>x</script><nav>y</nav><p>C",
            "metadata: A|title: B|body: C"),
        Arguments.of("a <b>b\n c</b>d&nbsp;&amp;&lt;e &copyf", "body: a b cd\u00a0&<e ©f"),
        Arguments.of("<p>A</p>B<div>C<p>D</div>E", "body: A|body: B|body: C|body: D|body: E"),
        Arguments.of(
            "<ul><li>a<p>b</p><ul><li>c</ul></ul>", "list-item: a|list-item: b|list-item: c"),
        Arguments.of("<blockquote>a<ul><li>b</ul></blockquote>", "quotation: a|quotation: b"),
        Arguments.of(
            "<figure><img alt='a &amp; b' src=c><figcaption>d</figcaption></figure>",
            "body: a & b|caption: d"),
        Arguments.of(
            "<table><caption>a</caption><tr><th>b<td><p>c</p>d</table>",
            "caption: a|table: b|table: c|table: d"),
        Arguments.of(
            "<h1>A <br><br> B</h1>Lamp<br> <br/>\n"
                + "the <b>lamp<br><br></b>is <i>lit<br><br>now</i>.<br>C<br><br><br>"
                + "<ul><li>a<br><br>b</ul><pre>c<br><br>d</pre>",
            "title: A B|body: Lamp|body: the lamp|body: is lit now. C|list-item: a|list-item:"
                + " b|code: c d"),
        Arguments.of(
            "<p>Ring the <img src=a> and the <img alt='' src=a>.</p>"
                + "<p><img src=a> A lamp.<img src=a></p>"
                + "<p>Lit.<br><img src=a> It is.</p><pre>a<img src=a></pre>",
            "body: Ring the 🔹 and the 🔹.|body: A lamp.|body: Lit. It is.|code: a"),
        Arguments.of("<pre>a\n  b</pre>c<br>d", "code: a b|body: c d"),
        Arguments.of("<div class=mermaid>A-->B: c</div>d", "code: A-->B: c|body: d"),
        Arguments.of(
            "<h1>A</h1><p>Ada Low</p><div role='doc-abstract' class='abstract'><p>C</p></div><p>The"
                + " lamp is lit.</p><p>D</p>",
            "title: A|byline: Ada Low|abstract: C|body: The lamp is lit.|body: D"),
        Arguments.of(
            "<h1>A</h1><div class='author'>B</div><div class=\"abstract x\"><p>C</p></div>",
            "title: A|byline: B|abstract: C"),
        Arguments.of(
            "<section role='doc-endnotes'><ol><li>a<a role=doc-backlink>b</a></ol></section>",
            "footnote: a"),
        Arguments.of(
            "<p>The bell<a epub:type='noteref' href='#n'>1</a> rang<span"
                + " epub:type='pagebreak'>12</span>.<aside epub:type='footnote'>It is old.</aside>",
            "body: The bell rang.|footnote: It is old."),
        Arguments.of("<p>a <math><mi>x</mi></math> <!-- b --> c", "body: a x c"),
        Arguments.of(
            "<p hidden>a</p><p style='color:red; Display : NONE !important'>b</p>C"
                + "<b aria-hidden=true>d</b><i style=visibility:hidden>e</i><p>F"
                + "<textarea>g</textarea><select><option>h</select><template>i</template>",
            "body: C|body: F"),
        Arguments.of(
            "<html hidden><body style='visibility:hidden' class=toc><p>A</body>", "body: A"),
        Arguments.of(
            "<p>A <del>b</del><ins>c</ins> <s>d</s> <ruby>e<rp>(</rp><rt>f</rt></ruby>",
            "body: A c d e"),
        Arguments.of(
            "<p>super<wbr>man soft&shy;ly, H<sub>2</sub>O<br>and e&#x301;t&eacute;",
            "body: superman softly, H2O and été"),
        Arguments.of(
            "<div class=toc>a</div><p>b<span class=pagenum>[12]</span>c"
                + "<span style='display:block'>d</span>",
            "body: bc d"),
        Arguments.of(
            "<p><math><semantics><mi>x</mi><annotation>x^2</annotation></semantics></math> a",
            "body: x a"),
        Arguments.of(
            "<section class='pg-boilerplate'><h2>A</h2><p>b</section><h2>C</h2>",
            "boilerplate: A|boilerplate: b|title: C"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new HtmlReader(), source, expected);
  }

  static List<Arguments> notes() {
    return List.of(
        // Asciidoctor, kramdown, DocBook
        Arguments.of(
            "<p>The light<sup class=footnote>[<a class=footnote href='#f1'>1</a>]</sup> is on.",
            "body: The light[1] is on."),
        Arguments.of(
            "<p>The light<sup><a href='#f' class=footnote>1</a></sup> and bell<a href='#f'"
                + " class=footnote>2</a> are on.",
            "body: The light¹ and bell² are on."),
        Arguments.of(
            "<p>The light<a href='#f.x' class=footnote><sup class=footnote>[1]</sup></a> is on.",
            "body: The light[1] is on."),
        Arguments.of(
            "<p>The <b>light<span class=footnote>It is <i>old</i>.</span></b> is on.",
            "body: The light is on.|footnote: It is old."),
        Arguments.of(
            "<h1>A</h1><h2>The light<span class=footnote>It is <p>old</p>.</span></h2><p>B",
            "title: A|heading: The light|footnote: It is|footnote: old|footnote: .|body: B"),
        Arguments.of("<span class=footnote>A</span> b", "footnote: A|body: b"),
        // LaTeXML
        Arguments.of(
            "<p>The bells<span class='ltx_note ltx_role_footnote'><sup class=ltx_note_mark>1</sup>"
                + "<span class=ltx_note_outer><span class=ltx_note_content><sup"
                + " class=ltx_note_mark>1</sup><span class='ltx_tag ltx_tag_note'>1</span>They are"
                + " old.</span></span></span> are heard.",
            "body: The bells are heard.|footnote: They are old."),
        // LibreOffice
        Arguments.of(
            "<p class=sdfootnote><a class=sdfootnotesym href='#a'>1</a>Lamps were dear.</p>",
            "footnote: Lamps were dear."),
        Arguments.of(
            "<p>He went to <a epub:type=noteref href='#n'>the lamp</a><a epub:type=noteref"
                + " href='#m'>iv</a> at night.",
            "body: He went to the lamp at night."));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void aNoteIsApartFromItsSentenceAndTheReferenceToItIsNot(String source, String expected)
      throws ReadException {
    Reading.assertReads(new HtmlReader(), source, expected);
  }

  static List<Arguments> generated() {
    return List.of(
        // Docutils, Sphinx
        Arguments.of(
            "<h1>A</h1><h2><a class=toc-backref href='#i' role=doc-backlink>The lamps</a></h2><p>B",
            "title: A|heading: The lamps|body: B"),
        Arguments.of("<div class='contents topic'><ul><li>A</ul></div><p>B", "body: B"),
        // Asciidoctor, Word, LibreOffice
        Arguments.of("<div id=toc class=toc2><ul><li>A</ul></div><p>B", "body: B"),
        Arguments.of("<p class=MsoToc1>A 4</p><p>B", "body: B"),
        Arguments.of("<div id='Table of Contents1'><p>A 4</div><p>B", "body: B"),
        // Doxygen; a class of the same name means something else in slides
        Arguments.of(
            "<div class=fragment><div class=line><span>if</span> lenght</div></div>"
                + "<p class=fragment>A lamp.",
            "code: if lenght|body: A lamp."),
        // javadoc
        Arguments.of(
            "<div class=type-signature>public class Lamp</div><div class=block>A lamp.</div>"
                + "<div class=member-signature>void light()</div>",
            "code: public class Lamp|body: A lamp.|code: void light()"),
        Arguments.of(
            "<div class=ltx_listing><div class=ltx_listingline>ring(i)</div></div>",
            "code: ring(i)"));
  }

  @ParameterizedTest
  @MethodSource("generated")
  void theMarkupOfGeneratorsIsKnown(String source, String expected) throws ReadException {
    Reading.assertReads(new HtmlReader(), source, expected);
  }

  static List<Arguments> neighbors() {
    return List.of(
        Arguments.of(
            "<ul><li class=citation>A</li><li class=citation>B</ul>", "list-item: A|list-item: B"),
        Arguments.of("<table><tr><td class=math>A<td class=math>B</table>", "table: A|table: B"),
        Arguments.of("<p class=math>A</p><p class=math>B</p>", "body: A B"),
        Arguments.of(
            "<p>In <time class=date>1840</time> came <i class=author>Ann Reed</i>, who was old.",
            "body: In 1840 came Ann Reed, who was old."),
        Arguments.of(
            "<h1>A</h1><p><span class=author>Ann Reed</span> <span class=date>1840</span></p>",
            "title: A|byline: Ann Reed|metadata: 1840"),
        Arguments.of(
            "<p>Ring: <label><input>Bell</label><label><input>Horn</label></p>",
            "body: Ring:|body: Bell|body: Horn"),
        Arguments.of(
            "<p>A<img alt='The old tower'>Bells ring<img alt='The sea'>, and<img alt=W>e hear.",
            "body: A The old tower Bells ring The sea, andWe hear."));
  }

  @ParameterizedTest
  @MethodSource("neighbors")
  void whatStandsApartIsNotJoined(String source, String expected) throws ReadException {
    Reading.assertReads(new HtmlReader(), source, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>A<br><br>B</table>",
        "<table role=presentation><tr><td>A<td>B</table>",
        "<table role=none><tr><th>A<tr><td>B</table>",
      })
  void aTableThatLaysOutThePageIsNone(String source) throws ReadException {
    Reading.assertReads(new HtmlReader(), source, "body: A|body: B");
  }

  @Test
  void aRaisedNumberAfterAWordIsAReferenceAndNoPartOfIt() throws ReadException {
    Document document =
        read(
            "<p>The bell<sup>1</sup> rang.<sup>2, 3</sup> The fog<sup><a href='#n4'>4</a></sup> and"
                + " the keeper<a href='notes.xhtml#n5'><sup>5</sup></a> of 1921<sup><a"
                + " href='#n6'>6</a></sup> left<sup>*</sup> the lamp<sup><a href='#a'>a</a></sup>"
                + " here <sup><a href='#b'>[note 1]</a></sup> and there.");

    assertThat(document.prose())
        .startsWith(
            "The bell¹ rang.²,³ The fog⁴ and the keeper⁵ of 1921⁶ left the lamp here and there.");
    assertThat(citations(document)).containsExactly("1", "2, 3", "4", "5", "6");
    assertThat(document.sourceText(Reading.span(document.prose(), "fog"))).isEqualTo("fog");
    assertThat(document.sourceText(Reading.span(document.prose(), "left"))).isEqualTo("left");
  }

  @Test
  void powersOrdinalsAndFormulasKeepTheirRaisedText() throws ReadException {
    Document document =
        read(
            "<p>On the 1<sup>st</sup>, 5 km<sup>2</sup> of 10<sup>6</sup> with R<sup>2</sup> and"
                + " <var>len</var><sup>2</sup>, <var>max<sup>2</sup></var> by"
                + " Lamp<sup>TM</sup>.<pre>bell<sup>2</sup></pre>");

    assertThat(document.prose())
        .startsWith("On the 1st, 5 km2 of 106 with R2 and len2, max2 by Lamp™.")
        .contains("bell2");
    assertThat(citations(document)).isEmpty();
  }

  private static final String NAMESPACE = "xmlns=\"http://www.w3.org/1999/xhtml\"";

  static List<Arguments> empty() {
    return List.of(
        Arguments.of("<script src='b.js'/>"),
        Arguments.of("<style/>"),
        Arguments.of("<title/>"),
        Arguments.of("<p lang='fr'/>"),
        Arguments.of("<div hidden='hidden'/>"),
        Arguments.of("<textarea/>"),
        Arguments.of("<nav/>"));
  }

  @ParameterizedTest
  @MethodSource("empty")
  void anElementOfXmlMayBeEmptyByASlash(String element) throws ReadException {
    String text = element + "<p>The bell.</p>";
    for (String page :
        List.of(
            "<?xml version='1.0'?>\n<!-- A --><html><body>" + text + "</body></html>",
            "<!DOCTYPE html>\n<html lang='en' " + NAMESPACE + "><body>" + text + "</body></html>",
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"xhtml11.dtd\">\n" + text)) {
      Document document = read(page);
      assertThat(Reading.of(document)).as(page).isEqualTo("body: The bell.");
      assertThat(foreign(document)).isEmpty();
    }
    Document named =
        new HtmlReader().read(new DocumentId("a.xhtml"), text.getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.of(named)).isEqualTo("body: The bell.");
  }

  @Test
  void anElementOfHtmlMayNot() throws ReadException {
    assertThat(Reading.of(read("<p>The bell.<script src='b.js'/><p>And the fog.")))
        .isEqualTo("body: The bell.");
    assertThat(foreign(read("<p>The <i lang='fr'/>filet"))).containsExactly("filet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html >\n",
        "<!DOCTYPE html [<!ENTITY nbsp \"&#160;\">]>\n",
        "<!DOCTYPE html [ <!ENTITY nbsp \"&#160;\"> ]>",
        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"x].dtd\" [\n"
            + "<!-- It's a > or ]> --><?x ]?><!ENTITY a \"]>b'\">\n<!ELEMENT p (a|b)*> %c; ] >"
      })
  void theDeclarationsInADocumentTypeAreNoText(String type) throws ReadException {
    Document document = read(type + "<html><body><p>The bell.</p></body></html>");

    assertThat(Reading.of(document)).isEqualTo("body: The bell.");
    assertThat(document.location(new Span(0, 3)).startOffset()).isEqualTo(type.length() + 15);
  }

  @Test
  void anEntityThatTheFileDeclaresIsExpandedIfItIsText() throws ReadException {
    Document document =
        read(
            "<!DOCTYPE html [ <!ENTITY bell 'Fog &#38; bell'><!ENTITY fog \"The  fog&#x2019;s\">"
                + "<!ENTITY horn SYSTEM \"horn.txt\"><!ENTITY % lamp 'lamp'> ]>"
                + "<p>&fog; end. &horn; &lamp; &bell;");

    assertThat(Reading.of(document)).isEqualTo("body: The fog’s end. &horn; &lamp; &bell;");
    assertThat(document.sourceText(new Span(0, 9))).isEqualTo("&fog;");
  }

  @Test
  void aDocumentTypeThatDoesNotEndIsReadAsBrowsersDo() throws ReadException {
    assertThat(Reading.of(read("<!DOCTYPE html [ <!ENTITY a \"b\"> <p>The bell.")))
        .endsWith("body: The bell.");
  }

  @Test
  void frontMatterBetweenRulesIsMetadata() throws ReadException {
    Reading.assertReads(
        new HtmlReader(),
        "---\nlayout: page\ntitle: \"The bell\"\n---\n<h1>A bell</h1>\n<p>It rang.",
        "metadata: layout: page|metadata: title:|heading: The bell|title: A bell|body: It rang.");
    Reading.assertReads(
        new HtmlReader(), "+++\na = 1\n+++\n<p>A bell.", "metadata: a = 1|body: A bell.");
    Reading.assertReads(new HtmlReader(), "---\ntitle: A\n---", "metadata: title:|heading: A");
    Reading.assertReads(new HtmlReader(), "---\n\n<p>A bell.", "body: ---|body: A bell.");
    assertThat(read("---\nlang: en-GB\n---\n<p>A bell.").language())
        .contains(new LanguageTag("en-GB"));
  }

  static List<Arguments> ends() {
    return List.of(
        Arguments.of(
            "<div><p>The fog</p>fog bells rang.</div>", "body: The fog|body: fog bells rang."),
        Arguments.of("<p>The fog</p> <b>fog</b> bells.", "body: The fog|body: fog bells."),
        Arguments.of("<div>The<div>fog</div>bells.</div>", "body: The fog|body: bells."),
        // Cut by the end of a page
        Arguments.of("<p>The keeper went</p>\n<p>home.</p>", "body: The keeper went home."),
        Arguments.of("<p>The keeper went<hr>home.</p>", "body: The keeper went home."),
        Arguments.of(
            "<p>The keeper went<div class=pagenum>12</div> home.", "body: The keeper went home."));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void theEndOfAnElementEndsTheSentenceUnlessAPageEndsThere(String source, String expected)
      throws ReadException {
    Reading.assertReads(new HtmlReader(), source, expected);
  }

  private static List<String> citations(Document document) {
    return document.inlines().stream()
        .filter(inline -> inline.kind() == Inline.Kind.CITATION)
        .map(inline -> document.sourceText(inline.span()))
        .distinct()
        .toList();
  }

  @Test
  void markedLanguagesAreForeignAndEnglishInThemIsNot() throws ReadException {
    Document document =
        read(
            "<p>The <i lang=fr>filet <b>de</b> boeuf</i> and <q xml:lang='de'>Die <span lang=en-US>"
                + "English</span> Netze</q>.<p lang=de>Das <em>Netz</em>.<p translate=no>shee <b"
                + " translate=yes>have</b><p class='x notranslate'>foo<div lang=''>Empty</div>");

    assertThat(foreign(document))
        .containsExactly("filet de boeuf", "Die", "Netze", "Das Netz.", "shee", "foo");
  }

  @Test
  void aPageDeclaresItsEnglishAndAnotherLanguageSaysNothing() throws ReadException {
    assertThat(read("<html lang=en-gb><p>A").language()).contains(new LanguageTag("en-GB"));
    assertThat(read("<html xml:lang=en_AU><p>A").language()).contains(new LanguageTag("en-AU"));
    Document translated = read("<html lang=zh><body lang=zh-CN><p>A net. <i lang=fr>Filet</i>");
    assertThat(translated.language()).isEmpty();
    assertThat(foreign(translated)).containsExactly("Filet");
  }

  @Test
  void aLongPageThatIsMarkedThroughoutIsRead() throws ReadException {
    String page = "<div lang=zh>" + "<p>The nets dry on the wall.".repeat(100) + "</div><p>End.";

    assertThat(foreign(read(page))).isEmpty();
    assertThat(foreign(read(page + "<p>The nets dry on the wall.".repeat(50)))).hasSize(100);
  }

  private static Document read(String source) throws ReadException {
    return new HtmlReader().read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> foreign(Document document) {
    return document.inlines().stream()
        .filter(inline -> inline.kind() == Inline.Kind.FOREIGN_LANGUAGE)
        .map(inline -> inline.span().in(document.prose()))
        .toList();
  }
}
