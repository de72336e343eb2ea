package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinterThreadsTest {

  /** Splits its work, and records the threads that do it. */
  private static final class Splitting implements ManuscriptRule {

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Override
    public RuleInfo info() {
      return new RuleInfo(
          "splitting", "Splitting", Severity.INFO, "Finds nothing.", EnumSet.of(Zone.BODY));
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      IntStream.range(0, 10_000).parallel().forEach(i -> threads.add(Thread.currentThread()));
      return List.of();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aRuleThatSplitsItsWorkHasNoThreadsBesides(int threads)
      throws ReadException, InterruptedException {
    Document document =
        new PlainTextReader()
            .read(new DocumentId("a.txt"), "One line.".getBytes(StandardCharsets.UTF_8));
    Splitting rule = new Splitting();

    new Linter(List.of(rule), threads).lint(List.of(List.of(document)), List.of());

    assertThat(rule.threads).isNotEmpty().hasSizeLessThanOrEqualTo(threads);
  }
}
