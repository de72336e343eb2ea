package org.isogloss.core.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.OpenDocumentFile.note;
import static org.isogloss.core.document.format.OpenDocumentFile.span;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.OpenDocumentFile;
import org.isogloss.core.document.office.AnnotatedRange;
import org.isogloss.core.document.office.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens copies with comments and changes, packages as well as flat files. */
class OdtInLibreOfficeTest {

  private static final Pattern WORD = Pattern.compile("z\\w\\d+");

  private static final String BOX =
      "<draw:frame text:anchor-type='paragraph' svg:width='5cm' svg:height='2cm'><draw:text-box>"
          + "<text:p>box zq9</text:p></draw:text-box></draw:frame>";

  /** Two changes of another author: one whose text is in the list, and one whose text is not. */
  private static final String CHANGES =
      "<text:tracked-changes><text:changed-region xml:id='a' text:id='a'><text:deletion>%s<text:p>"
              .formatted(info())
          + "gone there</text:p></text:deletion></text:changed-region>"
          + "<text:changed-region xml:id='b' text:id='b'><text:deletion>%s</text:deletion>"
              .formatted(info())
          + "</text:changed-region></text:tracked-changes>";

  @TempDir private Path folder;

  private static String info() {
    return "<office:change-info><dc:creator>Ann</dc:creator><dc:date>2024-01-02T03:04:05</dc:date>"
        + "</office:change-info>";
  }

  /** A text with words to comment on, and words to change. */
  private static OpenDocumentFile manuscript() {
    return new OpenDocumentFile()
        .automatic("text", "T1", "", "fo:font-style='italic'")
        .xml(CHANGES)
        .heading(1, "A zq1 heading")
        .paragraph("", "One zq2 &amp; " + span("T1", "red zq3") + "zq4 more zc1")
        .paragraph("", "A <text:a xlink:href='http://example.org/'>link zq5 zc2</text:a>.")
        .xml("<text:list><text:list-item><text:p>item zq6</text:p></text:list-item></text:list>")
        .xml("<table:table><table:table-column/><table:table-row><table:table-cell>")
        .xml("<text:p>zq7 cell zc3</text:p></table:table-cell></table:table-row></table:table>")
        .paragraph("", "A note" + note("footnote", "zq8 in it") + ", and " + BOX + " more.")
        .paragraph(
            "",
            "Here <text:change text:change-id='a'/><text:change-start text:change-id='b'/>gone here"
                + "<text:change-end text:change-id='b'/> zc4 stays.");
  }

  @Test
  void commentsAndChangesAreWhereTheyWerePut() throws Exception {
    LibreOffice.require();
    List<Path> files = new ArrayList<>();
    files.add(Files.write(folder.resolve("package.odt"), annotated(manuscript().bytes())));
    files.add(Files.write(folder.resolve("flat.fodt"), annotated(manuscript().flat())));
    Path results = Files.createDirectories(folder.resolve("converted"));
    LibreOffice office = new LibreOffice(results);

    assertThat(office.convert(files, "pdf")).isEmpty();
    assertThat(office.convert(files, "fodt")).isEmpty();

    for (Path file : files) {
      byte[] read = Files.readAllBytes(office.converted(file, "fodt"));
      List<AnnotatedRange> comments = AnnotatedRange.in(read);
      assertThat(comments).hasSize(9);
      for (AnnotatedRange one : comments) {
        assertThat("At " + one.text()).isEqualTo(one.comment());
      }
      assertChanged(new String(read, StandardCharsets.UTF_8));
      Document again = new OdtReader().read(new DocumentId("a.fodt"), read);
      assertThat(again.prose()).doesNotContain("gone", "zc").contains("Here a kite stays.");
    }
  }

  private static byte[] annotated(byte[] file) throws Exception {
    String text = new OdtReader().read(new DocumentId("a.odt"), file).source().text();
    assertThat(text).doesNotContain("gone");
    OdtCopy copy = new OdtCopy(file, "Isogloss");
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Span place = new Span(word.start(), word.end());
      boolean isAdded =
          word.group().startsWith("zc")
              ? copy.change(place, "a kite")
              : copy.comment(place, List.of("At " + word.group()));
      assertThat(isAdded).as(word.group()).isTrue();
    }
    return copy.toByteArray();
  }

  /** Each changed word is listed as deleted, and the new words as inserted. */
  private static void assertChanged(String xml) {
    String region =
        "<text:changed-region [^>]*text:id=\"([^\"]*)\">\\s*<text:%s>\\s*<office:change-info>"
            + "\\s*<dc:creator>Isogloss</dc:creator>";
    assertThat(Pattern.compile(region.formatted("deletion")).matcher(xml).results()).hasSize(4);
    Matcher inserted = Pattern.compile(region.formatted("insertion")).matcher(xml);
    int count = 0;
    while (inserted.find()) {
      String id = inserted.group(1);
      assertThat(xml)
          .containsPattern(
              "<text:change-start text:change-id=\"%s\"/>(?:<[^>]*>)*a kite(?:<[^>]*>)*"
                      .formatted(id)
                  + "<text:change-end text:change-id=\"%s\"/>".formatted(id));
      count++;
    }
    assertThat(count).isEqualTo(4);
  }
}
