package org.isogloss.core.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The marked spans of Markdown: other languages, references, formulas. */
class MarkdownMarksTest {

  static List<Arguments> foreign() {
    return List.of(
        Arguments.of("The [Netz]{lang=de} is [red]{lang=en-GB}.", "Netz"),
        Arguments.of(
            "[Le *vieux* filet [net]{lang=en} sèche]{lang=\"fr\"}.", "Le vieux filet|sèche"),
        Arguments.of("*Netz*{: lang=\"de\"} and [Netze](u){lang=de}.", "Netz|Netze"),
        Arguments.of("## Ein Netz {lang=de}\n\nA.", "Ein Netz"),
        Arguments.of("Ein *rotes* Netz.\n{: lang=\"de\"}\n\nA.", "Ein rotes Netz."),
        Arguments.of("{: lang=\"de\"}\nEin Netz.\n\nA.", "Ein Netz."),
        Arguments.of("::: {.note lang=fr}\nUn filet.\n\n- Deux\n:::\n\nA.", "Un filet.|Deux"),
        Arguments.of("A <span lang=\"fr\">filet <b lang=\"en\">net</b> sec</span> b.", "filet|sec"),
        Arguments.of("<em translate=\"no\">Netz</em> b.", "Netz"),
        Arguments.of(
            "<div lang=\"de\">\n\nEin Netz.\n\n<div>\n\n- Zwei\n\n</div>\n\nDrei.\n\n</div>\n\nA.",
            "Ein Netz.|Zwei|Drei."),
        Arguments.of(
            "<div lang=\"de\">\n\n<div lang=\"en\">\n\nA net.\n\n</div>\n\nEin Netz.\n\n</div>",
            "Ein Netz."),
        Arguments.of("\\foreignlanguage{german}{Ein Netz} b.", "Ein Netz"));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void markedLanguagesAreForeign(String source, String expected) throws ReadException {
    assertThat(marks(source, Inline.Kind.FOREIGN_LANGUAGE)).isEqualTo(expected);
  }

  static List<Arguments> placeholders() {
    return List.of(
        Arguments.of("<your-name> is the keeper. Ring <bell no> now.", "<your-name>|<bell no>"),
        Arguments.of("- Ring:\n\n  <path> is a bell.", "<path>"),
        // Elements, components, values, what is not shown
        Arguments.of("A <mark>red</mark> kite, <font> b, <nobr>c.", ""),
        Arguments.of("A <Bell>red</Bell> kite, and a <Bell> again.", ""),
        Arguments.of("A <Bell/> b <path d=\"M0\"> c.", ""),
        Arguments.of("A <span hidden>red <name></span> kite.", ""));
  }

  @ParameterizedTest
  @MethodSource("placeholders")
  void tagsThatStandForSomethingAreCode(String source, String expected) throws ReadException {
    assertThat(marks(source, Inline.Kind.CODE)).isEqualTo(expected);
  }

  static List<Arguments> parameterTables() {
    return List.of(
        Arguments.of(
            "| Name | Type |\n|---|---|\n| bell | string |\n| fog | int or null |", "bell|fog"),
        Arguments.of(
            "| Field | Use | Data type |\n|---|---|---|\n| bell_id | a | []int32 |\n| Fog bell | b | map<string, any> |",
            "bell_id"),
        Arguments.of(
            "| Name | Column type |\n|---|---|\n| bell | VARCHAR(40) |\n| fog | DECIMAL(10, 2) |",
            "bell|fog"),
        // Other kinds of things, and a table without a heading for them
        Arguments.of("| Boat | Type |\n|---|---|\n| ketch | fishing |\n| yawl | int |", ""),
        Arguments.of("| Name | Kind |\n|---|---|\n| bell | string |", ""),
        Arguments.of("| Type | Name |\n|---|---|\n| string | bell |", ""),
        Arguments.of("| Field | Type |\n|---|---|\n| Address | Text |\n| Birthday | Date |", ""),
        // Small letters, and signs in some
        Arguments.of(
            "| Option | Use |\n|---|---|\n| rope | a |\n| bell-rope | b |\n| fog_bell | c |\n| mist | d |",
            "rope|bell-rope|fog_bell|mist"),
        Arguments.of(
            "| Option | Use |\n|---|---|\n| `rope` | a |\n| `bell` | b |\n| fog | c |\n| mist | d |",
            "fog|mist"),
        Arguments.of(
            "| Thing | Use |\n|---|---|\n| rope | a |\n| bell | b |\n| fog | c |\n| mist-bell | d |\n| Tide | e |",
            ""),
        // One table says nothing about another
        Arguments.of(
            "| Name | Type |\n|---|---|\n| bell | string |\n\nAnd:\n\n| Boat | Port |\n|---|---|\n| yawl | Dover |",
            "bell"));
  }

  @ParameterizedTest
  @MethodSource("parameterTables")
  void namesOfParametersAreNoEnglish(String source, String expected) throws ReadException {
    assertThat(marks(source, Inline.Kind.FOREIGN_LANGUAGE)).isEqualTo(expected);
  }

  static List<Arguments> pointers() {
    return List.of(
        Arguments.of("So [@eq:x; @Eq:y].", Inline.Kind.CITATION, "[@eq:x; @Eq:y]"),
        Arguments.of(
            "So [see @low99, p. 3; also -@kim].",
            Inline.Kind.CITATION,
            "[see @low99, p. 3; also -@kim]"),
        Arguments.of(
            "So \\fullcite{low} and {cite:p}`kim`.",
            Inline.Kind.CITATION,
            "\\fullcite{low}|{cite:p}`kim`"),
        Arguments.of("As @fig:x and @sec-intro show.", Inline.Kind.CODE, "@fig:x|@sec-intro"),
        Arguments.of(
            "See \\@ref(fig:x), [](#tbl:y), {ref}`z`.",
            Inline.Kind.CODE,
            "\\@ref(fig:x)|[](#tbl:y)|{ref}`z`"),
        Arguments.of("Mail low@fen.org.", Inline.Kind.CODE, ""),
        Arguments.of(
            "The $i$'th and $n$-th \\(x\\) of \\[y = z\\].",
            Inline.Kind.MATH,
            "$i$'th|$n$-th|\\(x\\)|\\[y = z\\]"),
        Arguments.of(
            "A [net], [old *bell*][], [b][net], [c](d), [[Fen]], [[Fen|e]], {term}`hut` and"
                + " {term}`f <hut>`.\n\n[net]: x\n[old *bell*]: y",
            Inline.Kind.LINK_NAME,
            "net|old bell|Fen|hut"),
        Arguments.of(
            "{% include a content=\"Set `lamp: on` and `bell` now.\" %}",
            Inline.Kind.CODE, "lamp: on|bell"),
        Arguments.of(
            """
            The [bell](http://a/$id/bell) is by the [lamp](<$id lamp> "A") of `a$`.

            The [bell](${path}x(b)y) is `'^b$'` and <http://a/$b>, <a href="$c">d</a> and http://a/$e is lit.

            [bell]: ./$id
            [lamp]: <./$id>""",
            Inline.Kind.MATH,
            ""),
        Arguments.of(
            "It costs $5 and `a$` or $b$ and $`c`$, ``d$ ` e$`` and $f[x](y)$ and ` or $g$.",
            Inline.Kind.MATH,
            "$b$|$`c`$|$f[x](y)$|$g$"),
        Arguments.of(
            "In `$$` and $$a$$ and [b](http://a/$$c$$) or $d$.", Inline.Kind.MATH, "$$a$$|$d$"),
        Arguments.of("The {math}`x` of \\frac{a}{b}.", Inline.Kind.MATH, "{math}`x`|\\frac{a}{b}"));
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void pointersAndFormulasAreNoProse(String source, Inline.Kind kind, String expected)
      throws ReadException {
    assertThat(marks(source, kind)).isEqualTo(expected);
  }

  @Test
  void whatIsHiddenIsNotRead() throws ReadException {
    Document document =
        read(
            "A <span hidden>red</span> kite.\n\n<div style=\"display: none\">\n\nB.\n\n</div>\n\nC.");

    assertThat(document.prose()).isEqualTo("A kite.\nC.");
  }

  @Test
  void frontMatterNamesTheVarietyOfEnglish() throws ReadException {
    for (String front :
        List.of(
            "---\nlang: en-GB\n---\n",
            "---\ntitle: x\nlanguage: \"en_gb\" # ours\n---\n",
            "+++\nlanguage = \"en-gb\"\n+++\n",
            "{\n  \"lang\": \"en-GB\"\n}\n")) {
      assertThat(read(front + "A.").language()).as(front).contains(new LanguageTag("en-GB"));
    }
    for (String front :
        List.of(
            "---\nlang: de\n---\n",
            "---\nx:\n  lang: en-GB\n---\n",
            "---\nlanguage: Python\n---\n")) {
      assertThat(read(front + "A.").language()).as(front).isEmpty();
    }
  }

  /** The marked spans of a kind, between bars. */
  private static String marks(String source, Inline.Kind kind) throws ReadException {
    Document document = read(source);
    return document.inlines().stream()
        .filter(inline -> inline.kind() == kind)
        .map(inline -> inline.span().in(document.prose()).strip())
        .collect(Collectors.joining("|"));
  }

  private static Document read(String source) throws ReadException {
    return new MarkdownReader()
        .read(new DocumentId("a.md"), source.getBytes(StandardCharsets.UTF_8));
  }
}
