package org.isogloss.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

class YamlComposerTest {

  private static final int LONGEST = 1 << 20;

  /** The parser reads in pieces of 1,024 characters; a surrogate pair may span two of them. */
  @Test
  void aSurrogatePairMayStandAtEveryOffset() throws Exception {
    for (int offset = 1000; offset <= 2100; offset++) {
      String value = "x".repeat(offset - 3) + "\uD83D\uDD14 bell";
      MappingNode root =
          (MappingNode) YamlComposer.compose("a: " + value + "\n", "t", LONGEST).orElseThrow();
      ScalarNode found = (ScalarNode) root.getValue().get(0).getValueNode();
      assertThat(found.getValue()).as("offset " + offset).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @CsvSource({"'[',200000", "'{a: ',200000", "'- ',2000", "'? ',2000", "'[',101"})
  void deepNestingIsRefusedWhereItBegins(String opening, int times) {
    assertThatThrownBy(() -> YamlComposer.compose("\n" + opening.repeat(times), "t", LONGEST))
        .isInstanceOfSatisfying(
            YamlException.class,
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(opening.length() * 100 + 1);
            })
        .hasMessageContaining("nested more than 100 levels deep");
  }

  @Test
  void ordinaryNestingIsRead() throws Exception {
    String text = "[".repeat(100) + "a" + "]".repeat(100);
    assertThat(YamlComposer.compose(text, "t", LONGEST)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "null, null",
    "'', null",
    "'\"null\"', str",
    "~, str",
    "12, str",
    "true, str",
    "1.5e3, str"
  })
  void plainScalarsAreNullOrText(String value, String tag) throws YamlException {
    String text = "- " + value + "\n";
    for (Node root :
        List.of(
            YamlComposer.compose(text, "t", LONGEST).orElseThrow(),
            YamlComposer.composeWithoutMarks(text, "t", LONGEST).orElseThrow())) {
      assertThat(((SequenceNode) root).getValue().get(0).getTag().getValue()).endsWith(":" + tag);
    }
  }
}
