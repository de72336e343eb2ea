package org.isogloss.core.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.core.document.format.OpenDocumentFile.note;
import static org.isogloss.core.document.format.OpenDocumentFile.span;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.OpenDocumentFile;
import org.isogloss.core.document.office.TextPlace;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  @Test
  void deletedTextThatIsStillInItsPlaceIsNoText() throws ReadException {
    String changes =
        "<text:tracked-changes><text:changed-region xml:id='c' text:id='c'><text:deletion>"
            + "<office:change-info/></text:deletion></text:changed-region>"
            + "<text:changed-region xml:id='d' text:id='d'><text:insertion/></text:changed-region>"
            + "</text:tracked-changes>";
    String deleted = "<text:change-start text:change-id='%s'/>";
    String end = "<text:change-end text:change-id='%s'/>";
    OpenDocumentFile file =
        new OpenDocumentFile()
            .xml(changes)
            .paragraph(
                "",
                "A "
                    + deleted.formatted("c")
                    + "old<text:tab/>"
                    + note("footnote", "Gone.")
                    + end.formatted("c")
                    + deleted.formatted("d")
                    + "new"
                    + end.formatted("d")
                    + " ki"
                    + deleted.formatted("c")
                    + "tes")
            .paragraph("", "whole")
            .paragraph("", "kyte" + end.formatted("c") + "te.")
            .paragraph("", deleted.formatted("c") + "A paragraph.")
            .heading(1, end.formatted("c") + "Fens");

    for (byte[] bytes : List.of(file.bytes(), file.flat())) {
      Document document = new OdtReader().read(new DocumentId("a.odt"), bytes);
      assertThat(document.prose().lines().filter(line -> !line.isEmpty()))
          .containsExactly("A new kite.", "Fens");
      assertThat(document.blocks())
          .extracting("zone")
          .contains(Zone.BODY)
          .doesNotContain(Zone.FOOTNOTE);
    }
  }

  @Test
  void deletedTextAndCommentsAreNoText() throws ReadException {
    String deleted =
        "<text:tracked-changes><text:changed-region text:id='c'><text:deletion>"
            + "<text:p>old </text:p></text:deletion></text:changed-region></text:tracked-changes>";
    String comment =
        "<office:annotation office:name='a'><dc:creator>Ada</dc:creator><text:p>Why?</text:p>"
            + "</office:annotation>";

    Document document =
        read(
            new OpenDocumentFile()
                .xml(deleted)
                .paragraph(
                    "",
                    "A <text:change text:change-id='c'/><text:change-start text:change-id='d'/>new "
                        + "<text:change-end text:change-id='d'/>"
                        + comment
                        + "kite<office:annotation-end office:name='a'/>."));

    assertThat(document.prose()).isEqualTo("A new kite.");
  }

  @Test
  void aLineIsAParagraphAndItsTextIsTheSource() throws ReadException {
    Document document =
        read(new OpenDocumentFile().paragraph("", "One.").paragraph("", "A <text:s/>kite."));

    int at = document.prose().indexOf("kite");
    Location place = document.location(new Span(at, at + 4));
    assertThat(place.startLine()).isEqualTo(2);
    assertThat(place.startColumn()).isEqualTo(4);
    assertThat(document.source().text()).isEqualTo("One.\nA  kite.\n");
  }

  @Test
  void thePackageIsKept() throws Exception {
    byte[] bytes = new OpenDocumentFile().paragraph("", "A kite.").bytes();

    PackageSource source =
        (PackageSource) new OdtReader().read(new DocumentId("a.odt"), bytes).source();

    assertThat(source.text()).isEqualTo("A kite.\n");
    assertThat(source.open()).hasBinaryContent(bytes);
  }

  @Test
  void whiteSpaceIsCollapsedAndTabsAndBreaksAreSpaces() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .paragraph(
                    "", "\n  A \n <text:span> red</text:span>&#32; kite<text:tab/><text:tab/>is")
                .paragraph("", "one<text:line-break/> more\n")
                .paragraph("", "a<text:s text:c='2'/>b<text:s text:c='999999999'/>c"));

    assertThat(document.source().text())
        .isEqualTo("A red kite is\none more \na  b" + " ".repeat(100) + "c\n");
  }

  @Test
  void aDrawingInALineLeavesASign() throws ReadException {
    String frame =
        "<draw:frame text:anchor-type='%s'><draw:image/><svg:title>A bell</svg:title></draw:frame>";
    String image = frame.formatted("as-char");
    String formula =
        "<draw:frame text:anchor-type='as-char'><draw:object><math:math><math:mi>x</math:mi>"
            + "</math:math></draw:object></draw:frame>";

    Document document =
        read(
            new OpenDocumentFile()
                .paragraph("", "Ring the " + image + "<text:s/>and the " + image + ".")
                .paragraph("", "The value is " + formula + ".")
                .paragraph("", "A" + frame.formatted("char") + " lamp.")
                .paragraph("", image)
                .paragraph("", "It is lit.<text:line-break/>" + image));

    assertThat(document.source().text())
        .isEqualTo("Ring the 🔹 and the 🔹.\nThe value is x.\nA lamp.\n\nIt is lit. \n");
  }

  @Test
  void anIndexLeavesAParagraphWithoutText() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .heading(1, "Contents")
                .xml(
                    "<text:table-of-content><text:index-body><text:p>Lamps 1</text:p>"
                        + "</text:index-body></text:table-of-content>")
                .heading(1, "Lamps"));

    assertThat(document.source().text()).isEqualTo("Contents\n\nLamps\n");
  }

  @Test
  void aCodeStyleOfTheWholeTextIsNone() throws ReadException {
    assertThat(read(preformatted()).blocks()).extracting("zone").containsOnly(Zone.BODY);
    assertThat(read(preformatted().paragraph("", "This is how it is done by hand.")).blocks())
        .extracting("zone")
        .containsExactly(Zone.CODE, Zone.CODE, Zone.BODY);
  }

  private static OpenDocumentFile preformatted() {
    return new OpenDocumentFile()
        .paragraph("Preformatted_20_Text", "The keeper went to the tower.")
        .paragraph("Preformatted_20_Text", "He lit the lamp.");
  }

  @Test
  void anEmptyLineDividesAParagraph() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .paragraph(
                    "",
                    "12 May<text:line-break/>Dear Ada,<text:line-break/> <text:line-break/>The lamp<text:tab/>"
                        + "<text:tab/>is lit.<text:line-break/><text:line-break/>"));

    assertThat(document.prose()).isEqualTo("12 May Dear Ada,\nThe lamp is lit.");
  }

  @Test
  void everyCharacterHasItsPlaceInTheXml() throws ReadException {
    OpenDocumentFile written =
        new OpenDocumentFile()
            .paragraph("", "A &amp; b&#x1D538;<![CDATA[<c>]]> <text:span>𝔸 d</text:span>")
            .paragraph("", "x<text:date>1<text:s/>May</text:date>y" + note("footnote", "z"));
    String xml = written.content();

    OdtText text = OdtReader.text(OdtFile.open(written.bytes()));

    StringBuilder read = new StringBuilder();
    for (TextPlace place : text.paragraphs().places()) {
      String shown = place.text().in(text.paragraphs().source());
      read.append(shown).append('|').append(place.xml().in(xml)).append('\n');
      assertThat(place.isPlain()).as(shown).isEqualTo(shown.equals(place.xml().in(xml)));
    }
    assertThat(read)
        .hasToString(
            """
            A |A\s
            &|&amp;
             b| b
            𝔸|&#x1D538;
            <c>|<![CDATA[<c>]]>
             |\s
            𝔸 d|𝔸 d
            x|x
            1 May|<text:date>1<text:s/>May</text:date>
            y|y
            z|z
            """);
  }

  @Test
  void aStyleIsKnownByItsNameAndItsParents() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .named("paragraph", "Mine", "Heading_20_1", "")
                .styles(
                    "<style:style style:family='paragraph' style:name='a1'"
                        + " style:display-name='Preformatted Text'/>"
                        + "<style:style style:family='paragraph' style:name='a2'"
                        + " style:default-outline-level='2'/>")
                .automatic("paragraph", "P1", "Mine", "")
                .automatic("paragraph", "P2", "a1", "")
                .automatic("paragraph", "P3", "Quotations", "")
                .paragraph("Title", "Kites")
                .paragraph("P1", "Fens")
                .paragraph("P2", "x = 1")
                .paragraph("P3", "A kite is a kite.")
                .paragraph("a2", "Winds")
                .heading(3, "West")
                .paragraph("Contents_20_2", "Fens 1")
                .paragraph("Illustration", "Figure <text:sequence>1</text:sequence>: A net.")
                .paragraph("Standard", "It blew."));

    assertThat(document.blocks())
        .extracting(block -> block.zone() + " " + block.level())
        .containsExactly(
            "TITLE 0",
            "HEADING 1",
            "CODE 0",
            "QUOTATION 0",
            "HEADING 2",
            "HEADING 3",
            "CAPTION 0",
            "BODY 0");
    assertThat(document.prose()).contains("Figure 1: A net.").doesNotContain("Fens 1");
  }

  @Test
  void listsAndTablesAreReadByTheirPosition() throws ReadException {
    String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
    String row = "<table:table-row>" + cell + "<table:covered-table-cell/></table:table-row>";

    Document document =
        read(
            new OpenDocumentFile()
                .xml("<text:list><text:list-item><text:p>One.</text:p><text:p>More.</text:p>")
                .xml(
                    "<text:list><text:list-item><text:p>Two.</text:p></text:list-item></text:list>")
                .xml(
                    "</text:list-item><text:list-item><text:h text:outline-level='1'>Three</text:h>")
                .xml("</text:list-item></text:list><table:table><table:table-header-rows>")
                .xml(row.formatted("Year") + "</table:table-header-rows>" + row.formatted("2001"))
                .xml("</table:table>")
                .paragraph("", "The end."));

    assertThat(document.blocks())
        .extracting(block -> block.zone() + " " + block.level())
        .containsExactly(
            "LIST_ITEM 1",
            "LIST_ITEM 1",
            "LIST_ITEM 2",
            "HEADING 1",
            "TABLE 1",
            "TABLE 0",
            "BODY 0");
  }

  @Test
  void notesFollowTheTextAndBoxesTheirParagraph() throws ReadException {
    String box =
        "<draw:frame>\n<draw:text-box>\n<text:p>In the %s.</text:p>\n</draw:text-box>\n"
            + "<svg:title>T</svg:title></draw:frame>";

    Document document =
        read(
            new OpenDocumentFile()
                .paragraph("", "It rose." + note("endnote", "East.") + " So.")
                .paragraph(
                    "",
                    "West."
                        + note("footnote", "It was " + box.formatted("note") + "cold.")
                        + box.formatted("box")
                        + " Home.")
                .xml("<draw:custom-shape><text:p>A shape.</text:p></draw:custom-shape>")
                .paragraph("", "The end."));

    assertThat(document.prose())
        .isEqualTo(
            "It rose. So.\nWest. Home.\nIn the box.\nA shape.\nThe end.\n"
                + "It was cold.\nIn the note.\nEast.");
    assertThat(document.blocks())
        .extracting("zone")
        .containsExactly(
            Zone.BODY,
            Zone.BODY,
            Zone.BODY,
            Zone.BODY,
            Zone.BODY,
            Zone.FOOTNOTE,
            Zone.BODY,
            Zone.FOOTNOTE);
  }

  @Test
  void hiddenTextIsNoTextWhateverHidesIt() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .named("text", "H", "", "text:display='none'")
                .automatic("text", "T1", "H", "fo:font-style='italic'")
                .automatic("text", "T2", "H", "text:display='true'")
                .automatic("paragraph", "P1", "", "text:display='none'")
                .paragraph(
                    "",
                    "The nets "
                        + span("T1", "a <text:s/>b<text:tab/>")
                        + span("T2", "are ")
                        + "<text:hidden-text text:is-hidden='true'>c </text:hidden-text>"
                        + "<text:hidden-text text:is-hidden='false'>not </text:hidden-text>"
                        + "<text:variable-set text:display='none'>d</text:variable-set>dry.")
                .paragraph("P1", "e")
                .paragraph("", "f <text:hidden-paragraph text:is-hidden='true'/>" + span("T2", "g"))
                .paragraph("", "So<text:hidden-paragraph text:is-hidden='false'/> we go.")
                .xml("<text:section text:display='none'><text:p>h</text:p></text:section>")
                .xml("<text:section text:name='S'><text:p>On.</text:p></text:section>"));

    assertThat(document.prose()).isEqualTo("The nets are not dry.\nSo we go.\nOn.");
  }

  @Test
  void contentsAndIndexesAreLeftOutAndFieldsShowTheirValue() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .xml(
                    "<text:sequence-decls><text:sequence-decl text:name='T'/></text:sequence-decls>")
                .xml("<text:table-of-content><text:index-body><text:index-title><text:p>Contents")
                .xml("</text:p></text:index-title><text:p>One 1</text:p></text:index-body>")
                .xml(
                    "</text:table-of-content><text:alphabetical-index><text:index-body><text:p>net 4")
                .xml("</text:p></text:index-body></text:alphabetical-index>")
                .paragraph(
                    "",
                    "See <text:a xlink:href='x'>the <text:bookmark-start text:name='b'/>page</text:a> "
                        + "<text:bookmark-ref>5</text:bookmark-ref><text:toc-mark/>, "
                        + "<text:placeholder>&lt;Name></text:placeholder>"
                        + "<text:ruby><text:ruby-base>A</text:ruby-base><text:ruby-text>x"
                        + "</text:ruby-text></text:ruby> net."));

    assertThat(document.prose()).isEqualTo("See the page 5, A net.");
  }

  @Test
  void citationsAndReferencesOfReferenceManagersAreKnown() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .automatic("text", "T1", "", "style:text-position='super 58%'")
                .paragraph(
                    "",
                    "So <text:reference-mark-start text:name='ZOTERO_ITEM {} R1'/>Low"
                        + "<text:reference-mark-end text:name='ZOTERO_ITEM {} R1'/> says "
                        + "<text:bibliography-mark>[Kim]</text:bibliography-mark> it rose."
                        + span("T1", "12")
                        + " It has 5 m"
                        + span("T1", "2")
                        + " and <text:reference-mark-start text:name='mine'/>more"
                        + "<text:reference-mark-end text:name='mine'/>.")
                .xml("<text:section text:name='ZOTERO_BIBL {} R2'><text:p>Low. Kites.</text:p>")
                .xml(
                    "</text:section><text:bibliography><text:bibliography-source/><text:index-body>")
                .xml("<text:index-title><text:p>Sources</text:p></text:index-title>")
                .xml("<text:p>Kim. Rain.</text:p></text:index-body></text:bibliography>"));

    assertThat(texts(document, Inline.Kind.CITATION)).contains("Low", "[Kim]", "¹²");
    assertThat(document.prose()).contains("rose.¹² It has 5 m2 and");
    assertThat(document.blocks())
        .extracting("zone")
        .containsExactly(Zone.BODY, Zone.REFERENCE_ENTRY, Zone.HEADING, Zone.REFERENCE_ENTRY);
  }

  @Test
  void formattingMarksCodeAndEmphasis() throws ReadException {
    Document document =
        read(
            new OpenDocumentFile()
                .automatic("text", "T1", "", "fo:font-style='italic'")
                .automatic("text", "T2", "Source_20_Text", "")
                .automatic("text", "T3", "", "fo:font-style='normal'")
                .paragraph(
                    "",
                    "A "
                        + span("T1", "red " + span("T3", "old ") + "kite")
                        + " of "
                        + span("T2", "zq_list")
                        + "."));

    assertThat(document.prose()).isEqualTo("A red old kite of zq_list.");
    assertThat(texts(document, Inline.Kind.EMPHASIS)).containsExactly("red ", "kite");
    assertThat(texts(document, Inline.Kind.CODE)).containsExactly("zq_list");
  }

  @Test
  void formulasAreReadFromTheirPart() throws ReadException {
    String math =
        "<math:semantics><math:mi> x </math:mi><math:mo>=</math:mo><math:mn>3</math:mn>"
            + "<math:annotation>x = 3</math:annotation></math:semantics>";
    String object = "<draw:frame><draw:object xlink:href='./Object 1'/></draw:frame>";

    Document document =
        read(
            new OpenDocumentFile()
                .paragraph("", "The sum " + object + " is small.")
                .paragraph("", object + ".")
                .paragraph("", "And <draw:object xlink:href='Chart'/>")
                .paragraph(
                    "",
                    "Here <draw:frame><draw:object>\n <math:math>"
                        + math
                        + "</math:math></draw:object></draw:frame> too.")
                .part(
                    "Object 1/content.xml",
                    "<math:math xmlns:math='http://www.w3.org/1998/Math/MathML'>"
                        + math
                        + "</math:math>"));

    assertThat(document.prose()).isEqualTo("The sum x=3 is small.\nx=3.\nAnd\nHere x=3 too.");
    assertThat(document.blocks())
        .extracting("zone")
        .containsExactly(Zone.BODY, Zone.MATH, Zone.BODY, Zone.BODY);
    assertThat(texts(document, Inline.Kind.MATH)).containsExactly("x=3", "x=3", "x=3");
  }

  @Test
  void anotherLanguageIsForeignAndTheUsualEnglishIsTheFilesOwn() throws ReadException {
    String lang = "fo:language='%s' fo:country='%s'";
    OpenDocumentFile file =
        new OpenDocumentFile()
            .styles(
                "<style:default-style style:family='paragraph'><style:text-properties "
                    + lang.formatted("en", "GB")
                    + "/></style:default-style>")
            .automatic("text", "T1", "", lang.formatted("de", "DE"))
            .automatic("text", "T2", "", lang.formatted("zxx", "none"))
            .automatic("paragraph", "P1", "", lang.formatted("fr", "FR"))
            .automatic("text", "T3", "", lang.formatted("en", "none"))
            .paragraph(
                "",
                "The word " + span("T1", "Netze") + " is German. " + span("T2", "xqz") + " too.")
            .paragraph("P1", "Le filet " + span("T3", "net"));

    Document document = read(file);

    assertThat(texts(document, Inline.Kind.FOREIGN_LANGUAGE))
        .containsExactly("Netze", "xqz", "Le filet ");
    assertThat(document.language()).contains(new LanguageTag("en-GB"));
  }

  @Test
  void aFlatFileIsReadLikeAPackage() throws ReadException {
    OpenDocumentFile file =
        new OpenDocumentFile()
            .named("paragraph", "Mine", "Quotations", "")
            .automatic("text", "T1", "", "fo:font-weight='bold'")
            .heading(1, "Kites")
            .paragraph("Mine", "A " + span("T1", "red") + " kite." + note("footnote", "It is."));

    Document flat = new AnyReader().read(new DocumentId("a.fodt"), file.flat());
    Document packed = read(file);

    assertThat(flat.prose()).isEqualTo(packed.prose());
    assertThat(flat.blocks()).isEqualTo(packed.blocks());
    assertThat(flat.inlines()).isEqualTo(packed.inlines());
    byte[] wide =
        new String(file.flat(), StandardCharsets.UTF_8)
            .replace("UTF-8", "UTF-16")
            .getBytes(StandardCharsets.UTF_16);
    assertThat(new AnyReader().read(new DocumentId("a.fodt"), wide).prose())
        .isEqualTo(packed.prose());
  }

  @Test
  void aPackageIsKnownByItsContentWhateverItsName() throws ReadException {
    byte[] bytes = new OpenDocumentFile().paragraph("", "A kite.").bytes();

    for (String name : List.of("a.odt", "a.docx", "a", "a.md")) {
      assertThat(new AnyReader().read(new DocumentId(name), bytes).prose()).isEqualTo("A kite.");
    }
  }

  @Test
  void whatIsNoHonestOdtIsRefused() {
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    assertThatThrownBy(() -> read(new OpenDocumentFile().part("content.xml", entity)))
        .hasMessageContaining("document type");
    assertThatThrownBy(() -> read(new OpenDocumentFile().part("content.xml", "<a>")))
        .hasMessageContaining("content.xml:1:");
    assertThatThrownBy(() -> read(new OpenDocumentFile().part("content.xml", "<a>&b;</a>")))
        .hasMessageContaining("content.xml:1:");
    assertThatThrownBy(() -> read(new OpenDocumentFile().part("content.xml", "<a/>")))
        .hasMessageContaining("without text");
    String bomb = "<a>" + " ".repeat(30_000_000) + "</a>";
    assertThatThrownBy(() -> read(new OpenDocumentFile().part("content.xml", bomb)))
        .hasMessageContaining("times its size, expected at most 200");
    String encrypted = "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>";
    assertThatThrownBy(() -> read(new OpenDocumentFile().part("META-INF/manifest.xml", encrypted)))
        .hasMessageContaining("encrypted");
  }

  private static List<String> texts(Document document, Inline.Kind kind) {
    return document.inlines().stream()
        .filter(inline -> inline.kind() == kind)
        .map(inline -> inline.span().in(document.prose()))
        .toList();
  }

  private static Document read(OpenDocumentFile file) throws ReadException {
    return new OdtReader().read(new DocumentId("a.odt"), file.bytes());
  }
}
