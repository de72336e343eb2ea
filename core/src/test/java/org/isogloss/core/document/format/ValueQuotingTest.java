package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueQuotingTest {

  /** Whether the lamp of a file can become another text and remain one value. */
  private static boolean holds(String file, String text) throws Exception {
    String name = file.substring(0, file.indexOf(':'));
    String source = file.substring(file.indexOf(':') + 1).replace("\\n", "\n");
    Document document =
        new AnyReader().read(new DocumentId(name), source.getBytes(StandardCharsets.UTF_8));
    int start = document.prose().indexOf("lamp");
    assertThat(start).as(source).isNotNegative();
    Span prose = new Span(start, start + "lamp".length());
    Span place = document.toSource(prose);
    assertThat(place.in(source)).isEqualTo("lamp");
    return ValueQuoting.holds(document, prose, place, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html:<p>Here is <img src='a.png' alt='The lamp is lit'> by the sea.</p>",
        "a.html:<p title=\"It's\">Here is <img src=\"a.png\"\\n  alt='The lamp is lit'> now.</p>",
        "a.md:Here is <img src='a.png' alt='The lamp is lit'> by the sea.",
        "a.md:<div><img src='a.png' alt='The lamp is lit'/></div>",
        "a.md:<Card title='The lamp is lit'>Text is here.</Card>",
        "a.mdx:<Card go={() => run('a')} title={'The lamp is lit'}>Text is here.</Card>",
        "a.md:{{< figure src=\"a.png\" alt='The lamp is lit' >}}",
        "a.md:{{< term text='lamp' >}} is a word here.",
        "a.md:{{< term note=\"\\\"It's\\\"\" text='lamp' >}} is a word here.",
        "a.md:---\\ntitle: 'The lamp is lit'\\n---\\n\\nText is here.",
        "a.rmd:```{r, fig.cap='The lamp is lit'}\\nplot(x)\\n```",
        "a.adoc:[title='The lamp is lit']\\nText is here.",
      })
  void anApostropheEndsAValueInSingleQuotationMarks(String file) throws Exception {
    assertThat(holds(file, "keeper's light")).isFalse();
    assertThat(holds(file, "old light")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html:<p>Here is <img src=b.png alt=lamp width=10> by the sea.</p>",
        "a.html:<script>if (a<b) { x = 'c' }</script><p>Here is <img alt=lamp> now.</p>",
        "a.md:Here is <img src=b.png alt=lamp> by the sea.",
      })
  void aSpaceEndsAValueWithoutQuotationMarks(String file) throws Exception {
    assertThat(holds(file, "old light")).isFalse();
    assertThat(holds(file, "keeper's")).isFalse();
    assertThat(holds(file, "light")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html:<p title='b'>It's the lamp.</p>",
        "a.html:<p>Here is <img src='a.png' alt=\"The lamp is lit\"> by the sea.</p>",
        "a.html:<script>for (i = 0; i<n; i++) { x = \"it's\" }</script><p>The lamp is lit.</p>",
        "a.html:<p>If a < b, don't light the lamp.</p>",
        "a.md:<Card title='b'>\\nThe lamp is lit.\\n</Card>",
        "a.md:<Card title=\"The lamp is lit\">Text is here.</Card>",
        "a.mdx:<Card icon={<Icon name='b'/>}>It's the lamp.</Card>",
        "a.md:See {{< bell 'b' >}} and don't light the lamp.",
        "a.md:If a <b it's dark.\\n\\nThe lamp is lit.",
        "a.md:---\\ntitle: The lamp is lit\\n---\\n\\nText is here.",
        "a.adoc:The lamp is lit, and a <b is dark.",
        "a.txt:The lamp='b' is lit.",
      })
  void otherTextIsInNoSuchValue(String file) throws Exception {
    assertThat(holds(file, "keeper's light")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html:<p>Here is <img alt=\"The lamp is lit\"> by the sea.</p>",
        "a.md:---\\ntitle: \"The lamp is lit\"\\n---\\n\\nText is here.",
      })
  void aQuotationMarkEndsAValueInSuchMarks(String file) throws Exception {
    assertThat(holds(file, "3\" light")).isFalse();
  }
}
