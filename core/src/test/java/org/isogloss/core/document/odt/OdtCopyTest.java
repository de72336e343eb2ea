package org.isogloss.core.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.OpenDocumentFile.note;
import static org.isogloss.core.document.format.OpenDocumentFile.span;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.OpenDocumentFile;

/** Comments at any words of generated files. */
class OdtCopyTest {

  private static final String NASTY = "Use <b> & \"x\" ]]> --> \u0007\u0000 </text:p> “y”.";

  private static final Pattern COMMENT =
      Pattern.compile(
          "<office:annotation [^>]*office:name=\"(isogloss-\\d+)\".*?</office:annotation>",
          Pattern.DOTALL);

  private static final Pattern END =
      Pattern.compile("<office:annotation-end [^>]*office:name=\"isogloss-\\d+\"/>");

  private static final String BOX =
      "<draw:frame><draw:text-box><text:p>box %s</text:p></draw:text-box></draw:frame>";

  private static final String SHAPE =
      "<draw:g><draw:custom-shape><text:p>shape %s</text:p></draw:custom-shape></draw:g>";

  /** Contents of paragraphs; {@code %s} is a word. */
  private static final List<String> CONTENTS =
      List.of(
          "one %s two %s",
          "one &amp; %s&#x1D538; <![CDATA[<%s>]]> end",
          span("T1", "red %s") + " and " + span("T2", "hidden") + span("T1", "kite %s"),
          "a <text:a xlink:href='x'>link %s</text:a> and %s",
          "before <text:date>%s</text:date> after %s",
          "a<text:s text:c='3'/>b %s<text:tab/>c %s<text:line-break/>d",
          "text %s" + note("footnote", "note %s") + " more %s",
          "text %s " + BOX + " more %s",
          "text %s " + SHAPE + " more %s",
          "<office:annotation office:name='mine'><text:p>Why?</text:p></office:annotation>w %s"
              + "<office:annotation-end office:name='mine'/> x",
          "<text:change-start text:change-id='c'/>new %s<text:change-end text:change-id='c'/>");

  private static final List<String> PLACES =
      List.of(
          "<text:p>%s</text:p>",
          "<text:h text:outline-level='2'>%s</text:h>",
          "<text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list>",
          "<table:table><table:table-cell><text:p>%s</text:p></table:table-cell></table:table>",
          "<text:section text:name='s'><text:p>\n  %s\n</text:p></text:section>");

  @Property(tries = 100)
  void aCopyReadsAsTheSameTextAndWithoutCommentsIsTheOriginal(
      @ForAll("files") List<Integer> choices) throws Exception {
    OpenDocumentFile file = file(choices);
    byte[] bytes = file.bytes();
    Document document = read(bytes);
    Random random = new Random(choices.hashCode());
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");
    List<String> marked = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+(?: \\S+)?").matcher(document.source().text());
    while (word.find()) {
      Span place = new Span(word.start(), word.end());
      if (random.nextInt(3) == 0 && copy.comment(place, List.of(NASTY, "More."))) {
        marked.add(copy.markedInstead(place).isPresent() ? "" : word.group());
      }
    }

    byte[] copied = copy.toByteArray();

    assertThat(read(copied).prose()).isEqualTo(document.prose());
    assertThat(read(copied).blocks()).isEqualTo(document.blocks());
    assertThat(read(copied).inlines()).isEqualTo(document.inlines());
    String xml = new String(parts(copied).get("content.xml"), StandardCharsets.UTF_8);
    assertThat(END.matcher(COMMENT.matcher(xml).replaceAll("")).replaceAll(""))
        .isEqualTo(file.content());
    assertThat(anchored(xml)).containsExactlyInAnyOrderElementsOf(marked);
    others(bytes, copied);
  }

  @Example
  void commentsGoAroundWhatCannotContainThem() throws Exception {
    byte[] bytes =
        new OpenDocumentFile()
            .paragraph("", "a <text:date>1 May</text:date> b " + SHAPE.formatted("x") + " c")
            .bytes();
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");
    String text = read(bytes).source().text();

    assertThat(copy.comment(spanOf(text, "May"), List.of("m"))).isTrue();
    assertThat(copy.comment(spanOf(text, "shape"), List.of("n"))).isTrue();

    String xml = new String(parts(copy.toByteArray()).get("content.xml"), StandardCharsets.UTF_8);
    assertThat(xml)
        .contains(
            "</office:annotation><text:date>1 May</text:date><office:annotation-end",
            "</office:annotation>" + SHAPE.formatted("x") + "<office:annotation-end");
    assertThat(copy.markedInstead(spanOf(text, "shape"))).contains("shape");
    assertThat(copy.markedInstead(spanOf(text, "May"))).isEmpty();
  }

  @Example
  void anotherPrefixOfTheFileDoesNotMatter() throws Exception {
    String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    String xml =
        "<o:document-content xmlns:o='%s' xmlns:t='%s'><o:body><o:text><t:p>A kite.</t:p></o:text>"
            + "</o:body></o:document-content>";
    byte[] bytes = new OpenDocumentFile().part("content.xml", xml.formatted(office, text)).bytes();
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");
    copy.comment(new Span(2, 6), List.of("m"));

    assertThat(read(copy.toByteArray()).prose()).isEqualTo("A kite.");
    assertThat(new String(parts(copy.toByteArray()).get("content.xml"), StandardCharsets.UTF_8))
        .contains("<office:annotation xmlns:office=\"" + office + "\"");
  }

  @Example
  void aFlatFileStaysFlat() throws Exception {
    byte[] bytes = new OpenDocumentFile().paragraph("", "A kite.").flat();
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");
    copy.comment(new Span(2, 6), List.of("m"));

    String xml = new String(copy.toByteArray(), StandardCharsets.UTF_8);

    assertThat(END.matcher(COMMENT.matcher(xml).replaceAll("")).replaceAll(""))
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<List<Integer>> files() {
    return Arbitraries.integers().between(0, 10_000).list().ofMinSize(1).ofMaxSize(8);
  }

  private static OpenDocumentFile file(List<Integer> choices) {
    OpenDocumentFile file =
        new OpenDocumentFile()
            .automatic("text", "T1", "", "fo:font-style='italic'")
            .automatic("text", "T2", "", "text:display='none'")
            .part("Pictures/a.png", "no picture");
    int words = 0;
    for (int choice : choices) {
      String content = CONTENTS.get(choice % CONTENTS.size());
      while (content.contains("%s")) {
        content = content.replaceFirst("%s", "zq" + words);
        words++;
      }
      file.xml(PLACES.get(choice / CONTENTS.size() % PLACES.size()).formatted(content));
    }
    return file;
  }

  /** The text between the marks of each comment, as shown; empty for a shape. */
  private static List<String> anchored(String xml) throws ReadException {
    List<String> anchored = new ArrayList<>();
    Matcher comment = COMMENT.matcher(xml);
    while (comment.find()) {
      Matcher end =
          Pattern.compile("<office:annotation-end [^>]*office:name=\"" + comment.group(1) + "\"/>")
              .matcher(xml);
      assertThat(end.find(comment.end())).isTrue();
      String inside = xml.substring(comment.end(), end.start());
      assertThat(COMMENT.matcher(inside).find() && inside.startsWith("<draw:g>")).isFalse();
      anchored.add(inside.startsWith("<draw:g>") ? "" : shown(inside));
    }
    return anchored;
  }

  /** A part of a paragraph as shown, without the notes and boxes in it. */
  private static String shown(String part) throws ReadException {
    String whole =
        END.matcher(COMMENT.matcher(part).replaceAll(""))
            .replaceAll("")
            .replaceAll("(?s)<text:note .*?</text:note>|<draw:frame>.*?</draw:frame>", "")
            .replaceAll("(?s)<draw:g>.*?</draw:g>|<text:span [^>]*>hidden</text:span>", "")
            .replaceAll("<(/?)(?:text:span|text:a)\\b[^>]*>", "");
    Document read = read(new OpenDocumentFile().paragraph("", whole).bytes());
    return read.source().text().strip();
  }

  private static Span spanOf(String text, String part) {
    int at = text.indexOf(part);
    return new Span(at, at + part.length());
  }

  private static void others(byte[] original, byte[] copied) throws IOException {
    Map<String, byte[]> before = parts(original);
    Map<String, byte[]> after = parts(copied);
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    before.forEach(
        (name, content) -> {
          if (!name.equals("content.xml")) {
            assertThat(after.get(name)).as(name).isEqualTo(content);
          }
        });
    String head = new String(copied, 30, 47, StandardCharsets.ISO_8859_1);
    assertThat(head).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    assertThat(copied[copied.length - 22]).isEqualTo((byte) 'P');
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Document read(byte[] file) throws ReadException {
    return new OdtReader().read(new DocumentId("a.odt"), file);
  }
}
