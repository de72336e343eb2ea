package org.isogloss.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionValuesTest {

  private static final RuleOption<Integer> LENGTH =
      new RuleOption<>("min-words", new OptionType.WholeNumber(5), 12, "20", "The least length.");

  private static final RuleOption<Double> SHARE =
      new RuleOption<>("share", new OptionType.Share(0.5), 0.7, "0.8", "The least share.");

  private static final RuleOption<List<String>> NAMES =
      new RuleOption<>(
          "names", new OptionType.Names(List.of("bell", "gong")), List.of(), "[bell]", "Names.");

  @Test
  void whatIsNotGivenHasItsDefault() {
    OptionValues values = OptionValues.NONE.with(LENGTH, 20).with(NAMES, List.of("gong"));
    assertThat(values.get(LENGTH)).isEqualTo(20);
    assertThat(values.given(LENGTH)).contains(20);
    assertThat(values.get(NAMES)).containsExactly("gong");
    assertThat(values.get(SHARE)).isEqualTo(0.7);
    assertThat(values.given(SHARE)).isEmpty();
  }

  @Test
  void aDefaultThatIsGivenIsAsGoodAsNone() {
    assertThat(OptionValues.NONE.with(LENGTH, 20).with(LENGTH, 12)).isEqualTo(OptionValues.NONE);
  }

  @Test
  void equalValuesAreEqualKeys() {
    List<RuleOption<?>> options = List.of(SHARE, LENGTH);
    OptionValues values = OptionValues.NONE.with(LENGTH, 20).with(SHARE, 0.9);
    assertThat(values.keyParts(options)).containsExactly("min-words", "20", "share", "0.9");
    assertThat(OptionValues.NONE.with(SHARE, 0.9).with(LENGTH, 20).keyParts(options))
        .isEqualTo(values.keyParts(options));
    assertThat(OptionValues.NONE.keyParts(options)).isEmpty();
  }

  @Test
  void whatMayNotBeGivenIsRefused() {
    assertThatThrownBy(() -> OptionValues.NONE.with(LENGTH, 4))
        .hasMessage("min-words: not a value: 4");
    assertThatThrownBy(() -> OptionValues.NONE.with(SHARE, Double.NaN))
        .hasMessageContaining("not a value");
    assertThatThrownBy(() -> OptionValues.NONE.with(NAMES, List.of("drum")))
        .hasMessageContaining("not a value");
    assertThatThrownBy(
            () -> new RuleOption<>("n", new OptionType.WholeNumber(5), 4, "5", "Too short."))
        .hasMessageContaining("not a value");
    assertThat(LENGTH.type().expected()).isEqualTo("a whole number of 5 or more");
  }
}
