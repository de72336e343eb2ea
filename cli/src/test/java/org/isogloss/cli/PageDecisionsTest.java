package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.testkit.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A reader decides in the page, and the program reads what the page downloads. */
class PageDecisionsTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TempDir private Path folder;

  private Path book;
  private Path page;
  private Path baseline;
  private Path glossary;

  @BeforeEach
  void aBookAndItsPage() throws Exception {
    book = Files.createDirectories(folder.resolve("a book"));
    page = folder.resolve("page.html");
    baseline = folder.resolve("baseline.json");
    glossary = Files.writeString(folder.resolve("terms.yaml"), "version: 1\nconcepts: []\n");
    Files.writeString(
        book.resolve("a.md"),
        """
        # The web-site

        A web-site is old, and the \\<b\\>"compresed"\\</b\\> pier is new. A web-site rang.

        In thick fog the tone may bend, fade or seem to come from the wrong side of the old harbor.
        """);
    Files.writeString(
        book.resolve("b.md"),
        """
        # The flood

        The website fell, and every website was compresed again. A website rose.

        In thick fog the tone may bend, fade or seem to come from the wrong side of the old harbor.
        """);
  }

  private Document check(String... more) throws Exception {
    List<String> args =
        new ArrayList<>(
            List.of("check", "--no-cache", "--only", "term,misspelled-word,repeated-passage"));
    args.addAll(List.of("--report", "html=" + page));
    args.addAll(List.of(more));
    args.add(book.toString());
    assertThat(ProgramRun.of(args.toArray(String[]::new)).code()).isLessThan(2);
    return Jsoup.parse(Files.readString(page));
  }

  /** Ignores what is misspelled and repeated, accepts the terms, and downloads the decisions. */
  private Path decided() throws Exception {
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    browser.downloadTo(downloads);
    browser.open(page, "");
    browser.run(
        """
        return (async () => {
          const click = (selector) => document.querySelector(selector).click();
          for (const meta of document.querySelectorAll('.meta')) {
            const owner = meta.closest('[id]');
            location.hash = owner.id;
            await new Promise((done) => addEventListener('hashchange', done, { once: true }));
            const isTerm = meta.querySelector('code').textContent === 'term-variants';
            click(isTerm ? '#panel [data-decision=accept]' : '#panel [data-decision=ignore]');
            if (isTerm) {
              const choice = document.querySelector('[name=preferred]');
              choice.value = 'website';
              choice.dispatchEvent(new Event('change', { bubbles: true }));
            }
          }
          click('#download');
        })()\
        """);
    return browser.awaitFile(downloads.resolve("isogloss-decisions.json"));
  }

  @Test
  void decisionsInThePageReachTheBaselineAndTheGlossary() throws Exception {
    Document before = check();
    int ignored = before.select(".meta code:not(:containsOwn(term))").size();
    assertThat(before.select(".meta code").eachText())
        .contains("term-variants", "misspelled-word", "repeated-passage");
    Path decisions = decided();

    ProgramRun imported =
        ProgramRun.of("baseline", "--import", "" + decisions, "--output", "" + baseline);
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out()).contains(ignored + " findings added to ", "1 accepted");
    ProgramRun accepted =
        ProgramRun.of("glossary", "accept", "--from", "" + decisions, "" + glossary);
    assertThat(accepted.code()).as(accepted.err()).isZero();
    assertThat(Files.readString(glossary))
        .containsSubsequence("website", "preferred", "web-site", "deprecated");

    Document after = check("--baseline", "" + baseline, "--glossary", "" + glossary);
    assertThat(after.select(".meta:has(.known)")).hasSize(ignored);
    assertThat(after.select(".meta:not(:has(.known)) code").eachText())
        .isNotEmpty()
        .allMatch(rule -> rule.startsWith("term"));
  }
}
