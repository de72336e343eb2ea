package org.isogloss.core.document.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.docx.TextPiece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens what was made, and finds the same words marked. {@code
 * -Disogloss.docx.documents=300} tries more documents.
 */
class LibreOfficeTest {

  private static final int DOCUMENTS = Integer.getInteger("isogloss.docx.documents", 20);
  private static final String NUMBER = "Comment number ";

  @TempDir private Path folder;

  @Test
  void commentsAreWhereTheyWerePut() throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed (apt-get install libreoffice-writer)");
    List<Map<String, String>> expected = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      expected.add(write(i));
    }

    convert("fodt");
    convert("pdf");

    int compared = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      assertThat(folder.resolve(i + ".pdf")).isNotEmptyFile();
      Map<String, String> found = annotations(folder.resolve(i + ".fodt"));
      assertThat(found).as("document %d", i).containsAllEntriesOf(expected.get(i));
      compared += expected.get(i).size();
    }
    assertThat(compared).isGreaterThan(DOCUMENTS);
  }

  /** Writes a file with comments; returns the marked text of each, where it is the words. */
  private Map<String, String> write(int seed) throws Exception {
    Random random = new Random(seed);
    byte[] file = GeneratedDocx.of(random);
    Document document = new DocxReader().read(new DocumentId("a.docx"), file);
    String text = document.source().text();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");
    Map<String, String> expected = new LinkedHashMap<>();
    List<TextPiece> pieces = DocxReader.layout(file).pieces();
    int at = 0;
    while (at < text.length()) {
      // LibreOffice 7.4 may not finish laying out a page with a comment on every other word.
      int start = at + random.nextInt(150);
      int end = start + 1 + random.nextInt(12);
      at = end;
      if (end >= text.length() || !isWhole(text, start) || !isWhole(text, end)) {
        continue;
      }
      Span place = new Span(start, end);
      String words = place.in(text).replaceAll("\\s", "");
      if (words.isEmpty() || place.in(text).contains("\n")) {
        continue;
      }
      String number = NUMBER + start + ".";
      boolean isExact = copy.anchoring(place) == DocxCopy.Anchoring.WORDS;
      assertThat(copy.comment(place, List.of(number))).isTrue();
      // LibreOffice reads fields and formulas as objects without text.
      String around = text.substring(Math.max(0, start - 9), Math.min(text.length(), end + 9));
      boolean isObject =
          around.contains("x + y")
              || pieces.stream().anyMatch(one -> one.isInField() && one.span().overlaps(place));
      if (isExact && !isObject) {
        expected.put(number, words);
      }
    }
    Files.write(folder.resolve(seed + ".docx"), copy.toByteArray());
    return expected;
  }

  private static boolean isWhole(String text, int at) {
    int type = Character.getType(text.charAt(at));
    return !Character.isLowSurrogate(text.charAt(at)) && type != Character.NON_SPACING_MARK;
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(File.pathSeparator)).stream()
        .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice")));
  }

  private void convert(String format) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("settings").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
    for (int i = 0; i < DOCUMENTS; i++) {
      command.add(folder.resolve(i + ".docx").toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(format + ".log").toFile())
            .start();
    boolean isDone = process.waitFor(60 + 5L * DOCUMENTS, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(isDone).as("conversion to %s in time", format).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** The marked text of each annotation by its own text, without spaces. */
  private static Map<String, String> annotations(Path file) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, StringBuilder> open = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    StringBuilder comment = null;
    String name = "";
    int hidden = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        boolean isStart = event == XMLStreamConstants.START_ELEMENT;
        String local =
            event == XMLStreamConstants.CHARACTERS ? "" : xml.hasName() ? xml.getLocalName() : "";
        if (isStart && local.equals("annotation")) {
          name =
              String.valueOf(
                  xml.getAttributeValue(
                      "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "name"));
          comment = new StringBuilder();
        } else if (event == XMLStreamConstants.END_ELEMENT && local.equals("annotation")) {
          names.put(name, comment.toString().replaceAll("(?s).*(" + NUMBER + "\\d+\\.).*", "$1"));
          open.put(name, new StringBuilder());
          comment = null;
        } else if (isStart && local.equals("annotation-end")) {
          String ended =
              xml.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "name");
          // Where a comment is next to deleted words, LibreOffice writes these in their place.
          found.put(names.get(ended), open.remove(ended).toString().replaceAll("\\s|gone ", ""));
        } else if (List.of("note", "text-box", "custom-shape", "rect", "tracked-changes")
            .contains(local)) {
          hidden += isStart ? 1 : -1;
        } else if (event == XMLStreamConstants.CHARACTERS && comment != null) {
          comment.append(xml.getText());
        } else if (event == XMLStreamConstants.CHARACTERS && hidden == 0) {
          open.values().forEach(text -> text.append(xml.getText()));
        }
      }
    }
    return found;
  }
}
