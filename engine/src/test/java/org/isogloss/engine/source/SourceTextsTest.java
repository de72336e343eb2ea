package org.isogloss.engine.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextsTest {

  private static final String LAMP = "# The lamp\n\nThe keeper lights the lamp at 18:30.\n";
  private static final String LAMP_SOURCE = "# 灯\n\n看守人在18:30点灯。\n";
  private static final String BOAT = "# The boat\n\nThe boat of 1907 leaks at the bow.\n";
  private static final String BOAT_SOURCE = "# 船\n\n1907年的船船头漏水。\n";

  @ParameterizedTest
  @CsvSource({
    "en/guide/lamp.md, zh/guide/lamp.md",
    "guide/lamp.md, source/guide/lamp.zh.md",
    "lamp.en.md, lamp.zh-Hans.md",
    "book/lamp_en.md, book/lamp_zh.md",
  })
  void filesWithTheSameNameBelongTogether(String english, String source) throws ReadException {
    // The other one would fit as well, since it is the same text.
    SourceTexts sources =
        texts(
            read("zh/other/boat.md", BOAT_SOURCE),
            read(source, LAMP_SOURCE),
            read("x/a.md", LAMP_SOURCE));

    Document aligned = sources.beside(List.of(read(english, LAMP))).documents().get(0);

    assertThat(sourceFiles(aligned)).containsOnly(source);
  }

  @Test
  void ofFilesWithTheSameNameTheOneInTheSameFolderIsTheSource() throws ReadException {
    SourceTexts sources =
        texts(read("zh/lamp/index.md", LAMP_SOURCE), read("zh/boat/index.md", BOAT_SOURCE));

    List<Document> aligned =
        sources
            .beside(List.of(read("en/boat/index.md", BOAT), read("en/lamp/index.md", LAMP)))
            .documents();

    assertThat(sourceFiles(aligned.get(0))).containsOnly("zh/boat/index.md");
    assertThat(sourceFiles(aligned.get(1))).containsOnly("zh/lamp/index.md");
  }

  @Test
  void otherFilesAreOneText() throws ReadException {
    SourceTexts sources = texts(read("whole.md", LAMP_SOURCE + "\n" + BOAT_SOURCE));

    SourceTexts.Beside beside = sources.beside(List.of(read("1.md", LAMP), read("2.md", BOAT)));

    assertThat(beside.notes()).isEmpty();
    assertThat(pairs(beside.documents().get(1))).containsExactly("船", "1907年的船船头漏水。");
  }

  @Test
  void whatHasNoSourceIsSaid() throws ReadException {
    SourceTexts sources = texts(read("zh/lamp.md", LAMP_SOURCE));
    Document boat = read("en/boat.md", BOAT);

    SourceTexts.Beside beside = sources.beside(List.of(boat, read("en/lamp.md", LAMP)));

    assertThat(beside.documents().get(0)).isSameAs(boat);
    assertThat(beside.notes())
        .containsExactly("en/boat.md: no source found, expected a source file with the same name");
  }

  @Test
  void aSourceThatDoesNotFitIsIgnored() throws ReadException {
    String other = "小鸟在树上唱歌，孩子们在河边放风筝，老人坐在门口晒太阳。\n\n";
    SourceTexts sources = texts(read("zh/lamp.md", other.repeat(4)));
    Document lamp = read("en/lamp.md", LAMP);

    SourceTexts.Beside beside = sources.beside(List.of(lamp));

    assertThat(beside.documents()).containsExactly(lamp);
    assertThat(beside.notes())
        .singleElement()
        .asString()
        .startsWith("en/lamp.md: only ")
        .endsWith("expected the text that it was translated from; the source is ignored");
  }

  @Test
  void whatIsBesideItsSourceStaysThere() throws ReadException {
    SourceTexts sources = texts(read("zh/lamp.md", LAMP_SOURCE));
    List<Document> once = sources.beside(List.of(read("en/lamp.md", LAMP))).documents();

    assertThat(sources.beside(once).documents()).isEqualTo(once);
  }

  @Test
  void withoutASourceDocumentsStayAsTheyAre() throws ReadException {
    Document lamp = read("en/lamp.md", LAMP);

    assertThat(SourceTexts.NONE.beside(List.of(lamp)).documents()).containsExactly(lamp);
  }

  private static SourceTexts texts(Document... documents) {
    return SourceTexts.of(
        List.of(documents), new SourceSelection(List.of(), Optional.of(new LanguageTag("zh"))));
  }

  private static List<String> sourceFiles(Document document) {
    return document.bitext().map(Bitext::segments).orElseThrow().stream()
        .flatMap(pair -> pair.other().stream())
        .map(other -> other.file().orElseThrow().id().path())
        .toList();
  }

  private static List<String> pairs(Document document) {
    return document.bitext().map(Bitext::segments).orElseThrow().stream()
        .flatMap(pair -> pair.other().stream())
        .map(SegmentPair.Other::text)
        .toList();
  }

  private static Document read(String name, String text) throws ReadException {
    return new MarkdownReader().read(new DocumentId(name), text.getBytes(UTF_8));
  }
}
