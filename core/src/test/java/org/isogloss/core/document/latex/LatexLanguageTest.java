package org.isogloss.core.document.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LatexLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\usepackage[british]{babel};en-GB",
        "\\usepackage[ngerman,UKenglish]{babel};en-GB",
        "\\usepackage[main=australian,german]{babel}[2020/01/01];en-AU",
        "\\documentclass[12pt,canadian]{article}\\usepackage{babel};en-CA",
        "\\documentclass[american]{article}\\usepackage[newzealand]{babel};en-NZ",
        "\\usepackage{polyglossia}\\setdefaultlanguage[variant=british]{english};en-GB",
        "\\setmainlanguage{english}[variant=us];en-US",
        "\\usepackage[english]{babel};en",
        "\\usepackage[ngerman]{babel};de",
        "% !TeX spellcheck = en-GB\\n\\usepackage[american]{babel};en-GB",
        "% !TEX root = a.tex\\nb;''",
        "\\usepackage[utf8]{inputenc};''"
      })
  void theLanguageIsWhatTheFileDeclares(String source, String expected) throws ReadException {
    Document document =
        LatexReaderTest.document(source.replace("\\n\\", "\n\\").replace("\\nb", "\nb"));

    assertThat(document.language().map(LanguageTag::tag).orElse("")).isEqualTo(expected);
  }

  static List<Arguments> foreign() {
    return List.of(
        Arguments.of("The \\foreignlanguage{german}{Netze} dry.", "Netze"),
        Arguments.of("The \\textgerman{Netze \\emph{hier}} dry.", "Netze hier"),
        Arguments.of("A \\begin{otherlanguage*}{french}b c\\end{otherlanguage*} d", "b c"),
        Arguments.of("A \\begin{spanish}b\n\nc\\end{spanish} d", "b|c"),
        Arguments.of("\\selectlanguage{ngerman}a b \\selectlanguage{english}c d", "a b"),
        Arguments.of("{\\selectlanguage{ngerman}a b} c d", "a b"),
        Arguments.of("\\begin{quote}\\selectlanguage{dutch}a\\end{quote} b", "a"),
        Arguments.of("\\foreignlanguage{french}{a \\foreignlanguage{english}{b} c}", "a|c"),
        Arguments.of("\\foreignlanguage{british}{a} b", ""),
        Arguments.of("a\\footnote{\\foreignlanguage{latin}{b} c} d", "b"),
        Arguments.of("\\foreignlanguage{latin}{a\\footnote{b} c} d", "a|c|b"),
        Arguments.of("\\foreignquote{german}{a b} c", "a b"),
        Arguments.of("\\babeltags{de = german}\\textde{a} b", "a"),
        Arguments.of("a\n% LTeX: language=de-DE\nb\n\n% LTeX: language=en-US\nc", "b"));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void marksOtherLanguages(String source, String expected) throws ReadException {
    Document document = LatexReaderTest.document(source);
    String marked =
        document.inlines().stream()
            .filter(inline -> inline.kind() == Inline.Kind.FOREIGN_LANGUAGE)
            .map(inline -> inline.span().in(document.prose()).strip())
            .collect(Collectors.joining("|"));

    assertThat(marked).isEqualTo(expected);
  }
}
