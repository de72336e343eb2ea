package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {

  private static final Layout LAYOUT = new Layout(100, false, Optional.empty());

  private static String html(Outcome outcome) {
    return ReportFormat.HTML.render(outcome, LAYOUT);
  }

  @Test
  void theSameOutcomeGivesTheSamePage() throws Exception {
    assertThat(html(PageSample.small())).isEqualTo(html(PageSample.small()));
  }

  @Test
  void textOfAManuscriptIsNeverMarkup() throws Exception {
    Document page = Jsoup.parse(html(PageSample.small()));

    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, iframe, object, embed, base, [onerror], [onclick], [style]"))
        .isEmpty();
    assertThat(page.select(".message").text())
        .contains("<script>document.title = 'owned'</script>");
    assertThat(page.select("#text").text()).contains("]]> </style>");
  }

  @Test
  void controlCharactersAreVisible() throws Exception {
    String html = html(PageSample.small());

    assertThat(html.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    // The exact text of a finding is kept for the file of decisions only.
    assertThat(Jsoup.parse(html).text().chars().filter(c -> c >= 0x202A && c <= 0x202E)).isEmpty();
    assertThat(Jsoup.parse(html).text()).contains("␛[31mred␛[0m", "[U+202E]desrever[U+202C]");
  }

  @Test
  void onlyItsOwnStyleAndScriptsAreAllowed() throws Exception {
    Document page = Jsoup.parse(html(PageSample.small()));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http");
    for (Element own : page.select("style, script")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void itLinksOnlyToItself() throws Exception {
    Document page = Jsoup.parse(html(PageSample.small()));

    for (Element one : page.select("[src], [href], [action], [srcset]")) {
      assertThat(one.attr("href")).as(one.toString()).matches("#.+|data:,");
    }
    assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import");
  }

  @Test
  void everyLinkHasATargetAndNoIdIsUsedTwice() throws Exception {
    for (Outcome outcome : List.of(PageSample.small(), SampleRun.outcome(), PageSample.clean())) {
      Document page = Jsoup.parse(html(outcome));
      List<String> ids = page.select("[id]").eachAttr("id");

      assertThat(ids).doesNotHaveDuplicates();
      for (String link : page.select("a[href^=#], use").eachAttr("href")) {
        assertThat(new HashSet<>(ids)).contains(link.substring(1).replaceFirst("&.*", ""));
      }
    }
  }

  @Test
  void everyFindingHasDetailsWithItsDecision() throws Exception {
    Outcome outcome = PageSample.small();
    Document page = Jsoup.parse(html(outcome));

    assertThat(page.select(".meta")).hasSameSizeAs(outcome.report().findings());
    int number = 0;
    for (Finding finding : outcome.report().findings()) {
      Element details = page.getElementById("f" + ++number);
      assertThat(details.select(".meta").attr("data-key")).startsWith(finding.fingerprint() + ":");
      assertThat(details.select(".meta code").text()).isEqualTo(finding.ruleId());
    }
  }

  @Test
  void aConceptShowsWhoSaysWhatWhere() throws Exception {
    Element concept = Jsoup.parse(html(PageSample.small())).select("#concepts .card").get(0);

    assertThat(concept.select(".forms th").eachText()).containsExactly("fog bell", "fog-bell");
    assertThat(concept.select(".bars").eachAttr("aria-label"))
        .containsExactly("ch1.md: 4", "ch2.md: 3, ch1.md: 1");
    assertThat(concept.select(".kwic li")).hasSize(8);
    assertThat(concept.select(".reasons").text()).contains("They differ in a hyphen.");
    assertThat(concept.select(".aligned blockquote .diff")).isNotEmpty();
  }

  @Test
  void whatIsNotNewIsMarkedAndCountedForItself() throws Exception {
    Outcome outcome = PageSample.full();
    Document page = Jsoup.parse(html(outcome));

    assertThat(page.select(".meta")).hasSize(outcome.report().findings().size() + 1);
    assertThat(page.select(".meta:has(.known) code").eachText())
        .containsExactly("languagetool/VERB");
    assertThat(page.select(".figures").text())
        .endsWith(outcome.report().findings().size() + " new findings");
    assertThat(page.select(".remark").text()).startsWith("1 known finding (in the baseline");
    assertThat(page.select("select[name=age] option").eachText())
        .containsExactly("only new", "new and known", "only known");
    assertThat(Jsoup.parse(html(PageSample.small())).select(".known, [name=age]")).isEmpty();
  }

  @Test
  void decisionsBelongToTheFilesNotToTheFindings() throws Exception {
    Outcome before = PageSample.small();
    Outcome after =
        new Outcome(
            before
                .report()
                .keeping(before.report().findings().subList(0, 1), before.report().withheld()),
            before.documents(),
            before.rules(),
            before.version(),
            before.base());

    assertThat(Jsoup.parse(html(after)).body().attr("data-key"))
        .isEqualTo(Jsoup.parse(html(before)).body().attr("data-key"))
        .isNotEqualTo(Jsoup.parse(html(PageSample.clean())).body().attr("data-key"));
  }

  @Test
  void theListOfFormsIsApartFromTheMessageThatTheTableRepeats() throws Exception {
    Outcome outcome = SampleRun.outcome();
    for (Element message : Jsoup.parse(html(outcome)).select("#concepts .message:has(.listed)")) {
      assertThat(message.text()).contains(message.select(".listed").text());
    }
    assertThat(Jsoup.parse(html(outcome)).select(".message").eachText())
        .hasSameSizeAs(outcome.report().findings());
  }

  @Test
  void copiesOfAPassageShowTheirDifferences() throws Exception {
    Element repeat = Jsoup.parse(html(PageSample.small())).select("#repeats .card").get(0);

    assertThat(repeat.select(".copies .diff").eachText()).containsExactly("pier", "quay");
  }

  @Test
  void theTextIsMarkedAndKeepsItsWords() throws Exception {
    Document page = Jsoup.parse(html(PageSample.small()));

    assertThat(page.select("#text .m").eachText()).contains("fog-bell", "Oil", "wound");
    assertThat(page.select("#text p").eachText())
        .contains(
            "The fog bell is old. Each fog bell has a keeper, and the fog-bell tower has two.");
    assertThat(page.select("#text p[dir=auto]").eachText()).hasSize(1);
    assertThat(page.select("#text pre").eachText()).containsExactly("ring(bell);\nring(bell);");
    assertThat(page.select("#text .item code").eachText()).containsExactly("bell.rope()");
  }

  @Test
  void nothingFoundIsAPageToo() throws Exception {
    Outcome clean = PageSample.clean();
    Report empty = new Report(List.of(), List.of(), List.of());
    Outcome nothing = new Outcome(empty, List.of(), List.of(), "0.0.0", clean.base());

    assertThat(Jsoup.parse(html(clean)).select(".empty").text()).isEqualTo("No findings.");
    assertThat(Jsoup.parse(html(clean)).select("#text p").text()).isEqualTo("Nothing is wrong.");
    assertThat(Jsoup.parse(html(nothing)).select("h1 bdi").text()).isEqualTo("Nothing checked");
  }

  @Test
  void findingsInDocumentsThatAreNotAtHandAreShown() throws Exception {
    Outcome sample = PageSample.small();
    Outcome without =
        new Outcome(sample.report(), List.of(), sample.rules(), sample.version(), sample.base());

    assertThat(Jsoup.parse(html(without)).select("#text .note"))
        .hasSameSizeAs(sample.report().findings());
  }

  @Test
  void aBookStaysBelowAMegabyte() throws Exception {
    byte[] page = html(PageSample.book(60_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(page.length).isBetween(300_000, 1_000_000);
  }

  @Test
  void equalFindingsAreToldApart() throws Exception {
    Outcome sample = PageSample.small();
    List<Finding> twice = new ArrayList<>(sample.report().findings());
    twice.addAll(PageSample.small().report().findings());
    Outcome outcome =
        new Outcome(
            sample.report().keeping(twice, sample.report().withheld()),
            sample.documents(),
            sample.rules(),
            sample.version(),
            sample.base());

    assertThat(Jsoup.parse(html(outcome)).select(".meta").eachAttr("data-key"))
        .hasSameSizeAs(twice)
        .doesNotHaveDuplicates();
  }
}
