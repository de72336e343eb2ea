package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that stand for something. */
class MaskedSpansTest {

  private static AnalyzedDocument document(String markdown) throws ReadException {
    Document read =
        new MarkdownReader()
            .read(new DocumentId("a.md"), markdown.getBytes(StandardCharsets.UTF_8));
    return new AnalyzedDocument(read, new Segmenter().segment(read));
  }

  /** What is not English is in square brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Ring *n* bells, **N** lamps. | Ring [n] bells, [N] lamps.",
        "If `n` is *i*, ring. | If [n] is [i], ring.",
        "The *n*th bell and *T*he lamp. | The nth bell and The lamp.",
        "Here *I* ring *it*. | Here I ring it.",
        "Ring 'a' in u'abc' or u'a'. | Ring '[a]' in u'abc' or u'[a]'.",
        "The letter “a” in \"b\". | The letter “[a]” in \"[b]\".",
        "They rock'n'roll, the bells' a' lamp. | They rock'n'roll, the bells' a' lamp.",
      })
  void aLetterByItselfInEmphasisOrQuotationMarksIsASymbol(String markdown, String marked)
      throws ReadException {
    AnalyzedDocument document = document(markdown);
    StringBuilder shown = new StringBuilder(document.document().prose().strip());
    MaskedSpans masked = MaskedSpans.of(document, document.document().blocks().get(0));
    for (int i = masked.spans().size() - 1; i >= 0; i--) {
      shown.insert(masked.spans().get(i).span().end(), ']');
      shown.insert(masked.spans().get(i).span().start(), '[');
    }

    assertThat(shown).hasToString(marked);
  }

  @Test
  void nothingIsFoundAroundASymbol() throws ReadException {
    String text =
        """
        It sets *a* to 0 and *b* to 1. If *i* is larger than *n*, the bell rings. Return *a* if *x*
        is true. In a test ('a' in 'abc') both bells ring, and an 'F' is before a 'B'.
        """;

    assertThat(new LanguageToolRule().check(document(text))).isEmpty();
    assertThat(new LanguageToolRule().check(document(text.replace("*", "")))).isNotEmpty();
  }
}
