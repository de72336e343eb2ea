package org.isogloss.core.document.markdown;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What site builders and note tools add to CommonMark. */
class MarkdownQuirksTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "$a_1$ and $b_2*c*$ cost $5 to $6.", "body: $a_1$ and $b_2*c*$ cost $5 to $6."),
        Arguments.of("$$\nx_1 \\\\ y_2\n$$\n:eqlabel:`eq`", "math: $$ x_1 \\\\ y_2 $$"),
        Arguments.of("\\[\nbell + lamp\n\\].", "math: \\[ bell + lamp \\]."),
        Arguments.of("\\\\[\nx_1\n\\\\]", "math: \\\\[ x_1 \\\\]"),
        Arguments.of("\\[x_1 = y\\]", "math: \\[x_1 = y\\]"),
        Arguments.of("\\[x + y\\]", "math: \\[x + y\\]"),
        Arguments.of("\\[1\\], \\[a\\], \\[see the bell\\]", "body: [1], [a], [see the bell]"),
        Arguments.of("The \\(mist bell\\) rings.", "body: The (mist bell) rings."),
        Arguments.of("so\n$$x_1$$\nholds", "body: so $$x_1$$ holds"),
        Arguments.of(
            "\\begin{align}\na_1 &= b_2\n\\end{align}",
            "math: \\begin{align} a_1 &= b_2 \\end{align}"),
        Arguments.of("> $$x_1$$\n> is a sum", "quotation: $$x_1$$ is a sum"),
        Arguments.of("# A\n:label:`sec_a`\n\nB", "title: A|body: B"),
        Arguments.of("See :numref:`fig_a_b`.", "body: See :numref:`fig_a_b`."),
        Arguments.of(
            "{% if x %}\nA {{ site.name }} kite.\n{% endif %}", "body: A {{ site.name }} kite."),
        Arguments.of("{{< note >}}\nA kite.\n{{< /note >}}", "body: A kite."),
        Arguments.of("Text.\n{: .wide}", "body: Text."),
        Arguments.of("# A {#top}", "title: A"),
        Arguments.of(
            "x\n\n!!! note \"My *title*\"\n    A kite.\n\n    - B.\n\nC",
            "body: x|body: My title|body: A kite.|list-item: B.|body: C"),
        // The label of a tab, whatever its marks and however its text is indented.
        Arguments.of(
            """
            x
            === "Old *lamp*"
              Oil.

            === "New lamp" { .wide }

                Gas.

            ===+ "No lamp"

            ===!+ "B"

                C.
            """,
            "body: x|body: Old lamp|body: Oil.|body: New lamp|body: Gas.|body: No lamp|body:"
                + " B|body: C."),
        Arguments.of(
            "??? note \"A lamp\"\nOil.\n\n!!! tip\nGas.\n\n!!! \"B\"",
            "body: A lamp|body: Oil.|body: !!! tip Gas.|body: !!! \"B\""),
        Arguments.of(":::tip[Hint]\nA kite.\n:::", "body: Hint|body: A kite."),
        Arguments.of("::: {.box}\nA kite.\n:::", "body: A kite."),
        Arguments.of("> [!NOTE]\n> A kite.", "body: A kite."),
        Arguments.of("> **Note:** a kite.", "body: Note: a kite."),
        Arguments.of("> **Bold** words.", "quotation: Bold words."),
        Arguments.of(
            "import A from './a'\n\nA kite.\n\n<Tabs>\n<Tip>\nA fen.\n</Tip>\n</Tabs>",
            "body: A kite.|body: A fen."),
        Arguments.of(
            "<details><summary>More</summary>\n\nA *kite*.\n\n</details>",
            "body: More|body: A kite."),
        // An HTML block goes on up to a blank line, but a fence in it means code.
        Arguments.of(
            "<details>\n<summary>More</summary>\n```text\nlamp: `lit`\n```\n</details>\nA `b`.",
            "body: More|code: lamp: `lit`|body: A `b`."),
        Arguments.of(
            "> <details>\n> ```\n> a\n> ```\n> </details>\n\n- <p>\n  ~~~\n  b\n  ~~~\n- C",
            "code: a|code: b|list-item: C"),
        Arguments.of("<script setup>\nconst a\n\n```\n*b*\n</script>\n\nA *c*.", "body: A c."),
        Arguments.of(
            "A\n<PRE>\nb  c\n\n{{ d }}\n</pre>\nA *c*.", "body: A|code: b c {{ d }}|body: A c."),
        Arguments.of(
            "<TabItem label=\"Old lamp\">\nA `b`.\n</TabItem>\n\n> A <Tip tip=\"red\">kite</Tip>.",
            "table: Old lamp|body: A b.|quotation: A kite.|table: red"),
        // Elements that say that their content is Markdown.
        Arguments.of(
            """
            <details markdown="1">
            <summary>*More* lamps</summary>
            A `b` [c](d.md).
            ```
            e
            ```
            </details>
            A *c*.
            """,
            "body: More lamps|body: A b c.|code: e|body: A c."),
        Arguments.of(
            "<div class='a' markdown>\n<div>\n*B*\n</div>\n*C*\n</div>\n<div>\n*D*\n</div>",
            "body: B|body: C|body: *D*"),
        Arguments.of(
            "<div class=\"x markdown y\">\n*B*\n</div>\n\n<p markdown=\"0\">\n*C*\n</p>",
            "body: *B*|body: *C*"),
        Arguments.of("A<br/>B <kbd>Ctrl</kbd> <!-- x --> C", "body: A B Ctrl C"),
        Arguments.of("![A kite.](k.png)", "caption: A kite."),
        Arguments.of("The ![red](k.png) [kite](u).", "body: The red kite."),
        Arguments.of("A kite.\n![A net](k.png)\nA bell.", "body: A kite. A bell.|caption: A net"),
        Arguments.of("A kite:\n[![](k.png)](u)\n[![n](k.png)](u)", "body: A kite:|caption: n"),
        Arguments.of(
            """
            The <img src="a.png" alt="red"> keeper, <IMG
              alt='the
             lamp &amp; lens' src=b.png />.
            """,
            "body: The red keeper, the lamp & lens."),
        Arguments.of("<img\n  src=\"a.png\"\n  alt=\"The lamp.\"\n/>", "caption: The lamp."),
        Arguments.of(
            "A keeper.\n<a href=\"u\"><img alt=\"The lamp\" src=\"a.png\"></a>\nA lens.",
            "body: A keeper. A lens.|caption: The lamp"),
        Arguments.of(
            "> A <img alt=\"lamp\n> and lens\"> here.\n\n|a|\n|-|\n|b <img alt=c>|",
            "quotation: A lamp and lens here.|table: a|table: b c"),
        Arguments.of(
            "A <img title=\"alt='x'\" data-alt=\"y\"><img alt=\" \"> lamp and `<img alt=\"z\">`.",
            "body: A 🔹🔹 lamp and <img alt=\"z\">."),
        Arguments.of(
            "<img src={require('/a.png').default}\n  width=\"90%\" alt=\"The lamp is lit\" />\n\nA <img src={a}"
                + " alt=\"lamp\"/> <b>here</b>.\n\n<div style={{color: 'red'}}>\n\nB < c {d} > e.\n\n</div>",
            "caption: The lamp is lit|body: A lamp here.|body: B < c {d} > e."),
        Arguments.of(
            "<table border={0}>\n  <tr style={{ height: \"9pt\" }}>\n    <td>\n      A <img src={a} alt=\"lamp\"/>\n    </td>\n"
                + "    <td>\n      <img src={b} alt=\"bell\"/>\n    </td>\n  </tr>\n</table>",
            "table: A lamp|table: bell"),
        Arguments.of("A\n<!-- one.\n\n$x$ ```\n\ntwo -->\nB `c`", "body: A|body: B c"),
        Arguments.of("<div hidden>\n\nA\n![b](k.png)\n\n</div>\n\nC", "body: C"),
        Arguments.of("    <!-- x\n\n$$a$$\n\n<!-- -->", "code: <!-- x|math: $$a$$"),
        Arguments.of("- A\n  <!--\n\n  b\n  -->\n- C", "list-item: A|list-item: C"),
        Arguments.of("A\n\n<!-- b\n\nC", "body: A|body: !-- b|body: C"),
        Arguments.of("x[^1].\n\n[^1]: A note.", "body: x.|footnote: A note."),
        Arguments.of("|a|b|\n|-|-|\n|c|d|", "table: a|table: b|table: c|table: d"),
        Arguments.of(
            "- a\n  - b\n\n    c\n1. d", "list-item: a|list-item: b|list-item: c|list-item: d"),
        Arguments.of(
            "&copy; 2020 Ada Low. All rights reserved.",
            "boilerplate: © 2020 Ada Low. All rights reserved."),
        Arguments.of("AT&T &amp; B &notit; \\*c\\*", "body: AT&T & B &notit; *c*"),
        Arguments.of("---\ntitle: A\n---\nB", "metadata: title:|heading: A|body: B"),
        Arguments.of("a\n\n    x <y>\n\nb", "body: a|code: x <y>|body: b"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, expected);
  }
}
