package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoReaderTest {

  @Test
  void theOriginalIsEnglishByConvention() throws ReadException {
    Document document =
        read(
            "de",
            """
            #. Shown above the list.
            #: src/a.c:12
            msgctxt "title"
            msgid "Fog bells"
            msgstr "Nebelglocken"

            msgid "Ring the bell."
            msgstr ""
            """);

    assertThat(Sides.blocks(document)).containsExactly("table: Fog bells", "body: Ring the bell.");
    assertThat(Sides.lines(document))
        .containsExactly(
            "title TRANSLATED: Fog bells = Nebelglocken", " UNTRANSLATED: Ring the bell. = -");
    Bitext bitext = document.bitext().orElseThrow();
    assertThat(bitext.englishSide()).isEqualTo(Bitext.Side.SOURCE);
    assertThat(bitext.other()).contains(new LanguageTag("de"));
    assertThat(bitext.segments().get(0).other().orElseThrow().place().in(document.source().text()))
        .isEqualTo("Nebelglocken");
    assertThat(document.comments()).map(Comment::text).containsExactly("Shown above the list.");
  }

  @Test
  void theTranslationIsReadIfItIsEnglish() throws ReadException {
    Document document = read("en_GB", "msgid \"雾钟\"\nmsgstr \"Fog bell\"\n");

    assertThat(Sides.lines(document)).containsExactly(" TRANSLATED: Fog bell = 雾钟");
    assertThat(document.language()).contains(new LanguageTag("en-GB"));
    assertThat(document.bitext().orElseThrow().other()).isEmpty();
    assertThat(read("en_GB", "msgid \"Color\"\nmsgstr \"Colour\"\n").prose()).isEqualTo("Colour");
    assertThat(read("en", "msgid \"Color\"\nmsgstr \"\"\n").prose()).isEqualTo("Color");
  }

  @Test
  void severalLinesAreOneTextWithExactPlaces() throws ReadException {
    Document document =
        read(
            "fr",
            """
            msgid ""
            "The \\"fog bell\\" rings "
            "twice.\\n"
            "C:\\\\bells \\t\\x41\\101.\\n\\n"
            "Caf\u00e9."
            msgstr ""
            """);

    assertThat(Sides.blocks(document))
        .containsExactly("body: The \"fog bell\" rings twice. C:\\bells AA.", "body: Caf\u00e9.");
    assertThat(at(document, "\"fog")).isEqualTo("\\\"fog");
    assertThat(at(document, "rings twice")).isEqualTo("rings \"\n\"twice");
    assertThat(at(document, "\\bells")).isEqualTo("\\\\bells");
    assertThat(at(document, "AA")).isEqualTo("\\x41\\101");
    assertThat(at(document, "Caf\u00e9")).isEqualTo("Caf\u00e9");
  }

  @Test
  void pluralsAreTextsOfTheirOwn() throws ReadException {
    String entry = "msgid \"%d bell\"\nmsgid_plural \"%d bells\"\n";

    assertThat(
            Sides.lines(
                read("ru", entry + "msgstr[0] \"один\"\nmsgstr[1] \"два\"\nmsgstr[2] \"много\"\n")))
        .containsExactly(" TRANSLATED: %d bell = один", " TRANSLATED: %d bells = много");
    assertThat(Sides.lines(read("zh_CN", entry + "msgstr[0] \"%d 个钟\"\n")))
        .containsExactly(" TRANSLATED: %d bell = %d 个钟", " TRANSLATED: %d bells = %d 个钟");
    Document english =
        read(
            "en",
            "msgid \"%d 个钟\"\nmsgid_plural \"%d 个钟\"\nmsgstr[0] \"%d bell\"\nmsgstr[1] \"%d bells\"\n");
    assertThat(Sides.lines(english))
        .containsExactly(" TRANSLATED: %d bell = %d 个钟", " TRANSLATED: %d bells = %d 个钟");
  }

  @Test
  void fuzzyEntriesAreReadAndObsoleteOnesAreNot() throws ReadException {
    Document document =
        read(
            "en",
            """
            #, fuzzy, c-format
            #| msgid "一"
            msgid "二"
            msgstr "Two"
            msgid "三"
            msgstr "Three"

            #~ msgid "四"
            #~ msgstr "Four"
            """);

    assertThat(Sides.lines(document)).containsExactly(" FUZZY: Two = 二", " TRANSLATED: Three = 三");
  }

  @Test
  void commentsMayTurnRulesOff() throws ReadException {
    Document document =
        read("de", "#. isogloss next-block\n# Reviewed.\nmsgid \"Bell\"\nmsgstr \"\"\n");

    assertThat(document.comments())
        .map(comment -> comment.text() + "|" + comment.span().in(document.source().text()))
        .containsExactly("isogloss next-block|#. isogloss next-block", "Reviewed.|# Reviewed.");
  }

  @Test
  void keysOfAccessAndMarkupAreNotRead() throws ReadException {
    Document document =
        read(
            "de",
            """
            msgid "_Open the <b>door</b> of %(house)s"
            msgstr ""
            msgid "git add <file> or --patch my_file E&xit"
            msgstr ""
            """);

    assertThat(document.blocks())
        .map(block -> document.text(block, inline -> true))
        .containsExactly(
            "Open the door of \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC",
            "git add \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC or \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC Exit");
  }

  @Test
  void charactersOfHtmlAreRead() throws ReadException {
    Document document =
        read(
            "de",
            """
            msgid "<p>The&nbsp;lamp &amp; the caf&eacute;&#39;s&#x2014;AT&T; &appname; &Oil.</p>"
            msgstr "Die&nbsp;Lampe &amp; das Caf&eacute;"
            """);

    assertThat(document.prose())
        .isEqualTo("The\u00a0lamp & the caf\u00e9's\u2014AT&T; &appname; Oil.");
    assertThat(at(document, "The\u00a0lamp")).isEqualTo("The&nbsp;lamp");
    assertThat(at(document, "\u00e9")).isEqualTo("&eacute;");
    assertThat(at(document, "'s\u2014")).isEqualTo("&#39;s&#x2014;");
    assertThat(document.bitext().orElseThrow().segments().get(0).other().orElseThrow().text())
        .isEqualTo("Die\u00a0Lampe & das Caf\u00e9");
  }

  @Test
  void textOfLinksAndRolesOfReStructuredTextIsRead() throws ReadException {
    Document document =
        read(
            "de",
            """
            msgid "See `the lamp <https://x.org>`_, ``a``, `b`_ and `oil <c_>`__ of :abbr:`LP (lamp post)`."
            msgstr ""
            msgid "A :term:`light <lamp>`, :ref:`tower` `odd <x>` and :guilabel:`Oil`."
            msgstr ""
            """);

    assertThat(Sides.blocks(document))
        .containsExactly(
            "body: See the lamp, ``a``, `b`_ and oil of LP (lamp post).",
            "body: A light, :ref:`tower` `odd <x>` and :guilabel:`Oil`.");
    assertThat(at(document, "the lamp")).isEqualTo("the lamp");
    assertThat(document.inlines())
        .extracting(inline -> inline.kind() + " " + inline.span().in(document.prose()))
        .contains("LINK the lamp", "LINK oil", "CODE :ref:`tower`", "CODE :guilabel:`Oil`");
  }

  @ParameterizedTest
  @CsvSource({
    "po/en.po, TARGET",
    "messages.en_GB.po, TARGET",
    "locale/en/LC_MESSAGES/x.po, TARGET",
    "my-app_en.po, TARGET",
    "po/pt_br.po, SOURCE",
    "po/de.po, SOURCE",
    "po/messages.pot, SOURCE",
    "xy.po, SOURCE"
  })
  void aFileWithoutAHeaderIsJudgedByItsName(String name, Bitext.Side side) throws ReadException {
    Document document = Sides.read(name, "msgid \"Color\"\nmsgstr \"Colour\"\n");

    assertThat(document.bitext().orElseThrow().englishSide()).isEqualTo(side);
  }

  @Test
  void theEncodingIsThatOfTheHeader() throws ReadException {
    String text =
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-2\\n\"\nmsgid \"Łódź\"\nmsgstr \"\"\n";
    byte[] bytes = text.getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));

    assertThat(new AnyReader().read(new DocumentId("pl.po"), bytes).prose()).isEqualTo("Łódź");
    assertThat(Sides.read("a.pot", text.replace("ISO-8859-2", "CHARSET")).prose())
        .isEqualTo("Łódź");
  }

  @Test
  void theFormatIsRecognizedWithoutAName() throws ReadException {
    byte[] po = "# x\n\nmsgid \"Bell\"\nmsgstr \"\"\n".getBytes(StandardCharsets.UTF_8);

    assertThat(new AnyReader().read(DocumentId.STANDARD_INPUT, po).prose()).isEqualTo("Bell");
  }

  @Test
  void aFileWithoutEnglishIsRefused() {
    assertThatThrownBy(() -> read("fr", "msgid \"雾钟\"\nmsgstr \"Cloche\"\n"))
        .isInstanceOf(ReadException.class)
        .hasMessage(
            "a translation from a language that is not named to fr, expected English (en, en-US"
                + " and the like) on one side");
    assertThatThrownBy(() -> read("fr\\nX-Source-Language: de", "msgid \"Glocke\"\nmsgstr \"\"\n"))
        .hasMessageStartingWith("a translation from de to fr, expected English");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "msgid \"a|4|9|a string that does not end",
        "msgid \"a\"b\"|4|9|a quotation mark inside a string",
        "msgid \"a\\q\"|4|9|an unknown escape",
        "msgid \"a\\\"|4|11|a string that does not end",
        "hello|4|1|not a line of a PO file",
        "msgid a|4|1|not a line of a PO file",
        "msgstr \"a\"|4|1|an unexpected msgstr"
      })
  void aBrokenLineIsReportedWithItsPlace(String line, int number, int column, String message) {
    assertThatThrownBy(() -> read("de", line + "\n"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("expected")
        .extracting("line", "column")
        .containsExactly(number, column);
  }

  @Test
  void anEntryHasAnOriginalAndATranslation() {
    assertThatThrownBy(() -> read("de", "msgid \"a\"\n"))
        .hasMessage("an entry without a translation, expected msgstr");
    assertThatThrownBy(() -> read("de", "msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"\n"))
        .hasMessageStartingWith("an unexpected msgid, expected");
    assertThatThrownBy(() -> read("de", "msgid \"a\"\nmsgstr[0] \"\"\n"))
        .hasMessageStartingWith("an unexpected msgstr[0], expected");
    assertThatThrownBy(() -> Sides.read("a.po", "\"a\"\n"))
        .hasMessage("a string of its own, expected msgid or msgstr before it");
  }

  /** Reads entries after a header of three lines. */
  private static Document read(String language, String entries) throws ReadException {
    return Sides.read("a.po", "msgid \"\"\nmsgstr \"Language: " + language + "\\n\"\n\n" + entries);
  }

  private static String at(Document document, String words) {
    int start = document.prose().indexOf(words);
    return document.sourceText(new Span(start, start + words.length()));
  }
}
