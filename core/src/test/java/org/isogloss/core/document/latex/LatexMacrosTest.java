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
            "\\newcommand{\\fn}[1]{\\footnote{Note: #1}}a\\fn{b} c", "body: a c|footnote: b"),
        Arguments.of("\\NewDocumentCommand{\\tr}{s m O{}}{Net #2}\\tr*{a}[b] c", "body: Net a c"),
        Arguments.of("\\newcommand{\\a}{\\b}\\newcommand{\\b}{\\a}c \\a d", "body: c \\a d"),
        Arguments.of(
            "\\newcommand{\\na}{A}\\newcommand{\\nb}{\\na-\\na}c \\nb{} d", "body: c A-A d"),
        Arguments.of("\\let\\old\\emph a \\old{b}", "body: a b"),
        Arguments.of(
            "\\newcommand{\\be}{\\begin{equation}}\\newcommand{\\ee}{\\end{equation}}a \\be x_1 \\ee b",
            "body: a \\be x_1 \\ee b"),
        Arguments.of(
            "\\newenvironment{mine}[1]{\\begin{itemize}\\itemsep #1}{\\end{itemize}}\\begin{mine}{3pt}\\item a\\end{mine}b",
            "list-item: a|body: b"),
        Arguments.of(
            "\\newtheorem{thm}{Theorem}[section]\\begin{thm}[A Title] B.\\end{thm}",
            "body: A Title|body: B."),
        Arguments.of(
            "\\lstnewenvironment{mycode}{}{}\\begin{mycode}\n{ % \\x\n\\end{mycode}a",
            "code: { % \\x|body: a"),
        Arguments.of(
            "\\excludecomment{priv}A.\n\\begin{priv}{b\\end{priv}\nC.", "body: A.|body: C."),
        Arguments.of("\\MakeShortVerb{\\|}a |b{%c| d", "body: a b{%c d"));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void aDefinedCommandIsWhatItsBodySays(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected);
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
        "\\newacronym{apl}{APL}{apple line}",
        "\\newglossaryentry{kelp}{name=kelp,description={a weed}}",
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
        "\\begin{itemize}\n\\ii a\n\\ii[b] c\n\\end{itemize}\\begin{enumerate}\\ii d\\end{enumerate}",
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
}
