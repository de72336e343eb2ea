package org.isogloss.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;

/** Assertions on a finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  private FindingAssert(Finding actual) {
    super(actual, FindingAssert.class);
  }

  public static FindingAssert assertThat(Finding actual) {
    return new FindingAssert(actual).isNotNull().as("%s", actual);
  }

  /** The rule's id, with the part of the rule after a slash. */
  public FindingAssert isOf(String ruleId) {
    Assertions.assertThat(actual.ruleId()).as(info.description()).isEqualTo(ruleId);
    return this;
  }

  public FindingAssert hasSeverity(Severity severity) {
    Assertions.assertThat(actual.severity()).as(info.description()).isEqualTo(severity);
    return this;
  }

  /** Line and column of the first place, both from 1. */
  public FindingAssert standsAt(int line, int column) {
    List<Integer> place = List.of(actual.location().startLine(), actual.location().startColumn());
    Assertions.assertThat(place).as(info.description()).containsExactly(line, column);
    return this;
  }

  /** The file's text at the first place. */
  public FindingAssert marks(String text) {
    Assertions.assertThat(actual.text()).as(info.description()).isEqualTo(text);
    return this;
  }

  public FindingAssert says(String message) {
    Assertions.assertThat(actual.message()).as(info.description()).isEqualTo(message);
    return this;
  }

  public FindingAssert suggests(String... replacements) {
    Assertions.assertThat(actual.suggestions())
        .as(info.description())
        .containsExactly(replacements);
    return this;
  }

  public FindingAssert hasForms(Grounds.Form... forms) {
    Assertions.assertThat(actual.forms()).as(info.description()).containsExactly(forms);
    return this;
  }

  /** The texts of all places, in order. */
  public FindingAssert occursAs(String... texts) {
    Stream<String> occurrences = actual.occurrences().stream().map(o -> o.place().text());
    Assertions.assertThat(occurrences).as(info.description()).containsExactly(texts);
    return this;
  }
}
