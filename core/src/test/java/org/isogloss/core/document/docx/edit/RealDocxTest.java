package org.isogloss.core.document.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLException;
import org.assertj.core.api.SoftAssertions;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.office.AnnotatedRange;
import org.isogloss.core.document.office.LibreOffice;
import org.isogloss.core.document.office.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments in the DOCX files of a folder: {@code -Disogloss.office.folder=FOLDER}. */
class RealDocxTest {

  @TempDir private Path folder;

  @Test
  void commentsAreOnTheirWordsAndCanBeRemoved() throws Exception {
    SoftAssertions all = new SoftAssertions();
    Map<Path, AnnotatedDocx> copies = new LinkedHashMap<>();
    for (Path file : RealFiles.named(".*\\.(docx|docm|dotx)")) {
      byte[] bytes = Files.readAllBytes(file);
      Document document;
      try {
        document = new DocxReader().read(new DocumentId("a.docx"), bytes);
      } catch (ReadException e) {
        System.out.println(file.getFileName() + ": not read, because it is " + e.getMessage());
        continue;
      }
      AnnotatedDocx copy = new AnnotatedDocx(bytes, document, RealFiles.places(document));
      Map<DocxCopy.Anchoring, Integer> counts = new TreeMap<>();
      copy.added().forEach(one -> counts.merge(one.anchoring(), 1, Integer::sum));
      boolean isRead = isReadByPoi(bytes);
      System.out.println(
          file.getFileName() + ": " + counts + (isRead ? "" : ", not read by Apache POI"));
      all.check(copy::requireInXml);
      if (isRead) {
        all.check(copy::requireInPoi);
      }
      all.check(copy::requireRemovable);
      all.check(copy::requireSameText);
      // Two files may differ only in their extension.
      Path copied = folder.resolve(copies.size() + "-" + file.getFileName());
      copies.put(Files.write(copied, copy.copy()), copy);
    }
    all.assertAll();
    assertThat(copies).isNotEmpty();
    requireInLibreOffice(copies);
  }

  private static boolean isReadByPoi(byte[] original) {
    try (PoiDocx file = new PoiDocx(original)) {
      return file.paragraphs() != null;
    } catch (IOException | POIXMLException e) {
      return false;
    }
  }

  private void requireInLibreOffice(Map<Path, AnnotatedDocx> copies) throws Exception {
    LibreOffice.require();
    LibreOffice office = new LibreOffice(folder);
    List<Path> files = new ArrayList<>(copies.keySet());
    List<Path> failed = new ArrayList<>(office.convert(files, "fodt"));
    files.removeAll(failed);
    failed.addAll(office.convert(files, "pdf"));
    System.out.printf(
        "LibreOffice: %d opened, %s not opened or not printed%n", files.size(), failed);
    SoftAssertions all = new SoftAssertions();
    all.assertThat(failed).as("files that LibreOffice does not finish").isEmpty();
    for (Path file : files) {
      // Version 7.4 loses the first paragraph of a comment in a content control of paragraphs.
      all.assertThat(AnnotatedRange.in(Files.readAllBytes(office.converted(file, "fodt"))))
          .filteredOn(one -> one.author().equals(AnnotatedDocx.AUTHOR))
          .as("comments in %s", file.getFileName())
          .hasSameSizeAs(copies.get(file).added())
          .allMatch(one -> one.comment().endsWith("Why."));
    }
    all.assertAll();
  }
}
