package org.isogloss.core.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void aParagraphCutByAPageBreakIsOneAgainAndItsPlacesStay() throws ReadException {
    Document document = read("# T\n\nWe walk along the *old*\n\nroad to town.\n");

    assertThat(document.blocks()).hasSize(2);
    Span all = document.blocks().get(1).span();
    assertThat(all.in(document.prose())).isEqualTo("We walk along the old road to town.");
    assertThat(document.sourceText(all)).isEqualTo("We walk along the *old*\n\nroad to town.");
  }

  @Test
  void codeBetweenTwoParagraphsIsNoPageBreak() throws ReadException {
    for (String code : List.of("```\nx\n```", "    x")) {
      Document document = read("We walk along the old\n\n" + code + "\n\nroad to town.\n");

      assertThat(document.blocks()).as(code).hasSize(3);
      assertThat(document.blocks().get(1).zone()).isEqualTo(Zone.CODE);
    }
  }

  @Test
  void theLinesOfADrawnCellHaveTheirPlacesAndTheirWidth() throws ReadException {
    String source = "+------+-----+\n| Old  | A   |\n| lamp | fog |\n+------+-----+\n\nA bell.\n";
    Document document = read(source);

    assertThat(document.prose()).contains("Old lamp", "A fog");
    for (String word : List.of("Old", "lamp", "fog", "bell")) {
      int at = document.prose().indexOf(word);
      int start = document.toSource(new Span(at, at + word.length())).start();
      assertThat(start).as(word).isEqualTo(source.indexOf(word));
    }
    assertThat(document.inlines())
        .extracting(inline -> inline.kind() + " " + inline.span().in(document.prose()))
        .containsExactly("FIXED_WIDTH Old lamp", "FIXED_WIDTH A fog");
  }

  @Test
  void theFrontOfAPaperAndItsReferencesHaveZones() throws ReadException {
    Document document =
        read(
            "# Kites\n\nAda Low\n\n**Keywords:** kite\n\n## 1. Start\n\nText.\n\n## References\n\n- [1] B.\n");

    assertThat(document.blocks().stream().map(Block::zone))
        .isEqualTo(
            List.of(
                Zone.TITLE,
                Zone.BYLINE,
                Zone.KEYWORDS,
                Zone.HEADING,
                Zone.BODY,
                Zone.HEADING,
                Zone.REFERENCE_ENTRY));
  }

  @Test
  void aCharacterReferenceLeadsToItsSource() throws ReadException {
    Document document = read("Salt &amp; pepper.\n");

    int at = document.prose().indexOf('&');
    assertThat(document.sourceText(new Span(at, at + 1))).contains("&amp;");
  }

  private static Document read(String source) throws ReadException {
    return new MarkdownReader()
        .read(new DocumentId("a.md"), source.getBytes(StandardCharsets.UTF_8));
  }
}
