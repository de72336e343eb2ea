package org.isogloss.core.document.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.office.AnnotatedRange;
import org.isogloss.core.document.office.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens what was made, finds the same words marked and no other comments, and prints
 * it. {@code -Disogloss.docx.documents=300} tries more documents.
 */
class LibreOfficeTest {

  private static final int DOCUMENTS = Integer.getInteger("isogloss.docx.documents", 20);

  private static final String FORMULA = "x+y";

  @TempDir private Path folder;
  private int compared;

  @Test
  void commentsAreWhereTheyWerePut() throws Exception {
    LibreOffice.require();
    int seeds = 0;
    int printed = 0;
    while (printed < DOCUMENTS) {
      int count = DOCUMENTS - printed;
      printed += printed(seeds, count);
      seeds += count;
      assertThat(seeds).as("documents for %d printed ones", printed).isLessThan(2 * DOCUMENTS);
    }
    System.out.printf(
        "%d documents opened, %d printed, %d comments present%n", seeds, printed, compared);
  }

  /** Tries some documents, and returns how many of them were printed. */
  private int printed(int firstSeed, int count) throws Exception {
    List<AnnotatedDocx> documents = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(annotated(firstSeed + i));
      String name = firstSeed + i + ".docx";
      files.add(Files.write(folder.resolve(name), documents.get(i).copy()));
    }
    LibreOffice office = new LibreOffice(folder);
    assertThat(office.convert(files, "fodt")).as("files that are not opened").isEmpty();
    List<Path> failed = office.convert(office.convert(files, "pdf"), "pdf");
    requireNotPrintedWithout(failed, office);
    for (int i = 0; i < count; i++) {
      byte[] read = Files.readAllBytes(office.converted(files.get(i), "fodt"));
      compare(documents.get(i), AnnotatedRange.in(read), firstSeed + i);
      compared += documents.get(i).added().size();
    }
    assertThat(compared).isGreaterThan(5 * count);
    return count - failed.size();
  }

  /** Version 7.4 does not finish laying out some files, with comments or without. */
  private void requireNotPrintedWithout(List<Path> failed, LibreOffice office) throws Exception {
    List<Path> originals = new ArrayList<>();
    for (Path file : failed) {
      int seed = Integer.parseInt(file.getFileName().toString().replace(".docx", ""));
      Path original = folder.resolve("without-comments-" + seed + ".docx");
      originals.add(Files.write(original, GeneratedDocx.of(new Random(seed))));
    }
    assertThat(office.convert(originals, "pdf")).isEqualTo(originals);
  }

  private static AnnotatedDocx annotated(int seed) throws Exception {
    Random random = new Random(seed);
    byte[] file = GeneratedDocx.of(random);
    Document document = new DocxReader().read(new DocumentId("a.docx"), file);
    String text = document.source().text();
    List<Span> places = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      // LibreOffice 7.4 may not finish laying out a page with a comment on every other word.
      int start = at + random.nextInt(150);
      int end = start + 1 + random.nextInt(12);
      at = end;
      if (end < text.length() && isWhole(text, start) && isWhole(text, end)) {
        String words = text.substring(start, end);
        if (!words.isBlank() && !words.contains("\n")) {
          places.add(new Span(start, end));
        }
      }
    }
    return new AnnotatedDocx(file, document, places);
  }

  private static boolean isWhole(String text, int at) {
    int type = Character.getType(text.charAt(at));
    return !Character.isLowSurrogate(text.charAt(at)) && type != Character.NON_SPACING_MARK;
  }

  private static void compare(AnnotatedDocx file, List<AnnotatedRange> found, int document)
      throws Exception {
    Map<String, AnnotatedRange> ours = new HashMap<>();
    int others = 0;
    for (AnnotatedRange one : found) {
      if (one.author().equals(AnnotatedDocx.AUTHOR)) {
        String number = one.comment().replaceAll("(?s)\\n.*", "");
        assertThat(ours.put(number, one)).as("two comments %s", number).isNull();
      } else {
        others++;
      }
    }
    assertThat(ours).as("document %d", document).hasSameSizeAs(file.added());
    assertThat(others).as("other comments of document %d", document).isEqualTo(file.others());
    for (AnnotatedDocx.Added one : file.added()) {
      AnnotatedRange range = ours.get(one.number());
      assertThat(range).as("document %d, %s", document, one).isNotNull();
      compare(file, one, range, "document " + document + ", " + one);
    }
  }

  private static void compare(
      AnnotatedDocx file, AnnotatedDocx.Added one, AnnotatedRange range, String name) {
    // Where a comment is next to deleted words, LibreOffice writes these in their place.
    String text = AnnotatedDocx.squeezed(range.text()).replace("gone", "");
    if (file.isInField(one)) {
      // It calculates a field again.
      assertThat(text).as(name).doesNotContain("No.");
      return;
    }
    switch (one.anchoring()) {
      // Without its module for formulas, LibreOffice drops them.
      case WORDS -> assertThat(text).as(name).isEqualTo(file.expected(one).replace(FORMULA, ""));
      // It reads some notes without their text.
      case NOTE -> assertThat(range.notes()).as(name).hasSize(1);
      default ->
          assertThat(range.objects())
              .as(name)
              .hasSize(1)
              .allMatch(box -> AnnotatedDocx.squeezed(box).contains(file.expected(one)));
    }
  }
}
