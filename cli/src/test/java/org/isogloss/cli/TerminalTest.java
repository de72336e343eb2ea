package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({"80,80", "200,160", "40,60", "160,160", "0,100", "wide,100", ",100"})
  void theWidthFollowsTheTerminal(String columns, int width) {
    Map<String, String> environment = new HashMap<>();
    if (columns != null) {
      environment.put("ISOGLOSS_COLUMNS", columns);
    }
    assertThat(Terminal.detect(environment).width()).isEqualTo(width);
  }
}
