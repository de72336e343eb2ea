package org.isogloss.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.isogloss.core.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriticMarksTest {

  @ParameterizedTest
  @CsvSource({
    "a {++bell++} b, 5, 2, 12",
    "a {++bell++}{>>so<<} b, 5, 2, 20",
    // The second one of a kind comes first, so the first is text
    "a {++bell {++fog++} b, 12, 10, 19",
    "a {++bell {--fog--} b, 12, 10, 19",
  })
  void aMarkContainsPlacesInIt(String text, int at, int start, int end) {
    assertThat(new CriticMarks(text).around(at)).contains(new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource({"a {++bell++} b, 2", "a {++bell++} b, 12", "a {++bell b, 6"})
  void otherPlacesAreInNone(String text, int at) {
    assertThat(new CriticMarks(text).around(at)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{++a ", "{++a {--b ", "{++a++}{>>b<<} "})
  void manyMarksAreReadQuickly(String mark) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(new CriticMarks(mark.repeat(200_000) + "++}").around(0)).isEmpty();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(3));
  }
}
