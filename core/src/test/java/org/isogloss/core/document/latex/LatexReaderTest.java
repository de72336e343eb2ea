package org.isogloss.core.document.latex;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LatexReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "\\title{A}\n\\author{B \\and C}\n\\usepackage{x}\n\\begin{document}\n\\maketitle\nD.\\end{document}",
            "title: A|byline: B C|body: D."),
        Arguments.of("a %b\nc\\% d---e ``f''\n\ng", "body: a c% d—e “f”|body: g"),
        Arguments.of(
            "Caf\\'e na\\\"{\\i}ve \\v{c} \\ss{} \\o re \\LaTeX\\ x",
            "body: Café naïve č ß øre LaTeX x"),
        Arguments.of("\\emph{a \\textbf{b}} \\foo[c]{d} {e}", "body: a b d e"),
        Arguments.of("a\\footnote{b \\emph{c}.} d", "body: a d|footnote: b c."),
        Arguments.of(
            "\\begin{abstract}\na\n\\end{abstract}\n\\section{B}\\label{c} d",
            "abstract: a|heading: B|body: d"),
        Arguments.of(
            "\\begin{itemize}\\item a\\begin{enumerate}\\item[x] b\\end{enumerate}\\end{itemize}c",
            "list-item: a|list-item: x b|body: c"),
        Arguments.of(
            "\\begin{equation}\na_1 \\\\ b\n\\end{equation}\nwhere",
            "body: \\begin{equation} a_1 \\\\ b \\end{equation} where"),
        Arguments.of(
            "\\[ a \\]\n\nb \\(c\\) $d$ \\cite[p. 2]{e} \\verb|f|",
            "math: \\[ a \\]|body: b \\(c\\) $d$ \\cite[p. 2]{e} \\verb|f|"),
        Arguments.of(
            "\\begin{tabular}{l|l}\na & b \\\\ \\hline\nc & d\n\\end{tabular}",
            "table: a|table: b|table: c|table: d"),
        Arguments.of(
            "\\begin{verbatim}\na % b\n\\end{verbatim}\n\\caption{C}", "code: a % b|caption: C"),
        Arguments.of(
            "\\section*{References}\n\\begin{thebibliography}{9}\\bibitem{a} B.\n\\bibitem{c} D.\\end{thebibliography}",
            "title: References|reference-entry: B.|reference-entry: D."),
        Arguments.of(
            "\\href{u}{a} \\textcolor{red}{b} \\newcommand{\\x}[1]{c #1} d", "body: a b d"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }
}
