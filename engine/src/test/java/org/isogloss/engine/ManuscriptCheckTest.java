package org.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.engine.baseline.RecordedBaseline;
import org.isogloss.engine.change.ChangeRange;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.FixOutcome;
import org.isogloss.engine.input.InMemoryDocument;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.engine.settings.SettingsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs get that call the engine. */
class ManuscriptCheckTest {

  private static final String GLOSSARY =
      """
      version: 1
      concepts:
        - id: lighthouse
          terms:
            - {text: lighthouse, status: preferred}
            - {text: beacon house, status: deprecated}
      """;

  private static final String FAULT = "The beacon house is old.\n";

  @TempDir private Path folder;
  private CallerSettings settings;

  @BeforeEach
  void writeGlossary() throws Exception {
    Path glossary = Files.writeString(folder.resolve("terms.yaml"), GLOSSARY);
    settings =
        CallerSettings.NONE
            .withGlossaries(List.of(glossary))
            .withRules(new RuleSelection(List.of("term-deprecated"), List.of()));
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private CheckRequest.Builder request() {
    return CheckRequest.of(folder.toString()).settings(settings).threads(2);
  }

  private static List<String> places(CheckResult result) {
    return result.report().findings().stream()
        .map(Finding::location)
        .map(place -> Path.of(place.document().path()).getFileName() + ":" + place.startLine())
        .toList();
  }

  /** Letters and their accents may be characters of their own in a glossary. */
  @Test
  void termsAreWrittenAsInTheText() throws Exception {
    write("ch1.md", FAULT);
    write("terms.yaml", GLOSSARY.replace("text: lighthouse", "text: phare dore\u0301"));

    Finding finding = ManuscriptCheck.run(request().build()).report().findings().get(0);

    assertThat(finding.message())
        .isEqualTo("“beacon house” is deprecated in the glossary; use “phare doré”.");
  }

  @Test
  void aTextInMemoryReplacesItsFile() throws Exception {
    write("ch1.md", FAULT);
    Path second = write("ch2.md", "All is well.\n");
    Path third = folder.resolve("ch10.md");

    CheckResult result =
        ManuscriptCheck.run(
            request()
                .document(InMemoryDocument.of(second.toString(), "\n" + FAULT))
                .document(InMemoryDocument.of(third.toString(), "\n\n" + FAULT))
                .build());

    assertThat(places(result)).containsExactlyInAnyOrder("ch1.md:1", "ch2.md:2", "ch10.md:3");
    assertThat(result.documents())
        .extracting(document -> Path.of(document.id().path()).getFileName().toString())
        .containsExactly("ch1.md", "ch2.md", "ch10.md");
    assertThat(result.reachesFailOn()).isTrue();
    assertThat(Files.readString(second)).isEqualTo("All is well.\n");
  }

  @Test
  void aTextAloneNeedsNoFile() throws Exception {
    CheckResult result =
        ManuscriptCheck.run(
            CheckRequest.of()
                .document(InMemoryDocument.of("letter.md", FAULT))
                .settings(settings)
                .build());
    assertThat(places(result)).containsExactly("letter.md:1");
    assertThat(result.rules()).extracting(RuleInfo::id).containsExactly("term-deprecated");
  }

  @Test
  void whatCannotBeReadIsAFailureAmongTheFindings() throws Exception {
    write("ch1.md", FAULT);
    CheckResult result =
        ManuscriptCheck.run(request().paths(List.of(folder.resolve("gone.md").toString())).build());
    assertThat(places(result)).containsExactly("ch1.md:1");
    assertThat(result.failures())
        .extracting(Failure::path)
        .singleElement()
        .asString()
        .endsWith("gone.md");
  }

  @Test
  void settingsThatCannotBeUsedEndTheCheck() throws Exception {
    write("ch1.md", FAULT);
    write("isogloss.yaml", "langage: en-GB\n");
    assertThatThrownBy(() -> ManuscriptCheck.run(request().build()))
        .isInstanceOfSatisfying(SettingsException.class, e -> assertThat(e.problems()).hasSize(1));
  }

  @Test
  void aRequestThatCannotBeMetSaysWhichPartIsAtFault() throws Exception {
    write("ch1.md", FAULT);
    Comparison since = Comparison.of(new ChangeRange.Since("main"));
    assertThatThrownBy(() -> ManuscriptCheck.run(request().comparison(since).build()))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> assertThat(e.part()).isEqualTo(RequestException.Part.SINCE));
    Comparison prune = new Comparison(Optional.empty(), Optional.empty(), true, true);
    assertThatThrownBy(() -> ManuscriptCheck.run(request().comparison(prune).build()))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> assertThat(e.part()).isEqualTo(RequestException.Part.PRUNE));
  }

  @Test
  void whatWasFixedIsAValue() throws Exception {
    Path file = write("ch1.md", FAULT);
    FixOutcome shown = ManuscriptCheck.run(request().fix(FixMode.SHOW).build()).fix().orElseThrow();
    assertThat(shown.files()).hasSize(1);
    assertThat(shown.files().get(0).diff()).contains("-" + FAULT, "+The lighthouse is old.\n");
    assertThat(Files.readString(file)).isEqualTo(FAULT);

    CheckResult written = ManuscriptCheck.run(request().fix(FixMode.WRITE).build());
    assertThat(written.fix().orElseThrow().places()).isEqualTo(1);
    assertThat(written.report().findings()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("The lighthouse is old.\n");
  }

  @Test
  void filesAndTextsInMemoryAreNotFixedTogether() {
    CheckRequest.Builder request =
        request().document(InMemoryDocument.of("a.md", FAULT)).fix(FixMode.WRITE);
    assertThatThrownBy(request::build).isInstanceOf(IllegalArgumentException.class);
  }

  /** After fixing, too, the text that was written determines which findings no longer occur. */
  @Test
  void pruningRemovesWhatWasFixed() throws Exception {
    write("ch1.md", FAULT);
    write("ch2.md", "Old.\n\nThe beacon house, and once more the beacon house.\n");
    CheckResult first = ManuscriptCheck.run(request().build());
    Path file = folder.resolve("known.json");
    Files.writeString(
        file,
        RecordedBaseline.of(file, first.documents(), first.report().findings().subList(0, 1))
            .text());

    CheckResult pruned =
        ManuscriptCheck.run(
            request()
                .fix(FixMode.WRITE)
                .comparison(new Comparison(Optional.empty(), Optional.of(file), false, true))
                .build());

    assertThat(pruned.report().findings()).isEmpty();
    assertThat(RecordedBaseline.read(file).baseline().counts()).hasSize(1);
    write("ch1.md", "All is well.\n");
    ManuscriptCheck.run(
        request()
            .comparison(new Comparison(Optional.empty(), Optional.of(file), false, true))
            .build());
    assertThat(RecordedBaseline.read(file).baseline().counts()).isEmpty();
  }

  @Test
  void anInterruptedCheckEnds() throws Exception {
    write("ch1.md", FAULT);
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    CheckRequest request =
        request().rules(CheckRequest.RuleSource.of(options -> List.of(new Slow(started)))).build();
    Thread checking =
        new Thread(
            () -> {
              try {
                ManuscriptCheck.run(request);
              } catch (Exception e) {
                thrown.set(e);
              }
            });
    checking.start();
    assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
    checking.interrupt();
    checking.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(checking.isAlive()).isFalse();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
  }

  /** Runs until it is interrupted. */
  private record Slow(CountDownLatch started) implements ManuscriptRule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("term-deprecated", "Slow", Severity.WARNING, "Waits.");
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      started.countDown();
      try {
        Thread.sleep(TimeUnit.MINUTES.toMillis(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }
  }
}
