package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "PLURAL, matrix, matrices matrixes",
    "PLURAL, harbour, harbours",
    "PLURAL, chairman, chairmen",
    "SINGULAR, harbours, harbour",
    "THIRD_PERSON, carry, carries",
    "PAST, undertake, undertook",
    "PARTICIPLE, undertake, undertaken",
    "GERUND, label, labeling labelling",
  })
  void formsOfABase(Inflection inflection, String base, String forms) {
    assertThat(inflection.forms(base)).isEqualTo(list(forms));
  }

  @ParameterizedTest
  @CsvSource({
    "redis, redis redi",
    "virus, virus",
    "tarball, tarball",
    "tarballs, tarball tarballs",
    "criteria, criterion criteria",
    "queries, query querie queries",
    "glass, glass",
  })
  void nounsThatAFormMayBe(String form, String nouns) {
    assertThat(Inflection.nounsOf(form)).containsExactlyElementsOf(list(nouns));
  }

  @ParameterizedTest
  @CsvSource({"debugged, debug", "tokenizing, tokenize", "retries, retry", "mimicked, mimic"})
  void verbsThatAFormMayBe(String form, String base) {
    assertThat(Inflection.verbsOf(form)).contains(base, form);
  }

  @ParameterizedTest
  @CsvSource({"rung, true", "been, true", "debugged, true", "late, false", "ring, false"})
  void participles(String form, boolean expected) {
    assertThat(Inflection.mayBeParticiple(form)).isEqualTo(expected);
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.split(" ", -1));
  }
}
