package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.api.Test;

class XliffReaderTest {

  @Test
  void theTranslationIsTheProseIfItIsEnglish() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>打开门。</source><target>Open the door.</target></trans-unit>
            <trans-unit id="b"><source>取消</source><target/></trans-unit>
            <trans-unit id="c"><source>好</source></trans-unit>
            <trans-unit id="d"><source/><target>Fog bell</target></trans-unit>
            """);

    assertThat(Sides.blocks(document)).containsExactly("body: Open the door.", "table: Fog bell");
    assertThat(Sides.lines(document))
        .containsExactly(
            "a TRANSLATED: Open the door. = 打开门。",
            "b UNTRANSLATED: - = 取消",
            "c UNTRANSLATED: - = 好",
            "d TRANSLATED: Fog bell = -");
    assertThat(document.language()).contains(new LanguageTag("en-GB"));
    Bitext bitext = document.bitext().orElseThrow();
    assertThat(bitext.englishSide()).isEqualTo(Bitext.Side.TARGET);
    assertThat(bitext.other()).contains(new LanguageTag("zh-CN"));
    assertThat(bitext.segments().get(0).other().orElseThrow().place().in(text(document)))
        .isEqualTo("打开门。");
  }

  @Test
  void theOriginalIsTheProseIfItIsEnglish() throws ReadException {
    Document document =
        read(
            "source-language=\"EN_us\" target-language=\"fr\"",
            """
            <trans-unit id="a"><source>Open the door.</source><target>Ouvrez la porte.</target></trans-unit>
            <trans-unit id="b"><source>Close it.</source></trans-unit>
            """);

    assertThat(Sides.lines(document))
        .containsExactly(
            "a TRANSLATED: Open the door. = Ouvrez la porte.", "b UNTRANSLATED: Close it. = -");
    assertThat(document.bitext().orElseThrow().englishSide()).isEqualTo(Bitext.Side.SOURCE);
  }

  @Test
  void ofTwoEnglishSidesTheTranslationIsReadIfThereIsAny() throws ReadException {
    String languages = "source-language=\"en-US\" target-language=\"en-GB\"";
    String unit = "<trans-unit id=\"a\"><source>Color</source>%s</trans-unit>";

    assertThat(read(languages, unit.formatted("<target>Colour</target>")).prose())
        .isEqualTo("Colour");
    assertThat(read(languages, unit.formatted("<target/>")).prose()).isEqualTo("Color");
  }

  @Test
  void aTranslationMayNameItsLanguageItself() throws ReadException {
    Document document =
        read(
            "source-language=\"ja\"",
            "<trans-unit id=\"a\"><source>扉</source><target xml:lang=\"en\">Door</target></trans-unit>");

    assertThat(document.prose()).isEqualTo("Door");
  }

  @Test
  void segmentsOfTradosAreFoundByTheirNumbersWithTheirStates() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>门。窗。钟。</source>
            <seg-source><g id="1"><mrk mtype="seg" mid="1">门。</mrk><mrk mtype="seg" mid="2">窗。</mrk></g><mrk mtype="seg" mid="3">钟。</mrk></seg-source>
            <target><g id="1"><mrk mtype="seg" mid="1">A door.</mrk> <mrk mtype="seg" mid="2">A <g id="2">window</g>.</mrk></g> <mrk mtype="seg" mid="3"/></target>
            <sdl:seg-defs><sdl:seg id="1" conf="Draft"/><sdl:seg id="2" conf="Translated"><sdl:value>No prose</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>
            """);

    assertThat(Sides.blocks(document)).containsExactly("body: A door. A window.");
    assertThat(Sides.lines(document))
        .containsExactly(
            "a NEEDS_REVIEW: A door. = 门。",
            "a TRANSLATED: A window. = 窗。",
            "a UNTRANSLATED: - = 钟。");
    assertThat(Sides.tags(document, 1)).isEqualTo("g2<");
  }

  @Test
  void whatATrackedChangeDeletesIsNotRead() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>门。窗。</source>
            <seg-source><mrk mtype="seg" mid="1">门<mrk mtype="x-sdl-deleted" sdl:revid="1">户</mrk>。</mrk><mrk mtype="seg" mid="2">窗。</mrk></seg-source>
            <target><mrk mtype="seg" mid="1">The <mrk mtype="x-sdl-comment" sdl:cid="2">keeper</mrk> <mrk mtype="x-sdl-deleted" sdl:revid="3">often <g id="1">very</g> </mrk><mrk mtype="x-sdl-added" sdl:revid="4">gladly </mrk>sleeps.</mrk><mrk mtype="seg" mid="2"><mrk mtype="x-sdl-feedback-deleted">A window.</mrk></mrk></target>
            </trans-unit>
            """);

    assertThat(Sides.lines(document))
        .containsExactly("a TRANSLATED: The keeper gladly sleeps. = 门。", "a UNTRANSLATED: - = 窗。");
    assertThat(Sides.tags(document, 0)).isEmpty();
  }

  @Test
  void lockedSegmentsAreReadAndRemembered() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>门。窗。</source>
            <seg-source><mrk mtype="seg" mid="1">门。</mrk><mrk mtype="seg" mid="2">窗。</mrk></seg-source>
            <target><mrk mtype="seg" mid="1">A door.</mrk> <mrk mtype="seg" mid="2">A window.</mrk></target>
            <sdl:seg-defs><sdl:seg id="1" locked="true"/><sdl:seg id="2" locked="false"/></sdl:seg-defs></trans-unit>
            <trans-unit id="b" mq:locked="locked"><source>钟。</source><target>A bell.</target></trans-unit>
            <trans-unit id="c" m:locked="true"><source>灯。</source><target>A lamp.</target></trans-unit>
            <trans-unit id="d" m:locked="false"><source>塔。</source><target>A tower.</target></trans-unit>
            <trans-unit id="e"><source>海。</source><target><mrk mtype="seg" mid="1">The sea.</mrk></target>
            <sdl:seg-defs><sdl:seg id="1" locked="true"/></sdl:seg-defs></trans-unit>
            """);

    assertThat(document.bitext().orElseThrow().segments())
        .map(pair -> pair.use().isLocked())
        .containsExactly(true, false, true, true, false, true);
    assertThat(document.isLocked(placeOf(document, "door"))).isTrue();
    assertThat(document.isLocked(placeOf(document, "window"))).isFalse();
  }

  @Test
  void aUnitThatIsDividedOnOneSideAloneIsOnePair() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>门。窗。</source><target><mrk mtype="seg" mid="1">A door.</mrk> <mrk mtype="seg" mid="2">A window.</mrk></target></trans-unit>
            """);

    assertThat(Sides.lines(document)).containsExactly("a TRANSLATED: A door. A window. = 门。窗。");
  }

  @Test
  void statesOfXliffAndMemoqAreRead() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>一</source><target state="needs-review-translation">One.</target></trans-unit>
            <trans-unit id="b"><source>二</source><target state="translated" state-qualifier="fuzzy-match">Two.</target></trans-unit>
            <trans-unit id="c" mq:status="PartiallyEdited"><source>三</source><target>Three.</target></trans-unit>
            <trans-unit id="d" mq:status="ManuallyConfirmed"><source>四</source><target>Four.</target></trans-unit>
            """);

    assertThat(document.bitext().orElseThrow().segments())
        .map(SegmentPair::state)
        .containsExactly(
            SegmentPair.State.NEEDS_REVIEW,
            SegmentPair.State.FUZZY,
            SegmentPair.State.NEEDS_REVIEW,
            SegmentPair.State.TRANSLATED);
  }

  @Test
  void inlineTagsTakeNoTextAndPlaceholdersAreCode() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>好</source><target>Open <x id="1"/> <g id="2">now</g> <bpt id="3">&lt;b&gt;</bpt>or<ept id="3">&lt;/b&gt;</ept> <ph id="4">{0}<sub>No prose</sub></ph><it id="5" pos="open">&lt;i&gt;</it>.</target></trans-unit>
            <trans-unit id="b"><source>好</source><target>One<x id="1" ctype="lb"/>two<x id="START_TAG_B" ctype="x-b"/>three<ph id="2">&lt;br/&gt;</ph>four.</target></trans-unit>
            """);

    assertThat(document.prose()).isEqualTo("Open \uFFFC now or \uFFFC.\nOne twothree four.");
    assertThat(document.inlines())
        .filteredOn(inline -> inline.kind() == Inline.Kind.CODE)
        .map(inline -> document.sourceText(inline.span()))
        .containsExactly("<x id=\"1\"/>", "<ph id=\"4\">{0}<sub>No prose</sub></ph>");
    assertThat(Sides.tags(document, 0)).isEqualTo("x1< g2< bpt3< ept3< ph4< it5<");
  }

  @Test
  void textThatIsNotToBeTranslatedIsNoProse() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a" translate="no"><source>好</source><target>Not read.</target></trans-unit>
            <group translate="no"><trans-unit id="b"><source>好</source><target>Not read.</target></trans-unit>
            <trans-unit id="c" translate="yes"><source>好</source><target>Read <mrk mtype="protected">les mots</mrk> here.</target></trans-unit></group>
            <trans-unit id="d"><source>好</source><target>Last.</target><alt-trans><target>Not read.</target></alt-trans></trans-unit>
            """);

    assertThat(Sides.blocks(document)).containsExactly("body: Read les mots here.", "body: Last.");
    assertThat(document.inlines())
        .filteredOn(inline -> inline.kind() == Inline.Kind.FOREIGN_LANGUAGE)
        .map(inline -> inline.span().in(document.prose()))
        .containsExactly("les mots");
    assertThat(Sides.lines(document)).hasSize(2);
  }

  @Test
  void referencesAndSectionsHaveTheirPlaces() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>好</source><target>Salt &amp; caf&#xe9; &#x1D538; <![CDATA[<b>bell</b> & fog]]>
               end.</target></trans-unit>
            """);

    assertThat(document.prose()).isEqualTo("Salt & café 𝔸 bell & fog end.");
    assertThat(at(document, "café")).isEqualTo("caf&#xe9;");
    assertThat(at(document, "& caf")).isEqualTo("&amp; caf");
    assertThat(at(document, "bell")).isEqualTo("bell");
    assertThat(at(document, "fog end")).isEqualTo("fog]]>\n   end");
  }

  @Test
  void longSectionsAndTextsKeepTheirPlaces() throws ReadException {
    String words = "A fog bell rang & went. ".repeat(5_000);
    Document document =
        toEnglish(
            "<trans-unit id=\"a\"><source>好</source><target><![CDATA["
                + words
                + "]]>"
                + words.replace("&", "&amp;")
                + "</target></trans-unit>");

    String prose = document.prose();
    assertThat(prose).isEqualTo(words + words.strip());
    for (int at = prose.indexOf("bell"); at >= 0; at = prose.indexOf("bell", at + 1)) {
      assertThat(document.sourceText(new Span(at, at + 4))).isEqualTo("bell");
    }
  }

  @Test
  void notesAreComments() throws ReadException {
    Document document =
        toEnglish(
            """
            <!-- isogloss off --><trans-unit id="a"><source>好</source><target>Good.</target><note>Short &amp; sweet</note></trans-unit>
            """);

    assertThat(document.comments())
        .map(Comment::text)
        .containsExactly("isogloss off", "Short & sweet");
    assertThat(document.comments().get(1).span().in(text(document)))
        .isEqualTo("<note>Short &amp; sweet</note>");
  }

  @Test
  void segmentsOfTheSecondVersionAreOneParagraph() throws ReadException {
    Document document =
        Sides.read(
            "a.xlf",
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en"
                xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
              <file id="f"><unit id="u"><notes><note>isogloss next-block</note></notes>
                <mtc:matches><mtc:match><source>配</source><target>Match</target></mtc:match></mtc:matches>
                <originalData><data id="d1">&lt;b&gt;</data></originalData>
                <segment id="1" state="final"><source>门。</source><target>A <pc id="1">door</pc>.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment state="initial"><source>窗<ph id="2"/>。</source><target>A <sc id="3"/>window<ec id="4"/> <ph id="2" disp="{n}"/>.</target></segment>
                <segment id="3"><source>钟。</source></segment>
              </unit></file>
            </xliff>
            """);

    assertThat(Sides.blocks(document)).containsExactly("body: A door. A window \uFFFC.");
    assertThat(Sides.lines(document))
        .containsExactly(
            "u TRANSLATED: A door. = 门。",
            "u NEEDS_TRANSLATION: A window \uFFFC. = 窗\uFFFC。",
            "u UNTRANSLATED: - = 钟。");
    assertThat(document.comments()).map(Comment::text).containsExactly("isogloss next-block");
  }

  @Test
  void placeholdersOfProgramsAndMarkupInsideUnitsAreNoWords() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>好</source><target>Delete %1$s from {{ folder }} at &lt;b class="x"&gt;%(place)s&lt;/b&gt;&lt;br&gt;100% of it?</target></trans-unit>
            <trans-unit id="b"><source>好</source><target>&amp;Open E&amp;xit AT&amp;T R&amp;D</target></trans-unit>
            <trans-unit id="c"><source>好</source><target>login.form_title</target></trans-unit>
            <trans-unit id="d"><source>好</source><target>%s: %d</target></trans-unit>
            <trans-unit id="e"><source>好</source><target>It isn''t ''{0}'' in {% if x %}fileName{% endif %}.|Go -on :bell:</target></trans-unit>
            """);

    assertThat(Sides.blocks(document))
        .containsExactly(
            "body: Delete %1$s from {{ folder }} at %(place)s 100% of it?",
            "table: Open Exit AT&T R&D",
            "code: login.form_title",
            "code: %s: %d",
            "body: It isn't '{0}' in fileName. Go -on :bell:");
    assertThat(document.inlines(new Span(0, 60)))
        .map(inline -> inline.kind() + " " + inline.span().in(document.prose()))
        .containsExactly("CODE %1$s", "CODE {{ folder }}", "CODE %(place)s");
  }

  @Test
  void eachTextOfAMessageIsAParagraph() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>{count, plural, other {# 个钟}}</source><target>{count, plural, offset:1 =0 {No bell} one {1 bell of 3} other {# bells of {name}}}</target></trans-unit>
            <trans-unit id="b"><source>好</source><target>{who, select, keeper {He rang {n, plural, one {# bell} other {# bells}} now.} other {{n, plural, one {It rang.} other {They rang.}}}}</target></trans-unit>
            """);

    assertThat(Sides.blocks(document))
        .containsExactly(
            "table: No bell",
            "table: 1 bell of 3",
            "table: # bells of {name}",
            "body: He rang # bells now.",
            "body: It rang.",
            "body: They rang.");
    assertThat(document.inlines())
        .filteredOn(inline -> inline.kind() == Inline.Kind.CODE)
        .map(inline -> inline.span().in(document.prose()))
        .containsExactly("1", "#", "{name}", "#");
    assertThat(tagNames(document, 0)).containsExactly("{count, plural}", "{name}");
    assertThat(tagNames(document, 1))
        .containsExactly("{who, select}", "{n, plural}", "{n, plural}");
    assertThat(document.bitext().orElseThrow().segments().get(0).other().orElseThrow().tags())
        .map(SegmentPair.Tag::name)
        .containsExactly("{count, plural}");
  }

  @Test
  void ofAMessageAmongWordsTheTextForAnyOtherValueIsRead() throws ReadException {
    Document document =
        toEnglish(
            """
            <trans-unit id="a"><source>好</source><target>Ring {count,plural,one{<x id="1"/> bell} few{it''s '{'few'}'} other{<x id="1"/> bells}} at {when, date, short}?</target></trans-unit>
            <trans-unit id="b"><source>好</source><target>The set {a, select, b} and {c, plural, one {d} stay.</target></trans-unit>
            """);

    assertThat(Sides.blocks(document))
        .containsExactly(
            "body: Ring \uFFFC bells at {when, date, short}?",
            "body: The set {a, select, b} and {c, plural, one {d} stay.");
    assertThat(tagNames(document, 0))
        .containsExactly("{count, plural}", "x", "x", "{when, date, short}");
  }

  private static List<String> tagNames(Document document, int segment) {
    return Sides.tagsOf(document, segment).stream().map(SegmentPair.Tag::name).toList();
  }

  @Test
  void aBlankLineSeparatesParagraphs() throws ReadException {
    Document document =
        toEnglish(
            "<trans-unit id=\"a\"><source>好</source><target>One.\n\nTwo\nlines.</target></trans-unit>");

    assertThat(Sides.blocks(document)).containsExactly("body: One.", "body: Two lines.");
    assertThat(Sides.lines(document)).containsExactly("a TRANSLATED: One.\nTwo lines. = 好");
  }

  @Test
  void theFormatIsRecognizedWithoutAName() throws ReadException {
    byte[] wide =
        "<?xml version=\"1.0\" encoding=\"utf-16\"?><xliff version=\"1.2\"><file source-language=\"en\"><body><trans-unit id=\"a\"><source>Fog bell.</source></trans-unit></body></file></xliff>"
            .getBytes(StandardCharsets.UTF_16);

    assertThat(new AnyReader().read(new DocumentId("a.xliff"), wide).prose())
        .isEqualTo("Fog bell.");
    assertThat(
            Sides.read(
                    "<stdin>",
                    "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"><file source-language=\"en\"/></xliff>")
                .bitext())
        .isPresent();
  }

  @Test
  void aFileWithoutEnglishIsRefused() {
    assertThatThrownBy(() -> read("source-language=\"zh\" target-language=\"fr\"", ""))
        .isInstanceOf(ReadException.class)
        .hasMessage(
            "a translation from zh to fr, expected English (en, en-US and the like) on one side")
        .extracting("line", "column")
        .containsExactly(2, 1);
    assertThatThrownBy(() -> read("source-language=\"zh\"", ""))
        .hasMessageStartingWith("a translation from zh to a language that is not named, expected");
    assertThatThrownBy(() -> Sides.read("a.xlf", "<xliff version=\"2.0\"/>"))
        .hasMessageContaining("expected source-language or srcLang");
  }

  @Test
  void filesOfDifferentDirectionsInOneAreRefused() {
    assertThatThrownBy(
            () ->
                Sides.read(
                    "a.xlf",
                    """
                    <xliff><file source-language="zh" target-language="en"/>
                    <file source-language="en" target-language="zh"/></xliff>
                    """))
        .hasMessageContaining("which is from zh to en")
        .extracting("line")
        .isEqualTo(2);
  }

  @Test
  void brokenXmlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> toEnglish("<trans-unit id=\"a\">\n<source>好</target></trans-unit>"))
        .isInstanceOf(ReadException.class)
        .hasMessageMatching("not well-formed XML \\(.+\\), expected an XLIFF file")
        .extracting("line")
        .isEqualTo(4);
    assertThatThrownBy(() -> Sides.read("a.xlf", "no XML"))
        .hasMessageContaining("expected an XLIFF file");
    assertThatThrownBy(() -> Sides.read("a.xlf", "<html/>"))
        .hasMessage("the root element is <html>, expected <xliff>");
    assertThatThrownBy(() -> Sides.read("a.xlf", "<xliff><source/></xliff>"))
        .hasMessageContaining("outside of a unit, expected");
    assertThatThrownBy(() -> toEnglish("<unit><unit/></unit>"))
        .hasMessage("a unit inside a unit, expected it after </unit>");
  }

  @Test
  void entitiesAreNotDefined() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><xliff>&b;</xliff>";

    assertThatThrownBy(() -> Sides.read("a.xlf", bomb))
        .hasMessageContaining("a document type with declarations, expected none");
    assertThatThrownBy(() -> toEnglish("<trans-unit id=\"a\"><source>&nbsp;</source></trans-unit>"))
        .hasMessageContaining("&nbsp; is not defined, expected");
  }

  @Test
  void entitiesWhereTheFileEndsTooEarlyAreNotDefined() {
    assertThatThrownBy(() -> Sides.read("a.xlf", "<xliff>\n<x>fl&ap><m;f>"))
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> {
              assertThat(e.getMessage()).contains("&ap><m; is not defined, expected &amp;");
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(6);
            });
  }

  private static Document toEnglish(String units) throws ReadException {
    return read("source-language=\"zh-CN\" target-language=\"en-GB\"", units);
  }

  private static Document read(String languages, String units) throws ReadException {
    return Sides.read(
        "a.xlf",
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\" xmlns:mq=\"MQXliff\" xmlns:m=\"http://www.memsource.com/mxlf/2.0\">\n<file original=\"a\" "
            + languages
            + "><header><note>No comment</note></header><body>\n"
            + units
            + "</body></file></xliff>");
  }

  private static String text(Document document) {
    return document.source().text();
  }

  private static String at(Document document, String words) {
    return placeOf(document, words).in(text(document));
  }

  private static Span placeOf(Document document, String words) {
    int start = document.prose().indexOf(words);
    return document.toSource(new Span(start, start + words.length()));
  }
}
