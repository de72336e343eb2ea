package org.isogloss.cli.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every stage that is not a rule, from files to tagged sentences and from findings to reports. */
@Tag("growth")
class FileGrowthTest {

  @TestFactory
  Stream<DynamicTest> timeAndMemoryGrowWithTheInputAndNoFaster() throws Exception {
    // LanguageTool is slow and bounded: its cases, in the table only, end at the bounds.
    List<GrowthCase> cases =
        GrowthCase.all().stream()
            .filter(each -> !each.isOfARule() && !each.stage().equals("languagetool"))
            .toList();
    assertThat(cases).hasSizeGreaterThan(100);
    return cases.stream().map(GrowthCase::test);
  }
}
