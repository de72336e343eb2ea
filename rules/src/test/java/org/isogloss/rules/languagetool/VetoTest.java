package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VetoTest {

  /** A place in a text is between guillemets, code between grave accents; {@code ~} ends a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "lower-case-block | bell. «the» keeper | true",
        "lower-case-block | Bell. «the» keeper | false",
        "lower-case-block |  loud. «the» keeper | true",
        "inner-capital | The «ropeWalk» is | true",
        "inner-capital | The «Rope Walk» is | false",
        "before-participle | «Currently» rung bells: | false",
        "before-participle | «Currently» rigged bells: | true",
        "before-participle | «Currently» the bell ended | false",
        "before-participle | «Currently» xqzted bells: | true",
        "before-participle | «Additionally» red lamps burn | false",
        "before-participle | «Additionally» feed the lamps | false",
        "other-line | A «horn~horn» is | true",
        "other-line | A «bell~~the bell» is | true",
        "other-line | Ring «the~the» bell | false",
        "other-line | Ring «the the» bell | false",
        "markup-between | A «horn](horn.png) horn» is | true",
        "markup-between | A «horn *horn*» is | false",
        "beside-code | In `x` «it» rings | true",
        "beside-code | In `x`. «It» rings | true",
        "beside-code | In `x` bells «it» rings | false",
        "code-like | A «bell»_tower is | true",
        "code-like | A «bell»() is | true",
        "code-like | A «bell», then_this | false",
        "code-like | As BINARY«(»16) it is | true",
        "code-like | As all, data«(»insert,delete) it is | true",
        "code-like | As data«(»insert, delete) it is | false",
        "code-like | As DECIMAL«(»10, 2) it is | true",
        "code-like | As varchar2«(»16) it is | true",
        "code-like | As String«(»18) it is | true",
        "code-like | The BINARY«(»see 16) is | false",
        "code-like | The WHO«(»2019) is | false",
        "code-like | The bells«(»16) are | false",
        "code-like | As MAX(id) - MIN«(»id) it is | true",
        "code-like | As MIN«(»id) + 1 it is | true",
        "code-like | As MIN«(»id) it is | false",
        "code-like | The bells - WHO«(»the bells) - are | false",
        "code-like | In «bell».sql is | true",
        "code-like | It is a «bell».the rest | false",
        "code-like | It is a «bell».London is | false",
        "code-like | It is a «bell».12 | false",
        "code-like | In «my» bell.cnf it is | false",
        "code-like | Of «my».cnf it is | true",
        "beside-slash | The «bell»/xqzt package | true",
        "beside-slash | The xqzt/«bell» package | true",
        "beside-slash | The «Bell»/Lamp packages | false",
        "beside-slash | The «bell» package | false",
        "lower-case-name | «kube-xqzt» rings | true",
        "lower-case-name | «bell».Bell rings | true",
        "lower-case-name | «night-bells» ring | false",
        "lower-case-name | «doesn't» it ring | false",
        "lower-case-name | «ten-12» bells | false",
        "lower-case-name | «rings». bell | false",
        "code-like | Ring with -«i» now | true",
        "code-like | Ring with --«loud» bells | true",
        "code-like | The bell -«is» loud | false",
        "letter | For lamp A, an «A keepers» day | true",
        "letter | He rings, «I has» a bell | false",
        "letter | Rings. «A keepers» day | false",
        "letter | Ring «A Keepers» day | false",
        "before-digits | Ring «an» x509 bell | true",
        "before-digits | Ring «an» bell in 1850 | false",
        "before-spoken-acronym | It is «a» SHA digest | true",
        "before-spoken-acronym | It is «a» LAN. | true",
        "before-spoken-acronym | It is «a» HTML file | false",
        "before-spoken-acronym | It is «a» SHA1 digest | false",
        "before-spoken-acronym | It is «a» Shade | false",
        "before-spoken-acronym | It is «a» URL | false",
        "before-no-noun | If «a» is even, go on. | true",
        "before-no-noun | The value of «a» in the range | true",
        "before-no-noun | It is «a» in-depth study | false",
        "before-no-noun | It is «a» if statement | false",
        "before-no-noun | It is «a» island | false",
        "before-unpronounceable | Ring «an» nginx bell | true",
        "before-unpronounceable | Ring «an» snmp bell | true",
        "before-unpronounceable | Ring «an» ssh-bell | true",
        "before-unpronounceable | Ring «an» strong bell | false",
        "before-unpronounceable | Ring «an» throne bell | false",
        "before-unpronounceable | Ring «an» mnemonic bell | false",
        "before-unpronounceable | Ring «an» rhythm bell | false",
        "before-unpronounceable | Ring «a» n-gram bell | false",
        "before-unpronounceable | Ring «a» ACK bell | false",
        "right-before-letter | It has «an» h-index | true",
        "right-before-letter | It has «an» f-number | true",
        "right-before-letter | «A» u-bolt rings | true",
        "right-before-letter | It is «a» U+0027 sign | true",
        "right-before-letter | It has «a» h-index | false",
        "right-before-letter | It is «an» U+0027 sign | false",
        "right-before-letter | It is «a» n-gram | false",
        "right-before-letter | It is «an» lamp-bell | false",
        "predicative | It is «up to date» in the tower | true",
        "predicative | It is «up to date». | true",
        "predicative | An «up to date» list | false",
        "predicative | An «up to date» “list” | false",
        "preposition-to | Loss due «to backup» of bells | true",
        "preposition-to | We want «to backup» bells | false",
        "preposition-to | Those with access «can backup» bells | false",
        "preposition-to | It can transition «to backup» at noon | true",
        "code-like | All .«bell».com lamps | true",
        "code-like | Call .bell«(»key) now | true",
        "code-like | It rings .NET «bells» | false",
        "code-like | The Xqzt.«it» bell | true",
        "code-like | The Lamp.«it» bell | false",
        "small-letter | Ring «loa loa» now | true",
        "small-letter | Ring «Loa loa» now | false",
        "word-in-parts | Is it in«(»bound) traffic | true",
        "word-in-parts | Is it bell«(»lamp) traffic | false",
        "word-in-parts | Is it in«(»bound lamps) traffic | false",
        "before-capital | It has «let's» Xqzt bells | true",
        "before-capital | Now «let's» ring | false",
        "before-noun | It has «several software» bells | true",
        "before-noun | It has «several software» and bells | false",
        "before-noun | It has «several software». | false",
        "no-modal | After the release of will «bells» | true",
        "no-modal | It does not send will «bells» | true",
        "no-modal | The will «bells» ring | true",
        "no-modal | It has bells, will «bells», and lamps | true",
        "no-modal | The bell, once hung, will «rings» at noon | false",
        "no-modal | The keeper will «rings» it | false",
        "no-modal | The keeper of it will «rings» it | false",
        "inverted-subject | Should «bells» rung at noon stop? | true",
        "inverted-subject | Ring. Why will «ringing» it take long? | true",
        "inverted-subject | Could «rung» at noon | false",
        "inverted-subject | The keeper should «rings» it | false",
        "inverted-subject | What should «rings» it? | false",
        "activity | After lunch, she did «sewing» and rang | true",
        "activity | She did not «sewing» it | false",
        "activity | She did «sews» it | false",
        "inverted-subject | Bells ring. So does «ringing» lamps | true",
        "inverted-subject | Nor do «lamps» ring | true",
        "inverted-subject | The keeper does «ringing» it | false",
        "no-modal | 400 ml can «painted» red | true",
        "no-modal | 2.5kg can «painted» red | true",
        "no-modal | Lamp and will «hangs» together. | true",
        "no-modal | The lamp burns and will «hangs» together. | false",
        "no-modal | Those of 1900 keepers can «painted» it | false",
        "coordinated | I have a bell but «am» missing a lamp | true",
        "coordinated | I have a bell «am» missing a lamp | false",
        "joined-modifier | It is for the fog and «time signals» here | true",
        "joined-modifier | It is for each fog/«time signal» here | true",
        "joined-modifier | It is for fog and «time signals» here | false",
        "joined-modifier | It is for the «time signals» here | false",
        "sentence-start | «Buy» using the old bell | true",
        "sentence-start | It rings. «Buy» using the old bell | true",
        "sentence-start | It rings when we «buy» using the old bell | false",
        "defined-name | a pair (bells, tower), where bells «is» the list | true",
        "defined-name | a tower, where bells «is» rung | false",
        "defined-name | Old bells «is» the list | false",
        "subject-clause | Whatever «is rung is rung» by hand | true",
        "subject-clause | What «is done is done» | true",
        "subject-clause | Whoever «was called was called» by name | true",
        "subject-clause | What «is the is the» bell | false",
        "subject-clause | The bell «is rung is rung» by hand | false",
        "compound | An «in-place bell» rings | true",
        "compound | An «absolutely bell» rings | false",
        "capitalized | Raw «Yi Yi» Ren | true",
        "capitalized | Raw «Yi yi» Ren | false",
        "twice-in-english | He «had had» it | true",
        "twice-in-english | The «Gateway gateway» is | true",
        "twice-in-english | «The the» bell | false",
        "twice-in-english | The words «AND and» OR | true",
        "twice-in-english | The words AND «or OR» | true",
        "twice-in-english | Ring «of of» it | false",
        "mid-sentence | It rings. «it» is | false",
        "mid-sentence | «it» is | false",
        "mid-sentence | All .tower. «or» .bell. files | true",
        "mid-sentence | See the tower.bell. «it» is | true",
        "mid-sentence | See bell/tower. «it» is | false",
        "mid-sentence | It rings! «it» is | true",
        "mid-sentence | A bell, aka. «it» is | true",
        "mid-sentence | A talk. In Proc. «of» the bells | true",
        "mid-sentence | They are bells, lamps, etc. «of» it | true",
        "mid-sentence | It is a proceeding. «of» it | false",
        "mid-sentence | He said \"«it» is | true",
        "mid-clause | bells, «etc» ring | true",
        "mid-clause | bells, «etc», ring | false",
        "mid-clause | bells, «etc» | false",
        "quoted | He said \"so «i» do\" | true",
        "quoted | He said \"so\" and «i» do | false",
        "quoted | He said “so «i» do” | true",
        "quote-end | Boats are 'Sold' or 'Not «Won'» here | true",
        "quote-end | It is the keeper's, and they «Won'» go | false",
        "quote-end | Boats are 'Sold', so they «Won'» go | false",
        "short-word | «Thus» it is | true",
        "short-word | «However» it is | false",
        "participle | It is «recommended to ring» it | true",
        "participle | We «consider to ring» it | false",
        "participle | They «need to ring» it | false",
        "order-of-growth | It takes O«(»log n) steps | true",
        "order-of-growth | It takes O(n «log log» n) steps | true",
        "order-of-growth | It takes O(n) steps or «log log» ones | false",
        "order-of-growth | It takes GO«(»log n) steps | false",
        "signature | func Ring«(»name string) | true",
        "signature | ring«(»Name: string, Times: integer) | true",
        "signature | ring«(»name) -> boolean | true",
        "signature | ring«(»name, times) | true",
        "signature | ring«(»name, times) of it | false",
        "signature | Ring«(»string name) | true",
        "signature | Ring«(»int[] times, Bell bell = 1) | true",
        "signature | Ring«(»string name) of it | false",
        "signature | Ring«(»string) | false",
        "signature | Rings«(»fog, mist) | false",
        "signature | Rings«(»at night) | false",
        "signature | Rings«(»at night): once | false",
        "signature | Rings«(»note: at night) | false",
      })
  void stopsAFinding(String veto, String text, boolean stops) {
    String plain = text.replaceAll("[«»`]", "").replace('~', '\n');
    String marked = text.replace("`", "");
    int start = marked.indexOf('«');
    Span span = new Span(start, marked.indexOf('»') - 1);
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), plain);
    builder.startBlock();
    builder.add(new Span(0, plain.length()));
    String code = text.replaceAll("[«»]", "");
    if (code.indexOf('`') >= 0) {
      int from = code.indexOf('`');
      builder.mark(Inline.Kind.CODE, new Span(from, code.lastIndexOf('`') - 1));
    }
    builder.endBlock(Zone.BODY, 0);
    AnalyzedDocument document = new AnalyzedDocument(builder.build(), List.of());
    Block block = document.document().blocks().get(0);

    assertThat(Veto.ofLabel(veto).stops(document, BlockText.of(document, block), span))
        .isEqualTo(stops);
  }

  /** A place in a sentence that is tagged is between guillemets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring the bells of tower «1 keys» at noon. | true",
        "Set the variable «a to» a bell. | true",
        "The keeper found «1 keys» at noon. | false",
        "The keeper has only «1 keys» at noon. | false",
        "It is in the tower, «1 keys» and all. | false",
        "«1 keys» are lost. | false",
      })
  void aNumberOrALetterMayBeThatOfANoun(String marked, boolean stops) {
    assertThat(stopsTagged(Veto.AFTER_NOUN, marked)).isEqualTo(stops);
  }

  /** A place in a sentence that is tagged is between guillemets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "condition | Not rung in the test «if» the lamp is out. | true",
        "condition | We ring it after the analysis «if» bells crack. | true",
        "condition | The analysis «if» bell tones shows a crack. | false",
        "condition | We ran an analysis «if» of the bells to be rung. | false",
        "condition | We ran an analysis «if» the old bell. | false",
        "pronoun-subject | «These balance weight» with speed; the bell is old. | true",
        "pronoun-subject | It rings. «Those trade oil» for gas. | true",
        "pronoun-subject | «These balance weight» to ring at noon. | true",
        "pronoun-subject | «These balance weight» with bells rung at noon. | true",
        "pronoun-subject | «These test bell» is old. | false",
        "pronoun-subject | «These test bell» failed. | false",
        "pronoun-subject | «These information board» for keepers. | false",
        "pronoun-subject | «These information» are old. | false",
        "pronoun-subject | He has «these test bell» for keepers. | false",
      })
  void aClauseMayFollow(String veto, String marked, boolean stops) {
    assertThat(stopsTagged(Veto.ofLabel(veto), marked)).isEqualTo(stops);
  }

  /** A cell of a table in Markdown. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Text(18); true",
        "Price_sum(8,2); true",
        "Type(length); true",
        "lamp(oil lamp); false",
        "The bells(18); false",
      })
  void aCellMayBeATypeWithItsSize(String cell, boolean stops) throws ReadException {
    String table = "| Bell | Keeper |\n|---|---|\n| x | %s |\n".formatted(cell);

    assertThat(stops(Veto.SIZED_CELL, table, "(")).isEqualTo(stops);
  }

  /** Words in Markdown, whose asterisks may be emphasis. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Names such as bell.*, lamp.* and others | and | true",
        "Names such as *bell.* and others | and | false",
        "Bells. *Lamps.* and others | and | false",
      })
  void aSentenceDoesNotEndWithAWildcard(String markdown, String word, boolean stops)
      throws ReadException {
    assertThat(stops(Veto.AFTER_WILDCARD, markdown, word)).isEqualTo(stops);
  }

  @ParameterizedTest
  @CsvSource({
    "![](bell.png) button rings the bell., true",
    "It is lit. ![](bell.png) button rings the bell., true",
    "![](bell.png) It is lit. button rings the bell., false",
    "**button** rings the bell., false",
  })
  void anImageMayStandForTheFirstWord(String markdown, boolean stops) throws ReadException {
    assertThat(stops(Veto.AFTER_IMAGE, markdown, "button")).isEqualTo(stops);
  }

  /** Words in Markdown and a place in what is read of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Press the **All bells** now. | the All | true",
        "Use a [loud](x.md) bell now. | a loud bell | true",
        "Use **one** loud bell now. | loud bell | false",
        "Ring it (twice) now. | it (twice) | false",
      })
  void wordsMayBeSetApartByMarkup(String markdown, String words, boolean stops)
      throws ReadException {
    assertThat(stops(Veto.SET_APART, markdown, words)).isEqualTo(stops);
  }

  /** A word in Markdown that is beside one in bold letters or not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only if **bell_count** is set. | if | true",
        "In **Bell** insert a lamp. | insert | true",
        "Only if the **bell** rings. | if | false",
      })
  void aLabelMayAdjoinAWord(String markdown, String word, boolean stops) throws ReadException {
    assertThat(stops(Veto.BESIDE_LABEL, markdown, word)).isEqualTo(stops);
  }

  /** A word between guillemets in Markdown, and whether it is one that is emphasized by itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring it. *«count»* is a number. | true",
        "Ring it. **«count»** is a number. | true",
        "Ring it. *«the» bells ring.* | false",
        "Ring it. «the» *bells* ring. | false",
      })
  void aWordThatIsEmphasizedByItselfIsAName(String marked, boolean stops) throws ReadException {
    String markdown = marked.replaceAll("[«»]", "");
    String word = marked.substring(marked.indexOf('«') + 1, marked.indexOf('»'));

    assertThat(stops(Veto.EMPHASIZED_NAME, markdown, word)).isEqualTo(stops);
  }

  @Test
  void labelsAreUsedInTheFile() {
    assertThat(Veto.LOWER_CASE_BLOCK.label()).isEqualTo("lower-case-block");
    for (Veto veto : Veto.values()) {
      assertThat(Veto.ofLabel(veto.label())).isEqualTo(veto);
    }
  }

  /** Whether a veto stops a finding at the first place of words in a paragraph of Markdown. */
  private static boolean stops(Veto veto, String markdown, String words) throws ReadException {
    Document read =
        new MarkdownReader()
            .read(new DocumentId("a.md"), markdown.getBytes(StandardCharsets.UTF_8));
    AnalyzedDocument document = new AnalyzedDocument(read, List.of());
    int start = read.prose().indexOf(words);
    Span span = new Span(start, start + words.length());
    return veto.stops(document, BlockText.of(document, read.blockAt(start)), span);
  }

  /** Whether a veto stops a finding between guillemets in sentences that are tagged. */
  private static boolean stopsTagged(Veto veto, String marked) {
    String text = marked.replaceAll("[«»]", "");
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    Document read = builder.build();
    AnalyzedDocument document = new AnalyzedDocument(read, new Segmenter().segment(read));
    Span span = new Span(marked.indexOf('«'), marked.indexOf('»') - 1);
    return veto.stops(document, BlockText.of(document, read.blocks().get(0)), span);
  }
}
