package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReadingsTest {

  private static final String DECOMPOSED =
      Normalizer.normalize("A naïve café, Ångström, tiếng.", Normalizer.Form.NFD);

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.tex", "a.adoc"})
  void decomposedLettersAreReadAsComposedAndStandWhereTheyStand(String name) throws ReadException {
    Document document = read(name, "So: " + DECOMPOSED);

    assertThat(document.prose()).isEqualTo("So: A naïve café, Ångström, tiếng.");
    assertThat(sourceOf(document, "café")).isEqualTo("cafe\u0301");
    assertThat(sourceOf(document, "é")).isEqualTo("e\u0301");
    assertThat(sourceOf(document, "naïve café")).isEqualTo("nai\u0308ve cafe\u0301");
    assertThat(document.sourceText(new Span(0, document.prose().length())))
        .isEqualTo("So: " + DECOMPOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.tex", "a.adoc"})
  void invisibleCharactersAreNoPartOfAWord(String name) throws ReadException {
    for (String sign :
        List.of("\u00ad", "\u200b", "\u2060", "\ufeff", "\u200e", "\u200c", "\u200d")) {
      Document document = read(name, "The ro" + sign + "pe" + sign + " is " + sign + "old.");

      assertThat(document.prose()).as(sign).isEqualTo("The rope is old.");
      assertThat(sourceOf(document, "rope")).isEqualTo("ro" + sign + "pe");
    }
  }

  @Test
  void joinersStayWhereTheyShapeLettersOrPictures() throws ReadException {
    for (String text :
        List.of(
            "\u0645\u06cc\u200c\u062e",
            "\u0915\u094d\u200d\u0937",
            "\ud83d\udc69\u200d\ud83d\ude80")) {
      assertThat(read("a.txt", "See " + text + ".").prose()).isEqualTo("See " + text + ".");
    }
  }

  @Test
  void blanksHyphensAndTypesReadAsTheUsualOnes() throws ReadException {
    Document document = read("a.txt", "A\u202fb\u2007c\u2028d e\u2011f \ufb01nd o\ufb03ce \u212b.");

    assertThat(document.prose()).isEqualTo("A\u00a0b\u00a0c d e-f find office \u00c5.");
    assertThat(sourceOf(document, "find")).isEqualTo("\ufb01nd");
    assertThat(sourceOf(document, "A\u00a0b")).isEqualTo("A\u202fb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.tex", "a.adoc"})
  void charactersThatUnicodeHoldsToBeTheSameAreReadAsOne(String name) throws ReadException {
    Document document = read(name, "See \uf900 and \ud87e\udc00, \u1f71 and K\u212a.");

    assertThat(document.prose()).isEqualTo("See \u8c48 and \u4e3d, \u03ac and KK.");
    assertThat(sourceOf(document, "\u8c48")).isEqualTo("\uf900");
    assertThat(sourceOf(document, "\u4e3d")).isEqualTo("\ud87e\udc00");
    assertThat(sourceOf(document, "KK")).isEqualTo("K\u212a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.tex", "a.adoc"})
  void aLetterWithMarksIsReadAsAWholeAlsoWhereItStaysAsLong(String name) throws ReadException {
    for (String letter : List.of("q\u0301\u0323", "\uf900\ufe00", "\u212a\u0323\u0301")) {
      Document document = read(name, "An a" + letter + "z here.");
      String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);

      assertThat(document.prose()).isEqualTo("An a" + composed + "z here.");
      for (int at = 4; at < 4 + composed.length(); at++) {
        assertThat(document.sourceText(new Span(at, at + 1))).as(letter).isEqualTo(letter);
      }
      assertThat(sourceOf(document, "z here")).isEqualTo("z here");
    }
  }

  @Test
  void whatIsReplacedStandsForTheWholeWhateverItsLength() {
    RawBlock block = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
    block.add(new Span(0, 2), "a ");
    block.addReplaced(new Span(2, 6), "four");
    block.add(new Span(6, 8), "e ");
    block.addReplaced(new Span(8, 12), "abc ");
    block.stripTrailing();

    assertThat(block.text()).isEqualTo("a foure abc");
    assertThat(block.pieces())
        .containsExactly(
            new RawBlock.Piece(new Span(0, 2), "a ", false),
            new RawBlock.Piece(new Span(2, 6), "four", true),
            new RawBlock.Piece(new Span(6, 8), "e ", false),
            new RawBlock.Piece(new Span(8, 12), "abc", true));
    assertThatThrownBy(() -> block.add(new Span(12, 14), "abc"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMarkThatIsAddedByItselfGoesToTheLetterBeforeIt() {
    RawBlock block = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
    block.add(new Span(0, 4), "cafe");
    block.add(new Span(10, 11), "\u0301");
    block.add(new Span(11, 12), "\u0323");
    block.blank();
    block.add(new Span(20, 22), "\u0301a");

    assertThat(block.text()).isEqualTo("caf\u1eb9\u0301 \u0301a");
    assertThat(block.pieces().get(1).source()).isEqualTo(new Span(3, 12));
  }

  @Test
  void aMarkOnAReplacedLetterStandsForBoth() {
    RawBlock block = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
    block.addReplaced(new Span(0, 4), "cafe");
    block.add(new Span(4, 5), "\u0301");
    block.add(new Span(5, 6), "s");

    assertThat(block.text()).isEqualTo("caf\u00e9s");
    assertThat(block.pieces().get(0).source()).isEqualTo(new Span(0, 5));
    assertThat(block.pieces().get(1).source()).isEqualTo(new Span(5, 6));
  }

  private static Document read(String name, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sourceOf(Document document, String prose) {
    int at = document.prose().indexOf(prose);
    return document.sourceText(new Span(at, at + prose.length()));
  }
}
