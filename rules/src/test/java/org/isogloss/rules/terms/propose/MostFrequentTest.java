package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.junit.jupiter.api.Test;

class MostFrequentTest {

  private static final Mention MENTION =
      TermText.of("The anchor is old.").form("anchor").mentions().get(0);

  private static TermForm form(String key, int count) {
    return new TermForm(key, Collections.nCopies(count, MENTION));
  }

  @Test
  void aListThatIsShortIsLeftAlone() {
    List<TermForm> forms = IntStream.range(0, 50).mapToObj(i -> form("f" + i, 1 + i % 3)).toList();
    assertThat(MostFrequent.of(forms)).isSameAs(forms);
  }

  @Test
  void ofALongListTheMostFrequentAreComparedInTheirOrder() {
    List<TermForm> forms = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> forms.add(form("f" + i, i >= 60 ? 3 : 2)));

    List<TermForm> frequent = MostFrequent.of(forms);

    List<TermForm> expected = new ArrayList<>(forms.subList(0, 10));
    expected.addAll(forms.subList(60, 100));
    assertThat(frequent).isEqualTo(expected);
  }
}
