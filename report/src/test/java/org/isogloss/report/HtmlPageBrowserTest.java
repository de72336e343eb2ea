package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isogloss.core.lint.Finding;
import org.isogloss.testkit.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page as a reader uses it, in the Chromium that is installed. */
class HtmlPageBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TempDir static Path folder;

  private static Path small;
  private static Path full;
  private static Path book;
  private static List<Finding> findings;

  @BeforeAll
  static void write() throws Exception {
    small = PageSample.write(PageSample.small(), folder.resolve("small.html"));
    full = PageSample.write(PageSample.full(), folder.resolve("full.html"));
    book = PageSample.write(PageSample.book(60_000), folder.resolve("book.html"));
    findings = PageSample.small().report().findings();
  }

  @BeforeEach
  void visit() {
    browser.visit(small);
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static int number(Predicate<Finding> which) {
    return findings.indexOf(findings.stream().filter(which).findFirst().orElseThrow()) + 1;
  }

  private static String panel() {
    return browser.text("return document.querySelector('#panel .said').textContent");
  }

  private static double visibleNotes() {
    return browser.number("return document.querySelectorAll('#text .note:not([hidden])').length");
  }

  private static void decide(CharSequence key, String decision) {
    press(key);
    browser.await(
        "return document.querySelector('#panel [aria-pressed=true]')?.dataset.decision === '"
            + decision
            + "'");
  }

  @Test
  void hostileTextDoesNothing() {
    assertThat(browser.driver().getTitle()).isEqualTo("book – Isogloss report");
    assertThat(browser.number("return document.images.length")).isZero();
  }

  @Test
  void filtersHideFindingsAndAreInTheAddress() {
    browser.open(small, "#text");
    assertThat(visibleNotes()).isEqualTo(findings.size());

    browser.run(
        "const f = document.getElementById('filters').elements; f.confidence.value = 'low';"
            + "f.confidence.dispatchEvent(new Event('input', {bubbles: true}))");
    assertThat(visibleNotes()).isEqualTo(1);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#text&confidence=low");
    assertThat(browser.text("return document.getElementById('shown').textContent"))
        .isEqualTo("1 of " + findings.size() + " findings");

    browser.open(small, "#text&rule=languagetool%2FCASE&only=1");
    assertThat(visibleNotes()).isEqualTo(1);
    assertThat(
            browser.number(
                "return [...document.querySelectorAll('#text .page > *')]"
                    + ".filter(e => e.checkVisibility()).length"))
        .isEqualTo(1);
    press(Keys.ESCAPE);
    assertThat(visibleNotes()).isEqualTo(findings.size());
  }

  @Test
  void theKeyboardGoesThroughFindings() {
    press("t");
    browser.await("return document.documentElement.dataset.view === 'text'");
    press("j");
    browser.await("return document.querySelector('#panel .count').textContent.startsWith('1 of')");
    String first = panel();
    press("j");
    browser.await("return document.querySelector('#panel .count').textContent.startsWith('2 of')");
    assertThat(panel()).isNotEqualTo(first);
    press("k");
    browser.await("return document.querySelector('#panel .count').textContent.startsWith('1 of')");
    assertThat(panel()).isEqualTo(first);
    press("/");
    press("verb");
    browser.await("return document.querySelectorAll('#text .note:not([hidden])').length === 1");
    press(Keys.ESCAPE);
    press("?");
    browser.await("return document.getElementById('help').open");
  }

  @Test
  void aPlaceInContextLeadsIntoTheText() {
    browser.open(small, "#concepts");
    browser.run("document.querySelector('#concepts .kwic:nth-of-type(2) li:last-child a').click()");
    browser.await("return document.documentElement.dataset.view === 'text'");

    assertThat(browser.text("return document.querySelector('.flash').textContent"))
        .isEqualTo("fog-bell");
    assertThat(
            browser.run(
                "const r = document.querySelector('.flash').getBoundingClientRect();"
                    + "return r.top > 100 && r.bottom < innerHeight"))
        .isEqualTo(true);
    assertThat(panel()).startsWith("This term is spelled in more than one way");
  }

  @Test
  void aMarkShowsItsMessage() {
    browser.open(small, "#text");
    browser.run("document.querySelector('#text .m.k3').focus()");

    assertThat(browser.text("return document.getElementById('tip').textContent"))
        .isEqualTo("Use “oil”.");
    assertThat(browser.text("return document.activeElement.getAttribute('aria-describedby')"))
        .isEqualTo("tip");
  }

  @Test
  void decisionsAreKeptAndDownloaded() throws Exception {
    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    browser.downloadTo(downloads);
    int concept = number(finding -> !finding.forms().isEmpty());
    int verb = number(finding -> finding.ruleId().endsWith("/VERB"));
    browser.open(small, "#f" + concept);
    decide("a", "accept");
    browser.run(
        "const c = document.querySelector('[name=preferred]'); c.value = 'fog-bell';"
            + "c.dispatchEvent(new Event('change', {bubbles: true}))");
    browser.run("location.hash = '#f' + arguments[0]", verb);
    browser.await(
        "return document.querySelector('#panel .said').textContent === 'Check this verb.'");
    decide("i", "ignore");
    browser.run(
        "const n = document.querySelector('[name=note]'); n.value = 'it is <right>';"
            + "n.dispatchEvent(new Event('change', {bubbles: true}))");

    browser.open(small, "#text&decision=ignore", browser.kept());
    assertThat(visibleNotes()).isEqualTo(1);
    browser.run("document.getElementById('download').click()");
    Path file = downloads.resolve("isogloss-decisions.json");
    JsonNode saved = new ObjectMapper().readTree(Files.readString(browser.awaitFile(file)));

    assertThat(saved.get("isoglossDecisions").asInt()).isEqualTo(1);
    assertThat(saved.get("decisions")).hasSize(2);
    JsonNode accepted = saved.at("/decisions/" + (concept < verb ? 0 : 1));
    JsonNode ignored = saved.at("/decisions/" + (concept < verb ? 1 : 0));
    assertThat(accepted.get("fingerprint").asText())
        .isEqualTo(findings.get(concept - 1).fingerprint());
    assertThat(accepted.get("decision").asText()).isEqualTo("accept");
    assertThat(accepted.get("preferred").asText()).isEqualTo("fog-bell");
    assertThat(accepted.at("/forms/0/text").asText()).isEqualTo("fog bell");
    assertThat(accepted.at("/forms/0/count").asInt()).isEqualTo(4);
    assertThat(ignored.get("decision").asText()).isEqualTo("ignore");
    assertThat(ignored.get("note").asText()).isEqualTo("it is <right>");
    assertThat(ignored.get("rule").asText()).isEqualTo("languagetool/VERB");
    assertThat(ignored.get("path").asText()).isEqualTo("book/ch2.md");
    assertThat(ignored.get("text").asText()).isEqualTo("wound");
    assertThat(ignored.get("before").asText()).isEqualTo("The keeper");
    assertThat(ignored.get("places").asInt()).isEqualTo(1);
    assertThat(accepted.get("places").asInt()).isEqualTo(8);
    assertThat(accepted.get("files").toString()).isEqualTo("[\"book/ch1.md\",\"book/ch2.md\"]");
  }

  @Test
  void decisionsOfAnotherTabAreKept() {
    browser.open(small, "#f1");
    decide("a", "accept");
    String ofTheOther = browser.kept();
    browser.open(small, "#f2");
    browser.run(
        ofTheOther
            + "dispatchEvent(new StorageEvent('storage', {key: Object.keys(localStorage)[0]}))");
    assertThat(browser.text("return document.getElementById('download').textContent"))
        .isEqualTo("Download 1 decision");

    decide("i", "ignore");
    assertThat(browser.kept()).contains("accept").contains("ignore");
  }

  @Test
  void itIsDarkWhereTheSystemIsDarkOrAReaderWantsIt() {
    String paper = "return getComputedStyle(document.body).backgroundColor";
    String light = browser.text(paper);
    browser.run("document.getElementById('theme').click()");
    String dark = browser.text(paper);
    browser.open(small, "", browser.kept());
    assertThat(browser.text(paper)).isEqualTo(dark).isNotEqualTo(light);

    browser.screen(1280, 900, "dark");
    browser.open(small, "");
    assertThat(browser.text(paper)).isEqualTo(dark);
  }

  @Test
  void aPhoneNeverScrollsSideways() {
    browser.screen(390, 800, "light");
    for (String view : List.of("overview", "concepts", "repeats", "style", "words", "text", "f1")) {
      browser.open(full, "#" + view);
      assertThat(browser.number("return document.documentElement.scrollWidth"))
          .as(view)
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void itIsReadableWithoutScript() {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.driver().get("about:blank");
      browser.driver().get(full.toUri().toString());
      for (String view : List.of("overview", "concepts", "repeats", "style", "words", "text")) {
        assertThat(browser.driver().findElement(org.openqa.selenium.By.id(view)).isDisplayed())
            .as(view)
            .isTrue();
      }
      assertThat(browser.driver().findElement(org.openqa.selenium.By.id("filters")).isDisplayed())
          .isFalse();
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void itPrints() {
    browser.open(small, "#text");
    Object data = browser.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data");

    byte[] pdf = Base64.getDecoder().decode((String) data);
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  void nothingKeepsAScreenReaderOut() throws Exception {
    String axe;
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    // The schemes differ only in their colors.
    Map<String, Object> inLight = Map.of("resultTypes", List.of("violations"));
    Map<String, Object> inDark =
        Map.of("resultTypes", List.of("violations"), "runOnly", List.of("color-contrast"));
    for (String scheme : List.of("light", "dark")) {
      browser.screen(1280, 900, scheme);
      for (String view :
          List.of(
              "overview",
              "concepts",
              "repeats",
              "style",
              "words&sort=1",
              "text&age=all&q=verb",
              "repeats&q=nowhere",
              "f1")) {
        browser.open(full, "#" + view);
        browser.run(axe);
        Object violations =
            browser
                .driver()
                .executeAsyncScript(
                    "const done = arguments[arguments.length - 1];"
                        + "axe.run(arguments[0]).then(r => done(JSON.stringify(r.violations"
                        + ".map(v => [v.id, v.nodes.map(n => n.html + n.failureSummary)]))))",
                    scheme.equals("dark") ? inDark : inLight);
        assertThat(violations).as(scheme + " " + view).isEqualTo("[]");
      }
    }
    // What axe itself says there.
    browser.console();
  }

  @Test
  void aBookOpensAndFiltersWithoutDelay() throws Exception {
    Path empty = Files.writeString(folder.resolve("empty.html"), "<!DOCTYPE html><title>x</title>");
    String load =
        "const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd || -1";
    browser.driver().get(empty.toUri().toString());
    double nothing = browser.number(load);
    browser.open(book, "#text");
    browser.await("return performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
    double whole = browser.number(load);
    double filtered =
        browser.number(
            "const f = document.getElementById('filters').elements; const start ="
                + " performance.now();f.rule.value = 'languagetool/PART_1';f.rule.dispatchEvent(new"
                + " Event('input', {bubbles: true}));document.body.getBoundingClientRect(); return"
                + " performance.now() - start");

    System.getLogger("page")
        .log(
            System.Logger.Level.INFO,
            "empty page {0} ms, book {1} ms, filter {2} ms",
            nothing,
            whole,
            filtered);
    assertThat(visibleNotes()).isEqualTo(40);
    // Twice what is asked, as the machine that runs the tests may be busy.
    assertThat(whole).isLessThan(2 * (1.5 * nothing + 500));
    assertThat(filtered).isLessThan(200);
  }
}
