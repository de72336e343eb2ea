package org.isogloss.core.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenCommentsTest {

  /** What is left of a file without its comments; {@code ~} ends a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The %%old%% bell | The         bell",
        "The 5%% and 6%% bell | The 5%% and 6%% bell",
        "Use %%timeit here and %%writefile there | Use %%timeit here and %%writefile there",
        "The bell~%%~the old horn~~and fog~%%~rings | The bell~  ~            ~~       ~  ~rings",
        "The bell~%%~rings | The bell~%%~rings",
      })
  void percentSignsAreAComment(String text, String left) {
    HiddenComments comments = new HiddenComments(text.replace('~', '\n'));

    assertThat(comments.blank()).isEqualTo(left.replace('~', '\n'));
  }
}
