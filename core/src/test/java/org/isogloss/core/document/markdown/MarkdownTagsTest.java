package org.isogloss.core.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.html.HtmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tags of HTML and images among the words of a paragraph. */
class MarkdownTagsTest {

  static List<Arguments> divided() {
    return List.of(
        Arguments.of(
            """
            | a | <ul><li>mist</li><li>bell of the ship</li></ul> |
            |---|---|
            | b | <div>c</div>d<br>e |""",
            "table: a|table: mist|table: bell of the ship|table: b|table: c|table: d e"),
        Arguments.of(
            "Do:<ol><li>Open the bell.</li><li>Close the horn.</li></ol>That is one.",
            "body: Do:|body: Open the bell.|body: Close the horn.|body: That is one."),
        Arguments.of(
            "A <details><summary>B</summary>c</details><hr>d <h2>e</h2> f",
            "body: A|body: B|body: c|body: d|body: e|body: f"),
        Arguments.of("- A<p>b</p>", "list-item: A|list-item: b"),
        Arguments.of("A <code>b</code>c<span>d</span>e <b>f</b>g<wbr>h", "body: A bcde fgh"),
        // What cannot be divided
        Arguments.of("# A<div>b</div>", "title: A b"),
        Arguments.of("*A<p>b</p>* c", "body: A b c"));
  }

  @ParameterizedTest
  @MethodSource("divided")
  void elementsApartFromTheTextDivideIt(String source, String expected) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, expected);
  }

  @Test
  void whatIsDividedStaysInItsLanguage() throws ReadException {
    String source = "A <div lang=\"fr\">b<p>c</p></div>d";
    Document document =
        new MarkdownReader().read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));

    assertThat(
            document.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.FOREIGN_LANGUAGE)
                .map(inline -> inline.span().in(document.prose())))
        .containsExactly("b", "c");
  }

  @Test
  void anImageWithoutWordsInALineLeavesASign() throws ReadException {
    Reading.assertReads(
        new MarkdownReader(),
        """
        Ring the ![](a.svg) and
        the <img src="a.svg">.

        ![](a.svg)

        ![](a.svg) The lamp
        ![](a.svg)
        is lit.<br>![](a.svg)

        # Bells <img src="a.svg"></img>
        """,
        "body: Ring the 🔹 and the 🔹.|body: The lamp is lit.|heading: Bells 🔹");
  }

  static List<Arguments> images() {
    return List.of(
        Arguments.of("![Lamp](a.svg)![Bell](b.svg)"),
        Arguments.of("[![Lamp](a.svg)](x)[![Bell](b.svg)](y)"),
        Arguments.of("![Lamp](a.svg)<img alt=\"Bell\">"));
  }

  @ParameterizedTest
  @MethodSource("images")
  void twoImagesAreNotOneWord(String source) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, "body: Lamp Bell");
  }

  @Test
  void twoImagesAreNotOneWordInHtml() throws ReadException {
    Reading.assertReads(
        new HtmlReader(),
        "<p>A <img alt='b'><img alt='c'><a href='#'><img alt='d'></a>.",
        "body: A b c d.");
  }
}
