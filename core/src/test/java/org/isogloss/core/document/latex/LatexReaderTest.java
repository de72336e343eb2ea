package org.isogloss.core.document.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "\\title{A}\n\\author{B \\and C}\n\\usepackage{x}\n\\begin{document}\n\\maketitle\nD.\\end{document}",
            "title: A|byline: B C|body: D."),
        Arguments.of("a %b\nc\\% d---e ``f''\n\ng", "body: a c% d—e “f”|body: g"),
        Arguments.of("\\emph{a \\textbf{b}} \\foo[c]{d} {e}", "body: a b d e"),
        Arguments.of(
            "The bell\\textsuperscript{1} rang.$^{2,3}$ The fog$^*$ and keeper$^{\\dagger}$ by"
                + " Lamp\\textsuperscript{TM}: 1\\textsuperscript{st} 5 km$^2$ \\(x^2\\)",
            "body: The bell¹ rang.²,³ The fog and keeper by Lamp™: 1st 5 km$^2$ \\(x^2\\)"),
        Arguments.of("a\\footnote{b \\emph{c}.} d", "body: a d|footnote: b c."),
        Arguments.of(
            "\\title{A}\\author{B}\\begin{abstract}C d.\\end{abstract}\\maketitle\n\nThe lamp obeys the law of the sea and"
                + "\n\nBells ring.\n\\begin{acknowledgments}We thank Ada.\\end{acknowledgments}",
            "title: A|byline: B|abstract: C d.|body: The lamp obeys the law of the sea and|body: Bells ring."
                + "|body: We thank Ada."),
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
            "\\[ a \\]\n\nb \\(c\\) $d\\$e$ \\cite[p. 2]{e} \\verb|f|",
            "math: \\[ a \\]|body: b \\(c\\) $d\\$e$ \\cite[p. 2]{e} f"),
        Arguments.of(
            "\\begin{verbatim}\na % b\n\\end{verbatim}\n\\caption{C}", "code: a % b|caption: C"),
        Arguments.of(
            "\\section*{References}\n\\begin{thebibliography}{9}\\bibitem{a} B.\n\\bibitem{c} D.\\end{thebibliography}",
            "title: References|reference-entry: B.|reference-entry: D."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> arguments() {
    return List.of(
        Arguments.of("\\href{u}{a} \\textcolor{red}{b} \\colorbox{blue!20}{c}d", "body: a b cd"),
        Arguments.of(
            "Go to \\url{http://a.b/c%20d} now. Yes \\href{http://a.b/%7Ee}{f} it is.",
            "body: Go to http://a.b/c%20d now. Yes f it is."),
        Arguments.of("a \\url|b%c| \\path{d%e} \\nolinkurl{f%g} h", "body: a b%c d%e f%g h"),
        Arguments.of("a\\footnote{See \\url{b%c}.} d", "body: a d|footnote: See b%c."),
        Arguments.of(
            "\\resizebox{\\textwidth}{!}{a} \\scalebox{0.5}{b} \\rotatebox[origin=c]{90}{c}",
            "body: a b c"),
        Arguments.of(
            "\\parbox[t]{3cm}{a} \\raisebox{1pt}[0pt]{b} \\fcolorbox{red}{blue}{c}", "body: a b c"),
        Arguments.of("\\texorpdfstring{$a$ ray}{alpha ray} b", "body: $a$ ray b"),
        Arguments.of("\\hypertarget{k}{a} \\hyperlink{k}{b} \\hyperref[sec:c]{d}", "body: a b d"),
        Arguments.of(
            "\\setstretch{1.5}\n\\numberwithin{equation}{section}\n\\captionsetup{width=5cm}\na",
            "body: a"),
        Arguments.of(
            "\\inputminted{c}{a/b.c}\\subfile{d}\\import{e/}{f}\\includesvg[width=1cm]{g}h",
            "body: h"),
        Arguments.of(
            "\\titleformat{\\section}[block]{\\bfseries}{\\thesection}{1em}{}\n\\theoremstyle{plain}\na",
            "body: a"),
        Arguments.of("a\\todo[inline]{b} c", "body: a c|footnote: b"),
        Arguments.of("\\tikzstyle{a b} = [draw, fill=red]\nc", "body: c"),
        Arguments.of(
            "a \\hskip 1em plus 2pt minus 1fil b \\parindent=0pt\\kern1pt c", "body: a b c"),
        Arguments.of("a\\kern-0.2em b \\hbox to 3cm{c} \\penalty10000 d", "body: a b c d"),
        Arguments.of("a \\lengthofmine=3\\baselineskip b", "body: a b"),
        Arguments.of("\\setlength\\parindent{0pt}\\label{a:b}c", "body: c"),
        Arguments.of(
            "\\lettrine{A}{n} old lamp. \\lettrine[lines=2]{\\bf L}{amps} burn.",
            "body: An old lamp. Lamps burn."),
        Arguments.of(
            "\\lettrine*{``I}{t} rains. \\lettrine{A}{} bell. \\IEEEPARstart{T}{he} ship.",
            "body: “It rains. A bell. The ship."),
        Arguments.of("a \\emph% so\n  {b} \\textcolor{red}%\n{c} d", "body: a b c d"),
        Arguments.of("a \\textcolor{red}% so\n\n{C} d", "body: a|body: C d"),
        Arguments.of("\\pdfbookmark[1]{Book}{bk}\\selectlanguage{english}a", "body: a"),
        Arguments.of(
            "The \\added[id=A]{tall} lamp. A \\deleted{small }bell \\replaced{rings}{rang}.",
            "body: The tall lamp. A bell rings."),
        Arguments.of("\\newthought{Old lamps} burn.", "body: Old lamps burn."),
        Arguments.of(
            "\\adjustimage{width=3cm}{bell} \\csvautotabular{bell} \\pgfuseimage{bell} a",
            "body: a"),
        Arguments.of("See \\faIcon{github} here.", "body: See \\faIcon{github} here."));
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void showsOnlyTheArgumentsThatAreText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> glosses() {
    return List.of(
        Arguments.of(
            "\\begin{exe}\n\\ex\n\\gll die Glocke l{\\\\}utet\\\\\n the bell rings\\\\\n"
                + "\\glt `It rings.'\n\\end{exe}",
            "list-item: ‘It rings.’"),
        Arguments.of(
            "Then\n\\ea\n\\glll die Glocke\\\\ di glok\\\\ the bell\\\\\n\\trans `A bell.'\n\\z\nnow",
            "body: Then|body: ‘A bell.’|body: now"),
        Arguments.of("\\gll die Glocke\n\nIt rings.\\\\ So", "body: die Glocke|body: It rings. So"),
        Arguments.of(
            "\\begin{exe}\\ex \\gll die Glocke\n\\end{exe}\nIt rings.\\\\ So",
            "list-item: die Glocke|body: It rings. So"));
  }

  @ParameterizedTest
  @MethodSource("glosses")
  void theLinesOfAGlossAreNotRead(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> accents() {
    return List.of(
        Arguments.of("na\\\"\\i ve", "naïve"),
        Arguments.of("na\\\"\\i\nve", "naïve"),
        Arguments.of("na\\\"{\\i}ve", "naïve"),
        Arguments.of("na\\\"{\\i }ve", "naïve"),
        Arguments.of("\\'\\ae on", "ǽon"),
        Arguments.of("caf\\'e on", "café on"),
        Arguments.of("caf\\'{e} on", "café on"));
  }

  @ParameterizedTest
  @MethodSource("accents")
  void theCommandForALetterUnderAnAccentAbsorbsTheSpaceAfterIt(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), source, "body: " + expected);
  }

  static List<Arguments> acrossColumns() {
    return List.of(
        Arguments.of(
            "\\twocolumn[\n\\begin{@twocolumnfalse}\n\\maketitle\n\\begin{abstract}\nLamps burn."
                + "\n\nIt is [0,1) $t$.\n\n\\end{abstract}\n\\end{@twocolumnfalse}\n]\n\\section{Oil}a",
            "abstract: Lamps burn.|abstract: It is [0,1) $t$.|heading: Oil|body: a"),
        Arguments.of(
            "\\begin{document}a\n\\twocolumn[{\\maketitle\\captionof{figure}{A lamp.}\\label{x}}]\nb",
            "body: a|caption: A lamp.|body: b"),
        Arguments.of("A.\\twocolumn B.", "body: A.|body: B."),
        Arguments.of("A.\\twocolumn[B.\n\nC [d]{e}.", "body: A.|body: [B.|body: C [d]e."),
        Arguments.of(
            """
            \\twocolumn[\\icmltitlerunning{Lamps}\\icmltitle{The Lamp}
            \\begin{icmlauthorlist}
            \\icmlauthor{A. Low}{equal,to}
            \\end{icmlauthorlist}
            \\icmlaffiliation{to}{Pier}
            \\icmlkeywords{oil}\\vskip 3pt]
            \\printAffiliationsAndNotice{}
            \\section{Oil}a""",
            "heading: Lamps|title: The Lamp|byline: A. Low|byline: Pier|keywords: oil"
                + "|heading: Oil|body: a"));
  }

  @ParameterizedTest
  @MethodSource("acrossColumns")
  void whatStandsAcrossTheColumnsIsText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> elsewhere() {
    return List.of(
        Arguments.of(
            "\\begin{document}a\n\\chapter[The lamp]{The lamp of the harbour}\\section[]{Oil}b",
            "body: a|heading: The lamp|heading: The lamp of the harbour|heading: Oil|body: b"),
        Arguments.of(
            "\\title[A \\emph{lamp}]{The lamp}a", "heading: A lamp|title: The lamp|body: a"),
        Arguments.of(
            "a\\section[contents][head]{b}c",
            "body: a|heading: contents|heading: head|heading: b|body: c"),
        Arguments.of("a\\chapter[tocentry={b},head={c}]{d}", "body: a|heading: d"),
        Arguments.of(
            "\\caption[A lamp]{A lamp on the pier.}a",
            "table: A lamp|caption: A lamp on the pier.|body: a"),
        Arguments.of(
            "a\\addcontentsline{toc}{chapter}{The lamp}, b\\markboth{Lamp}{}\\markright{Oil}.",
            "body: a, b.|heading: The lamp|heading: Lamp|heading: Oil"),
        Arguments.of(
            "\\newcommand{\\sec}[1]{\\section[#1]{#1}}\\newcommand{\\secs}[2][]{\\section[#1]{#2}}"
                + "a\n\\sec{Oil}\n\\secs[Lamp]{The lamp}",
            "body: a|heading: Oil|heading: Lamp|heading: The lamp"),
        Arguments.of(
            "\\lstinputlisting[language=C,caption={A lamp in C}]{lamp.c}a",
            "caption: A lamp in C|body: a"),
        Arguments.of(
            "a\\printbibliography[heading=none,title={Books, on lamps}]b",
            "body: a|heading: Books, on lamps|body: b"),
        Arguments.of(
            "\\subcaptionbox{A lamp\\label{x}}{a} \\subcaptionbox[Oil]{The oil}[2cm][c]{b}",
            "caption: A lamp|body: a|table: Oil|caption: The oil|body: b"),
        Arguments.of("\\subfloat[Oil][The oil]{b}", "caption: Oil|caption: The oil|body: b"),
        Arguments.of("\\dictum[A. Low]{Lamps sleep.}", "body: A. Low|quotation: Lamps sleep."),
        Arguments.of(
            "\\setchapterpreamble[u]{\\dictum{Lamps sleep.}}\\chapter{Oil}",
            "quotation: Lamps sleep.|heading: Oil"),
        Arguments.of(
            "So\n\\begin{align}a\n\\intertext{where the lamp $b$ is}c\n\\end{align}\nburns.",
            "body: So \\begin{align}a where the lamp $b$ is c \\end{align} burns."));
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void titlesForAnotherPlaceAreText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @Test
  void aShortTitleIsNoHeadingOfTheText() throws ReadException {
    Document document =
        document(
            """
            \\section[Lamp]{The lamp of the harbour}
            \\subsection[Oil]{The oil}
            \\caption[Lamp]{A lamp.} It burns.
            """);
    Outline outline = Outline.of(document);

    assertThat(outline.headings())
        .extracting(heading -> heading.span().in(document.prose()) + ": " + heading.content())
        .containsExactly("The lamp of the harbour: SUBSECTIONS", "The oil: TEXT");
    assertThat(outline.captions()).hasSize(1);
  }

  static List<Arguments> entries() {
    return List.of(
        Arguments.of(
            "\\newglossaryentry{bell}{%\n  name = fog bell, % a bell, in fog\n  plural={fog bells},\n"
                + "  description = {Rung in fog, by hand}, sort=bell, symbol={\\ensuremath{b}}}\na",
            "table: fog bell|table: fog bells|footnote: Rung in fog, by hand|body: a"),
        Arguments.of(
            "\\longnewglossaryentry{bell}{name=bell}{It is rung.\n\nBy hand.}a",
            "table: bell|footnote: It is rung.|footnote: By hand.|body: a"),
        Arguments.of(
            "\\newacronym[longplural={oil lamps}]{ol}{OL}{oil lamp}a",
            "table: oil lamps|table: OL|table: oil lamp|body: a"),
        Arguments.of(
            "\\DeclareAcronym{ol}{short = OL, long = oil lamp, tag=abbrev}a",
            "table: OL|table: oil lamp|body: a"),
        Arguments.of(
            "\\newabbreviation{ol}{OL}{oil lamp}a\\acrodef{RL}{red lamp}, b.",
            "table: OL|table: oil lamp|body: a, b.|table: red lamp"),
        Arguments.of(
            "\\begin{acronym}[OL]\n\\acro{OL}{oil lamp}\n\\acro{RL}[R.L.]{red lamp}\n\\end{acronym}",
            "list-item: oil lamp|list-item: R.L. red lamp"),
        Arguments.of("a\\nomenclature{$b$}{breadth} c", "body: a c|table: breadth"),
        Arguments.of(
            "\\newacronym{ol}{OL}{oil lamp}\\title{Lamps}\\begin{document}a",
            "table: OL|table: oil lamp|title: Lamps|body: a"));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void entriesOfAGlossaryAreText(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> tables() {
    return List.of(
        Arguments.of(
            "\\begin{tabular}{l|l}\na & b \\\\ \\hline\nc & d\n\\end{tabular}",
            "table: a|table: b|table: c|table: d"),
        Arguments.of(
            "\\begin{tabularx}{\\textwidth}{@{}lX}\\toprule a & \\makecell{b \\\\ c} \\\\[2pt]\n\\cmidrule[1pt](lr){1-2} d\\end{tabularx}",
            "table: a|table: b c|table: d"),
        Arguments.of(
            "\\begin{tabular*}{3cm}[t]{ll}\\rowcolor{gray!20} a & \\cellcolor{red!10}b \\\\ \\cline{1-2} \\multicolumn{2}{c}{d}\\end{tabular*}",
            "table: a|table: b|table: d"),
        Arguments.of(
            "\\resizebox{1cm}{!}{\\begin{tabular}{l}a \\\\ b\\end{tabular}}", "table: a|table: b"),
        Arguments.of(
            "\\begin{longtable}{p{3cm}}\\multirow[t]{2}{*}{a} & b \\endhead c\\specialrule{1pt}{2pt}{3pt} d\\end{longtable}",
            "table: a|table: b|table: c|table: d"),
        Arguments.of(
            "\\begin{minipage}[t]{0.5\\textwidth}A.\\end{minipage} \\begin{figure}[htbp]B.\\end{figure}",
            "body: A.|body: B."),
        Arguments.of(
            "\\begin{wrapfigure}{r}{3cm}A.\\end{wrapfigure}\\begin{multicols}{2}B.\\end{multicols}",
            "body: A.|body: B."),
        Arguments.of(
            "\\begin{multicols}{2}[\\section*{Lamps} Of oil.][3cm]A.\\end{multicols}",
            "title: Lamps|body: Of oil.|body: A."),
        Arguments.of("\\begin{multicols}{2}[3pt]A.\\end{multicols}", "body: A."),
        Arguments.of("\\begin{enumerate}[label=(\\alph*)]\\item a\\end{enumerate}", "list-item: a"),
        Arguments.of(
            "\\begin{theorem}[Low's Lemma]\\label{t:x} A.\\end{theorem}\\begin{proof}B.\\end{proof}",
            "body: Low’s Lemma|body: A.|body: B."),
        Arguments.of("\\begin{theorem}[label=foo, name=bar] a\\end{theorem}", "body: a"),
        Arguments.of(
            "\\begin{lstlisting}[language=C, caption={The loop}]\nx{ % y\n\\end{lstlisting}",
            "caption: The loop|code: x{ % y"),
        Arguments.of(
            "\\begin{longtblr}[caption={Lamps, bells}, label=x, remark{Note} = {Of oil.}]{colspec={l}}a\n"
                + "\\end{longtblr}\\begin{tblr}[t]{l}b\\end{tblr}",
            "caption: Lamps, bells|caption: Of oil.|table: a|table: b"),
        Arguments.of("\\ctable[caption={A lamp}, pos=t]{ll}{}{a}", "caption: A lamp|body: a"),
        Arguments.of("\\begin{minted}[linenos]{c}\n{ x\n\\end{minted}", "code: { x"),
        Arguments.of(
            "\\begin{panel}{5cm}{key:abc}[htb] A.\\end{panel}\\begin{panel}{A Title} B.\\end{panel}",
            "body: A.|body: A Title|body: B."),
        Arguments.of("\\begin{mymath} x_1 = y \\\\ z\\end{mymath} holds", mathOf("mymath")));
  }

  private static String mathOf(String name) {
    return "body: \\begin{%s} x_1 = y \\\\ z\\end{%s} holds".formatted(name, name);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsEnvironmentsWithoutTheirArguments(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> notTypeset() {
    return List.of(
        Arguments.of("\\begin{document}a\\end{document}\nb {\\foo", "body: a"),
        Arguments.of("a\n\\endinput\nb", "body: a"),
        Arguments.of("a \\ifx\\b\\c\\endinput\\fi d", "body: a d"),
        Arguments.of("a \\iffalse b \\iftrue c \\fi d \\else e \\fi f", "body: a e f"),
        Arguments.of("a \\iftrue b \\else c \\fi d", "body: a b d"),
        Arguments.of("\\newif\\ifdraft a \\ifdraft b \\else c \\fi d", "body: a c d"),
        Arguments.of("\\newif\\ifdraft\\drafttrue a \\ifdraft b \\else c \\fi d", "body: a b d"),
        Arguments.of("a \\ifother b \\else c \\fi d", "body: a b d|footnote: c"),
        Arguments.of("\\ifnum\\value{page}>3 a\\fi b", "body: a b"),
        Arguments.of("\\ifx\\csname foo\\endcsname\\relax a\\fi b", "body: a b"),
        Arguments.of("A.\n\\begin{comment}\nb {\n\\end{comment}\nC.", "body: A.|body: C."),
        Arguments.of("a \\verb|\\iffalse| b \\verb|\\fi| c", "body: a \\iffalse b \\fi c"),
        Arguments.of("a % \\iffalse\nb", "body: a b"));
  }

  @ParameterizedTest
  @MethodSource("notTypeset")
  void passesOverWhatIsNotTypeset(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> signs() {
    return List.of(
        Arguments.of(
            "Caf\\'e na\\\"{\\i}ve \\v{c} \\ss{} \\o re \\LaTeX\\ x",
            "body: Café naïve č ß øre LaTeX x"),
        Arguments.of(
            "\\c{c}a \\c ca \\v Skoda Erd\\H{o}s \\AA ngstr\\\"om \\L{}\\'od\\'z \\d{h} \\={\\i}",
            "body: ça ça Škoda Erdős Ångström Łódź ḥ ī"),
        Arguments.of("J.\\,K.\\,Low, 1\\,000 a\\;b\\:c\\ d", "body: J. K. Low, 1 000 a b c d"),
        Arguments.of(
            "he\\slash she \\textendash{} \\textquoteright\\ \\S 3", "body: he/she – ’ §3"),
        Arguments.of("\\& \\% \\$ \\# \\_ \\{ \\}", "body: & % $ # _ { }"),
        Arguments.of("un\\-di\\-vid\\-ed \\@ a\\/b", "body: undivided ab"),
        Arguments.of("``\\,`a'\\,'' ?`b", "body: “‘a’” ¿b"),
        Arguments.of("Foo%\n   bar", "body: Foobar"),
        Arguments.of("a\\ldots{} b\\dots\\ c", "body: a… b… c"),
        Arguments.of(
            "\\verb@a{b@ \\lstinline[x]!c}d! \\mintinline{py}{e{f}}", "body: a{b c}d e{f}"));
  }

  @ParameterizedTest
  @MethodSource("signs")
  void readsSigns(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\vref{f:a}",
        "\\crefrange{f:a}{f:b}",
        "\\Autoref{f:a}",
        "\\zcref[x]{f:a}",
        "\\prettyref{f:a}",
        "\\gls{apl}",
        "\\Glspl{apl}",
        "\\acrshort{apl}",
        "\\ac{LDH}",
        "\\qty{5}{\\kilo\\gram}",
        "\\unit{\\metre}",
        "\\SIrange[x]{1}{5}{m}",
        "\\num{1e5}",
        "\\fooref{abc}",
        "\\powname"
      })
  void pointersAndQuantitiesStandForAWord(String call) throws ReadException {
    assertMarked("It is " + call + " here.", call, Inline.Kind.CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ce{2H2 + O2 -> 2H2O}",
        "\\ce{SO4^2- ->[slowly] \\text{salt} v}",
        "\\chemfig{H-C(-[2]H)(-[6]H)-H}",
        "\\chemfig[atom sep=2em]{A*6(-=-=)}"
      })
  void chemicalFormulasAreFormulas(String call) throws ReadException {
    assertMarked("So " + call + " it is.", call, Inline.Kind.MATH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Textcite{a}",
        "\\parencites[1]{a}[2]{b}",
        "\\cites(x)(y)[1]{a}[2]{b}",
        "\\citetitle{a}",
        "\\Autocite[see][5]{a,b}",
        "\\citeyearpar{a}",
        "\\footcite{a}",
        "\\citefield{a}{title}",
        "\\volcite{2}[5]{a}",
        "\\mycite{a}"
      })
  void citationsAreMarked(String call) throws ReadException {
    assertMarked("It is " + call + ", so.", call, Inline.Kind.CITATION);
  }

  @Test
  void quotationsOfASourceAreQuotations() throws ReadException {
    assertMarked(
        "He said \\textcquote[12]{low}{the nets dry}.", "the nets dry", Inline.Kind.QUOTATION);
    assertMarked(
        "He said \\blockcquote{low}{the nets dry}.", "the nets dry", Inline.Kind.QUOTATION);
  }

  @Test
  void aPlaceIsWhereTheTextStands() throws ReadException {
    Document document = document("\\newcommand{\\q}[1]{(#1)}\nThe \\q{net} \\'et\\'e dries.");
    String prose = document.prose();

    assertThat(prose).isEqualTo("The (net) été dries.");
    assertThat(document.sourceText(Reading.span(prose, "net"))).isEqualTo("net");
    assertThat(document.sourceText(Reading.span(prose, "été"))).isEqualTo("\\'et\\'e");
    assertThat(document.sourceText(Reading.span(prose, "("))).isEqualTo("\\q");
    assertThat(document.sourceText(Reading.span(prose, "dries"))).isEqualTo("dries");
  }

  /** After each of these texts the rest of the file would have to be searched for an end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\emph{",
        "\\foo[",
        "\\twocolumn[ ",
        "\\addlamp{The lamp is ",
        "$a ",
        "\\[ a ",
        "\\verb|a ",
        "\\iffalse ",
        "\\begin{equation} ",
        "\\url{a ",
        "\\begin{foo} ",
        "{\\bf ",
        "\\footnote{a ",
        "\\fooref{a} ",
        "\\def\\a{\\a\\a} ",
        "\\newenvironment{a}{\\begin{b}",
        "\\newenvironment{a}{\\begin{verbatim}}{\\end{verbatim}} \\begin{a} ",
        "\\emph %\n",
        "\\if\\a\\b \\else "
      })
  void aHostileTextTakesNoLongerThanItsLengthAllows(String text) throws ReadException {
    String source = text.repeat(400_000 / text.length());

    long begin = System.nanoTime();
    document(source);

    assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(20_000);
  }

  private static void assertMarked(String source, String text, Inline.Kind kind)
      throws ReadException {
    Document document = document(source);

    assertThat(Reading.of(document))
        .isEqualTo(
            "body: "
                + source.replaceAll("\\\\(text|block)cquote(\\[12])?\\{low}\\{([^}]*)}", "$3"));
    assertThat(document.inlines())
        .anySatisfy(
            inline -> {
              assertThat(inline.kind()).isEqualTo(kind);
              assertThat(inline.span().in(document.prose())).isEqualTo(text);
            });
  }

  static Document document(String source) throws ReadException {
    return new LatexReader().read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "'Write \\sample{\\end{document}} last.\n\nThe lamp burns.\n\\end{document}\nNo.', "
        + "body: Write last.|body: The lamp burns.",
    "'The lamp burns.\n  \\end{document} No.\n\\end{document}', body: The lamp burns.",
    "The lamp burns.\\end{document} No., body: The lamp burns."
  })
  void aDocumentEndsWithALineOfItsOwnOrWithItsLastEnd(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), "\\begin{document}" + source, expected);
  }

  static List<Arguments> pictures() {
    return List.of(
        Arguments.of(
            "\\includegraphics[width=3cm, alt={The lamp, lit.}]{a}", "caption: The lamp, lit."),
        Arguments.of(
            "The \\includegraphics[alt=A lamp,width=3cm]{a} burns.",
            "body: The burns.|table: A lamp"),
        Arguments.of("\\includegraphics[0,0][3,4]{a} b", "body: b"),
        Arguments.of(
            "\\newcommand{\\pic}[2]{\\includegraphics[alt={#2}]{#1}}\\pic{a}{A lamp.}",
            "caption: A lamp."),
        Arguments.of("The \\pdftooltip{lamp}{It is lit.} b", "body: The lamp b|table: It is lit."));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void whatStandsForAPictureIsRead(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }
}
