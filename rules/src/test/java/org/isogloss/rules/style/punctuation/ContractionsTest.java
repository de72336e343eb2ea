package org.isogloss.rules.style.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.style.StyleAnalysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionsTest {

  @ParameterizedTest
  @CsvSource({"It, They, MEDIUM", "She, He, LOW"})
  void aNarratorMayContract(String one, String other, Confidence confidence) throws ReadException {
    String text =
        "%s did not ring the bell. %s could not hear it. ".formatted(one, other).repeat(12);

    assertThat(find(text + "It wasn't new."))
        .extracting(Hit::confidence)
        .containsExactly(confidence);
  }

  private static List<Hit> find(String text) throws ReadException {
    Document document =
        new MarkdownReader().read(new DocumentId("a.md"), text.getBytes(StandardCharsets.UTF_8));
    AnalyzedDocument analyzed = new AnalyzedDocument(document, new Segmenter().segment(document));
    return Contractions.slip()
        .finder()
        .find(new StyleAnalysis().of(new AnalyzedManuscript(List.of(analyzed))));
  }
}
