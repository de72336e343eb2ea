package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup that reads as something else is found as a whole, also where both are as long. */
class ReplacedPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a.tex|In \\LaTeXe{} we go.|LaTeX2e|\\LaTeXe",
        "a.tex|In \\LaTeX\\ we go.|LaTeX|\\LaTeX",
        "a.adoc|:ab: wxyz\\n\\nIn {ab} we go.|wxyz|{ab}",
        "a.adoc|:ab: wxy\\n\\nIn {ab} we go.|wxy|{ab}",
        "a.html|<p>In &acE; we go.</p>|\u223e\u0333|&acE;",
        "a.md|In &acE; we go.|\u223e\u0333|&acE;",
        "a.adoc|In &acE; we go.|\u223e\u0333|&acE;",
      })
  void everyPlaceInItIsAllOfIt(String name, String source, String reading, String written)
      throws ReadException {
    Document document =
        new AnyReader()
            .read(
                new DocumentId(name), source.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    int start = document.prose().indexOf("In ") + 3;
    assertThat(document.prose().substring(start)).startsWith(reading + " we go.");
    for (int at = start; at < start + reading.length(); at++) {
      assertThat(document.sourceText(new Span(at, at + 1))).isEqualTo(written);
    }
    int go = document.prose().indexOf("go");
    assertThat(document.sourceText(new Span(go, go + 2))).isEqualTo("go");
    assertThat(document.sourceText(new Span(start - 3, start + 1))).isEqualTo("In " + written);
  }
}
