package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
