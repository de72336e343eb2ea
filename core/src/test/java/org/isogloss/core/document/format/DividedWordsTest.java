package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are divided at the ends of lines, in text that was typed or comes from print. */
class DividedWordsTest {

  private static final List<String> FILES = List.of("a.txt", "a.md");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The light-\\nhouse kee-\\nper’s lamp.|The lighthouse keeper’s lamp.",
        "The long-\\nterm plan of the well-\\nknown keeper.|The long-term plan of the well-known keeper.",
        "The light\u2010\\nhouse and the long\u2010\\nterm plan.|The lighthouse and the long-term plan.",
        "The lan\u00AD\\nterna.|The lanterna.",
        "A two-\\nand three-storey tower.|A two- and three-storey tower.",
        "A face-\\nto-face talk up-\\nto-date.|A face-to-face talk up-to-date.",
        "He went in-\\nto the sea in thou-\\nsands.|He went into the sea in thousands.",
        "An LED-\\nbased lamp, a 20-\\nyear lease, an x-\\naxis.|An LED-based lamp, a 20-year lease, an x-axis.",
        // The file's own words before the dictionary's.
        "A light-house. The light-\\nhouse, the light-\\nhouses.|A light-house. The light-house, the light-houses.",
        "Longterm or long-\\nterm?|Longterm or longterm?",
        "The lampwyck. The lamp-\\nwycks.|The lampwyck. The lampwycks.",
        // Two words that no one joins, and one that is not a word.
        "The lamp-\\nkeeper of Sko-\\nrvag.|The lamp-keeper of Skorvag.",
        // Both are words: what the file does elsewhere decides.
        "A re-\\nsign.|A re-sign.",
        "A re-\\nsign of the light-\\nhouse kee-\\nper.|A resign of the lighthouse keeper.",
        "See https://a.org/light-\\nhouse and --no-\\nlight.|See https://a.org/light- house and --no- light.",
        "He came--light-\\nhouse and all.|He came--lighthouse and all.",
        "The light-\\nHouse, the 3-\\n4 lamps, a dash -\\nhouse.|The light- House, the 3- 4 lamps, a dash - house.",
        "Prefixes are inter-\\nsuper-\\nultra-\\nonly.|Prefixes are inter- super- ultra-only.",
      })
  void aDividedWordIsOneWord(String source, String prose) throws ReadException {
    for (String file : FILES) {
      for (String lineEnd : List.of("\n", "\r\n", "  \n")) {
        String text = source.replace("\\n", lineEnd);
        assertThat(read(file, text).prose()).as("%s: %s", file, text).isEqualTo(prose);
      }
    }
  }

  @Test
  void itsPlaceIsWhatTheFileHas() throws ReadException {
    String source = "> The light-\n> house had a long-\n> term **lamp-\n> keeper**. He left.\n";
    Document document = read("a.md", source);

    assertThat(Reading.of(document))
        .isEqualTo("quotation: The lighthouse had a long-term lamp-keeper. He left.");
    String prose = document.prose();
    assertThat(document.sourceText(Reading.span(prose, "lighthouse"))).isEqualTo("light-\n> house");
    assertThat(document.sourceText(Reading.span(prose, "light"))).isEqualTo("light");
    assertThat(document.sourceText(Reading.span(prose, "house"))).isEqualTo("house");
    assertThat(document.sourceText(Reading.span(prose, "long-term"))).isEqualTo("long-\n> term");
    assertThat(document.sourceText(Reading.span(prose, "He left"))).isEqualTo("He left");
    assertThat(document.inlines())
        .extracting(inline -> inline.span().in(prose))
        .containsExactly("lamp-keeper");
  }

  @Test
  void marksMayEndWithTheLine() throws ReadException {
    String source = "The **light-**\n**house**, the {==kee-==}\n{==per==}.\n";

    assertThat(read("a.md", source).prose()).isEqualTo("The lighthouse, the keeper.");
  }

  /** A hyphen before a line end is shown with a space there. */
  @Test
  void otherFormatsAreReadAsTheyAreShown() throws ReadException {
    assertThat(read("a.html", "<p>The light-\nhouse.</p>").prose()).isEqualTo("The light- house.");
  }

  private static Document read(String file, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(file), text.getBytes(StandardCharsets.UTF_8));
  }
}
