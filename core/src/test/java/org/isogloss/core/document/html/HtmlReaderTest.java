package org.isogloss.core.document.html;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "<title>A</title><h1>B</h1><script>x</script><nav>y</nav><p>C",
            "metadata: A|title: B|body: C"),
        Arguments.of("a <b>b\n c</b>d&nbsp;&amp;&lt;e &copyf", "body: a b cd\u00a0&<e ©f"),
        Arguments.of("<p>A</p>B<div>C<p>D</div>E", "body: A|body: B|body: C|body: D|body: E"),
        Arguments.of(
            "<ul><li>a<p>b</p><ul><li>c</ul></ul>", "list-item: a|list-item: b|list-item: c"),
        Arguments.of("<blockquote>a<ul><li>b</ul></blockquote>", "quotation: a|quotation: b"),
        Arguments.of(
            "<figure><img alt='a &amp; b' src=c><figcaption>d</figcaption></figure>",
            "body: a & b|caption: d"),
        Arguments.of(
            "<table><caption>a</caption><tr><th>b<td><p>c</p>d</table>",
            "caption: a|table: b|table: c|table: d"),
        Arguments.of("<pre>a\n  b</pre>c<br>d", "code: a b|body: c d"),
        Arguments.of(
            "<h1>A</h1><div class='author'>B</div><div class=\"abstract x\"><p>C</p></div>",
            "title: A|byline: B|abstract: C"),
        Arguments.of(
            "<section role='doc-endnotes'><ol><li>a<a role=doc-backlink>b</a></ol></section>",
            "footnote: a"),
        Arguments.of("<p>a <math><mi>x</mi></math> <!-- b --> c", "body: a x c"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new HtmlReader(), source, expected);
  }
}
