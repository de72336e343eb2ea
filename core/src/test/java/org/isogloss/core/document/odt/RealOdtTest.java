package org.isogloss.core.document.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.AnnotatedRange;
import org.isogloss.core.document.office.LibreOffice;
import org.isogloss.core.document.office.RealFiles;
import org.isogloss.core.file.ZipCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments in the ODT files of a folder: {@code -Disogloss.office.folder=FOLDER}. */
class RealOdtTest {

  private static final String AUTHOR = "Isogloss";

  @TempDir private Path folder;
  private final SoftAssertions all = new SoftAssertions();

  @Test
  void commentsAreOnTheirWordsAndCanBeRemoved() throws Exception {
    Map<Path, Integer> copies = new LinkedHashMap<>();
    for (Path file : RealFiles.named(".*\\.(odt|ott|fodt)")) {
      byte[] bytes = Files.readAllBytes(file);
      try {
        Document document = new OdtReader().read(new DocumentId("a.odt"), bytes);
        OdtCopy copy = new OdtCopy(bytes, AUTHOR);
        Map<String, Span> added = added(copy, document);
        System.out.println(file.getFileName() + ": " + added.size() + " comments");
        byte[] copied = copy.toByteArray();
        compare(file.getFileName().toString(), document, added, copied, bytes);
        Path target = folder.resolve(copies.size() + "-" + file.getFileName());
        copies.put(Files.write(target, copied), added.size());
      } catch (ReadException e) {
        System.out.println(file.getFileName() + ": not read, because it is " + e.getMessage());
      }
    }
    assertThat(copies).isNotEmpty();
    requireInLibreOffice(copies);
    all.assertAll();
  }

  private static Map<String, Span> added(OdtCopy copy, Document document) {
    Map<String, Span> added = new LinkedHashMap<>();
    for (Span place : RealFiles.places(document)) {
      String number = "No. " + added.size();
      // The comment of a shape is around the shape.
      if (copy.markedInstead(place).isEmpty() && copy.comment(place, List.of(number))) {
        added.put(number, place);
      }
    }
    return added;
  }

  private void compare(
      String name, Document document, Map<String, Span> added, byte[] copy, byte[] original)
      throws Exception {
    String xml = xml(copy);
    Map<String, AnnotatedRange> found = new HashMap<>();
    for (AnnotatedRange one : AnnotatedRange.in(xml.getBytes(StandardCharsets.UTF_8))) {
      if (one.author().equals(AUTHOR)) {
        all.assertThat(found.put(one.comment(), one)).as(name).isNull();
      }
    }
    all.assertThat(found.keySet()).as(name).isEqualTo(added.keySet());
    added.forEach(
        (number, place) -> {
          AnnotatedRange range = found.get(number);
          String words = squeezed(place.in(document.source().text()));
          String marked = squeezed(range.text());
          // The text of an embedded formula is in another part.
          boolean isSame =
              range.objects().isEmpty() ? marked.equals(words) : words.contains(marked);
          all.assertThat(isSame).as("%s, %s: %s on %s", name, number, words, range).isTrue();
        });
    all.assertThat(
            xml.replaceAll(
                    "(?s)<office:annotation [^>]*office:name=\"isogloss\\d*-\\d+\".*?</office:annotation>",
                    "")
                .replaceAll("<office:annotation-end [^>]*office:name=\"isogloss\\d*-\\d+\"/>", ""))
        .as(name)
        .isEqualTo(xml(original));
    Document read = new OdtReader().read(new DocumentId("a.odt"), copy);
    all.assertThat(read.source().text()).as(name).isEqualTo(document.source().text());
    if (isPackage(copy)) {
      requireOtherParts(name, new ZipCopy(copy), new ZipCopy(original));
    }
  }

  private void requireOtherParts(String name, ZipCopy copy, ZipCopy original) throws Exception {
    all.assertThat(copy.names()).as(name).isEqualTo(original.names());
    for (String part : original.names()) {
      if (!part.equals(OdtFile.CONTENT)) {
        all.assertThat(copy.entry(part)).as("%s, %s", name, part).isEqualTo(original.entry(part));
      }
    }
  }

  private void requireInLibreOffice(Map<Path, Integer> copies) throws Exception {
    LibreOffice.require();
    LibreOffice office = new LibreOffice(Files.createDirectories(folder.resolve("converted")));
    List<Path> files = new ArrayList<>(copies.keySet());
    List<Path> failed = new ArrayList<>(office.convert(files, "fodt"));
    files.removeAll(failed);
    failed.addAll(office.convert(files, "pdf"));
    all.assertThat(failed).as("files that LibreOffice does not finish").isEmpty();
    for (Path file : files) {
      byte[] read = Files.readAllBytes(office.converted(file, "fodt"));
      all.assertThat(AnnotatedRange.in(read))
          .as("comments in %s", file.getFileName())
          .filteredOn(one -> one.author().equals(AUTHOR))
          .hasSize(copies.get(file));
    }
  }

  private static boolean isPackage(byte[] file) {
    return file[0] == 'P';
  }

  private static String xml(byte[] file) throws Exception {
    byte[] content = isPackage(file) ? new ZipCopy(file).entry(OdtFile.CONTENT) : file;
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
