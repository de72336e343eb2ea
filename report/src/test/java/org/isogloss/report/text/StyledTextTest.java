package org.isogloss.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyledTextTest {

  private static final String TEXT =
      "One concept 一带一路 goes by several names; an extraordinarily-long-hyphenated-word too.";

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20, 33, 200})
  void linesKeepAllWordsAndTheirWidth(int width) {
    List<String> lines = new StyledText().append(TEXT).lines(width, false);
    assertThat(String.join(" ", lines)).isEqualTo(TEXT);
    assertThat(lines)
        .allMatch(line -> DisplayWidth.of(line) <= width || !line.strip().contains(" "));
  }

  @Test
  void stylesGoOnAfterALineEnd() {
    StyledText text = new StyledText().append("ab ").append("cd ef", Style.REMOVED);
    assertThat(text.lines(5, true))
        .containsExactly("ab \u001B[31mcd\u001B[0m", "\u001B[31mef\u001B[0m");
    assertThat(text.lines(5, false)).containsExactly("ab cd", "ef");
  }

  @Test
  void nothingCommandsTheTerminal() {
    assertThat(new StyledText().append("a\u001B[2Jb\u202Ec\u009Bd\te").line(false))
        .isEqualTo("a\u241B[2Jb\uFFFDc\uFFFDd e");
  }

  @ParameterizedTest
  @CsvSource({"abc,3", "一带,4", "e\u0301,1", "ｆ,2", "ｱ,1", "한,2", "“,1", "😀,2", "。,2"})
  void widthCountsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
