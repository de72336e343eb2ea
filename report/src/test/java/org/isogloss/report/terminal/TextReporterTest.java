package org.isogloss.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  private static final Layout NARROW = new Layout(70, false, Optional.empty());

  /** Reports what the test wants. */
  private record Planned(List<Hit> hits) implements ManuscriptRule {
    @Override
    public RuleInfo info() {
      return new RuleInfo("planned", "Planned", Severity.WARNING, "What a test plans.");
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      return hits;
    }
  }

  @Test
  void thePlaceIsMarkedUnderWideCharactersAndTabs() throws Exception {
    Document document = document("a.txt", "一带一路\tis a bel.");
    assertThat(
            render(
                NARROW.with(Layout.Detail.FULL),
                document,
                hit(document, "bel", "Look here.").suggesting(two(), Applicability.UNSAFE)))
        .isEqualTo(
            """
            Other  1 finding

            a.txt:1:11  warning  Look here.  planned
              │ 一带一路 is a bel.
              │               ^^^
              → bell | (delete it)

            1 file, 4 words: 1 warning
            1 other finding
            """);
  }

  @Test
  void detailsAreBrief() throws Exception {
    Document document = document("a.txt", "一带一路\tis a bel.");
    assertThat(
            render(
                NARROW,
                document,
                hit(document, "bel", "Look here.").suggesting(two(), Applicability.UNSAFE)))
        .contains(
            """
            a.txt:1:11  warning  Look here.  planned
              │ 一带一路 is a »bel«.  → bell | (delete it)

            """);
  }

  @Test
  void severitiesAreCounted() throws Exception {
    Document document = document("a.txt", "A bel.");
    Hit hit = hit(document, "bel", "Look here.");

    assertThat(render(NARROW, document, hit, hit)).contains(": 2 warnings\n");
    assertThat(render(NARROW, document, hit.as(Severity.INFO), hit.as(Severity.INFO)))
        .contains(": 2 info\n");
  }

  @Test
  void aLongMessageIsCutUnlessEverythingIsShown() throws Exception {
    Document document = document("a.txt", "A bel.");
    Hit hit = hit(document, "bel", "Look here and there" + ", and here".repeat(30) + " at last.");
    String brief = render(NARROW, document, hit);
    assertThat(brief).contains("…  planned").doesNotContain("at last");
    assertThat(brief.lines().filter(line -> line.contains("here"))).hasSize(3);
    assertThat(render(NARROW.with(Layout.Detail.FULL), document, hit)).contains("at last.");
  }

  @Test
  void aMessageIsCutBeforeWhatItSaysToDo() throws Exception {
    Document document = document("a.txt", "A bel.");
    String forms = "Look here, for it has many forms: " + "“bel” (1), ".repeat(8);
    assertThat(render(NARROW, document, hit(document, "bel", forms + "“bell” (2); use “bell”.")))
        .contains("“bell” (2); use “bell”.  planned\n");
    assertThat(
            render(
                NARROW, document, hit(document, "bel", forms.repeat(3) + "; use the form “bell”.")))
        .contains("…; use the form “bell”.  planned\n");
  }

  /** The form that is marked comes first, and its file is not named again. */
  @Test
  void aFormIsShownWithItsFirstPlaceOrCounted() throws Exception {
    Document one = document("a-long-name-of-a-file/one.txt", "fog bell, Fog Bell, FOG-BELL");
    Document two = document("a-long-name-of-a-file/two.txt", "fog-bell");
    List<Grounds.Form> forms = new ArrayList<>();
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String form = one.prose().substring(10 * i, 10 * i + 8);
      forms.add(new Grounds.Form(form, 1));
      places.add(occurrence(one, 10 * i, form));
    }
    forms.add(new Grounds.Form("fog-bell", 1));
    places.add(occurrence(two, 0, "fog-bell"));
    Hit hit = hit(two, "fog-bell", "Four forms.").with(Grounds.ofConcept(forms, places, List.of()));

    assertThat(render(NARROW, List.of(one, two), hit))
        .contains("\n  fog-bell 1:1 · and 3 more forms\n");
    Layout wide = new Layout(110, false, Optional.empty());
    assertThat(render(wide, List.of(one, two), hit))
        .contains(
            "\n  fog-bell 1:1 · fog bell a-long-name-of-a-file/one.txt:1:1 · and 2 more forms\n");
  }

  @Test
  void aLongNameOfAFileLeavesRoomForTheOtherForm() throws Exception {
    String folder = "a-folder-with-a-long-name/".repeat(5);
    Document one = document(folder + "one.txt", "fog bell");
    Document two = document(folder + "two.txt", "fog-bell");
    Hit hit =
        hit(two, "fog-bell", "Two forms.")
            .with(
                Grounds.ofConcept(
                    List.of(new Grounds.Form("fog bell", 1), new Grounds.Form("fog-bell", 1)),
                    List.of(occurrence(one, 0, "fog bell"), occurrence(two, 0, "fog-bell")),
                    List.of()));

    assertThat(render(NARROW, List.of(one, two), hit))
        .contains("\n  fog bell …", "-name/one.txt:1:1 · fog-bell 1:1\n");
  }

  @Test
  void aLongReportBeginsWithWhatMattersMostAndIsLimited() throws Exception {
    Document document = document("a.txt", "word ".repeat(60));
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Place place = new Place(document.id(), new Span(5 * i, 5 * i + 4));
      hits.add(Hit.at(place, "Found " + i + ".").as(i == 29 ? Severity.ERROR : Severity.INFO));
    }
    String report = render(NARROW, document, hits.toArray(Hit[]::new));
    assertThat(report)
        .startsWith(
            "1 file, 60 words:\n  30 other findings\n\nMost important\n\n  a.txt:1  Found 29")
        .contains("and 10 more: isogloss check PATH... --only planned --limit all\n");
    assertThat(report.lines().filter(line -> line.startsWith("a.txt:"))).hasSize(20);
    String whole = render(NARROW.limitedTo(Integer.MAX_VALUE), document, hits.toArray(Hit[]::new));
    assertThat(whole.lines().filter(line -> line.startsWith("a.txt:"))).hasSize(30);
    assertThat(whole).doesNotContain("more:");
  }

  @Test
  void theOverviewSaysWhatWasFoundInFilesWithLongNames() throws Exception {
    Document document =
        document("a-folder-with-a-long-name/".repeat(5) + "a.txt", "word ".repeat(60));
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      hits.add(Hit.at(new Place(document.id(), new Span(5 * i, 5 * i + 4)), "Found " + i + "."));
    }

    assertThat(render(NARROW, document, hits.toArray(Hit[]::new)))
        .contains("Most important\n\n  …/a-folder-with-a-long-name/a.txt:1  Found 0");
  }

  @Test
  void aLongLineIsCutAroundThePlace() throws Exception {
    Document document =
        document("a.txt", "word ".repeat(30) + "here it is" + " more".repeat(30) + ".");
    assertThat(render(NARROW, document, hit(document, "here", "Look here.")))
        .contains("  │ …word word word word word »here« it is more more more more more…\n");
    assertThat(
            render(NARROW.with(Layout.Detail.FULL), document, hit(document, "here", "Look here.")))
        .containsPattern("\\n  │ …word [a-z ]* here it is more [a-z ]*…\\n  │ +\\^\\^\\^\\^\\n");
  }

  @Test
  void formsAreCountedWithTheirPlaces() throws Exception {
    Document document = document("a.txt", "fog bell, fog-bell, fog bell");
    Hit hit =
        hit(document, "fog-bell", "Two forms.")
            .with(
                Grounds.ofConcept(
                    List.of(new Grounds.Form("fog bell", 2), new Grounds.Form("fog-bell", 1)),
                    List.of(
                        occurrence(document, 0, "fog bell"),
                        occurrence(document, 10, "fog-bell"),
                        occurrence(document, 20, "fog bell")),
                    List.of()));
    assertThat(render(NARROW, document, hit)).contains("\n  fog bell 1:1, 1:21 · fog-bell 1:11\n");
    assertThat(render(NARROW.with(Layout.Detail.FULL), document, hit))
        .contains("\n  2 × fog bell  1:1, 1:21\n  1 × fog-bell  1:11\n");
  }

  @Test
  void passagesAreShownBelowOneAnotherWithTheirDifferences() throws Exception {
    Document document = document("a.txt", "It rang 12 times.\n\nIt rang 21 long times.");
    Place first = new Place(document.id(), new Span(0, 16));
    int second = document.prose().indexOf("It rang 21");
    Place later = new Place(document.id(), new Span(second, second + 21));
    Hit hit =
        repeat(
            first,
            later,
            List.of(new Grounds.Evidence<>("aligned", "eleven words agree", List.of(first))),
            List.of(
                difference("number", first, 8, 10, later, 8, 10),
                difference("wording", first, 11, 11, later, 11, 15)));
    assertThat(render(NARROW.with(Layout.Detail.FULL), document, hit))
        .contains(
            """
              1:1 │ It rang [-12-] times
              3:1 │ It rang {+21+} {+long+} times
              number: “12” / “21”
              wording: nothing / “long”
              evidence: eleven words agree (1:1)
            """);
    assertThat(render(NARROW, document, hit))
        .contains(
            """
              1:9 │ It rang »12« times.
              3:9 │ It rang »21« long times.
              and 1 more difference
              because eleven words agree
            """);
    Layout colored = new Layout(70, true, Optional.empty());
    assertThat(render(colored, document, hit))
        .contains("It rang \u001B[31m12\u001B[0m times", "\u001B[32m21\u001B[0m long");
  }

  @Test
  void aLongNameOfAFileLeavesRoomForThePassages() throws Exception {
    String folder = "a-folder-with-a-long-name/".repeat(5);
    Document one = document(folder + "one.txt", "It rang 12 times.");
    Document two = document(folder + "two.txt", "It rang 21 times.");
    Place first = new Place(one.id(), new Span(0, 16));
    Place later = new Place(two.id(), new Span(0, 16));
    Hit hit =
        repeat(first, later, List.of(), List.of(difference("number", first, 8, 10, later, 8, 10)));

    assertThat(render(NARROW, List.of(one, two), hit))
        .contains(
            """
              1:9                                 │ It rang »12« times.
              …older-with-a-long-name/two.txt:1:9 │ It rang »21« times.
            """);
    assertThat(render(NARROW.with(Layout.Detail.FULL), List.of(one, two), hit))
        .contains("It rang [-12-] times", "It rang {+21+} times");
  }

  @Test
  void filesAreInBookOrderAndNamedWhereTheyChange() throws Exception {
    Document two = document("ch2.txt", "A fog-bell.");
    Document ten = document("ch10.txt", "One fog bell.\n\nA fog bell.");
    Hit hit =
        hit(ten, "fog bell", "Two places.")
            .with(
                Grounds.ofPassage(
                    List.of(
                        occurrence(two, 2, "fog-bell"),
                        occurrence(ten, 4, "fog bell"),
                        occurrence(ten, 16, "fog bell")),
                    List.of()));
    assertThat(
            render(
                NARROW.with(Layout.Grouping.FILE),
                List.of(two, ten),
                hit,
                hit(two, "fog-bell", "One place.")))
        .containsSubsequence(
            "ch2.txt  1 finding\n",
            "\n1:3  warning",
            "ch10.txt  1 finding\n",
            "also at ch2.txt:1:3, ch10.txt:3:3\n");
  }

  @Test
  void theSummaryCountsFilesFailuresAndTime() throws Exception {
    Report report = new Report(List.of(), List.of(), List.of(new Failure("x", "is gone")));
    Layout timed = new Layout(70, false, Optional.of(Duration.ofMillis(1240)));
    assertThat(render(report, List.of(), timed))
        .isEqualTo(
            """
            Not checked  1 failure

            x  error  is gone  unreadable

            0 files, 0 words: nothing checked, 1 failure in 1.2 s
            """);
  }

  private static List<String> two() {
    return List.of("bell", "");
  }

  private static Document document(String path, String text) throws Exception {
    return new PlainTextReader().read(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Hit hit(Document document, String text, String message) {
    int start = document.prose().indexOf(text);
    return Hit.at(new Place(document.id(), new Span(start, start + text.length())), message);
  }

  private static Grounds.Occurrence<Place> occurrence(Document document, int start, String form) {
    Span span = new Span(start, start + form.length());
    return new Grounds.Occurrence<>(new Place(document.id(), span), Optional.of(form));
  }

  private static Hit repeat(
      Place first,
      Place later,
      List<Grounds.Evidence<Place>> evidence,
      List<Grounds.Difference<Place>> differences) {
    return Hit.at(first, "Almost the same.")
        .with(
            Grounds.ofPassage(
                List.of(
                    new Grounds.Occurrence<>(first, Optional.empty()),
                    new Grounds.Occurrence<>(later, Optional.empty())),
                evidence,
                differences));
  }

  private static Grounds.Difference<Place> difference(
      String kind, Place a, int aStart, int aEnd, Place b, int bStart, int bEnd) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(a.document(), new Span(aStart, aEnd).shifted(a.span().start())));
    places.add(new Place(b.document(), new Span(bStart, bEnd).shifted(b.span().start())));
    return new Grounds.Difference<>(kind, places);
  }

  private static String render(Layout layout, Document document, Hit... hits) throws Exception {
    return render(layout, List.of(document), hits);
  }

  private static String render(Layout layout, List<Document> documents, Hit... hits)
      throws Exception {
    Report report =
        new Linter(List.of(new Planned(List.of(hits))), 1).lint(List.of(documents), List.of());
    return render(report, documents, layout);
  }

  private static String render(Report report, List<Document> documents, Layout layout) {
    Outcome outcome =
        new Outcome(report, documents, List.of(), "0.0.0", Path.of("").toAbsolutePath());
    return new TextReporter().render(outcome, layout);
  }
}
