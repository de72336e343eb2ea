package org.isogloss.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void theEndOfATextFitsIntoItsColumns() {
    assertThat(DisplayWidth.end("docs/lamp.md:3", 14)).isEqualTo("docs/lamp.md:3");
    assertThat(DisplayWidth.end("docs/lamp.md:3", 10)).isEqualTo("…lamp.md:3");
    assertThat(DisplayWidth.end("手册/灯塔.md", 8)).isEqualTo("…灯塔.md");
    assertThat(DisplayWidth.end("docs/cafe\u0301.md", 4)).isEqualTo("….md");
    assertThat(DisplayWidth.end("docs/🔔.md", 5)).isEqualTo("….md");
  }
}
