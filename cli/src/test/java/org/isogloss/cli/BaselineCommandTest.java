package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  @TempDir private Path folder;
  private Path baseline;
  private Path book;

  @BeforeEach
  void aBookWithTwoFindings() throws Exception {
    baseline = folder.resolve(".isogloss-baseline.json");
    book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(
        book.resolve("a.md"), "A web-site is old. The website rang. A website fell.\n");
    Files.writeString(
        book.resolve("b.md"),
        "The storm glass fell. A storm glass is old. Our storm glass broke.\n");
    ProgramRun run =
        ProgramRun.of("baseline", "--only", "term-variants", "--output", "" + baseline, "" + book);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("1 finding recorded in " + baseline + "\n");
    assertThat(run.err()).contains("to use it, set baseline: " + baseline + " in isogloss.yaml,");
  }

  private ProgramRun check(String... more) {
    String[] args = new String[more.length + 5];
    System.arraycopy(
        new String[] {"check", "--only", "term-variants", "--baseline", "" + baseline},
        0,
        args,
        0,
        5);
    System.arraycopy(more, 0, args, 5, more.length);
    return ProgramRun.of(args);
  }

  @Test
  void theSameBytesEachTimeAndTheSummaryAddsUp() throws Exception {
    String before = Files.readString(baseline);
    ProgramRun.of("baseline", "--only", "term-variants", "--output", "" + baseline, "" + book);
    assertThat(baseline).hasContent(before);
    ProgramRun run = check("" + book);
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("no findings (1 in the baseline)\n");
  }

  /** Two rules mark the same fault, of which a report has one. */
  @Test
  void aFindingForWhichAnotherStandsIsRecordedToo() throws Exception {
    Files.writeString(
        book.resolve("a.md"),
        "We sold lamps, bells, etc. to the town. They sold nets, etc. to the port. She sold oil,"
            + " etc. to us. He sold horns, etc. to them. We sold boats, nets, etc, and left.\n");
    String[] command = {
      "baseline", "--only", "etc-form,languagetool/ETC_PERIOD", "--output", "" + baseline, "" + book
    };

    assertThat(ProgramRun.of(command).out()).isEqualTo("1 finding recorded in " + baseline + "\n");

    command[0] = "check";
    command[3] = "--baseline";
    assertThat(ProgramRun.of(command).out()).endsWith("no findings (2 in the baseline)\n");
  }

  @Test
  void findingsThatNoLongerOccurAreCountedAndPrunedOnRequest() throws Exception {
    Files.writeString(book.resolve("a.md"), "The website rang. A website fell.\n");
    String before = Files.readString(baseline);
    assertThat(check("" + book).out())
        .endsWith("no findings (1 in the baseline but no longer found)\n");
    assertThat(baseline).hasContent(before);
    assertThat(check("--prune", "" + book).code()).isZero();
    assertThat(Files.readString(baseline)).contains("\"findings\": []");
    assertThat(check("" + book).out()).endsWith("no findings\n");
  }

  @Test
  void nothingIsGoneThatWasNotChecked() throws Exception {
    String before = Files.readString(baseline);
    Path other = book.resolve("b.md");
    assertThat(check("" + other).out()).doesNotContain("gone");
    ProgramRun prune = check("--prune", "" + other);
    assertThat(prune.code()).isEqualTo(2);
    assertThat(prune.err()).contains("--prune: the baseline covers book/a.md, which was not read");
    ProgramRun otherRules =
        ProgramRun.of(
            "check", "--only", "term-casing", "--baseline", "" + baseline, "--prune", "" + book);
    assertThat(otherRules.code()).isZero();
    assertThat(otherRules.out()).doesNotContain("gone");
    assertThat(baseline).hasContent(before);
  }

  @Test
  void theFindingsOfARenamedChapterOrAMovedBaselineAreNotPruned() throws Exception {
    Files.move(book.resolve("a.md"), book.resolve("z.md"));
    String before = Files.readString(baseline);
    ProgramRun one = check("--prune", "" + book.resolve("b.md"));
    assertThat(one.code()).isEqualTo(2);
    assertThat(one.err())
        .contains("--prune: the baseline covers book/a.md, which does not exist and may have been");
    assertThat(check("" + book.resolve("b.md")).out()).doesNotContain("no longer found");
    assertThat(baseline).hasContent(before);

    Path moved = Files.createDirectories(folder.resolve("ci")).resolve("known.json");
    Files.writeString(moved, before);
    ProgramRun run =
        ProgramRun.of(
            "check", "--only", "term-variants", "--baseline", "" + moved, "--prune", "" + book);
    assertThat(run.code()).isEqualTo(2);
    assertThat(moved).hasContent(before);

    assertThat(check("--prune", "" + book).code()).isZero();
    assertThat(Files.readString(baseline)).contains("book/z.md", "web-site");
  }

  @Test
  void theSameConceptInANewManuscriptIsNew() throws Exception {
    recordEachAlone();
    assertThat(check("--each-alone", "" + book).code()).isZero();
    Files.copy(book.resolve("a.md"), book.resolve("c.md"));
    ProgramRun run = check("--each-alone", "" + book);
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("web-site", "1 in the baseline");

    recordEachAlone();
    assertThat(Files.readString(baseline)).contains("\"count\": 2}");
    assertThat(check("--each-alone", "" + book).code()).isZero();
  }

  private void recordEachAlone() {
    ProgramRun.of(
        "baseline",
        "--only",
        "term-variants",
        "--each-alone",
        "--output",
        "" + baseline,
        "" + book);
  }

  @Test
  void aPlaceInAnotherChapterHidesNoNewOneInThisChapter() throws Exception {
    Files.writeString(
        folder.resolve("terms.yaml"),
        """
        version: 1
        concepts:
          - id: fog-bell
            terms:
              - {text: fog bell, status: preferred}
              - {text: mist bell, status: deprecated}
        """);
    Files.writeString(book.resolve("a.md"), "The mist bell hung in the tower.\n");
    Files.writeString(book.resolve("b.md"), "The keeper slept.\n");
    deprecated("baseline", "--output", book);
    Files.writeString(book.resolve("b.md"), "The mist bell was sold to a Dane.\n");
    for (Path checked : List.of(book, book.resolve("b.md"))) {
      ProgramRun run = deprecated("check", "--baseline", checked);
      assertThat(run.code()).as(run.out()).isOne();
      assertThat(run.out()).contains("b.md:1:5");
    }
    // Moved to the other chapter and edited, it is the one that was there.
    Files.writeString(book.resolve("a.md"), "The keeper slept.\n");
    ProgramRun moved = deprecated("check", "--baseline", book.resolve("b.md"));
    assertThat(moved.code()).as(moved.out()).isZero();
  }

  /** Runs a command that has the baseline as an option, with one rule and the glossary. */
  private ProgramRun deprecated(String command, String option, Path checked) {
    return ProgramRun.of(
        command,
        "--only",
        "term-deprecated",
        "--glossary",
        "" + folder.resolve("terms.yaml"),
        option,
        "" + baseline,
        "" + checked);
  }

  @Test
  void whatPreventsTheRecordIsNamed() throws Exception {
    Path terms = Files.writeString(folder.resolve("broken.yaml"), "concepts: []\n");
    ProgramRun run =
        ProgramRun.of("baseline", "--glossary", "" + terms, "--output", "" + baseline, "" + book);
    assertThat(run.out()).isEqualTo("nothing recorded because of errors in " + terms + "\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anUnreadableManuscriptOrBaselineChangesNothing() throws Exception {
    String before = Files.readString(baseline);
    Files.write(book.resolve("c.md"), new byte[] {'a', (byte) 0xFF});
    ProgramRun run =
        ProgramRun.of("baseline", "--only", "term-variants", "--output", "" + baseline, "" + book);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).startsWith("nothing recorded");
    assertThat(check("--prune", "" + book).code()).isEqualTo(2);
    assertThat(baseline).hasContent(before);

    ProgramRun none = ProgramRun.of("check", "--baseline", "" + folder.resolve("no"), "" + book);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no: no such file, expected a file written by");
    assertThat(none.err().lines()).hasSize(1);
  }
}
