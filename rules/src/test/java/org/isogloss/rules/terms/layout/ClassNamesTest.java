package org.isogloss.rules.terms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # All that an item says, also with a link
          We call `Bell::ring()`.\\n\\n- [Bell](bell.md)\\n- Lamp ~ Bell
          We like the Bell.\\n\\n- Bell\\n\\n```\\nx = new Bell(3);\\n``` ~ Bell
          # Beside a word for its kind
          See `DriftNet`. We add a price to the DriftNet model. ~ DriftNet
          See `DriftNet`. They have objects of the type DriftNet. ~ DriftNet
          See `DriftNet`. We sold a DriftNet here. ~ ''
          # In a series of classes
          See `DriftNet` and `FogBell`. It reads DriftNet, FogBell, and Hook. ~ DriftNet FogBell
          See `DriftNet`. It reads DriftNet, FogBell, and Hook. ~ ''
          # Another spelling, a known name, and a word that is code on its own
          See `DriftNet`. We like the Driftnet class. ~ ''
          See `JavaScript`. We like the JavaScript class. ~ ''
          See `Bell`. We like the Bell class. ~ ''
          """)
  void classesAreFoundInProse(String text, String expected) {
    AnalyzedManuscript manuscript = TermText.manuscript(text.replace("\\n", "\n"));
    ClassNames classes = ClassNames.of(manuscript);
    Document document = manuscript.documents().get(0).document();

    String cited =
        manuscript.documents().get(0).tagged().stream()
            .filter(tagged -> tagged.sentence().block().zone() != Zone.CODE)
            .flatMap(tagged -> classes.cited(document, tagged.sentence()).stream())
            .filter(
                span ->
                    document.inlines(span).stream()
                        .noneMatch(inline -> inline.kind() == Inline.Kind.CODE))
            .map(span -> span.in(document.prose()))
            .collect(Collectors.joining(" "));

    assertThat(cited).isEqualTo(expected);
  }
}
