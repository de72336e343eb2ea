package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperscriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "nothing",
      value = {
        "the bell | 1 | ¹",
        "the keeper’s | 12 | ¹²",
        "the bell. | 2, 3 | ²,³",
        "the bell | 3–5,9 | ³–⁵,⁹",
        "the bell | 3-5; 7 | ³–⁵,⁷",
        "the bell | (4) | ⁴",
        "the bell | [4] | [4]",
        "“the bell” | 1 | ¹",
        "the bell | * | nothing",
        "the bell, | †† | nothing",
        "Ada Low | 1,* | ¹",
        "Ada Low | a | nothing",
        "The lamp | a, b | nothing",
        "the bell. | (c) | nothing",
        "the keeper | ii | nothing",
        "the EMU | xiv,* | nothing",
        "the bell¹ | 2 | ,²",
        "(for a year) | 2 | ²",
        "(2019) | 2 | ²",
        "(EU) | 2 | ²",
        "in 1921. | 4 | ⁴"
      })
  void aReferenceAfterAWordOrAMarkIsReadAsRaisedFigures(
      String before, String raised, String reading) {
    assertThat(Superscript.isReference(before, raised)).isTrue();
    assertThat(Superscript.reading(before, raised)).isEqualTo(reading == null ? "" : reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "10 | 6",
        "5 km | 2",
        "R | 2",
        "x | *",
        "(a + b) | 2",
        "[n-1] | 2",
        "(10) | 3",
        "sin | 2",
        "Chi | 2",
        "mol | -1",
        "1 | st",
        "the bell | th",
        "the bell | n",
        "the bell | A",
        "the bell | ab",
        "5 km | a",
        "1 | d",
        "the XIX | e",
        "log | a",
        "(a + b) | k",
        "Capt | n",
        "the bell | citation needed",
        "the bell | 1921",
        "with a | 14",
        "the bell- | 2",
        "¾ | 2"
      })
  void powersAndEndingsBelongToTheWord(String before, String raised) {
    assertThat(Superscript.isReference(before, raised)).isFalse();
    assertThat(Superscript.reading(before, raised)).isEqualTo(raised);
  }

  @ParameterizedTest
  @CsvSource({"Lamp, TM, ™", "Lamp, SM, ℠", "L2, TM, ™", "Lamp, ®, ®"})
  void theLettersOfATrademarkAreItsSign(String before, String raised, String reading) {
    assertThat(Superscript.isReference(before, raised)).isFalse();
    assertThat(Superscript.reading(before, raised)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | bell¹",
        "a | bell",
        "iv | bell",
        "[note 2] | bell",
        "[b] | bell",
        "th | bellth"
      })
  void aLinkInTheDocumentMayHaveAnotherName(String raised, String expected) {
    assertThat(read("bell", raised, true)).isEqualTo(expected);
  }

  @Test
  void aLinkRefersAfterAYearAndAnAbbreviation() {
    assertThat(read("in 1921", "3", true)).isEqualTo("in 1921³");
    assertThat(read("the EU", "3", true)).isEqualTo("the EU³");
    assertThat(read("the EU", "3", false)).isEqualTo("the EU3");
  }

  @Test
  void aLabelThatBeginsABlockIsApartFromItsFirstWord() {
    RawBlock block = new RawBlock(RawBlock.Kind.FOOTNOTE, 0);
    block.add(new Span(5, 6), "1");
    Superscript.read(block, 0, false);
    block.add(new Span(12, 16), "Bell");

    assertThat(block.text()).isEqualTo("1 Bell");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "^1 | 1",
        "^{2, 3} | 2, 3",
        "{}^{*} | *",
        "^\\dagger | †",
        "^{\\ddagger} | ‡",
        "^\\mathrm{a} | a",
        "^{\\text{b}} | b"
      })
  void aFormulaMayOnlyRaise(String formula, String raised) {
    assertThat(Superscript.ofFormula(formula)).isEqualTo(raised);
  }

  @ParameterizedTest
  @CsvSource({"x^2", "^{a}^{b}", "^1 + 2", "_1"})
  void otherFormulasShowMore(String formula) {
    assertThat(Superscript.ofFormula(formula)).isEmpty();
  }

  private static String read(String before, String raised, boolean linked) {
    RawBlock block = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
    block.add(new Span(0, before.length()), before);
    block.add(new Span(before.length() + 5, before.length() + 5 + raised.length()), raised);
    Superscript.read(block, 1, linked);
    return block.text();
  }
}
