package org.isogloss.core.document.markdown;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Pandoc, PHP Markdown Extra, kramdown, Quarto and bookdown add to CommonMark. */
class MarkdownExtensionsTest {

  static List<Arguments> definitionLists() {
    return List.of(
        Arguments.of("Kite\n:   A toy.", "list-item: Kite|list-item: A toy."),
        Arguments.of("Kite\n\n: A toy.", "list-item: Kite|list-item: A toy."),
        Arguments.of(
            "Kite\n:   A toy\nof paper.\n\n    It flies.\n\nFen\n  ~ A marsh.\n  ~ A bog.",
            "list-item: Kite|list-item: A toy of paper.|list-item: It flies.|list-item: Fen|"
                + "list-item: A marsh.|list-item: A bog."),
        Arguments.of(
            "Kite\nGlider\n:   A toy.\nFen\n:   A marsh.",
            "list-item: Kite|list-item: Glider|list-item: A toy.|list-item: Fen|list-item: A marsh."),
        Arguments.of(
            "Kite\n: A toy:\n\n    - red\n\n    > old", // a list and a quotation in a definition
            "list-item: Kite|list-item: A toy:|list-item: red|quotation: old"),
        Arguments.of("It weighs\n~ 5 kg in all.", "body: It weighs ~ 5 kg in all."),
        Arguments.of(
            "|a|b|\n|-|-|\n|c|d|\n\n: Two by two. {#tbl:x}",
            "table: a|table: b|table: c|table: d|caption: Two by two."),
        Arguments.of(
            "`--lamp`\n: Lights the lamp\n\n`--lens`\n\n: Turns the lens\n\n$h$\n: The height",
            "list-item: --lamp|list-item: Lights the lamp|list-item: --lens|list-item: Turns the lens|"
                + "list-item: $h$|list-item: The height"),
        Arguments.of(
            "# Lamps\n\n: The red one\n: The old one",
            "title: Lamps|list-item: The red one|list-item: The old one"),
        Arguments.of(
            ": Two\nby two\n\na | b\n--- | ---\nc | d\n\n: The same",
            "caption: Two by two|table: a|table: b|table: c|table: d|caption: The same"),
        Arguments.of(
            "A lamp\nis lit.\n\n: Lamps\n\n|a|\n|-|\n\nLens\n: Glass\n\n|b|\n|-|",
            "body: A lamp is lit.|caption: Lamps|table: a|list-item: Lens|list-item: Glass|table: b"),
        Arguments.of(
            "```\nx\n```\n\n: How it is lit {#lst:a}\n\n```\ny\n```\n\n: It is lit",
            "code: x|caption: How it is lit|code: y|list-item: It is lit"),
        Arguments.of("*[FM]: Fen Mail\n\nFM came.", "footnote: Fen Mail|body: FM came."));
  }

  static List<Arguments> tables() {
    return List.of(
        Arguments.of(
            "+------+-----------+\n| Kite | What      |\n|      | it does   |\n+======+===========+\n| a    | It is red.|\n"
                + "|      |           |\n|      | - old     |\n|      | - new     |\n+------+-----------+\n| `b`  | Flies.    |\n+------+-----------+\n\n: Kites\n\nB.",
            "table: Kite|table: What it does|table: a|table: It is red.|table: old|table: new|table: b|table: Flies.|caption: Kites|body: B."),
        Arguments.of(
            "1. A\n\n    +---+\n    | b |\n    +---+\n\n    C",
            "list-item: A|table: b|list-item: C"),
        Arguments.of(
            "+---+---+\n| a | b |\n|   | c\n\nB.", "body: +---+---+ | a | b | | | c|body: B."),
        Arguments.of(
            "|a \\| b|`c \\| d`|\n|-|-|\n|*e \\| f*|g|",
            "table: a | b|table: c | d|table: e | f|table: g"),
        Arguments.of(
            "a \\| b | c\n--- | ---\n\\\\| d | e", "table: a | b|table: c|table: | d|table: e"),
        Arguments.of(
            "| a | b | c |\n|---|:-:|---|\n| `d` | `e | f` | G \\| h. |\n| i | ``j ` | k`` | l",
            "table: a|table: b|table: c|table: d|table: e | f|table: G | h.|table: i|table: j ` | k|table: l"),
        Arguments.of(
            "|a|b|\n|-|-|\n|`c|d`|\n|`e|f|",
            "table: a|table: b|table: `c|table: d`|table: `e|table: f"),
        Arguments.of(
            "|a|b|\n|:" + "-".repeat(300) + "|-|\n|`c | d`|e|\n: F",
            "table: a|table: b|table: c | d|table: e|caption: F"));
  }

  static List<Arguments> chunks() {
    return List.of(
        Arguments.of(
            "A\n```{r fig-x, fig.cap=\"The *lamp*, lit\", echo=FALSE, fig.alt='The keeper\\'s lens'}\nx\n```",
            "body: A|caption: The lamp, lit|caption: The keeper's lens|code: x"),
        Arguments.of(
            "```{r, fig.cap=c(\"One\", 'Two'), out=\"tab.cap='x'\", tab.cap=paste(\"a\")}\nx\n```",
            "caption: One|caption: Two|code: x"),
        Arguments.of(
            "```{python}\n#| label: fig-x\n#| fig-cap: \"The lamp: lit\"\n#| fig-alt: A tower\n#|   by the sea\n"
                + "#| tbl-cap: !expr x\n#| fig.cap = 'A lens'\nx\n#| fig-cap: y\n```",
            "caption: The lamp: lit|caption: A tower by the sea|caption: A lens|code: x #| fig-cap: y"),
        Arguments.of(
            "```{ojs}\n//| fig-alt: |\n//|   A lamp\n//|   is lit.\n//| fig-subcap:\n//|   - \"One\"\n//|   - Two\n"
                + "//| lst-cap: [\"Three\", 'Four']\nx\n```",
            "caption: A lamp is lit.|caption: One|caption: Two|caption: Three|caption: Four|code: x"),
        Arguments.of(
            "- A\n\n  ```{r}\n  #| fig-cap: Lamp\n  x\n  ```\n- B\n\n> ```{r}\n> #| fig-cap: Lens\n> y\n> ```",
            "list-item: A|caption: Lamp|code: x|list-item: B|caption: Lens|code: y"),
        Arguments.of(
            "```python\n#| fig-cap: x\n```\n\n```{r, fig.cap=\"\"}\n#| echo: false\ny\n```",
            "code: #| fig-cap: x|code: #| echo: false y"));
  }

  static List<Arguments> attributes() {
    return List.of(
        Arguments.of("![A kite.](k.png){width=50% fig-align=\"center\"}", "caption: A kite."),
        Arguments.of("![](k.png){height=3cm}\n\nA.", "body: A."),
        Arguments.of(
            "![](k.png){.wide fig-alt=\"A *red* kite.\"}\n\n![The fen.](f.png){#fig-f alt='It is old.'}\n\n"
                + "A [bell](b.md){alt=b title=\"C\"}.",
            "caption: A *red* kite.|caption: The fen.|caption: It is old.|body: A bell."),
        Arguments.of(
            "::: {.theorem #x name=\"The red kite\"}\nIt flies.\n:::\n\n::: {.lemma name=\"red-kite\"}\nIt falls.\n:::",
            "body: The red kite|body: It flies.|body: It falls."),
        Arguments.of("# A {#top .x key=val}\n\n## B {-}", "title: A|heading: B"),
        Arguments.of("[Red *kites*]{.smallcaps} fly{: .x}.", "body: Red kites fly."),
        Arguments.of("[a](u){target=_blank} `b`{.py} __c__{ .x }: d", "body: a b c: d"),
        Arguments.of("[a][b]{ .button }\n\n[b]: u", "body: a"),
        Arguments.of("``` {.python .numberLines}\nx\n```", "code: x"),
        Arguments.of("The set {x=1} and {a}.", "body: The set {x=1} and {a}."),
        Arguments.of("[]{#x}A kite.", "body: A kite."),
        Arguments.of(
            "::::: {#x .y}\nA kite.\n\n::: Warning ::::::\nA fen.\n:::\n:::::\nB.",
            "body: A kite.|body: A fen.|body: B."),
        Arguments.of(
            "::: {.callout-tip title=\"Red kites\" collapse=\"true\"}\nA kite.\n:::",
            "body: Red kites|body: A kite."));
  }

  static List<Arguments> boxes() {
    return List.of(
        Arguments.of(
            "{: .note }\n> A *kite*.\n>\n> A fen.\n\n> A net.",
            "body: A kite.|body: A fen.|quotation: A net."),
        Arguments.of(
            "A fen.\n\n> A kite.\nIt flies.\n{: .prompt-tip }\n\n> A net.",
            "body: A fen.|body: A kite. It flies.|quotation: A net."),
        Arguments.of(
            "- > A kite.\n  {.is-info}\n- > A fen.\n  {: .wide }",
            "list-item: A kite.|quotation: A fen."),
        Arguments.of("# A\n{: .note }\n> A kite.", "title: A|quotation: A kite."),
        Arguments.of(
            "> A kite.\n>\n{style=\"note\"}\n\n> A fen.\n{type=\"warning\" id=\"x\"}\n\n> A net.\n{width=\"30\"}",
            "body: A kite.|body: A fen.|quotation: A net."),
        Arguments.of(
            "> 💡 **Tip:** a kite.\n\n> :bulb: __Note__ a net.",
            "body: 💡 Tip: a kite.|body: 🔹 Note a net."),
        Arguments.of(
            "> **⚠️ Warning** A kite.\n\n> 💡 A **note** fell.",
            "body: ⚠️ Warning A kite.|quotation: 💡 A note fell."),
        Arguments.of(
            "> :::danger Red *kites*\n> They fly.\n> :::\n\n> ::: {.wide}\n> A net.\n> :::",
            "body: Red kites|body: They fly.|quotation: A net."),
        // Nothing continues across the border of a box.
        Arguments.of(
            ":::tip\npull the rope\n:::\n\n:::note\nropes are old\n:::\n\nand wet\n\n!!! note\n    like fog\n\nbut light",
            "body: pull the rope|body: ropes are old|body: and wet|body: like fog|body: but light"),
        Arguments.of(
            "> [!TIP]\n> pull it\n\n> [!NOTE]\n> ropes are old\n\nand\n\nwet\n\n<Note>\nlike fog\n</Note>\n\nhere\n\n(fen)=\nin the fen",
            "body: pull it|body: ropes are old|body: and wet|body: like fog|body: here|body: in the fen"),
        Arguments.of(
            "{% embed url=\"u\" %}\nthe old kite\n{% endembed %}\n\n{% content-ref url=\"k.md\" %}\n[kite](k.md)\n{% endcontent-ref %}",
            "body: the old kite|body: kite"),
        Arguments.of(
            "Pull the rope\n{% if fen %}\nof the fen\n{% endif %}\nand\n{% include a.md %}\nwait.",
            "body: Pull the rope of the fen and wait."));
  }

  static List<Arguments> docFx() {
    return List.of(
        Arguments.of(
            ":::row:::\n   :::column span=\"\":::\n      - A kite\n   :::column-end:::\n   :::column span=\"2\":::\n"
                + "      **Kites** fly.\n\n      A fen.\n\n          x\n   :::column-end:::\n:::row-end:::\nB.",
            "list-item: A kite|body: Kites fly.|body: A fen.|code: x|body: B."),
        Arguments.of(
            "::: moniker range=\">= bells-2\"\n\nA kite.\n\n::: moniker-end\n\n::: zone pivot=\"fen\"\nB.\n::: zone-end\nC.",
            "body: A kite.|body: B.|body: C."),
        Arguments.of(
            ":::image type=\"content\" source=\"k.png\" alt-text=\"A red kite.\":::\n\nA.\n\n1. B.\n\n"
                + "   :::image source=\"f.png\" alt-text=\"The fen.\":::\n\n   C.\n\n:::code language=\"c\" source=\"a.c\":::\n\nD.",
            "caption: A red kite.|body: A.|list-item: B.|caption: The fen.|list-item: C.|body: D."),
        Arguments.of(
            ":::image type=\"complex\" source=\"k.png\" alt-text=\"A kite.\":::\n   It is red.\n:::image-end:::\n\nA.",
            "caption: A kite.|caption: It is red.|body: A."),
        Arguments.of(
            ":::no-loc text=\"Fen\"::: is old, and :::image type=\"icon\" source=\"k.png\"::: flies.",
            "body: Fen is old, and 🔹 flies."),
        Arguments.of(
            "> [!div class=\"nextstepaction\"]\n> [Red kites](k.md)\n\n> [!VIDEO https://a.org/k]\n\n[!INCLUDE [Fens](f.md)]\n\nA [!INCLUDE [kite](k.md)] flies.",
            "body: Red kites|body: A [!INCLUDE [kite](k.md)] flies."),
        Arguments.of("::: warning ::::::\nA fen.\n:::\nB.", "body: A fen.|body: B."));
  }

  static List<Arguments> keys() {
    return List.of(
        Arguments.of(
            "See [](#tbl:x) and \\@ref(fig:x).", "body: See [](#tbl:x) and \\@ref(fig:x)."),
        Arguments.of("The sum (\\#eq:a) is red.", "body: The sum is red."),
        Arguments.of("x^[A *note*.] y.", "body: x y.|footnote: A note."),
        Arguments.of("[[fen|the fen]] and [[Kite]] ![[k.png]]", "body: the fen and Kite"),
        Arguments.of("> [!tip]+ Red kites\n> They fly.", "body: Red kites|body: They fly."),
        Arguments.of(
            "Text :badge[New *mist* bell]{type=info} and :abbr[FM]{title=\"Fog Mail\"} or :key[K].",
            "body: Text New mist bell and FM or K."),
        Arguments.of(
            "At 5:lamp[a], ::lamp[b], :lamp: [c](d) and :e[f](g).",
            "body: At 5:lamp[a], ::lamp[b], 🔹 c and :ef."),
        Arguments.of("- [ ] look\n- [x] write", "list-item: look|list-item: write"));
  }

  static List<Arguments> signs() {
    return List.of(
        Arguments.of("==red== H~2~O x^2^ ~~old~~ ++new++", "body: red H2O x2 old new"),
        Arguments.of(
            "The bell^1^ rang.^2,3^ The *fog*^4^ and keeper^\\*^ by Lamp^TM^: 1^st^ 5 km^2^",
            "body: The bell¹ rang.²,³ The fog⁴ and keeper by Lamp™: 1st 5 km2"),
        Arguments.of(
            "The bell<sup>1</sup> rang.<sup>[2](#n)</sup> The fog[<sup>a</sup>](#a) and 5"
                + " km<sup>2</sup><sup><a href=\"#b\">3</a></sup> with {sup}`2` and keeper{sup}`4`.",
            "body: The bell¹ rang.² The fog and 5 km2³ with 2 and keeper⁴."),
        Arguments.of(
            "The bell$^1$ rang.$^{2,3}$ The fog$^{\\dagger}$ is 5 km$^2$ and $x^2$ wide.",
            "body: The bell¹ rang.²,³ The fog is 5 km$^2$ and $x^2$ wide."),
        Arguments.of(
            "a == b, c == d, C++ and ~/a ~/b, ~5, ~6",
            "body: a == b, c == d, C++ and ~/a ~/b, ~5, ~6"),
        Arguments.of(
            ":tada: We fly a :kite: here. At 10:30:45 too :+1::net:{ .lg }",
            "body: \uD83D\uDD39 We fly a \uD83D\uDD39 here. At 10:30:45 too \uD83D\uDD39"),
        Arguments.of(
            "**:net: A kite.**:net: *:net:* **B**:net:",
            "body: \uD83D\uDD39 A kite.\uD83D\uDD39 \uD83D\uDD39 B\uD83D\uDD39"),
        Arguments.of("std::net::b, ::net:: and :net:b", "body: std::net::b, ::net:: and :net:b"),
        Arguments.of("{==red==}{>>why<<} {++new++} {--old--} {~~a~>b~~}", "body: red new b"),
        Arguments.of("*{==red==}* kite, **{++new++}{>>why<<}** net", "body: red kite, new net"));
  }

  static List<Arguments> tex() {
    return List.of(
        Arguments.of(
            "\\noindent The kite is \\textit{red \\textbf{now}}. \\vspace{1cm}",
            "body: The kite is red now."),
        Arguments.of("\\newpage\n\nA kite.", "body: A kite."),
        Arguments.of("\\begin{center}\nA kite.\n\\end{center}", "body: A kite."),
        Arguments.of(
            "C:\\temp\\new, \\d+, \\(see\\) \\[sic\\]", "body: C:\\temp\\new, \\d+, (see) [sic]"),
        Arguments.of("Written in \\LaTeX.", "body: Written in LaTeX."),
        Arguments.of("$$a$$ (eq:b)", "math: $$a$$ (eq:b)"));
  }

  static List<Arguments> frontMatter() {
    return List.of(
        Arguments.of(
            "{\n  \"title\": \"A\",\n  \"x\": \"B\"\n}\n\nC",
            "metadata: {|metadata: \"title\":|heading: A|metadata: \"x\": \"B\"|metadata: }|body: C"),
        Arguments.of(
            "---\ntitle: A kite # new\ndescription: 'Ada''s kite.'\nx: B\n---\nC",
            "metadata: title:|heading: A kite|metadata: description:|table: Ada's kite."
                + "|metadata: x: B|body: C"),
        Arguments.of(
            "+++\ntitle = \"A \\\"red\\\" kite\"\n+++\nB",
            "metadata: title =|heading: A \"red\" kite|body: B"),
        Arguments.of(
            "---\ntitle: A kite # new\ndescription: A kite\n  is red.\nx: B\n---\nC",
            "metadata: title:|heading: A kite|metadata: description:|table: A kite is red."
                + "|metadata: x: B|body: C"),
        Arguments.of(
            "---\ntitle: \"A\\tkite\"\ndescription: \"A kite\nis red.\"\n---\nC",
            "metadata: title: \"A\\tkite\"|metadata: description: \"A kite|metadata: is red.\"|body: C"),
        Arguments.of(
            "---\ntitle: \"A \\\"red\\\"\n\n  kite\" # new\ndescription:\n  'It'\nlead: 'Ada''s kite\n  isn''t red.'\nx: B\n---\nC",
            "metadata: title:|heading: A \"red\" kite|metadata: description:|metadata: 'It'|metadata: lead:"
                + "|table: Ada's kite isn't red.|metadata: x: B|body: C"),
        Arguments.of(
            "---\ntitle: 'A kite\n  is red\n---\nC",
            "metadata: title: 'A kite|metadata: is red|body: C"),
        Arguments.of(
            "{\n  \"title\": 5,\n  \"x\": \"B\"\n}\n\nC",
            "metadata: {|metadata: \"title\": 5,|metadata: \"x\": \"B\"|metadata: }|body: C"),
        Arguments.of(
            "---\nabstract: |\n  A kite\n  is red.\n\n  It flies.\nx: B\n---\nC",
            "metadata: abstract:|abstract: A kite is red. It flies.|metadata: x: B|body: C"),
        Arguments.of(
            "---\ntitle: \"{{ page }} of A\"\nsummary: a/b\nlead: kites\ntagline: [A, B]\n---\nC",
            "metadata: title: \"{{ page }} of A\"|metadata: summary: a/b|metadata: lead: kites"
                + "|metadata: tagline: [A, B]|body: C"),
        Arguments.of(
            "---\nx:\n  title: A kite\n---\nB", "metadata: x:|metadata: title: A kite|body: B"),
        Arguments.of(
            "{\"title\": \"A\", \"x\": {}}\nB", "metadata: {\"title\": \"A\", \"x\": {}}|body: B"),
        Arguments.of("{name} is a kite.", "body: {name} is a kite."),
        Arguments.of("+++\na = 1\n+++\nB", "metadata: a = 1|body: B"),
        Arguments.of(
            "% Kites\n% Ada Low\n% 2020\n\nB",
            "title: Kites|byline: Ada Low|metadata: 2020|body: B"));
  }

  static List<Arguments> tags() {
    return List.of(
        Arguments.of("{% highlight py %}\nx = 1\n{% endhighlight %}\nA.", "code: x = 1|body: A."),
        Arguments.of("A {# red #} kite.", "body: A kite."),
        Arguments.of("A {{/* red\n\nold */}} kite.", "body: A kite."),
        Arguments.of("{{< figure src=\"k.png\" caption=\"A kite.\" >}}", "caption: A kite."),
        Arguments.of(
            "{{< figure src=\"k.png\"\n  title=\"Kites\" caption=\"A kite\n  flies.\" alt='Red' >}}",
            "caption: Kites|caption: A kite flies.|caption: Red"),
        Arguments.of(
            "{{% faq \"Can it fly?\" %}}\nYes.\n{{% /faq %}}\n\n{{% notice tip \"The kite\" %}}\n\n- A\n\n"
                + "  {% include note.html content=\"It flies.\" %}",
            "table: Can it fly?|body: Yes.|table: The kite|list-item: A|table: It flies."),
        Arguments.of(
            "{{< youtube \"Red\" >}}\n{{< a \"my kite\" >}}\n{% if a == \"The kite\" %}\n{% assign title = \"The net\" %}"
                + "\n{{< tab title=\"a/b.md\" >}}\n{{</* note \"The fen\" */>}}\n{{< open title=\"A bog\"\n\nB",
            "body: {{< open title=\"A bog\"|body: B"),
        Arguments.of(
            "A {{< term text=\"*red* kite\" id=\"x\" >}} flies.\n\n<p>A {{% a id=\"x\" text=\"net\" %}} lies.</p>",
            "body: A red kite flies.|body: A net lies."),
        Arguments.of("<p>A {% if x %}red{% endif %} kite.</p>", "body: A red kite."),
        Arguments.of(
            "{% include a content=\"The \\\"old\\\" bell.\" %}\n\n{{% faq \"Is \\\"it\\\" lit?\" %}}\n\n"
                + "{{< lamp text=\"The \\\"red\\\" lamp.\" >}}\n\n{{< a title=`The lamp\\` alt=\"A bell\" >}}",
            "table: The \"old\" bell.|table: Is \"it\" lit?|body: The \"red\" lamp.|table: The lamp\\|caption: A bell"),
        Arguments.of(
            "- {% include a content=\"The bell.\" %}\n- B\n\n1. {{% notice note \"The lamp\" %}}\n   It is lit.\n"
                + "   {{% /notice %}}\n\n>  * {{< tab \"A fog\" >}}\n\n* {{ bell }}\n* {{< c >}} D",
            "table: The bell.|list-item: B|table: The lamp|list-item: It is lit.|table: A fog|list-item: {{ bell }}|list-item: {{< c >}} D"),
        Arguments.of(
            "{% include a content=\"The [lamp](l.html) is **lit**.<br/>\n   It is `<on>`\n at night.\" %}",
            "table: The lamp is lit. It is <on> at night."),
        Arguments.of(
            "{% include a content=\"Lamps < 3.4 ring the <bell-name>.\" %}\n\n{{% b title=\"<p>A <b>lamp</b></p>\" %}}\n\n"
                + "{{% c title=\"A <a href=\\\"b\\\">lamp</a>\" %}}",
            "table: Lamps < 3.4 ring the <bell-name>.|table: A lamp"),
        Arguments.of(
            "{% include a content=\"The lamp is lit:\n   - at night\n   - in fog\" caption=\"# A lamp\" %}\n\n"
                + "{{% b title=\"A bell\n\nB\" %}}",
            "table: The lamp is lit:|table: at night|table: in fog|caption: A lamp"
                + "|body: {{% b title=\"A bell|body: B\" %}}"),
        Arguments.of(
            "::: {lang=de}\n{% include a content=\"Die `Lampe`.\" %}\n:::\n\nA {{< b text=\"<b>lamp</b> here\" >}}.",
            "table: Die Lampe.|body: A lamp here."));
  }

  @ParameterizedTest
  @MethodSource({
    "chunks",
    "definitionLists",
    "tables",
    "attributes",
    "boxes",
    "docFx",
    "keys",
    "signs",
    "tex",
    "frontMatter",
    "tags"
  })
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, expected);
  }
}
