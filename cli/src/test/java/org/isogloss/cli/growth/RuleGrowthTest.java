package org.isogloss.cli.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The rules, a half of the cases: a process for each half measures them at the same time. */
@Tag("growth")
class RuleGrowthTest {

  @TestFactory
  Stream<DynamicTest> timeAndMemoryGrowWithTheInputAndNoFaster() throws Exception {
    List<GrowthCase> cases = GrowthCase.all().stream().filter(GrowthCase::isOfARule).toList();
    assertThat(cases).hasSizeGreaterThan(30);
    return cases.stream().map(GrowthCase::test);
  }
}
