package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;

class EditObstaclesTest {

  private static Document read(String name, byte[] file) throws Exception {
    return new AnyReader().read(new DocumentId(name), file);
  }

  private static EditObstacles of(Document document, String text) {
    assertThat(document.source().text()).contains(text);
    return new EditObstacles(document);
  }

  private static Span place(Document document, String text) {
    int start = document.source().text().indexOf(text);
    return new Span(start, start + text.length());
  }

  @Test
  void theSourceOfATranslationIsNotToBeChanged() throws Exception {
    String po = "msgid \"\"\nmsgstr \"Language: %s\\n\"\n\nmsgid \"%s\"\nmsgstr \"%s\"\n";
    String english = "The bell rings at night.";
    String german = "Die Glocke läutet in der Nacht.";
    byte[] from = po.formatted("de", english, german).getBytes(StandardCharsets.UTF_8);
    byte[] to = po.formatted("en", german, english).getBytes(StandardCharsets.UTF_8);

    assertThat(of(read("de.po", from), english).isSourceOfTranslation()).isTrue();
    assertThat(of(read("en.po", to), english).isSourceOfTranslation()).isFalse();
  }

  @Test
  void aWorkbookHasNoTrackedChanges() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", null)) {
      Worksheet sheet = book.newWorksheet("Texts");
      sheet.value(0, 0, "German");
      sheet.value(0, 1, "English");
      sheet.value(1, 0, "Die Glocke läutet und das Schiff ist nicht da.");
      sheet.value(1, 1, "The bell rings.");
    }
    Document document = read("a.xlsx", out.toByteArray());

    assertThat(of(document, "bell").of(place(document, "bell"), "lamp"))
        .contains("it is in an Excel workbook, which has no tracked changes");
  }

  @Test
  void wordsInATextBoxCannotBeChanged() throws Exception {
    String box =
        "<w:r><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict></w:r>"
            .formatted(DocxFile.run("", "A lost bell."));
    byte[] file = new DocxFile().paragraph("", DocxFile.run("", "An old lamp.") + box).bytes();
    Document document = read("a.docx", file);
    EditObstacles obstacles = of(document, "bell");

    assertThat(obstacles.of(place(document, "lamp"), "light")).isEmpty();
    assertThat(obstacles.of(place(document, "bell"), "gong")).contains("it is in a text box");
  }
}
