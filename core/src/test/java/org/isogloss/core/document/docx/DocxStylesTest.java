package org.isogloss.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.DocxFile.run;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What styles and properties make of paragraphs and runs. */
class DocxStylesTest {

  private static final String ITEM =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

  @Test
  void aCodeStyleOfTheWholeTextIsNone() throws ReadException {
    Document document = read(plainText());
    assertThat(document.blocks()).extracting("zone").containsOnly(Zone.BODY);
    assertThat(document.inlines()).isEmpty();

    document = read(plainText().paragraph("", run("", "This is how the lamp is lit by hand.")));
    assertThat(document.blocks())
        .extracting("zone")
        .containsExactly(Zone.CODE, Zone.CODE, Zone.BODY);
  }

  private static DocxFile plainText() {
    return new DocxFile()
        .paragraph("PlainText", run("", "The keeper went to the tower, and lit the lamp there."))
        .paragraph("PlainText", run("<w:rStyle w:val=\"HTMLCode\"/>", "He slept until morning."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VerbatimChar", "HTMLKeyboard", "HTMLSample", "HTMLTypewriter"})
  void codeIsCodeInBoldAndItalics(String style) throws ReadException {
    String code = "<w:rStyle w:val=\"%s\"/><w:b/><w:i/>".formatted(style);
    Document document =
        read(
            new DocxFile()
                .paragraph("", run("", "Run ") + run(code, "lampctl") + run("<w:b/>", " now.")));

    assertThat(document.inlines())
        .extracting(Inline::kind)
        .containsExactly(Inline.Kind.CODE, Inline.Kind.EMPHASIS);
  }

  @Test
  void aParagraphsOwnLevelMakesAHeading() throws ReadException {
    String level = "<w:outlineLvl w:val=\"%d\"/>";
    DocxFile file =
        new DocxFile()
            .xml(paragraph("ListParagraph", ITEM + level.formatted(0), "Lamps"))
            .xml(paragraph("Heading1", level.formatted(9), "The lamp is lit."))
            .xml(paragraph("Heading1", level.formatted(1), "Oil"))
            .xml(paragraph("Caption", level.formatted(0), "A lamp"));

    assertThat(Reading.of(read(file)))
        .isEqualTo("title: Lamps|body: The lamp is lit.|heading: Oil|caption: A lamp");
    assertThat(read(file).blocks().get(2).level()).isEqualTo(2);
  }

  @Test
  void anIndentedParagraphIsNoItemByItself() throws ReadException {
    String none = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
    DocxFile file =
        new DocxFile()
            .xml(paragraph("ListParagraph", "", "The lamp is lit in the evening."))
            .xml(paragraph("ListBullet", none, "The bell rings at night."))
            .xml(paragraph("ListParagraph", ITEM, "Oil the lamp"))
            .xml(paragraph("ListParagraph", "", "The oil is in the tower."))
            .xml(paragraph("ListParagraph", ITEM, "Ring the bell"))
            .xml(paragraph("ListBullet", "", "Close the door"));

    assertThat(Reading.of(read(file)))
        .isEqualTo(
            "body: The lamp is lit in the evening.|body: The bell rings at night."
                + "|list-item: Oil the lamp|list-item: The oil is in the tower."
                + "|list-item: Ring the bell|list-item: Close the door");
  }

  @Test
  void aStyleBasedOnIndentedParagraphsMayNumberThemOrMakeHeadings() throws ReadException {
    String style =
        "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%1$s\"/>"
            + "<w:basedOn w:val=\"ListParagraph\"/><w:pPr>%s</w:pPr></w:style>";
    DocxFile file =
        new DocxFile()
            .paragraph("Part", run("", "Lamps"))
            .paragraph("Plain", run("", "A lamp is lit."))
            .paragraph("Step", run("", "Oil the lamp"))
            .part(
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\">"
                    + "<w:name w:val=\"List Paragraph\"/></w:style>"
                    + style.formatted("Part", "<w:outlineLvl w:val=\"0\"/>")
                    + style.formatted("Plain", "")
                    + style.formatted("Step", ITEM)
                    + "</w:styles>");

    assertThat(Reading.of(read(file)))
        .isEqualTo("title: Lamps|body: A lamp is lit.|list-item: Oil the lamp");
  }

  @Test
  void anEmbeddedDocumentIsKnownToBeUnread() throws ReadException {
    DocxFile file =
        new DocxFile()
            .paragraph("Heading1", run("", "Lamps"))
            .xml("<w:altChunk r:id=\"a\" xmlns:r=\"r\"/>")
            .paragraph("Heading1", run("", "Bells"));
    PackageSource source = (PackageSource) read(file).source();

    assertThat(source.hasUnread()).isTrue();
    assertThat(source.text()).isEqualTo("Lamps\n\nBells\n");
    source = (PackageSource) read(new DocxFile().paragraph("", run("", "Lamps"))).source();
    assertThat(source.hasUnread()).isFalse();
  }

  private static String paragraph(String style, String properties, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>"
        .formatted(style, properties, run("", text));
  }

  private static Document read(DocxFile file) throws ReadException {
    return new DocxReader().read(new DocumentId("a.docx"), file.bytes());
  }
}
