package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  /** The words around the text between two bars in the first of two paragraphs. */
  private static Finding.Context around(String marked) {
    int start = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    String text = marked.replace("|", "");
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text + "\nAnother one.");
    for (Span span :
        new Span[] {new Span(0, text.length()), new Span(text.length() + 1, text.length() + 13)}) {
      builder.startBlock();
      builder.add(span);
      builder.endBlock(Zone.BODY, 0);
    }
    Document document = builder.build();
    return Surroundings.of(document, new Span(start, end));
  }

  @Test
  void threeWordsOnEitherSide() {
    assertThat(around("On that day the old |keeper| rang his bell twice."))
        .isEqualTo(new Finding.Context("day the old", "rang his bell"));
  }

  @Test
  void fewerAtTheEndsOfAParagraph() {
    assertThat(around("The |keeper| left.")).isEqualTo(new Finding.Context("The", "left."));
    assertThat(around("|The keeper left.|")).isEqualTo(Finding.Context.NONE);
  }

  @Test
  void runsOfBlanksAreOneAndPartsOfAWordAreWords() {
    assertThat(around("a  \t b\u00a0c  un|kept|ness,  \n d "))
        .isEqualTo(new Finding.Context("a b\u00a0c un", "ness, d"));
  }

  @Test
  void aWordThatIsAsLongAsAChapterIsNotRead() {
    Finding.Context context = around("x".repeat(9_000) + "|y|" + "z".repeat(9_000));
    assertThat(context.before()).hasSizeLessThan(500).endsWith("x");
    assertThat(context.after()).hasSizeLessThan(500).startsWith("z");
  }
}
