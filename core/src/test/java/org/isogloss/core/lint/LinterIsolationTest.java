package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.junit.jupiter.api.Test;

/** A failing rule affects no other rule and no other file. */
class LinterIsolationTest {

  private static final RuleInfo GOOD =
      new RuleInfo("good", "Good", Severity.WARNING, "Finds the first word.");
  private static final RuleInfo BAD =
      new RuleInfo("bad", "Bad", Severity.WARNING, "Breaks off on one file.");

  /** Finds the first word of each document, but throws on {@code b.txt}. */
  private record Breaking(RuleInfo info, Supplier<Throwable> fault) implements DocumentRule {

    @Override
    public List<Hit> check(AnalyzedDocument document) {
      if (document.document().id().path().equals("b.txt")) {
        raise(fault.get());
      }
      document.blockDone();
      return List.of(Hit.at(document.place(new Span(0, 3)), "A word."));
    }
  }

  private record BreakingOnAll(Supplier<Throwable> fault) implements ManuscriptRule {

    @Override
    public RuleInfo info() {
      return BAD;
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      raise(fault.get());
      return List.of();
    }
  }

  private static void raise(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault != null) {
      throw (RuntimeException) fault;
    }
  }

  private static final DocumentRule WELL = new Breaking(GOOD, () -> null);

  private static Document document(String path) throws ReadException {
    return new PlainTextReader()
        .read(new DocumentId(path), "One line.".getBytes(StandardCharsets.UTF_8));
  }

  private static Report lint(List<? extends org.isogloss.core.rule.Rule> rules) throws Exception {
    List<Document> documents = List.of(document("a.txt"), document("b.txt"));
    return new Linter(List.copyOf(rules), 2).lint(List.of(documents), List.of());
  }

  @Test
  void theOtherFilesAndRulesAreReported() throws Exception {
    for (Supplier<Throwable> fault :
        List.<Supplier<Throwable>>of(
            () -> new IllegalStateException("a gap"),
            () -> new StackOverflowError(),
            () -> new AssertionError("a gap"))) {
      Report report = lint(List.of(new Breaking(BAD, fault), WELL));
      assertThat(report.findings())
          .extracting(f -> f.ruleId() + " " + f.location().document())
          .containsExactly("bad a.txt", "good a.txt", "good b.txt");
      assertThat(report.failures()).hasSize(1).allMatch(Failure::isInternal);
      assertThat(report.failures().get(0).toString())
          .startsWith("b.txt: the rule bad failed (internal error: " + fault.get());
    }
  }

  @Test
  void aRuleOverAllFilesFailsAlone() throws Exception {
    Report report =
        lint(List.of(new BreakingOnAll(() -> new IllegalStateException("a gap")), WELL));
    assertThat(report.findings()).hasSize(2);
    assertThat(report.failures())
        .extracting(Failure::message)
        .containsExactly(
            "the rule bad over all 2 files failed (internal error:"
                + " java.lang.IllegalStateException: a gap)");
  }

  @Test
  void aHitThatNoFindingCanBeMadeOfIsAFailure() throws Exception {
    DocumentRule outside =
        new DocumentRule() {
          @Override
          public RuleInfo info() {
            return BAD;
          }

          @Override
          public List<Hit> check(AnalyzedDocument document) {
            return List.of(Hit.at(document.place(new Span(700, 800)), "Nowhere."));
          }
        };
    Report report = lint(List.of(outside, WELL));
    assertThat(report.findings()).hasSize(2);
    assertThat(report.failures()).hasSize(2).allMatch(Failure::isInternal);
  }

  @Test
  void shortMemoryEndsTheRun() {
    Throwable wrapped = new IllegalStateException("x", new OutOfMemoryError("Java heap space"));
    for (Supplier<Throwable> fault :
        List.<Supplier<Throwable>>of(() -> new OutOfMemoryError("full"), () -> wrapped)) {
      assertThatThrownBy(() -> lint(List.of(new BreakingOnAll(fault), WELL)))
          .isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void blocksAreCountedOnTheWay() throws Exception {
    List<String> told = new ArrayList<>();
    AtomicInteger steps = new AtomicInteger();
    Progress progress =
        new Progress() {
          @Override
          public void at(Stage stage, int done, int total) {
            steps.incrementAndGet();
          }

          @Override
          public synchronized void atBlock(int done, int total) {
            told.add(done + "/" + total);
          }
        };
    List<Document> documents = List.of(document("a.txt"), document("b.txt"));
    new Linter(List.of(WELL), 1).lint(List.of(documents), List.of(), progress);
    assertThat(told).containsExactly("1/2", "2/2");
    assertThat(steps.get()).isPositive();
  }
}
