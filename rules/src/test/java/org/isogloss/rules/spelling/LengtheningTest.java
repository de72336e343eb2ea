package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengtheningTest {

  /** A word between guillemets, and what it is probably meant to be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is «sooo» loud. | so | true",
        "She called «Annna» twice. | Ana | true",
        "She called «Annna» twice. | Anna | false",
        "She called «Annna»! | Anna | true",
        "At my «addresss» now. | address | false",
        "It is «louddddd» now. | loud | true",
        "It is «laud» now. | loud | false",
      })
  void aWordMayBeDrawnOut(String marked, String meant, boolean lengthened) {
    String text = marked.replaceAll("[«»]", "");
    Span span = new Span(marked.indexOf('«'), marked.indexOf('»') - 1);
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    Document document = builder.build();
    String form = span.in(text);
    Place place = new Place(document.id(), span);
    Unknown word =
        new Unknown(
            ManuscriptWords.lower(form),
            List.of(new Unknown.Use(place, form, Zone.BODY, 0, "", "", false)));

    assertThat(Lengthening.isOne(word, meant, document)).isEqualTo(lengthened);
  }
}
