package org.isogloss.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void controlsAreShownAndBreaksAreBlanks() {
    assertThat(SafeText.of("a\u001B[31m\r\nb\tc\u007Fd\u0000"))
        .isEqualTo("a\u241B[31m b c\u2421d\u2400");
    assertThat(SafeText.of("\u009B2J \u202Eabc\u2066 \u200F\uD800 \uFFFE"))
        .isEqualTo("\uFFFD2J \uFFFDabc\uFFFD \uFFFD\uFFFD \uFFFD");
    assertThat(SafeText.of("plain “ä” 汉字 😀 e\u0301")).isEqualTo("plain “ä” 汉字 😀 e\u0301");
  }

  @Test
  void noLineIsACommandToARunner() {
    assertThat(SafeText.line("::error::x")).isEqualTo("\\::error::x");
    assertThat(SafeText.line("x.md\n::error::y")).isEqualTo("x.md ::error::y");
    assertThat(SafeText.line("  ::set-env name=A::b")).isEqualTo("  \\::set-env name=A::b");
    assertThat(SafeText.line("a ##[error]b ##vso[task.x]"))
        .isEqualTo("a ##\\[error]b ##vso\\[task.x]");
    assertThat(SafeText.page("a\n::error::b\nc\n")).isEqualTo("a\n\\::error::b\nc\n");
  }
}
