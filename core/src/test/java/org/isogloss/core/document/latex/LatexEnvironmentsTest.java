package org.isogloss.core.document.latex;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexEnvironmentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "[plain]", "<1->[plain]", "[fragile,t]"})
  void aFrameWithoutATitleMayBeginWithAWord(String options) throws ReadException {
    Reading.assertReads(
        new LatexReader(),
        "\\documentclass{beamer}\n\\begin{document}\n\\begin{frame}"
            + options
            + "\nRing the bell!\n\\end{frame}\n\\end{document}",
        "body: Ring the bell!");
  }

  @Test
  void aTitleIsNotPartOfTheSentenceAfterIt() throws ReadException {
    Reading.assertReads(
        new LatexReader(),
        "\\begin{frame}{Bells}\nthe lamp is lit.\n\\end{frame}",
        "title: Bells|body: the lamp is lit.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\begin{textblock}{14}(1.0,2.5) A bell. \\end{textblock} => body: A bell.",
        "\\begin{textblock*}{9cm}(1cm,2cm) A bell. \\end{textblock*} => body: A bell.",
        "\\begin{restatable}[Bells]{lemma}{bell} They ring. \\end{restatable} => body: Bells|body: They ring.",
        "\\begin{theorem}[name={Law of bells}, label=thm:bell] They ring. \\end{theorem} =>"
            + " caption: Law of bells|body: They ring.",
        "\\begin{labeling}{bells} \\item[x] A lamp. \\end{labeling} => list-item: x A lamp.",
        "\\begin{tasks}(2) \\task A lamp. \\end{tasks} => list-item: A lamp."
      })
  void argumentsThatAreNoTextAreNotRead(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> prose() {
    return List.of(
        Arguments.of(
            "The lamp is\n\\begin{equation}\n E_k = 1\n\\end{equation}\nwhere it burns.",
            "The lamp is \\begin{equation} E_k = 1 \\end{equation} where it burns."),
        Arguments.of("The lamp \\[ E_k \\] burns.", "The lamp \\[ E_k \\] burns."),
        Arguments.of("The lamp \\( E_k \\) burns.", "The lamp \\( E_k \\) burns."),
        Arguments.of("\\includegraphics[width=3cm]{old_lamp}\nIt burns.", "It burns."),
        Arguments.of("\\includegraphics<2>[width=3cm]{old_lamp}\nIt burns.", "It burns."),
        Arguments.of(
            "See \\url{a_b} and \\cite[p. 3]{low_2019}.", "See a_b and \\cite[p. 3]{low_2019}."),
        Arguments.of("See \\verb|a_b| here.", "See a_b here."),
        Arguments.of("{old_lamp}\nIt burns.", "It burns."),
        Arguments.of("[x]{old_lamp}\nIt burns.", "It burns."));
  }

  @ParameterizedTest
  @MethodSource("prose")
  void anUnknownEnvironmentWithFormulasOrKeysIsText(String content, String expected)
      throws ReadException {
    Reading.assertReads(
        new LatexReader(), "\\begin{lampbox}" + content + "\n\\end{lampbox}", "body: " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x_1 + \\sqrt[3]{y}",
        "f(x) = \\begin{cases} x_1 \\end{cases}",
        "\\frac{a}{b}^2",
        "\\left[ a \\right]_1"
      })
  void anUnknownEnvironmentWithSubscriptsIsAFormula(String content) throws ReadException {
    String formula = "\\begin{lamps} " + content + " \\end{lamps}";
    Reading.assertReads(new LatexReader(), formula, "math: " + formula);
  }

  @Test
  void tabsDivideCells() throws ReadException {
    Reading.assertReads(
        new LatexReader(),
        "\\begin{tabbing}\nBell \\= rings \\\\\nLamp \\> burns \\' now \\kill\n\\end{tabbing}\n\\=a",
        "table: Bell|table: rings|table: Lamp|table: burns|table: now|body: ā");
  }

  static List<Arguments> algorithms() {
    return List.of(
        Arguments.of(
            "\\caption{Old lamps}\n\\KwIn{lamps}\n\\For{each lamp}{\n  light it\\;\n}\n",
            "caption: Old lamps|code: \\KwIn{lamps} \\For{each lamp}{ light it\\; }"),
        Arguments.of(
            "[t]\nlight it\\;\n\\caption[Lamps]{Old lamps}\n",
            "code: light it\\;|table: Lamps|caption: Old lamps"),
        Arguments.of(
            "\\caption{Old $a\\;b$ lamps}\nThe lamp burns.",
            "caption: Old $a\\;b$ lamps|body: The lamp burns."),
        Arguments.of(
            "\\caption{Old lamps}\n\\begin{algorithmic}\n\\State $a\\;\nb$\n\\end{algorithmic}\nA"
                + " bell.",
            "caption: Old lamps|code: \\State $a\\; b$|body: A bell."));
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void theStatementsOfAnAlgorithmAreCode(String content, String expected) throws ReadException {
    Reading.assertReads(
        new LatexReader(), "\\begin{algorithm}" + content + "\\end{algorithm}", expected);
  }
}
