package org.isogloss.core.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RestReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of("=====\nA net\n=====\n\nB\n-\n\nText.", "title: A net|body: B -|body: Text."),
        Arguments.of("A\n==\n\nB b\n---\n\n----\n\nC", "title: A|heading: B b|body: C"),
        Arguments.of(
            ":Author: A. Low\n:Date: 2020\n\nText.\n\n:param x: the net",
            "metadata: A. Low|metadata: 2020|body: Text.|list-item: the net"),
        Arguments.of(
            "A net\n=====\n\n:Author: B\n:Abstract: C d.\n:Date: 2020\n\nThe lamp is lit.\n\nE",
            "title: A net|metadata: B|abstract: C d.|metadata: 2020|body: The lamp is lit.|body: E"),
        Arguments.of(
            "A net\n=====\n\n.. topic:: Abstract\n\n   B c.\n\n   D\n\nThe lamp is lit.\n\nE",
            "title: A net|caption: Abstract|abstract: B c.|abstract: D|body: The lamp is lit.|body: E"),
        Arguments.of(
            "A *b* **c d** ``e f`` `g <https://h.org>`_ i_ [1]_ |j| k*l* 2*3 \\*m\\*.",
            "body: A b c d e f g i [1] j k*l* 2*3 *m*."),
        Arguments.of("* :samp:`net = {b}` (often: c) d", "list-item: net = {b} (often: c) d"),
        Arguments.of(
            ":ref:`the net <net>` :ref:`net` :py:func:`a.b` :term:`bell` :sub:`2` :unknown:`x`",
            "body: the net net a.b bell 2 x"),
        Arguments.of(
            "* A\n  b\n* C\n\n  d\n\n  - e\n\n1. F\n2. G\n#) H\n(a) I",
            "list-item: A b|list-item: C|list-item: d|list-item: e|list-item: F|list-item: G"
                + "|list-item: H|list-item: I"),
        Arguments.of("J. Low came\nhere.\n\nB.\n\nC", "body: J. Low came here.|body: B.|body: C"),
        Arguments.of(
            "term\n   Def\n   goes on.\n\nText.",
            "list-item: term|list-item: Def goes on.|body: Text."),
        Arguments.of(
            "Said::\n\n  x = 1\n\n  y\n\nText ::\n\n  z\n\n::\n\n  a\n\nB",
            "body: Said:|code: x = 1 y|body: Text|code: z|code: a|body: B"),
        Arguments.of(
            "A\n\n   Somebody said it.\n\nB", "body: A|quotation: Somebody said it.|body: B"),
        Arguments.of(
            ".. note:: A net\n   goes on.\n\n   B.\n\n.. figure:: a.png\n   :width: 3\n\n   The net.\n\nC",
            "body: A net goes on.|body: B.|caption: The net.|body: C"),
        Arguments.of(
            ".. code-block:: python\n   :caption: x\n\n   y = 1\n\n.. math:: a + b\n\n.. toctree::\n   :maxdepth: 2\n\n   net\n\nC",
            "caption: x|code: y = 1|math: a + b|code: net|body: C"),
        Arguments.of(
            ".. nwdiag::\n   :caption: A pier\n\n   nwdiag {\n     lamp -- bell;\n   }\n\n.. tikz::\n\n   a -- b;\n\nC",
            "caption: A pier|code: nwdiag { lamp -- bell; }|code: a -- b;|body: C"),
        Arguments.of(
            "::\n\n\u00A0 \u00A0 ring(bell)\n\u00A0 \u00A0 stop(bell)\n\nText.\n\n\u3000Said.",
            "code: ring(bell) stop(bell)|body: Text.|quotation: Said."),
        Arguments.of(
            ".. list-table:: The bells\n   :header-rows: 1\n\n   * - Bell\n     - What it does\n"
                + "   * - a\n     - Rings.\n\n       * Once\n   * -\n     - Stops\n       it.\n\nB",
            "caption: The bells|table: Bell|table: What it does|table: a|table: Rings."
                + "|list-item: Once|table: Stops it.|body: B"),
        Arguments.of(
            ".. flat-table::\n\n   Bells:\n\n   - A\n   - * B", "table: Bells:|table: A|table: B"),
        Arguments.of(
            ".. admonition:: A title\n\n   Text.\n\n.. odd:: x\n\n   More.",
            "caption: A title|body: Text.|body: More."),
        Arguments.of(
            ".. [1] A note\n   goes on.\n\n.. _net: https://a.org\n\n__ https://b.org\n\n.. |x| replace:: y\n\nText.",
            "footnote: A note goes on.|footnote: y|body: Text."),
        Arguments.of(
            "+-----+-----+\n| A b | C   |\n+=====+=====+\n| d   | e f |\n| g   |     |\n+-----+-----+\n\nB",
            "table: A b|table: C|table: d g|table: e f|body: B"),
        Arguments.of(
            "B\n\n  ====  ======\n   No.  Meaning\n  ====  ======\n     a  C d.\n        e.\n   f g  H.\n  i     J.\n  ====  ======",
            "body: B|table: No.|table: Meaning|table: a|table: C d. e.|table: f g|table: H.|table: i|table: J."),
        Arguments.of(
            "===  ====\nA    B b\n===  ====\nc    d\n     e\nf    g\n===  ====\n\nText.",
            "table: A|table: B b|table: c|table: d e|table: f|table: g|body: Text."),
        Arguments.of(
            ">>> print(1)\n1\n\n-v, --verbose  Say more.\n\n| one\n| two",
            "code: >>> print(1) 1|list-item: Say more.|list-item: one|list-item: two"),
        Arguments.of(
            "The bell\\ :sup:`1` rang.\\ :sup:`2,3` The fog\\ :sup:`*` by Lamp\\ :sup:`TM`: 1\\ :sup:`st`"
                + " 5 km\\ :superscript:`2`",
            "body: The bell¹ rang.²,³ The fog by Lamp™: 1st 5 km2"),
        Arguments.of("A *b and `c and **d and |e.", "body: A *b and `c and **d and |e."),
        Arguments.of(
            ".. |x| image:: a.png\n   :alt: A red\n         net\n   :width: 3"
                + "\n\n.. |y| replace:: the *old*\n   bell\n\n.. |z| unicode:: 0xA9"
                + "\n\nA net\n=====\n\n:Author: A. Low\n\nB |y|.",
            "caption: A red net|footnote: the old bell|title: A net|metadata: A. Low|body: B y."),
        Arguments.of(
            ".. image:: a/net.png\n   :alt: The net.\n\n.. image:: a/net.png\n   :alt: net"
                + "\n\n.. figure:: b.png\n   :alt: The bell.\n\n   A bell\n\nC",
            "caption: The net.|caption: The bell.|caption: A bell|body: C"),
        Arguments.of(
            ".. toctree::\n   :caption: The nets\n\n   a\n\n.. literalinclude:: b.py\n   :caption: A bell\n   :lines: 1-2"
                + "\n\n.. sidebar:: Huts\n   :subtitle: In the fen\n\n   C",
            "caption: The nets|code: a|caption: A bell|caption: Huts|caption: In the fen|body: C"),
        Arguments.of(
            ".. odd:: The net is\n   torn.\n\n   More.\n\n.. odd:function:: net(a, b) here\n\n   C"
                + "\n\n.. odd:: int net(a, b) -> c\n\n.. odd::\n\n   D",
            "body: The net is torn.|body: More.|body: C|body: D"),
        Arguments.of(
            "A\n\n:param x: the net\n:type x: Optional[frobtype]\n:type \\*a: b or\n    c\n:types of nets: two"
                + "\n:raises ValueError: if torn\n:rtype: frobret\n",
            "body: A|list-item: the net|code: Optional[frobtype]|code: b or c|list-item: two"
                + "|list-item: if torn|code: frobret"),
        Arguments.of(
            "Said::\n\n> x = 1\n>\n> y\n\nA::\n\n> b\nc\n\n- D::\n\n  $ e\n\nF::\n\n.. note:: G\n\nH::",
            "body: Said:|code: > x = 1 > > y|body: A:|body: > b c|list-item: D:|code: $ e|body: F:"
                + "|body: G|body: H:"),
        Arguments.of("..\n\nA", "body: A"),
        Arguments.of(
            "* A\n\n..\n\n   Somebody said it.\n\n   - b\n\n..\n   A comment.\n\nC\n\n..",
            "list-item: A|quotation: Somebody said it.|list-item: b|body: C"),
        Arguments.of(
            ".. csv-table:: The nets\n   :header: \"Name\", \"What *she* said\"\n   :widths: 10, 20"
                + "\n\n   \"Anna\", \"She mends,\n   and says \"\"no\"\".\"\n   Low, a bell,\n\n   \"d\n\n   e\"\n\nB",
            "caption: The nets|table: Name|table: What she said|table: Anna"
                + "|table: She mends, and says \"no\".|table: Low|table: a bell|table: d|table: e"
                + "|body: B"),
        Arguments.of(
            ".. csv-table::\n   :delim: ;\n\n   A net; one, two\n   \"c;d; \"\""
                + "\n\n.. csv-table::\n   :delim: tab\n\n   a b\tc\n",
            "table: A net|table: one, two|table: \"c|table: d|table: \"\"|table: a b|table: c"),
        Arguments.of(".. csv-table:: Nets\n   :file: nets.csv\n\nB", "caption: Nets|body: B"),
        Arguments.of(
            ".. glossary::\n   :sorted:\n\n   lamp\n   light : L\n      A *lamp*\n      shines.\n\n      - b"
                + "\n\n   .. a comment\n\n   oil\n      Fuel.\n\nC",
            "list-item: lamp|list-item: light|list-item: A lamp shines.|list-item: b"
                + "|list-item: oil|list-item: Fuel.|body: C"),
        Arguments.of(
            "The _`lamp room` and `oil`:sup:, `a.b`:code:, `c`: d.",
            "body: The lamp room and oil, a.b, c: d."),
        Arguments.of(
            ".. ifconfig:: a in b\n\n   A lamp.\n\n.. button-ref:: c\n\n   The *oil*"
                + "\n\n.. button-link:: https://x.org\n   :color: red\n\n   The wick"
                + "\n\n.. contents:: The tower\n   :depth: 2\n\n.. contents::\n\nB",
            "body: A lamp.|body: The oil|body: The wick|caption: The tower|body: B"),
        // What is indented deeper than the options, below a blank line, is not part of them.
        Arguments.of(
            ".. note::\n   :class: big\n\n    The lamp is lit.\n\n.. csv-table::\n   :header: \"A\", \"B\""
                + "\n   :widths: 2,\n     4\n\n    \"c\", \"The bell is rung.\"\n\n.. figure:: x.png"
                + "\n   :alt: A red\n     net\n\n     The net.\n\nD",
            "body: The lamp is lit.|table: A|table: B|table: c|table: The bell is rung."
                + "|caption: A red net|caption: The net.|body: D"),
        Arguments.of(
            ".. cfgcmd:: set lamp <name>\n\n   Lights the lamp.\n\n   .. note:: It is bright."
                + "\n\n.. autoclass:: fen.Bell\n   :members:\n\n   This bell rings.\n\n.. automodule:: fen\n\nB",
            "body: Lights the lamp.|body: It is bright.|body: This bell rings.|body: B"),
        // The versions in which something was changed are not text.
        Arguments.of(
            ".. deprecated-removed:: 3.8 3.10\n   The *old* lamp.\n\n.. versionadded:: next\n\n"
                + ".. versionchanged:: 2.0rc1 The bell\n   rings.\n\n.. note:: 3 lamps are lit.",
            "body: The old lamp.|body: The bell rings.|body: 3 lamps are lit."),
        Arguments.of(
            ".. toctree::\n   :maxdepth: 1\n\n   a/bell\n   b\n   The old lamp <lamp>\n   Ships <https://a.org>\n   c\n\nD",
            "code: a/bell b|table: The old lamp|table: Ships|code: c|body: D"),
        Arguments.of(
            ".. card:: Lamps\n\n   Head\n   ^^^^\n   The lamp\n   is lit.\n   +++\n   Foot\n\nB\n++++\n\nC",
            "caption: Lamps|body: Head|body: The lamp is lit.|body: Foot|heading: B|body: C"),
        // Nothing continues across the border of a directive or a target.
        Arguments.of(
            ".. note:: light it\n\n.. tip:: lamps are old\n\nand wet\n\n.. py:class:: Bell\n\n   in fog\n\n"
                + "   .. py:method:: ring()\n\n      ring it\n\n.. _fen:\n\nthe fen\n\n.. a comment\n\nis old",
            "body: light it|body: lamps are old|body: and wet|body: in fog|body: ring it|body: the fen is old"),
        Arguments.of("* The lamp\\\n  room is lit.", "list-item: The lamproom is lit."),
        Arguments.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new RestReader(), source, expected);
  }

  @Test
  void commentsMayHoldDirectivesOfOurs() throws ReadException {
    Document document = read("A\n\n.. isogloss off\n\nB\n\n.. two\n   lines\n\nC");
    assertThat(document.comments())
        .extracting("text")
        .containsExactly("isogloss off", "two\n   lines");
    assertThat(Reading.of(document)).isEqualTo("body: A|body: B|body: C");
  }

  @Test
  void codeCitationsAndFormulasAreMarked() throws ReadException {
    Document document = read("See [1]_, ``net()``, :math:`a`, :cite:`low2020` and *bells*.");
    assertThat(document.inlines())
        .extracting(i -> i.kind() + " " + i.span().in(document.prose()))
        .contains("CITATION [1]", "CODE net()", "MATH a", "CITATION low2020", "EMPHASIS bells");
    assertThat(document.inlines().stream().filter(i -> i.kind() == Inline.Kind.CODE)).hasSize(1);
  }

  @Test
  void backticksHaveTheRoleThatTheFileDeclares() throws Exception {
    Document document =
        read(
            """
            Trim `a wick` with `trim_it`.

            .. default-role:: math

            It is `b + 1`, see `the oil`_, :strong:`light` and `fuel <https://x.org>`_.

            ===  =========
            `c`  `d`:code:
            ===  =========

            .. default-role:: code

            .. csv-table:: Of `e`

               `f`

            .. default-role::

            Light `a lamp`.
            """);

    assertThat(document.inlines())
        .filteredOn(i -> i.kind() == Inline.Kind.MATH || i.kind() == Inline.Kind.CODE)
        .extracting(i -> i.kind() + " " + i.span().in(document.prose()))
        .containsExactly("CODE trim_it", "MATH b + 1", "MATH c", "CODE d", "CODE e", "CODE f");
  }

  @Test
  void namesOfLinksAndTextThatLinesAreDrawnAroundAreMarked() throws ReadException {
    Document document =
        read(
            "A net\n=====\n\nSee old_bell_ and x__, `a hut`_, `b <c_>`_, _`e` and :term:`fen`."
                + "\n\n===  ===\nd    e\n===  ===");

    assertThat(document.inlines())
        .extracting(i -> i.kind() + " " + i.span().in(document.prose()))
        .contains("LINK_NAME old_bell", "LINK_NAME a hut", "LINK_NAME e", "LINK_NAME fen")
        .contains("FIXED_WIDTH A net", "FIXED_WIDTH d", "FIXED_WIDTH e")
        .filteredOn(mark -> mark.startsWith("LINK_NAME"))
        .hasSize(4);
  }

  @Test
  void theTextOfAPlaceIsTheFilesText() throws ReadException {
    Document document = read("A `net\n  of <https://x.org>`_ *bell*\n");
    int start = document.prose().indexOf("bell");
    assertThat(document.location(new Span(start, start + 4)).toString()).isEqualTo("a.rst:2:25");
  }

  @Test
  void theTextOfACellIsTheFilesText() throws ReadException {
    String source = ".. csv-table::\n\n   a, \"She \"\"mends\"\" *the\n   net* here\"\n";
    Document document = read(source);
    for (String word : List.of("mends", "net", "here")) {
      Span place = document.toSource(Reading.span(document.prose(), word));
      assertThat(place).isEqualTo(Reading.span(source, word));
    }
  }

  @Test
  void marksWithoutAPartnerAndDeepNestingTakeLinearTime() throws ReadException {
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      nested.append(" ".repeat(2 * Math.min(i, 300))).append("* a\n\n");
    }
    assertThat(read(nested.toString()).blocks()).isNotEmpty();
    assertThat(read("*a `b |c **d ".repeat(20_000)).blocks()).hasSize(1);
  }

  private static Document read(String source) throws ReadException {
    return new AnyReader().read(new DocumentId("a.rst"), source.getBytes(StandardCharsets.UTF_8));
  }
}
