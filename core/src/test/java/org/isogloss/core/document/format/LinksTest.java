package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of links is marked in the formats of web pages. */
class LinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.md   | We saw [the *old* bell](b.md), [fog][f] and a bell.
          a.md   | We saw [the *old* bell][f], [fog](f.md) and a bell.
          a.html | <p>We saw <a href="b">the <i>old</i> bell</a>, <a href="f">fog</a> and a bell.
          a.rst  | We saw `the old bell <b.html>`_, `fog`_ and a bell.
          a.adoc | We saw link:b.html[the _old_ bell], xref:f[fog] and a bell.
          """)
  void theTextOfALinkIsMarked(String name, String source) throws Exception {
    String text = name.endsWith("md") ? source + "\n\n[f]: f.md\n" : source;
    Document document =
        new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));

    assertThat(document.inlines().stream().filter(i -> i.kind() == Inline.Kind.LINK))
        .extracting(inline -> inline.span().in(document.prose()))
        .containsExactly("the old bell", "fog");
  }
}
