package org.isogloss.core.document.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands and environments that the author of a manuscript defines, or uses without defining them.
 */
class LatexMacrosTest {

  static List<Arguments> definitions() {
    return List.of(
        Arguments.of("\\newcommand{\\x}[1]{c #1} d", "body: d"),
        Arguments.of(
            "\\newcommand\\net{Drift Net\\xspace} The \\net{} dries.",
            "body: The Drift Net dries."),
        Arguments.of("\\def\\net{Net}\\net\\ and \\net.", "body: Net and Net."),
        Arguments.of("\\newcommand*{\\kg}[1]{#1\\,kg}It weighs \\kg{5}.", "body: It weighs 5 kg."),
        Arguments.of("\\def\\in#1/#2{(#1 in #2)}a", "body: a"),
        Arguments.of(
            "\\newcommand{\\nt}[2][x]{\\emph{#2}\\index{#2}}\\nt[y]{net} b", "body: net b"),
        Arguments.of("a\\indexsee{bell!net}{net bell} b", "body: a b"),
        Arguments.of("a\\indexdef{net bell} b", "body: a b"),
        Arguments.of("a \\indexed{net bell} b", "body: a net bell b"),
        Arguments.of("\\newcommand{\\hide}[1]{}a\\hide{b} c", "body: a c"),
        Arguments.of(
            "\\newcommand{\\ch}[1]{\\section{#1}\\label{s:#1}}\n\\ch{A} b", "title: A|body: b"),
        Arguments.of(
            "\\newcommand{\\fn}[1]{\\footnote{Note: #1}}a\\fn{b} c", "body: a c|footnote: Note: b"),
        Arguments.of("\\NewDocumentCommand{\\tr}{s m O{}}{Net #2}\\tr*{a}[b] c", "body: Net a c"),
        Arguments.of("\\newcommand{\\a}{\\b}\\newcommand{\\b}{\\a}c \\a d", "body: c \\a d"),
        Arguments.of(
            "\\newcommand{\\na}{A}\\newcommand{\\nb}{\\na-\\na}c \\nb{} d", "body: c A-A d"),
        Arguments.of("\\let\\old\\emph a \\old{b}", "body: a b"),
        Arguments.of(
            "\\n"
                + "ewcommand{\\be}{\\begin{equation}}\\n"
                + "ewcommand{\\ee}{\\end{equation}}a \\be x_1 \\ee b",
            "body: a \\be x_1 \\ee b"),
        Arguments.of(
            "\\n"
                + "ewenvironment{mine}[1]{\\begin{itemize}\\itemsep"
                + " #1}{\\end{itemize}}\\begin{mine}{3pt}\\item a\\end{mine}b",
            "list-item: a|body: b"),
        Arguments.of(
            "\\newtheorem{thm}{Theorem}[section]\\begin{thm}[A Title] B.\\end{thm}",
            "body: A Title|body: B."),
        Arguments.of(
            "\\lstnewenvironment{mycode}{}{}\\begin{mycode}\n{ % \\x\n\\end{mycode}a",
            "code: { % \\x|body: a"),
        Arguments.of(
            "\\excludecomment{priv}A.\n\\begin{priv}{b\\end{priv}\nC.", "body: A.|body: C."),
        Arguments.of("\\MakeShortVerb{\\|}a |b{%c| d", "body: a b{%c d"),
        Arguments.of("\\documentclass[a4paper]{ltxguide}a |b{%c| d", "body: a b{%c d"),
        Arguments.of("\\documentclass{article}a |b c| d", "body: a |b c| d"));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void aDefinedCommandIsWhatItsBodySays(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\lstnewenvironment{snip}[1][]{\\lstset{#1}}{}",
        "\\newminted[snip]{cpp}{fontsize=\\small}",
        "\\newminted{snip}{}\\newenvironment{snip}{\\begin{snipcode}}{\\end{snipcode}}",
        "\\newenvironment{snip}[1][]{\\VerbatimEnvironment\\begin{mdframed}"
            + "\\begin{minted}[autogobble,#1]{c}}{\\end{minted}\\end{mdframed}}",
        "\\newenvironment{snip}%\n  {\\VerbatimEnvironment\n\\begin{Verbatim}"
            + "[commandchars=\\\\\\{\\}]}%\n  {\\end{Verbatim}}",
        "\\newenvironment{snip}{\\small\\verbatim}{\\endverbatim}",
        "\\NewDocumentEnvironment{snip}{O{}}{\\begin{lstlisting}[#1]}{\\end{lstlisting}}",
        "\\newtcblisting{snip}{listing only}",
        "\\NewTCBListing{snip}{O{}}{listing only,#1}"
      })
  void anEnvironmentThatBeginsOneForCodeIsCode(String definition) throws ReadException {
    Reading.assertReads(
        new LatexReader(),
        definition + "\n\\begin{snip}\nif { lamp % }\n\\end{snip}\nA bell.",
        "code: if { lamp % }|body: A bell.");
  }

  static List<Arguments> environments() {
    return List.of(
        Arguments.of(
            "\\newenvironment{snip}[2][]{\\VerbatimEnvironment\\begin{mdframed}[title={#2}]"
                + "\\begin{minted}[#1]{c}}{\\end{minted}\\end{mdframed}}"
                + "\\begin{snip}[gobble=2]{The lamp}\nx{\n\\end{snip}",
            "body: The lamp|code: x{"),
        Arguments.of(
            "\\newenvironment{warn}{\\begin{tikzpicture}\\node{!};\\end{tikzpicture}}{}"
                + "\\begin{warn}A lamp.\\end{warn}",
            "body: A lamp."),
        Arguments.of(
            "\\newenvironment{late}{\\comment}{\\endcomment}"
                + "A.\n\\begin{late}\nb {\n\\end{late}\nC.",
            "body: A.|body: C."),
        Arguments.of(
            "\\newenvironment{said}[1]% who\n{#1: \\begin{quote}}% what\n{\\end{quote}}"
                + "\\begin{said}{Ann}Lamps.\\end{said}",
            "body: Ann|quotation: Lamps."),
        Arguments.of(
            "\\newmint[cpl]{cpp}{x}\\newmint{lua}{}\\newmintinline{c}{}a \\cpl|b{%c|"
                + " \\lua|d%| \\cinline{e{%}} f",
            "body: a b{%c d% e{%} f"),
        Arguments.of("\\newmintedfile{c}{}a \\cfile[x=y]{lamp} b", "body: a b"));
  }

  @ParameterizedTest
  @MethodSource("environments")
  void anEnvironmentIsWhatItsDefinitionBegins(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> programs() {
    return List.of(
        Arguments.of(
            "\\NewDocumentCommand \\lamps { m } { \\clist_set:Nx \\l_tmpa_clist { #1 } ~ ( "
                + "\\clist_use:Nn \\l_tmpa_clist { ,~ } ) }See \\lamps{lamp:a,lamp:b} and"
                + " \\lamps{the bells}.",
            "body: See \\lamps{lamp:a,lamp:b} and the bells."),
        // LaTeX's own meaning is not replaced with something unknown.
        Arguments.of(
            "\\NewDocumentCommand\\cref{m}{\\seq_set_split:Nnn \\l_a_seq {,} {#1}}\\cref{bell} is.",
            "body: \\cref{bell} is."),
        Arguments.of(
            "\\newcommand{\\x}[1]{\\def\\temp{#1}\\StrSubstitute{\\temp}{a}{b}}A \\x{bell} is.",
            "body: A bell is."),
        Arguments.of(
            "\\newcommand{\\x}[1]{\\foreach \\l in {#1} {\\textbf{\\l} lamp}}A \\x{bell} is.",
            "body: A bell is."),
        Arguments.of(
            "\\newcommand{\\x}[1]{\\section{#1}\\IfStrEq{#1}{a}{b}{c}}A.\n\\x{Bells}",
            "body: A.|heading: Bells"),
        Arguments.of(
            "\\newcommand{\\age}{\\the\\numexpr\\year-1990\\relax\\ years}It is \\age{} old.",
            "body: It is \\age{} old."),
        Arguments.of(
            "\\newcommand{\\map}{the map $f_A: B \\to C_D:N$ of bells}See \\map{} here.",
            "body: See the map $f_A: B \\to C_D:N$ of bells here."),
        Arguments.of(
            "\\newcommand{\\key}{the key lamp\\_id:c}See \\key.", "body: See the key lamp_id:c."));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void ofABodyThatIsAProgramOnlyTheArgumentsAreRead(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @Test
  void theWordsThatAProgramReadsMayBeAName() throws ReadException {
    assertNamed(
        "\\newcommand{\\x}[1]{\\StrBefore{#1}{a}}A \\x{bell} is a \\y{bell}.", "A bell is a bell.");
  }

  @Test
  void whatStandsBesideTheTextOfASettingMayBeAName() throws ReadException {
    assertNamed(
        "\\newcommand{\\x}[1]{#1 \\addnote{#1}{in the old tower}}A \\x{bell}.",
        "A bell in the old tower.");
  }

  private static void assertNamed(String source, String expected) throws ReadException {
    Document document = LatexReaderTest.document(source);
    String prose = document.prose();

    assertThat(prose).isEqualTo(expected);
    assertThat(document.inlines())
        .filteredOn(inline -> inline.kind() == Inline.Kind.LINK_NAME)
        .extracting(Inline::span)
        .containsExactly(Reading.span(prose, "bell"));
  }

  static List<Arguments> presets() {
    return List.of(
        Arguments.of(
            "\\newcommand{\\lamp}[2][old]{an #1 lamp of the #2}It was \\lamp{keeper}.",
            "body: It was an old lamp of the keeper."),
        Arguments.of(
            "\\newcommand{\\lamp}[2][old]{the #1 lamp of the #2}It was \\lamp[red]{keeper}.",
            "body: It was the red lamp of the keeper."),
        Arguments.of(
            "\\renewcommand{\\office}[1][London]{the office in #1}"
                + "At \\office\\ and \\office[Paris].",
            "body: At the office in London and the office in Paris."),
        Arguments.of(
            "\\providecommand{\\net}[1][]{the #1 net}\\net{} dries, \\net[\\emph{old}] not.",
            "body: the net dries, the old net not."),
        Arguments.of(
            "\\DeclareRobustCommand\\hut[1][\\textbf{red} hut]{a #1 there}\\hut.",
            "body: a red hut there."),
        Arguments.of(
            "\\NewDocumentCommand{\\tr}{s O{big} o m}{the #2 #4}\\tr{net}, \\tr*[old]{cod}",
            "body: the big net, the old cod"),
        Arguments.of(
            "\\NewDocumentCommand{\\tr}{O{a {b} c} +m}{#1 #2}\\tr{net}", "body: a b c net"),
        Arguments.of(
            "\\newcommandx{\\tr}[2][1=old]{the #1 #2}It is \\tr{net}.", "body: It is the net."));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void anArgumentThatIsLeftOutIsItsPreset(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> bodies() {
    return List.of(
        Arguments.of(
            "\\newcommand{\\met}[2]{the #2 came before the #1}So \\met{storm}{bell}.",
            "body: So the bell came before the storm."),
        Arguments.of(
            "\\newcommand{\\dear}[1]{Dear #1, the lamp of #1 is red}\\dear{Ann}.",
            "body: Dear Ann, the lamp of Ann is red."),
        Arguments.of(
            "\\newcommand{\\both}[1]{\\emph{#1} here and \\textbf{#1}}\\both{a \\textit{net}}",
            "body: a net here and a net"),
        Arguments.of(
            "\\newcommand{\\fn}[1]{\\footnote{See #1 for it.}}A net\\fn{the \\emph{hut}} dries.",
            "body: A net dries.|footnote: See the hut for it."),
        Arguments.of(
            "\\newcommand{\\fn}[1]{the #1\\footnote{No #1.} here}See \\fn{nets}.",
            "body: See the nets here.|footnote: No nets."),
        Arguments.of(
            "\\newcommand{\\api}[1]{\\texttt{#1} of the library}See \\api{net}.",
            "body: See net of the library."),
        Arguments.of(
            "\\newcommand{\\x}{\\ensuremath{x} word\\xspace}The \\x{} is.",
            "body: The \\ensuremath{x} word is."),
        Arguments.of(
            "\\newcommand{\\sec}[1]{Part~\\ref{p:#1}}See \\sec{net}.",
            "body: See Part \\ref{p:net}."),
        Arguments.of(
            "\\newcommand{\\sec}[2][s]{Part~\\ref{#1:#2}}See \\sec{a} and \\sec[t]{b}.",
            "body: See Part \\ref{s:a} and Part \\ref{t:b}."),
        Arguments.of(
            "\\newcommand{\\met}[2]{the #2 or #1}So \\met and so on.", "body: So \\met and so on."),
        Arguments.of(
            "\\newcommand{\\by}[1]{by \\cite{#1}}So, \\by{low,\n high}.",
            "body: So, by \\cite{low, high}."),
        Arguments.of(
            "\\newcommand{\\by}[1]{as shown in \\cite{#1}}So, \\by{low}.",
            "body: So, as shown in \\cite{low}."),
        Arguments.of(
            "\\newcommand{\\two}[1]{#1 or #1}"
                + "\\newcommand{\\x}[2]{\\two{net~\\ref{#2}}}See \\x{a}{b}.",
            "body: See net \\ref{b} or net \\ref{b}."),
        Arguments.of(
            "\\newcommand{\\inner}[1]{as in \\ref{#1}}"
                + "\\newcommand{\\x}[2]{See \\inner{#2}}\\x{a}{b}.",
            "body: See as in \\ref{b}."),
        Arguments.of(
            "\\newcommand{\\x}[1]{\ue102 \ue112 \\ref{\ue119} is #1}It \\x{net}.",
            "body: It \ue102 \\ref{} is net."),
        // Which branch is typeset depends on the call, so only the argument is read.
        Arguments.of(
            "\\NewDocumentCommand{\\x}{s m}{\\IfBooleanTF{#1}{big}{small} #2}A \\x*{net}.",
            "body: A net."),
        // A note cannot be typeset twice, so there is a placeholder where it is out of order.
        Arguments.of(
            "\\newcommand{\\met}[2]{the #2, not the #1}So \\met{storm\\footnote{No.}}{bell}.",
            "body: So the bell, not the #1.|footnote: storm|footnote: No."));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void theWordsOfABodyAreReadInTheOrderInWhichTheyAreTypeset(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  @Test
  void whatIsLiteralInABodyIsMarkedAndItsWordsAreNot() throws ReadException {
    assertThat(
            masked(
                LatexReaderTest.document(
                    "\\newcommand{\\x}[1]{see $n$ of \\texttt{#1} or \\texttt{#1} here}"
                        + "To \\x{net} now.")))
        .isEqualTo("To see ◊ of ◊ or ◊ here now.");
  }

  @Test
  void anArgumentHasItsOwnPlaceOnceAndTheOtherWordsThatOfTheMarkupBeforeThem()
      throws ReadException {
    Document document =
        LatexReaderTest.document(
            "\\newcommand{\\met}[2]{the #2 met #1, \\emph{not} #2}So \\met{cod}{kelp} now.");
    String prose = document.prose();

    assertThat(prose).isEqualTo("So the kelp met cod, not kelp now.");
    assertThat(document.sourceText(Reading.span(prose, "the "))).isEqualTo("\\met");
    assertThat(document.sourceText(Reading.span(prose, "kelp"))).isEqualTo("kelp");
    assertThat(document.sourceText(Reading.span(prose, "cod"))).isEqualTo("}");
    assertThat(document.sourceText(Reading.span(prose, "not"))).isEqualTo("}");
    assertThat(document.sourceText(Reading.span(prose, "now"))).isEqualTo("now");
  }

  @Test
  void anArgumentThatIsTooLongToRepeatIsReadOnce() throws ReadException {
    String text = "A long net. ".repeat(50).strip();
    Document document =
        LatexReaderTest.document(
            "\\newcommand{\\x}[1]{First: #1 Again: #1 End.}\\x{%s}".formatted(text));

    assertThat(Reading.of(document)).isEqualTo("body: First: " + text + " Again: #1 End.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1 and #1", "#1\\footnote{#1}", "\\emph{#1} #1 #1 #1"})
  void callsThatRepeatTheirArgumentsMayBeNested(String body) throws ReadException {
    String source = "\\newcommand{\\x}[1]{%s}".formatted(body);
    String nested = "\\x{".repeat(90) + "a" + "}".repeat(90);

    long begin = System.nanoTime();
    LatexReaderTest.document(source + nested.repeat(50));
    LatexReaderTest.document(source + "\\newcommand{\\y}[1]{" + nested + "#1}" + "\\y{b}");

    assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\usetikzlibrary{arrows,positioning}",
        "\\sisetup{detect-all,per-mode=symbol}",
        "\\lstset{basicstyle=\\ttfamily,frame=single}",
        "\\newcommand\\netz{Schleppnetz}",
        "\\def\\drift#1{Treibnetz #1}",
        "\\gdef\\drift{Treibnetz}",
        "\\let\\a=\\b",
        "\\NewDocumentCommand{\\trawl}{m O{}}{Grundnetz #1}",
        "\\DeclareRobustCommand{\\x}{y}",
        "\\DeclareMathOperator*{\\argmax}{arg\\,max}",
        "\\newglossary[slg]{symbols}{sls}{slo}{Symbols}",
        "\\newtheorem{thm}[eq]{Theorem}",
        "\\newenvironment{a}[1][x]{\\begin{b}}{\\end{b}}",
        "\\geometry{margin=2.5cm}",
        "\\tikzset{x/.style={draw}}",
        "\\crefname{figure}{fig.}{figs.}",
        "\\providecommand{\\x}[1]{a #1}",
        "\\setupMyself{a}{b c}",
        "\\algrenewcommand\\algorithmiccomment[1]{\\hfill #1}"
      })
  void aPreambleInItsOwnFileShowsNothing(String line) throws ReadException {
    assertThat(LatexReaderTest.document("% preamble\n" + line + "\n").blocks()).isEmpty();
  }

  static List<Arguments> unknown() {
    return List.of(
        Arguments.of("See \\sp{sp:kelp} and \\sp{sp:cod}.", "See ◊ and ◊."),
        Arguments.of("\\powname is a river.", "◊ is a river."),
        Arguments.of("It is \\powname{}, or \\powname\\ it is.", "It is ◊, or ◊ it is."),
        Arguments.of("A \\word{net} and a \\word{trawl net}.", "A net and a trawl net."),
        Arguments.of("A \\id{net\\_a} and \\id{net.b}, \\id{net}.", "A ◊ and ◊, ◊."),
        Arguments.of("A \\pair{one}{two} net.", "A one two net."),
        Arguments.of("A \\wide{3cm}{net} and \\tinted{red!20}{cod}.", "A net and cod."),
        Arguments.of("A \\file{code/main.c} net.", "A ◊ net."),
        Arguments.of("{\\myfont A net} dries.", "A net dries."),
        Arguments.of("\\newcommand{\\x}[1]{\\myfont #1 net}\\x{A} dries.", "A net dries."),
        Arguments.of("\\newcommand{\\x}{\\name{}-like}A \\x{} net.", "A ◊-like net."),
        Arguments.of("\\newcommand{\\x}{\\^{}}A \\x{} net.", "A ◊ net."),
        Arguments.of("A net\n\\mylayout\ndries.", "A net dries."),
        Arguments.of("\\powname\nis a river.", "◊ is a river."),
        Arguments.of("\\mylayout\nA net dries.", "A net dries."),
        Arguments.of("\\mysetup[x=3]A net.", "A net."),
        Arguments.of("The version of \\code, and \\code it is.", "The version of ◊, and ◊ it is."),
        Arguments.of("So \\begin{longalign} a = b \\end{longalign} holds.", "So ◊ holds."),
        Arguments.of("\\figref{intro} shows \\refs{a} nets.", "◊ shows ◊ nets."));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void anUnknownCommandIsAWordOrItsText(String source, String expected) throws ReadException {
    assertThat(masked(LatexReaderTest.document(source))).isEqualTo(expected);
  }

  @Test
  void aListBeginsWithTheAuthorsOwnItems() throws ReadException {
    Reading.assertReads(
        new LatexReader(),
        """
        \\begin{itemize}
        \\ii a
        \\ii[b] c
        \\end{itemize}\\begin{enumerate}\\ii d\\end{enumerate}""",
        "list-item: a|list-item: b c|list-item: d");
  }

  @Test
  void aCommandThatDoublesItselfIsNotWrittenOut() throws ReadException {
    StringBuilder source = new StringBuilder("\\newcommand{\\za}{net net}");
    for (char c = 'a'; c < 'z'; c++) {
      source.append("\\newcommand{\\z%s}{\\z%s\\z%s}".formatted((char) (c + 1), c, c));
    }
    Document document = LatexReaderTest.document(source.append("A \\zz{} b.").toString());

    assertThat(document.prose().length()).isLessThan(1_000);
  }

  /** The prose with a lozenge for code, formulas, addresses and citations. */
  private static String masked(Document document) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Inline inline : document.inlines()) {
      if (inline.kind() != Inline.Kind.EMPHASIS && inline.span().start() >= at) {
        text.append(document.prose(), at, inline.span().start()).append('◊');
        at = inline.span().end();
      }
    }
    return text.append(document.prose().substring(at)).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\renewcommand{\\ship}[1]{\\textup{##1}}",
        "\\def\\ship##1{old ##1}",
        "\\let\\ship\\emph"
      })
  void aDefinitionAtTheBeginningOfAnEnvironmentEndsWithIt(String definition) throws ReadException {
    String source =
        "\\newcommand{\\ship}[1]{new \\texttt{#1}}\\newenvironment{fleet}{"
            + definition
            + "}{}The \\ship{bell} rings.";

    Reading.assertReads(new LatexReader(), source, "body: The new bell rings.");
  }

  @Test
  void aDefinitionInsideAnotherHasItsOwnArguments() throws ReadException {
    String source =
        "\\newenvironment{fleet}[1]{\\newcommand{\\ship}[1]{\\emph{##1}}}{}"
            + "The \\ship{bell} rings.";

    Reading.assertReads(new LatexReader(), source, "body: The bell rings.");
  }

  static List<Arguments> aliases() {
    return List.of(
        Arguments.of(
            "\\newcommand{\\fn}{\\protect\\footnote}a\\fn{Bells.} d", "body: a d|footnote: Bells."),
        Arguments.of("\\newcommand\\head{\\section*}\\head{A} b", "title: A|body: b"),
        Arguments.of(
            "\\def\\nc{\\newcommand}\\nc{\\ship}{The ship}\\ship{} sails.",
            "body: The ship sails."),
        Arguments.of("\\newcommand\\as{see \\footnote}a \\as{ b} d", "body: a see b d"),
        Arguments.of(
            "\\newcommand\\note@[1]{\\footnote{\\url@{#1}}}"
                + "\\newcommand{\\note}{\\hyper@normalise\\note@}"
                + "\\newcommand{\\web}[2]{\\href{#1}{#2}\\note{#1}}"
                + "A \\web{http://a.b}{bell}, rung.",
            "body: A bell, rung."));
  }

  @ParameterizedTest
  @MethodSource("aliases")
  void aBodyThatEndsInACommandTakesItsArgumentsFromTheCall(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }

  static List<Arguments> paragraphs() {
    return List.of(
        Arguments.of(
            "\\newcommand{\\shot}[2][]{\\pdftooltip{\\includegraphics{#2}}{#1}}\n"
                + "\\shot[Two bells.\n\nA lamp.]{bell} Now.",
            "table: Two bells.|table: A lamp.|body: Now."),
        Arguments.of(
            "\\shot[Two of the bells.\n\nA lamp.]{bell} a",
            "table: Two of the bells.|table: A lamp.|body: bell a"),
        Arguments.of(
            "In \\shot[0,1) it\n\nRings (0,1] now.",
            "body: In \\shot[0,1) it|body: Rings (0,1] now."),
        Arguments.of(
            "\\twocolumn[\nA \\shot[x]{bell}.\n\nA lamp.\n]\nIt burns.",
            "body: A bell.|body: A lamp.|body: It burns."));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void anOptionBeforeAnArgumentMayHaveSeveralParagraphs(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
  }
}
