package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static Document read(String name, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sourceOf(Document document, String prose) {
    int at = document.prose().indexOf(prose);
    return document.sourceText(new Span(at, at + prose.length()));
  }
}
