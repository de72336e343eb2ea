package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.html.HtmlReader;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DollarSignsTest {

  /** A text, and the formulas in it. */
  static List<Arguments> texts() {
    return List.of(
        Arguments.of("The $BELL_HOME/bin is the folder of the bell, and \"$HOME\" is not.", ""),
        Arguments.of("Set \"$BELL\" and \"$LAMP\" for $my_bell, or \"$my_lamp\".", ""),
        Arguments.of("Ring $bellName, \"ship.$bellName.label\" is here.", ""),
        Arguments.of("Ring ${BELL}/bin on the \"${SHIP}\".", ""),
        Arguments.of("The lamp costs $5 from a dealer in lamps (US$) here.", ""),
        Arguments.of("So $x_1$ and $AB = CD$ hold.", "$x_1$|$AB = CD$"),
        Arguments.of("The $NP$complete $TP = true$ $CO$s.", "$NP$|$TP = true$|$CO$"),
        Arguments.of(
            "So $AB = \\text{the bell of the ship}$.", "$AB = \\text{the bell of the ship}$"),
        Arguments.of("So $B_{the bell of a ship} = 2$.", "$B_{the bell of a ship} = 2$"),
        Arguments.of("So $x of the bell$.", "$x of the bell$"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textBetweenNamesOfVariablesIsNoFormula(String source, String expected) throws ReadException {
    for (DocumentReader reader : List.of(new MarkdownReader(), new HtmlReader())) {
      assertThat(formulas(read(reader, source))).as(reader.toString()).isEqualTo(expected);
    }
  }

  @Test
  void aFormulaEndsWithItsItem() throws ReadException {
    String source =
        "- Add the bell to $PATH.\n- It has \"$HOME/bell\".\n\n1. The \"$bell\n2. The lamp$\n\n"
            + "So $x =\n+ y$ holds.";
    Document document = read(new MarkdownReader(), source);

    assertThat(Reading.of(document))
        .isEqualTo(
            "list-item: Add the bell to $PATH.|list-item: It has \"$HOME/bell\".|"
                + "list-item: The \"$bell|list-item: The lamp$|body: So $x = + y$ holds.");
    assertThat(formulas(document)).isEqualTo("$x =|+ y$");
  }

  private static Document read(DocumentReader reader, String source) throws ReadException {
    return reader.read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));
  }

  private static String formulas(Document document) {
    return document.inlines().stream()
        .filter(inline -> inline.kind() == Inline.Kind.MATH)
        .map(inline -> inline.span().in(document.prose()))
        .collect(Collectors.joining("|"));
  }
}
