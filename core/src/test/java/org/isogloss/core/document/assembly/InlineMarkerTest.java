package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.isogloss.core.document.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "as Low showed [3, 5-7] and later | CITATION [3, 5-7]",
        "kites rise (Low, 2019). | CITATION (Low, 2019)",
        "kites rise (Low et al., 2019; Kim & Roe 2020a, p. 4). | CITATION (Low et al., 2019; Kim & Roe 2020a, p. 4)",
        "as Low (2019) and Kim et al. (2020) say | CITATION (2019), CITATION (2020)",
        "it came (May 2019) and (in 2020) | ",
        "kites rise.¹² An area of 5 km² is x². | CITATION ¹²",
        "the keeper’s³ bells¹,²,³,⁴,⁵,⁶,⁷,⁸,⁹,¹⁰ | CITATION ³, CITATION ¹,²,³,⁴,⁵,⁶,⁷,⁸,⁹,¹⁰",
        "see https://a.org/b_c(d). Next | URL https://a.org/b_c(d",
        "doi:10.1000/xyz.12. Next | URL doi:10.1000/xyz.12",
        "in fenlight/bell-tower#12. Lamp | URL fenlight/bell-tower#12",
        "the C#/F# bell, a/b #12 | ",
        "write to ada@fen.org. | EMAIL ada@fen.org",
        "to ada [at] fen [dot] org (or Low.Ada(AT)bell.fen( dot )org). | EMAIL ada [at] fen [dot] org, EMAIL Low.Ada(AT)bell.fen( dot )org",
        "to ada {dot} low [at] fen.org, ada@fen[dot]org or ada@bell.fen.org. | EMAIL ada {dot} low [at] fen.org, EMAIL ada@fen[dot]org, EMAIL ada@bell.fen.org",
        "she sat (at) noon. A red [dot] shone at fen dot org | ",
        "it costs $5 and $6, but $x+1$ is | MATH $x+1$",
        "the “red kite” and \"old fen\" of 5\" x 6\" | QUOTATION “red kite”, QUOTATION \"old fen\"",
        "the ‘red kite’ and 'old fen' of 5' x 6' | QUOTATION ‘red kite’, QUOTATION 'old fen'",
        "‘It’s the sailors’ bell,’ she said. ‘They “ring” it.’ | QUOTATION “ring”, QUOTATION ‘It’s the sailors’ bell,’, QUOTATION ‘They “ring” it.’",
        "'It's the sailors' bell,' she said. | QUOTATION 'It's the sailors' bell,'",
        "the ‘old bells’ of the keeper’s house and the ‘new bells’ | QUOTATION ‘old bells’, QUOTATION ‘new bells’",
        "the sailors’ bells and the keepers’ lamps, ‘tis in the ‘90s, isn’t it? | ",
        "the sailors' bells and the keepers' lamps, 'tis in the '90s, isn't it? | ",
        "the word 主体 and Ω | FOREIGN_SCRIPT 主体",
        "ring bell(), lamp.light(...) or Net::haul(), not bell (the old one) or bell(s). | CODE bell(), CODE lamp.light(...), CODE Net::haul()",
        "logs go to $tower/bells/. Set ${HORN}, or $FOG_BELL. | CODE $tower/bells/, CODE ${HORN}, CODE $FOG_BELL",
      })
  void stretchesAreToldByTheirCharacters(String text, String expected) {
    InlineMarker marker = new InlineMarker(text);
    marker.findAll();

    assertThat(
            marker.marks().stream()
                .map(mark -> mark.kind() + " " + mark.span().in(text))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void wordsThatMayBeginAnAddressTakeLinearTime() {
    InlineMarker marker = new InlineMarker("a [dot] b (dot) c.d@e ".repeat(100_000) + "[at]");
    marker.findAll();

    assertThat(marker.marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘the bells’ are ", "'the bells' are ", "‘it’s s’ ", " 's' s", "‘’ '"})
  void singleMarksTakeLinearTime(String part) {
    InlineMarker marker = new InlineMarker(part.repeat(100_000));

    assertTimeoutPreemptively(Duration.ofSeconds(10), marker::findAll);
  }

  @ParameterizedTest
  @CsvSource({"see [1] $x$ here"})
  void nothingIsFoundInCode(String text) {
    InlineMarker marker = new InlineMarker(text);
    marker.add(Inline.Kind.CODE, new org.isogloss.core.document.Span(4, text.length()));
    marker.findAll();

    assertThat(marker.marks()).hasSize(1);
  }
}
