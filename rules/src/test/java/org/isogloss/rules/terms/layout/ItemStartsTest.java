package org.isogloss.rules.terms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # On a new line of a cell, and after the code of an item
          |A|B|\\n|-|-|\\n|x|2, Fog bell <br> 13, Lamp room<br>Net loft| ~ Fog 13 Lamp Net
          |A|B|\\n|-|-|\\n|x|K, Fog bell <br>KR14 Lamp room| ~ Fog KR14 Lamp
          - A Fog Bell is old. ~ ''
          # After its quantity
          - 2x Fog bell ~ Fog
          - 2 × Fog bell ~ Fog
          |A|B|\\n|-|-|\\n|x|3x Fog bell <br> 10pcs Net hook| ~ Fog 10pcs Net
          We sold 2x Fog Bell here. ~ ''
          # Values of a series that all begin with a capital
          It has Fog bell, Lamp room, Net loft, Hook. ~ Lamp Net Hook
          Its kind: Fog bell, Lamp room and more, Net loft; Hook. ~ Fog Lamp Net Hook
          # Names are no values of this kind, and two are too few
          We went to Berlin, Paris, Rome, and Oslo. ~ ''
          We sell lamps, Fog bells, Nets. ~ ''
          We sell bells, nets, Fog lamps, Hooks, and bells. ~ ''
          """)
  void itemsBeginInsideASentence(String text, String expected) {
    AnalyzedManuscript manuscript = TermText.manuscript(text.replace("\\n", "\n"));
    Document document = manuscript.documents().get(0).document();

    String starts =
        manuscript.documents().get(0).tagged().stream()
            .map(sentence -> starts(document, sentence))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));

    assertThat(starts).isEqualTo(expected);
  }

  private static String starts(Document document, TaggedSentence sentence) {
    return ItemStarts.in(document, sentence).stream()
        .mapToObj(at -> sentence.tokens().get(at).span().in(document.prose()))
        .collect(Collectors.joining(" "));
  }
}
