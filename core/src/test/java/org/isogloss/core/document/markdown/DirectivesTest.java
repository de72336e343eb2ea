package org.isogloss.core.document.markdown;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The directives and roles of MyST. */
class DirectivesTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of("```{note}\nA *kite*.\n```\nB.", "body: A kite.|body: B."),
        Arguments.of("~~~{tip}\nA kite.\n~~~", "body: A kite."),
        Arguments.of(
            "```{admonition} Red kites\n:class: tip\n:name: x\n\nA kite.\n```",
            "body: Red kites|body: A kite."),
        Arguments.of("```{note} A kite\nflies.\n```", "body: A kite flies."),
        Arguments.of("```{note}\n---\nname: x\nclass: y\n---\nA kite.\n```", "body: A kite."),
        Arguments.of(
            "````{note}\nA.\n```{tip} B\nC.\n```\n```python\nd\n```\nE.\n````\nF.",
            "body: A.|body: B|body: C.|code: d|body: E.|body: F."),
        Arguments.of(
            ":::{figure} k.png\n:name: fig-k\n:alt: A red kite.\n\nA kite\n:::",
            "caption: A red kite.|caption: A kite"),
        Arguments.of("```{epigraph}\nA kite.\n```\nB.", "quotation: A kite.|body: B."),
        Arguments.of("```{margin}\nA kite.\n```", "body: A kite."),
        Arguments.of(
            "::::{grid} 2\n:gutter: 1\n:::{card} Red\nA kite.\n:::\n::::\nB.",
            "body: Red|body: A kite.|body: B."),
        Arguments.of(
            "```{code-block} py\n:caption: A list.\nx\n```\nB.",
            "caption: A list.|code: x|body: B."),
        Arguments.of(":::{code-block} py\nx_1\n\ny\n:::\nB.", "code: x_1 y|body: B."),
        Arguments.of("```{math}\n:label: e\nx_1\n```\nB.", "math: x_1|body: B."),
        Arguments.of(":::{math}\nx_1\n:::\nB.", "math: x_1|body: B."),
        Arguments.of(
            "```{versionadded} 2.1\n```\n\n```{deprecated} 3.0 The kite\nflies.\n```",
            "body: The kite flies."),
        Arguments.of("```{mermaid}\na\n```", "code: a"),
        Arguments.of(":::{seqdiag}\na -> b;\n:::\nC.", "code: a -> b;|body: C."),
        Arguments.of("```{python}\n#| echo: false\nx\n```", "code: #| echo: false x"),
        Arguments.of("```{toctree}\na/b\n```", "code: a/b"),
        Arguments.of(
            "```{glossary}\nkite\n  A toy.\nfen\n  A marsh.\n```",
            "list-item: kite|list-item: A toy.|list-item: fen|list-item: A marsh."),
        Arguments.of(
            "1. A\n\n   ```{note} B\n   C.\n   ```\n\n   D",
            "list-item: A|list-item: B|list-item: C.|list-item: D"),
        Arguments.of("(sec-x)=\n## A\n\n+++ {\"x\": 1}\n\nB", "title: A|body: B"),
        Arguments.of("See {ref}`the fen <x>` and {term}`kite`.", "body: See the fen and kite."),
        Arguments.of("See {ref}`x` and {eq}`y`.", "body: See {ref}`x` and {eq}`y`."),
        Arguments.of(":ref:`the *fen* <x>` H{sub}`2`O{index}`y`", "body: the fen H2O"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, expected);
  }
}
