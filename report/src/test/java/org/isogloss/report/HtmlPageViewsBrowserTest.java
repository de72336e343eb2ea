package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isogloss.testkit.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** How a reader gets from view to view, and sends a view to a colleague. */
class HtmlPageViewsBrowserTest {

  private static final String NOTES =
      "return document.querySelectorAll('#text .note:not([hidden])').length";
  private static final String SHOWN = "return document.getElementById('shown').textContent";
  private static final String ANCHOR = "return location.hash.split('&')[0]";

  @RegisterExtension static final Browser browser = new Browser();

  @TempDir static Path folder;

  private static Path page;
  private static int findings;

  @BeforeAll
  static void write() throws Exception {
    page = PageSample.write(PageSample.full(), folder.resolve("full.html"));
    findings = PageSample.full().report().findings().size();
  }

  @BeforeEach
  void visit() {
    browser.visit(page);
  }

  private static void set(String field, String value) {
    browser.run(
        "const field = document.getElementById('filters').elements[arguments[0]];if (field.type ==="
            + " 'checkbox') field.checked = true; else field.value ="
            + " arguments[1];field.dispatchEvent(new Event('input', {bubbles: true}))",
        field,
        value);
  }

  private static Map<?, ?> filters() {
    return new TreeMap<>(
        (Map<?, ?>)
            browser.run(
                "return Object.fromEntries([...new FormData(document.getElementById('filters'))]"
                    + ".filter(([name, value]) => value))"));
  }

  private static String view() {
    return browser.text("return document.documentElement.dataset.view");
  }

  private static String hash() {
    return browser.text("return location.hash");
  }

  @Test
  void onlyNewFindingsAreShownUntilAReaderAsksForAll() throws Exception {
    browser.open(page, "#text");
    assertThat(browser.number(NOTES)).isEqualTo(findings);
    assertThat(browser.text(SHOWN)).isEqualTo(findings + " of " + (findings + 1) + " findings");

    set("age", "all");
    assertThat(browser.number(NOTES)).isEqualTo(findings + 1);
    set("age", "known");
    assertThat(browser.text("return document.querySelector('.note:not([hidden])').textContent"))
        .contains("Check this verb.", "known");

    Path compared = PageSample.write(PageSample.small(), folder.resolve("small.html"));
    browser.open(compared, "#text");
    assertThat(browser.driver().findElements(By.name("age"))).isEmpty();
    assertThat(browser.driver().findElements(By.className("known"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text, q, fog bell",
    "text, rule, k0",
    "concepts, rule, term-variants",
    "repeats, confidence, medium",
    "text, file, 2",
    "text, decision, none",
    "text, age, known",
    "text, only, 1"
  })
  void eachFilterIsInTheAddressAndComesBackFromIt(String view, String field, String value) {
    browser.open(page, "#" + view);
    set(field, value);
    String address = hash();
    Map<?, ?> before = filters();
    String shown = browser.text(SHOWN);

    assertThat(address).startsWith("#" + view + "&" + field + "=");
    browser.open(page, address);
    assertThat(view()).isEqualTo(view);
    assertThat(filters()).isEqualTo(before).hasSize(1);
    assertThat(browser.text(SHOWN)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "concepts", "repeats", "style", "words", "text"})
  void eachViewIsInTheAddress(String view) {
    browser.driver().findElement(By.cssSelector("nav a[href='#" + view + "']")).click();
    browser.await("return location.hash === '#" + view + "'");

    browser.open(page, hash());
    assertThat(view()).isEqualTo(view);
    assertThat(browser.driver().findElement(By.id(view)).isDisplayed()).isTrue();
    assertThat(browser.text("return document.querySelector('nav [aria-current]').hash"))
        .isEqualTo("#" + view);
  }

  @Test
  void tablesAreSortedByKeyboard() {
    String words =
        "return [...document.querySelectorAll('.words tbody th')].map(e => e.textContent).join()";
    browser.open(page, "#words");
    assertThat(browser.text(words)).isEqualTo("tide,Samplesea");
    browser.driver().findElement(By.cssSelector(".words thead button")).sendKeys(Keys.ENTER);

    assertThat(browser.text(words)).isEqualTo("Samplesea,tide");
    String sorted = "return document.querySelector('.words [aria-sort]').ariaSort";
    assertThat(browser.text(sorted)).isEqualTo("ascending");
    assertThat(hash()).isEqualTo("#words&sort=1");
    browser.driver().findElement(By.cssSelector(".words thead button")).sendKeys(Keys.SPACE);
    assertThat(browser.text(sorted)).isEqualTo("descending");
    assertThat(hash()).isEqualTo("#words&sort=-1");

    browser.open(page, "#words&sort=2");
    assertThat(browser.text(words)).isEqualTo("Samplesea,tide");
    browser.run("location.hash = '#words'");
    browser.await("return !document.querySelector('.words [aria-sort]')");
    assertThat(browser.text(words)).isEqualTo("tide,Samplesea");
  }

  @Test
  void theWayBackLeadsToWhereTheLinkWas() {
    browser.open(page, "#concepts");
    String card = browser.text("return '#' + document.querySelector('#concepts .card').id");
    browser.run("document.querySelector('#concepts .kwic a').click()");
    browser.await("return document.documentElement.dataset.view === 'text'");
    browser.driver().navigate().back();

    browser.await("return document.documentElement.dataset.view === 'concepts'");
    assertThat(browser.text(ANCHOR)).isEqualTo(card);
  }

  @Test
  void theNextPlaceOfAFindingIsShown() {
    browser.open(page, "#concepts");
    browser.run("document.querySelector('#concepts .pick').click()");
    browser.run("document.querySelector('#panel .details').click()");
    browser.await("return document.documentElement.dataset.view === 'text'");
    String first = browser.text(ANCHOR);
    browser.run("document.querySelector('[data-step=place]').click()");

    browser.await("return location.hash.split('&')[0] !== '" + first + "'");
    assertThat(browser.text("return document.querySelector('.flash').textContent"))
        .isIn("fog bell", "fog-bell");
    assertThat(browser.text("return document.querySelector('#panel .about').textContent"))
        .endsWith("confidence · 8 places");
  }

  @Test
  void aViewThatIsFilteredEmptySaysSo() {
    browser.open(page, "#repeats&q=nowhere");
    assertThat(browser.driver().findElement(By.id("none")).getText()).startsWith("No finding here");
    browser.driver().findElement(By.cssSelector("#none .clear")).click();

    assertThat(browser.driver().findElement(By.id("none")).isDisplayed()).isFalse();
    assertThat(browser.text(SHOWN)).isEqualTo("1 repeat");
    assertThat(hash()).isEqualTo("#repeats");
  }

  @Test
  void decisionsSurviveACorrectionOfTheManuscript() throws Exception {
    browser.open(page, "#f1");
    browser.run("document.querySelector('#panel [data-decision=ignore]').click()");
    Path later = PageSample.write(PageSample.small(), folder.resolve("later.html"));
    browser.open(later, "", browser.kept());

    assertThat(browser.text("return document.getElementById('download').textContent"))
        .isEqualTo("Download 1 decision");
  }
}
