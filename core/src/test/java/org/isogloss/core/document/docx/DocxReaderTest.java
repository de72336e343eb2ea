package org.isogloss.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.core.document.format.DocxFile.run;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  @Test
  void deletedTextAndFieldCodesAreNoText() throws ReadException {
    String deleted = "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>";
    String inserted = "<w:ins>" + run("", "new ") + "</w:ins>";
    String field = "<w:r><w:instrText>REF x</w:instrText></w:r>";
    String comment = "<w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "", run("", "A ") + deleted + inserted + field + comment + run("", "kite."))
                .part("word/comments.xml", "<w:comments/>"));

    assertThat(document.prose()).isEqualTo("A new kite.");
  }

  @Test
  void aLineIsAParagraphAndItsTextIsTheSource() throws ReadException {
    Document document =
        read(new DocxFile().paragraph("", run("", "One.")).paragraph("", run("", "A kite.")));

    int at = document.prose().indexOf("kite");
    Location place = document.location(new Span(at, at + 4));
    assertThat(place.startLine()).isEqualTo(2);
    assertThat(place.startColumn()).isEqualTo(3);
    assertThat(document.sourceText(new Span(at, at + 4))).isEqualTo("kite");
  }

  @Test
  void aStyleIsKnownByItsNameAndByTheOneItIsBasedOn() throws ReadException {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"Mine\"><w:name w:val=\"My own\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
            + "</w:styles>";

    Document document =
        read(
            new DocxFile()
                .paragraph("berschrift1", run("", "Kites"))
                .paragraph("Mine", run("", "Fens"))
                .part("word/styles.xml", styles));

    assertThat(document.blocks()).extracting("zone").containsExactly(Zone.TITLE, Zone.HEADING);
  }

  @Test
  void aTextBoxInsideAParagraphLosesNothing() throws ReadException {
    Document document =
        read(
            new DocxFile()
                .xml("<w:p>" + run("", "Before the box.") + "<w:r><w:txbxContent><w:p>")
                .xml(run("", "In the box.") + "</w:p></w:txbxContent></w:r>")
                .xml(run("", "After the box.") + "</w:p>"));

    assertThat(document.prose()).isEqualTo("Before the box.\nIn the box.\nAfter the box.");
  }

  @Test
  void whatIsNoHonestDocxIsRefused() {
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    assertThatThrownBy(() -> read(new DocxFile().part("word/document.xml", entity)))
        .hasMessageContaining("document type");
    assertThatThrownBy(() -> read(new DocxFile().part("word/document.xml", "<a>")))
        .hasMessageContaining("word/document.xml:1:");
    String bomb = "<a>" + " ".repeat(30_000_000) + "</a>";
    assertThatThrownBy(() -> read(new DocxFile().part("word/document.xml", bomb)))
        .hasMessageContaining("times its size, expected at most 200");
  }

  private static Document read(DocxFile file) throws ReadException {
    return new DocxReader().read(new DocumentId("a.docx"), file.bytes());
  }
}
