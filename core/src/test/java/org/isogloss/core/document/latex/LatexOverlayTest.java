package org.isogloss.core.document.latex;

import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexOverlayTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\includegraphics<1>[width=8cm]{pictures/bell} The bell. => body: The bell.",
        "\\label<2>{bell} \\color<2>{bell} \\againframe<2>{bell} A lamp. => body: A lamp.",
        "\\textcolor<2>{red}{Ring} the bell. => body: Ring the bell.",
        "Ring\\footnote<1->{It is old.} the bell. => body: Ring the bell.|footnote: It is old.",
        "Ring \\hyperlink<handout:0| 2>{key}{the bell}. => body: Ring the bell.",
        "Ring \\chime<+(1)->{the bell}. => body: Ring the bell.",
        "Ring \\chime<beamer>[x]{the bell}. => body: Ring the bell.",
        "\\only<presenter>{Ring} it. => body: Ring it."
      })
  void theSlidesOfACallAreNoText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\begin{onlyenv}<2> A bell. \\end{onlyenv} => body: A bell.",
        "\\begin{block}{Bells}<3-> They ring. \\end{block} => body: Bells|body: They ring.",
        "\\begin{block}<3->{Bells} They ring. \\end{block} => body: Bells|body: They ring.",
        "\\begin{theorem}<1->[Bells] They ring. \\end{theorem} => body: Bells|body: They ring.",
        "\\begin{proof}<alert@2> They ring. \\end{proof} => body: They ring.",
        "\\begin{peal}<2->{Bells of old} They ring. \\end{peal} => body: Bells of old|body: They ring."
      })
  void theSlidesOfAnEnvironmentAreNoText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "A \\chime <2> bell., A \\chime <2> bell.",
    "A \\textbf{bell}<2> rings., A bell<2> rings.",
    "A \\chime<x> bell., A \\chime<x> bell.",
    "A \\verb<2> b< bell., A 2> b bell."
  })
  void otherAnglesAreText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, "body: " + expected);
  }
}
