package org.isogloss.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

  @Test
  void marksBecomeSpansAndBack() {
    String marked = "a «fog bell» and «two»\n«bells»";
    MarkedText parsed = MarkedText.parse(marked);
    assertThat(parsed.text()).isEqualTo("a fog bell and two\nbells");
    assertThat(parsed.spans()).containsExactly(new Span(2, 10), new Span(15, 18), new Span(19, 24));
    assertThat(SpanRenderer.mark(parsed.text(), parsed.spans())).isEqualTo(marked);
  }

  @Test
  void stretchesAreDrawnBelowTheirLine() {
    assertThat(SpanRenderer.draw("a fog\nbell", List.of(new Span(2, 8), new Span(9, 9))))
        .isEqualTo("a fog\n  ^^^\nbell\n^^\n   |\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a «b", "a» b", "a ««b»»"})
  void unpairedMarksAreRefused(String marked) {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkedText.parse(marked));
  }
}
