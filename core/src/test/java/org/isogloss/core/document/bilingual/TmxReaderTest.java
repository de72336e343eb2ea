package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.api.Test;

class TmxReaderTest {

  private static final String UNITS =
      """
      <tu tuid="1"><note>isogloss next-block</note><prop type="x">No prose</prop>
        <tuv xml:lang="%s"><seg>打开门。</seg></tuv>
        <tuv xml:lang="%s"><seg>Open the <bpt i="1">&lt;b&gt;</bpt>door<ept i="1">&lt;/b&gt;</ept> of <ph x="2">{0}</ph>.</seg></tuv></tu>
      <tu tuid="2"><tuv xml:lang="%1$s"><seg>窗</seg></tuv></tu>
      <tu tuid="3"><tuv xml:lang="%2$s"><seg>Fog <hi>bell</hi></seg></tuv></tu>
      """;

  @Test
  void theEnglishTextsAreReadWithTheOthersBesideThem() throws ReadException {
    Document document = read("zh-CN", UNITS.formatted("zh-CN", "en-US"));

    assertThat(Sides.blocks(document))
        .containsExactly("body: Open the door of \uFFFC.", "table: Fog bell");
    assertThat(Sides.lines(document))
        .containsExactly(
            "1 TRANSLATED: Open the door of \uFFFC. = 打开门。",
            "2 UNTRANSLATED: - = 窗",
            "3 TRANSLATED: Fog bell = -");
    assertThat(Sides.tags(document, 0)).isEqualTo("bpt1< ept1< ph2<");
    assertThat(document.inlines())
        .filteredOn(inline -> inline.kind() == Inline.Kind.CODE)
        .map(inline -> document.sourceText(inline.span()))
        .containsExactly("<ph x=\"2\">{0}</ph>");
    assertThat(document.language()).contains(new LanguageTag("en-US"));
    assertThat(document.comments()).map(Comment::text).containsExactly("isogloss next-block");
    Bitext bitext = document.bitext().orElseThrow();
    assertThat(bitext.englishSide()).isEqualTo(Bitext.Side.TARGET);
    assertThat(bitext.other()).contains(new LanguageTag("zh-CN"));
  }

  @Test
  void theHeaderSaysWhichSideIsTheSource() throws ReadException {
    String units = UNITS.formatted("zh-CN", "en-US");

    assertThat(read("en", units).bitext().orElseThrow().englishSide())
        .isEqualTo(Bitext.Side.SOURCE);
    assertThat(read("*all*", units).bitext().orElseThrow().englishSide())
        .isEqualTo(Bitext.Side.TARGET);
  }

  @Test
  void ofSeveralLanguagesTheMostFrequentIsTheOtherOne() throws ReadException {
    Document document =
        read(
            "en",
            """
            <tu><tuv xml:lang="en"><seg>Bell</seg></tuv><tuv xml:lang="fr"><seg>Cloche</seg></tuv><tuv xml:lang="de"><seg>Glocke</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>Door</seg></tuv><tuv xml:lang="de"><seg>Tür</seg></tuv></tu>
            """);

    assertThat(Sides.lines(document))
        .containsExactly(" TRANSLATED: Bell = Glocke", " TRANSLATED: Door = Tür");
    assertThat(document.bitext().orElseThrow().unread()).containsExactly(new LanguageTag("fr"));
  }

  @Test
  void varietiesOfALanguageAreReadTogether() throws ReadException {
    Document document =
        read(
            "de",
            """
            <tu><tuv xml:lang="de-DE"><seg>Glocke</seg></tuv><tuv xml:lang="en-GB"><seg>Grey bell</seg></tuv><tuv xml:lang="en-US"><seg>Gray bell</seg></tuv></tu>
            <tu><tuv xml:lang="de-DE"><seg>Lampe</seg></tuv><tuv xml:lang="en-US"><seg>Lamp</seg></tuv></tu>
            <tu><tuv xml:lang="de"><seg>Turm</seg></tuv><tuv xml:lang="en"><seg>Tower</seg></tuv></tu>
            <tu><tuv xml:lang="de-CH"><seg>Tür</seg></tuv><tuv xml:lang="en-US"><seg>Door</seg></tuv></tu>
            """);

    assertThat(Sides.lines(document))
        .containsExactly(
            " TRANSLATED: Gray bell = Glocke",
            " TRANSLATED: Lamp = Lampe",
            " TRANSLATED: Tower = Turm",
            " TRANSLATED: Door = Tür");
    assertThat(document.language()).contains(new LanguageTag("en-US"));
    Bitext bitext = document.bitext().orElseThrow();
    assertThat(bitext.englishSide()).isEqualTo(Bitext.Side.TARGET);
    assertThat(bitext.other()).contains(new LanguageTag("de-DE"));
    assertThat(bitext.unread()).containsExactly(new LanguageTag("en-GB"));
  }

  @Test
  void twoVarietiesOfEnglishAloneAreTwoLanguages() throws ReadException {
    Document document =
        read(
            "en-US",
            "<tu><tuv xml:lang=\"en-US\"><seg>Color</seg></tuv><tuv xml:lang=\"en-GB\"><seg>Colour</seg></tuv></tu>");

    assertThat(Sides.lines(document)).containsExactly(" TRANSLATED: Colour = Color");
  }

  @Test
  void oldFilesNameTheLanguageInAnotherAttribute() throws ReadException {
    Document document =
        read(
            "FR",
            "<tu><tuv lang=\"FR\"><seg>Cloche</seg></tuv><tuv lang=\"EN-GB\"><seg>Bell</seg></tuv></tu>");

    assertThat(Sides.lines(document)).containsExactly(" TRANSLATED: Bell = Cloche");
  }

  @Test
  void theFormatIsRecognizedWithoutANameAndInUtf16() throws ReadException {
    String text = file("zh-CN", UNITS.formatted("zh-CN", "en"));

    assertThat(
            new AnyReader()
                .read(DocumentId.STANDARD_INPUT, text.getBytes(StandardCharsets.UTF_8))
                .bitext())
        .isPresent();
    assertThat(
            new AnyReader()
                .read(new DocumentId("a.tmx"), text.getBytes(StandardCharsets.UTF_16))
                .prose())
        .startsWith("Open the door");
  }

  @Test
  void aMemoryWithoutEnglishIsRefused() {
    assertThatThrownBy(() -> read("zh", UNITS.formatted("zh", "fr")))
        .isInstanceOf(ReadException.class)
        .hasMessage(
            "a translation memory of fr, zh, expected English (en, en-US and the like) in it");
    assertThatThrownBy(() -> read("zh", "<tu><tuv><seg>Bell</seg></tuv></tu>"))
        .hasMessage("a text without a language, expected xml:lang in <tuv>")
        .extracting("line")
        .isEqualTo(3);
  }

  @Test
  void brokenXmlAndEntitiesAreRefused() {
    assertThatThrownBy(() -> read("en", "<tu><tuv xml:lang=\"en\"><seg>Bell</tuv></tu>"))
        .hasMessageContaining("expected a TMX file")
        .extracting("line")
        .isEqualTo(3);
    assertThatThrownBy(
            () -> Sides.read("a.tmx", "<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx>&a;</tmx>"))
        .hasMessage("a document type with declarations, expected none in a TMX file");
    assertThatThrownBy(() -> Sides.read("a.tmx", "<xliff/>"))
        .hasMessage("the root element is <xliff>, expected <tmx>");
  }

  private static Document read(String source, String units) throws ReadException {
    return Sides.read("a.tmx", file(source, units));
  }

  private static String file(String source, String units) {
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header srclang=\""
        + source
        + "\"/><body>\n"
        + units
        + "</body></tmx>";
  }
}
