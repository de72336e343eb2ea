package org.isogloss.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.DocxFile.run;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a line of text but is not text. */
class DocxImagesTest {

  private static final String IMAGE =
      "<w:r><w:drawing><wp:inline xmlns:wp=\"wp\"><wp:extent/></wp:inline></w:drawing></w:r>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        IMAGE,
        "<w:r><w:object><v:shape xmlns:v=\"v\"/></w:object></w:r>",
        "<w:r><w:pict><v:shape xmlns:v=\"v\" style=\"width:9pt\"><v:imagedata/>"
            + "</v:shape></w:pict></w:r>",
        "<w:r><w:sym w:font=\"Webdings\" w:char=\"F071\"/></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> EQ \\f(1,2) "
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
      })
  void whatIsInALineLeavesASign(String image) throws ReadException {
    assertThat(prose(run("", "Press the ") + image + run("", " and the ") + image + run("", ".")))
        .isEqualTo("Press the 🔹 and the 🔹.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:drawing><wp:anchor xmlns:wp=\"wp\"/></w:drawing></w:r>",
        "<w:r><w:pict><v:shape xmlns:v=\"v\" style=\"position:absolute\"><v:imagedata/></v:shape>"
            + "</w:pict></w:r>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:object/></w:r>",
        "<w:del><w:r><w:object/></w:r></w:del>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>XE \"lamp\"</w:instrText>"
            + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
      })
  void whatFloatsOrIsNotShownLeavesNone(String image) throws ReadException {
    assertThat(prose(run("", "Press the") + image + run("", " bell.")))
        .isEqualTo("Press the bell.");
  }

  @Test
  void anImageOnALineOfItsOwnLeavesNone() throws ReadException {
    assertThat(prose(IMAGE)).isEmpty();
    assertThat(prose(IMAGE + run("", " Figure 1: A lamp"))).isEqualTo("Figure 1: A lamp");
    assertThat(prose(run("", "The lamp is lit.") + IMAGE)).isEqualTo("The lamp is lit.");
    String line = "<w:r><w:br/></w:r>";
    assertThat(prose(run("", "The lamp is lit.") + line + IMAGE + IMAGE + line + run("", "It is.")))
        .isEqualTo("The lamp is lit.\nIt is.");
  }

  @Test
  void anEmojiIsRead() throws ReadException {
    String emoji =
        "<w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice Requires=\"w16se\">"
            + "<s:symEx xmlns:s=\"s\" s:font=\"Segoe UI Emoji\" s:char=\"1F60A\"/></mc:Choice>"
            + "<mc:Fallback><w:t>\uD83D\uDE0A</w:t></mc:Fallback></mc:AlternateContent></w:r>";

    assertThat(prose(run("", "The keeper was happy ") + emoji + run("", " about the lamp.")))
        .isEqualTo("The keeper was happy \uD83D\uDE0A about the lamp.");
  }

  @Test
  void wordsAroundAnImageGetComments() throws Exception {
    byte[] file =
        new DocxFile().paragraph("", run("", "Ring the ") + IMAGE + run("", " now.")).bytes();

    assertThat(DocxReader.layout(file).pieces())
        .extracting(piece -> piece.span().length())
        .isEqualTo(List.of(9, 2, 5));
  }

  private static String prose(String runs) throws ReadException {
    byte[] file = new DocxFile().paragraph("", runs).bytes();
    Document document = new DocxReader().read(new DocumentId("a.docx"), file);
    return document.prose();
  }
}
