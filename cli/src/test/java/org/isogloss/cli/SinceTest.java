package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.engine.CheckRequest;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.Comparison;
import org.isogloss.engine.ManuscriptCheck;
import org.isogloss.engine.change.ChangeRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --since} and {@code --staged} compare, and what they say where they cannot. */
class SinceTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = temporary.toRealPath();
  }

  private Repo repo(String name) throws Exception {
    return Repo.ofLights(folder.resolve(name));
  }

  private static ProgramRun check(Path file, String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"check", "--only", "term"}, 0, args, 0, 3);
    System.arraycopy(options, 0, args, 3, options.length);
    args[args.length - 1] = file.toString();
    return ProgramRun.of(args);
  }

  private static void refuses(ProgramRun run, String... messages) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("isogloss: --").contains(messages);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aStagedFileThatWasDeletedIsReadFromTheIndex() throws Exception {
    try (Repo repo = repo("deleted")) {
      repo.commit();
      repo.write("book/b.md", "# More\n\nThe beacon house is old.\n").stage().delete("book/b.md");
      String glossary = repo.path("terms.yaml").toString();
      for (String name : List.of("book", "book/b.md")) {
        ProgramRun run = check(repo.path(name), "--staged", "--glossary", glossary);
        assertThat(run.code()).as(run.err()).isOne();
        assertThat(run.out()).contains("b.md:3:5", "“beacon house”");
        assertThat(run.err()).doesNotContain("no such file");
      }
      Files.delete(repo.path("book/a.md"));
      Files.delete(repo.path("book"));
      ProgramRun alone = check(repo.path("book/b.md"), "--staged", "--glossary", glossary);
      assertThat(alone.code()).as(alone.err()).isOne();
      ProgramRun neither = check(repo.path("book/c.md"), "--staged", "--glossary", glossary);
      assertThat(neither.code()).isEqualTo(2);
      assertThat(neither.err()).contains("c.md: no such file");
    }
  }

  @Test
  void aLongerPhraseWithTheMostFrequentNameIsNoRarerName() throws Exception {
    String lamps =
        """
        # The lamps

        Open the drop-down menu on the left. Choose a lamp from the drop-down on the right. The
        drop-down has five lamps.

        Close the drop-down menu again. The dropdown is closed. The other dropdown is open, and its
        lamps are in the drop-down menu. A dropdown menu is on each page.
        """;
    try (Repo repo = repo("longer")) {
      repo.write("book/b.md", lamps).commit();
      repo.write("book/c.md", "# The bells\n\nThe keeper opens the drop-down menu of a bell.\n");
      assertThat(repo.check("--only", "term-variants", "--since", "HEAD").findings()).isEmpty();
      repo.write("book/c.md", "# The bells\n\nThe keeper opens the dropdown menu of a bell.\n");
      assertThat(repo.check("--only", "term-variants", "--since", "HEAD").findings())
          .containsExactly("c.md:3 term-variants dropdown menu");
    }
  }

  @Test
  void thePageAlsoHasWhatTheChangeDidNotCause() throws Exception {
    try (Repo repo = repo("known")) {
      repo.write("book/b.md", "# More\n\nA fog-bell and a fog bell rang by the fog bell.\n")
          .commit();
      repo.write("book/a.md", "# Lights\n\nThe beacon house is old.\n");
      Path page = folder.resolve("page.html");
      ProgramRun.of(
          "check",
          "--no-cache",
          "--only",
          "term",
          "--since",
          "HEAD",
          "--glossary",
          repo.path("terms.yaml").toString(),
          "--report",
          "html=" + page,
          repo.path("book").toString());
      Document html = Jsoup.parse(Files.readString(page));

      assertThat(html.select(".meta:not(:has(.known)) code").eachText())
          .containsExactly("term-deprecated");
      assertThat(html.select(".meta:has(.known) code").eachText()).containsExactly("term-variants");
    }
  }

  @Test
  void whatCannotBeComparedIsReportedOnOneLine() throws Exception {
    Path outside = Files.writeString(folder.resolve("out.md"), "The lighthouse is old.\n");
    refuses(check(outside, "--since", "HEAD"), "not in a git repository");
    refuses(
        ProgramRun.withInput("A light.\n", Terminal.NONE, "check", "--since", "HEAD", "-"),
        "standard input has no history");
    refuses(check(outside, "--since", "HEAD", "--staged"), "expected one of them");
    try (Repo repo = repo("r")) {
      Path book = repo.path("book");
      refuses(check(book, "--since", "HEAD"), "no commit yet");
      repo.commit();
      refuses(check(book, "--since", "nope"), "unknown revision 'nope', expected a commit");
      refuses(check(book, "--since", "a..b^{"), "expected a commit");
      refuses(check(book, "--since", "HEAD:book"), "expected a commit");
      refuses(
          ProgramRun.of("check", "--since", "HEAD", book.toString(), outside.toString()),
          "out.md: outside the repository at " + repo.path(""));
      repo.git().checkout().setOrphan(true).setName("other").call();
      // With the same text within the same second it would be the same commit.
      repo.append("book/a.md", "More.").commit();
      refuses(check(book, "--since", "main"), "'main' and HEAD have no common history");
      refuses(
          check(book, "--since", "main", "--prune"), "--prune: cannot be combined with --since");
    }
  }

  @Test
  void aShallowCloneSaysHowToGetTheHistory() throws Exception {
    try (Repo repo = repo("deep")) {
      repo.commit().append("book/a.md", "More.").commit();
      Path clone = folder.resolve("shallow");
      Git.cloneRepository()
          .setURI(repo.path("").toUri().toString())
          .setDirectory(clone.toFile())
          .setDepth(1)
          .call()
          .close();
      Path book = clone.resolve("book");
      for (String revision : List.of("HEAD~1", "0123456789012345678901234567890123456789")) {
        refuses(check(book, "--since", revision), "shallow clone", "git fetch --unshallow");
      }
      assertThat(check(book, "--since", "HEAD").code()).isZero();
    }
  }

  @Test
  void aConflictIsRefused() throws Exception {
    try (Repo repo = repo("r")) {
      repo.commit().branch("work").edit("book/a.md", "old", "new").commit();
      repo.checkout("main").edit("book/a.md", "old", "red").commit();
      repo.git()
          .merge()
          .include(repo.git().getRepository().resolve("work"))
          .setFastForward(MergeCommand.FastForwardMode.NO_FF)
          .call();
      refuses(check(repo.path("book"), "--staged"), "book/a.md: unresolved merge conflict");
    }
  }

  @Test
  void stagedIsWhatTheNextCommitWillHold() throws Exception {
    try (Repo repo = repo("r")) {
      repo.stage();
      Repo.Checked first = repo.check("--staged");
      assertThat(first.findings()).isEmpty();
      repo.commit();
      repo.append("book/a.md", "A beacon house fell.").write("book/b.md", "A beacon house.\n");
      assertThat(repo.check("--staged").findings()).as("nothing staged").isEmpty();
      assertThat(repo.check("--since", "HEAD").findings()).hasSize(2);
      repo.stage().edit("book/a.md", "beacon house", "lighthouse");
      assertThat(repo.check("--staged").findings())
          .containsExactly(
              "a.md:5 term-deprecated beacon house", "b.md:1 term-deprecated beacon house");
      repo.delete("book/b.md");
      assertThat(repo.check("--staged").findings()).as("staged, gone from disk").hasSize(2);
    }
  }

  @Test
  void aRepositoryThatNamesProgramsRunsNone() throws Exception {
    try (Repo repo = repo("r")) {
      Path trace = folder.resolve("trace");
      String command = "sh -c 'touch " + trace + "'";
      repo.write(".gitattributes", "*.md filter=evil diff=evil\n").commit();
      StoredConfig config = repo.git().getRepository().getConfig();
      for (String key : List.of("clean", "smudge", "process")) {
        config.setString("filter", "evil", key, command);
      }
      config.setString("diff", "evil", "textconv", command);
      config.setString("diff", "evil", "command", command);
      config.setString("core", null, "fsmonitor", command);
      config.save();
      repo.append("book/a.md", "A beacon house fell.");
      assertThat(repo.check("--since", "HEAD").findings()).hasSize(1);
      assertThat(repo.check("--staged").findings()).isEmpty();
      assertThat(trace).doesNotExist();
    }
  }

  @Test
  void aFileThatComesFromOutsideTheManuscriptIsFollowed() throws Exception {
    try (Repo repo = repo("r")) {
      repo.write("drafts/c.md", "# C\n\nA beacon house stood there for long.\n").commit();
      repo.move("drafts/c.md", "book/c.md").append("book/c.md", "It fell.");
      Repo.Checked run = repo.check("--since", "HEAD");
      assertThat(run.findings()).isEmpty();
      assertThat(run.withheld()).containsExactly(0, 0, 1, 0);
    }
  }

  @Test
  void grammarIsCheckedWhereTheChangeIs() throws Exception {
    try (Repo repo = repo("r")) {
      repo.write("book/a.md", "He have an cat.\n\nShe is here. It have an end.\n").commit();
      repo.edit("book/a.md", "She is here.", "She have an book.");
      ProgramRun run =
          ProgramRun.of(
              "check",
              "--only",
              "languagetool/EN_A_VS_AN",
              "--format",
              "json",
              "--since",
              "HEAD",
              repo.path("book").toString());
      Repo.Checked checked = Repo.Checked.of(repo, run);
      assertThat(checked.findings()).containsExactly("a.md:3 languagetool/EN_A_VS_AN an");
      // The first paragraph was not checked.
      assertThat(checked.withheld()).containsExactly(0, 0, 0, 0);
    }
  }

  @Test
  void aLargeFileInTheOldTextIsReadAndATooLargeOneIsReported() throws Exception {
    // So that what is large for JGit is small here.
    WindowCacheConfig config = new WindowCacheConfig();
    try (Repo repo = repo("r")) {
      config.setStreamFileThreshold(1024);
      config.install();
      String text = repo.read("book/a.md") + "\nIt is a tall house of stone.\n".repeat(100);
      repo.write("book/a.md", text).commit().append("book/a.md", "A beacon house fell.");
      Repo.Checked large = repo.check("--since", "HEAD");
      assertThat(large.err()).isEmpty();
      assertThat(large.findings()).containsExactly("a.md:205 term-deprecated beacon house");

      try (RandomAccessFile file = new RandomAccessFile(repo.path("book/a.md").toFile(), "rw")) {
        file.setLength(100 * 1024 * 1024 + 1);
      }
      repo.commit().write("book/a.md", text);
      Repo.Checked tooLarge = repo.check("--since", "HEAD");
      assertThat(tooLarge.code()).isZero();
      assertThat(tooLarge.err())
          .startsWith(
              "isogloss: note: book/a.md in HEAD cannot be compared: the file is larger than 100"
                  + " MB")
          .hasLineCount(1);
    } finally {
      new WindowCacheConfig().install();
    }
  }

  /** Finds documents that hold its own name, and counts how often it looks. */
  private static final class CountingRule implements ManuscriptRule {

    private final String id;
    private final AtomicInteger looks = new AtomicInteger();

    CountingRule(String id) {
      this.id = id;
    }

    @Override
    public RuleInfo info() {
      return new RuleInfo(id, "Counting", Severity.WARNING, "Counts.");
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      looks.incrementAndGet();
      return manuscript.documents().stream()
          .filter(document -> document.document().prose().contains(id))
          .map(document -> Hit.at(document.place(new Span(0, 1)), "A word."))
          .toList();
    }
  }

  @Test
  void onlyRulesThatFoundSomethingLookAtTheOldText() throws Exception {
    try (Repo repo = repo("r")) {
      repo.commit().append("book/a.md", "It is term-deprecated.");
      CountingRule found = new CountingRule("term-deprecated");
      CountingRule clean = new CountingRule("term-variants");
      assertThat(check(repo, List.of(found, clean)).reachesFailOn()).isTrue();
      assertThat(List.of(found.looks.get(), clean.looks.get())).containsExactly(2, 1);
    }
  }

  private static CheckResult check(Repo repo, List<Rule> rules) throws Exception {
    return ManuscriptCheck.run(
        CheckRequest.of(repo.path("book").toString())
            .comparison(Comparison.of(new ChangeRange.Since("HEAD")))
            .rules(CheckRequest.RuleSource.of(options -> rules))
            .threads(1)
            .build());
  }
}
