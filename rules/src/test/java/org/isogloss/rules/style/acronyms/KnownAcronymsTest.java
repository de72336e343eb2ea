package org.isogloss.rules.style.acronyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAcronymsTest {

  @ParameterizedTest
  @ValueSource(strings = {"DNA", "NATO", "URL", "HTML", "GDP", "PDF", "USB"})
  void readersKnowCommonAcronyms(String acronym) {
    assertThat(KnownAcronyms.contains(acronym)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HSO", "NSP", "TDR", "WDR"})
  void othersNeedADefinition(String acronym) {
    assertThat(KnownAcronyms.contains(acronym)).isFalse();
  }

  @Test
  void noAcronymIsListedTwiceInAGroup() {
    DataFile.groups(KnownAcronyms.class, "known-acronyms.txt")
        .forEach(
            (group, lines) -> {
              List<String> acronyms =
                  lines.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
              assertThat(acronyms).as(group).isNotEmpty().doesNotHaveDuplicates();
            });
  }
}
