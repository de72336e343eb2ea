package org.isogloss.core.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** MDX: comments, modules, expressions and components. */
class MdxTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of("A {/* red *old* */} kite {/* *x* */} flies.", "body: A kite flies."),
        Arguments.of("A\n\n{/* red\n\nold */}\n\nB", "body: A|body: B"),
        Arguments.of(
            "`{/* a */}` and\n\n```\n{/* b */}\n```", "body: {/* a */} and|code: {/* b */}"),
        Arguments.of("import {\n  A,\n  B,\n} from 'a'\nimport * as C from \"c\";\n\nD", "body: D"),
        Arguments.of("export const a = {\n  b: 'She have',\n\n  c: [1],\n}\n\nD", "body: D"),
        Arguments.of("export function A() {\n  return <b>x</b>\n}\n\nD", "body: D"),
        Arguments.of(
            "Import duties rise. We export\nexport goods.",
            "body: Import duties rise. We export export goods."),
        Arguments.of(
            "{props.a}\n\n{list.map(x => (\n  <li>{x}</li>\n))}\n\nA {b.c}.", "body: A {b.c}."),
        Arguments.of(
            """
            <Tabs>
              <Tab title="Red"
                items={[1, {a: '>'}]}
              >

                A **kite**.

                - B
              </Tab>
            </Tabs>

            C""",
            "table: Red|body: A kite.|list-item: B|body: C"),
        Arguments.of("Use <Badge text=\"x\" n={a > b} /> and <b>it</b>.", "body: Use and it."),
        Arguments.of(
            "The <img src={a} style={{b: 'c'}} alt=\"red\" /> <img src=\"a.png\" alt=\"lamp\" />.",
            "body: The red lamp."),
        Arguments.of(
            "A\n\n<img\n  src={a('b')}\n  alt=\"The\n  lamp.\"\n/>\n\nB",
            "body: A|caption: The lamp.|body: B"),
        Arguments.of("<Card title=\"Red\">A kite.</Card>", "table: Red|body: A kite."),
        Arguments.of(
            "<Figure\n  caption=\"A lamp\n  by the sea\"\n  src=\"a.png\" title='One lamp'\n/>\n\n"
                + "<Card title={\"Two\"} description=\"It &amp; I.\" href=\"b.md\">\nA *c*.\n</Card>",
            "caption: A lamp by the sea|caption: One lamp|table: Two|table: It & I.|body: A c."),
        Arguments.of(
            "A <Tip tip=\"It rings\">bell</Tip> and <Lx.M n={{label: 'no'}} label=\"the lens\" />.",
            "body: A bell and .|table: It rings|table: the lens"),
        Arguments.of(
            "<Aa title=\"a/b.md\" label=\"5\" summary={t(\"no\")} tip=\"{x} y\" alt=\"\" caption />\n\n`<Bb title=\"c\">`",
            "body: <Bb title=\"c\">"),
        Arguments.of("<>\nA kite.\n</>", "body: A kite."),
        Arguments.of(
            "<T>\n  <table>\n    <tr>\n      <td style={{a: 1}}>A kite</td>\n      <td>A net</td>"
                + "\n    </tr>\n  </table>\n  A bell.\n</T>\n\nB",
            "table: A kite|table: A net|body: A bell.|body: B"),
        // With a blank line, the rows are Markdown.
        Arguments.of(
            "<table>\n<tr>\n\n<td>\n*A* kite\n</td>\n\n</tr>\n</table>\n\nB",
            "body: A kite|body: B"),
        Arguments.of(
            """
            A

                The *kite* {/* red */} is red,
                and `old`.

            \tD

                ## H

                    I

                - e
                - f

                  g

            J""",
            "body: A|body: The kite is red, and old.|body: D|heading: H|body: I|list-item: e"
                + "|list-item: f|list-item: g|body: J"),
        Arguments.of(
            """
            A

                ```
                b

                  c
                ```

            D
            - E

                F

              G

                H

            I

                J

            [^k]: L

                M""",
            "body: A|code: b c|body: D|list-item: E|list-item: F|list-item: G|list-item: H"
                + "|body: I|body: J|footnote: L|footnote: M"),
        Arguments.of(
            "{a} is a lamp of {b}\n\n{a} {b}\n\n{a && (\n  <b>x</b>\n)}\n\n{c\n} and {d}",
            "body: {a} is a lamp of {b}|body: {c } and {d}"),
        Arguments.of(
            "## A\nimport B from './b.md'\n\n---\nexport const c = {\n\n};\nimport is work.",
            "title: A|body: import is work."),
        Arguments.of(
            """
            <details>
            <summary>More `a`</summary>
            ```
            b
            ```
            <p>A *c*
            and `d`.</p>
            E
            </details>""",
            "body: More a|code: b|body: A c and d.|body: E"),
        Arguments.of(
            "<style>\n.a { b: c }\n\n.d { e: f }\n</style>\n\n<script src='a.js' />\n\nA *c*.",
            "body: A c."),
        Arguments.of(
            "<h2>A lamp</h2>\n\n<p lang=\"de\">Ein `a`</p>\n\nB",
            "title: A lamp|body: Ein `a`|body: B"),
        Arguments.of("A{' '}kite.", "body: A kite."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      Document document = document(source.replace("\n", lineEnd));

      assertThat(Reading.of(document)).as(source).isEqualTo(expected);
    }
  }

  @Test
  void commentsHaveTheirPlacesAndTexts() throws ReadException {
    String source = "{/* isogloss off */}\n\nA {/* b\n\nc */} d.\n";

    Document document = document(source);

    assertThat(document.comments())
        .extracting(Comment::text)
        .containsExactly("isogloss off", "b\n\nc");
    assertThat(document.comments())
        .extracting(comment -> comment.span().in(source))
        .containsExactly("{/* isogloss off */}", "{/* b\n\nc */}");
  }

  @Test
  void otherCommentsAreComments() throws ReadException {
    for (String comment :
        List.of(
            "<!-- a -->",
            "{/* a */}",
            "[//]: # (a)",
            "[comment]: # \"a\"",
            "% a",
            "{# a #}",
            "{% comment %} a {% endcomment %}",
            "{{/* a */}}")) {
      Document document =
          new MarkdownReader()
              .read(
                  new DocumentId("a.md"),
                  ("B.\n\n" + comment + "\n\nC.").getBytes(StandardCharsets.UTF_8));

      assertThat(Reading.of(document)).as(comment).isEqualTo("body: B.|body: C.");
      assertThat(document.comments()).as(comment).extracting(Comment::text).containsExactly("a");
    }
  }

  private static Document document(String source) throws ReadException {
    return new MarkdownReader()
        .read(new DocumentId("a.mdx"), source.getBytes(StandardCharsets.UTF_8));
  }
}
