package org.isogloss.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.UnknownWord;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.rules.BuiltInRules;

/** Manuscripts with planned findings, for tests of the page. */
final class PageSample {

  /** Nothing of this may do anything in a page. */
  static final String HOSTILE =
      "<script>document.title = 'owned'</script> ]]> </style> \" ' & <img src=x onerror=alert(1)>"
          + " \u001B[31mred\u001B[0m \u202Edesrever\u202C \u2066x\u2069 end.";

  private static final String FIRST =
      """
      # The Fog Bell of Samplesea

      The fog bell is old. Each fog bell has a keeper, and the fog-bell tower has two.

      - A `bell.rope()` of *hemp*
      - Oil, lamps and wicks

      > The bell rang for nine days.

      | Year | Bells |
      |---|---|
      | 1820 | 2 |

      ```
      ring(bell);
      ring(bell);
      ```

      The tide came in at noon and went out again before the lamps were lit on the pier.

      זהו משפט בעברית עם fog bell באמצע.

      雾钟 is the Chinese name of the fog bell.

      """;

  private static final String SECOND =
      """
      # The Keepers

      The keeper wound the fog-bell clock. The fog-bell rang; a fog-bell never sleeps.

      The tide came in at noon and went out again before the lamps were lit on the quay.
      """;

  private PageSample() {}

  /** A rule that reports what a test plans. */
  private record Planned(RuleInfo info, List<Hit> hits) implements ManuscriptRule {
    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      return hits;
    }
  }

  /** Two short chapters with a finding of each kind that the page shows in a way of its own. */
  static Outcome small() throws Exception {
    List<Document> both = chapters();
    return outcome(both, hits(both), List.of(new Failure("book/gone.md", "no such file")));
  }

  /** The same with what only some pages have: house style, words, and a finding that is not new. */
  static Outcome full() throws Exception {
    List<Document> both = chapters();
    Map<String, List<Hit>> hits = hits(both);
    Place clock = places(both.get(1), "clock").get(0);
    hits.put(
        "apostrophe-form",
        List.of(
            Hit.at(clock, "Apostrophes are curly in 3 places, but straight in 1 place.")
                .with(
                    Grounds.ofConcept(
                        List.of(new Grounds.Form("curly", 3), new Grounds.Form("straight", 1)),
                        List.of(new Grounds.Occurrence<>(clock, "straight")),
                        List.of()))));
    Outcome all = outcome(both, hits, List.of());
    Report report = all.report();
    List<Finding> known =
        report.findings().stream().filter(f -> f.ruleId().endsWith("/VERB")).toList();
    List<Finding> fresh = new ArrayList<>(report.findings());
    fresh.removeAll(known);
    List<UnknownWord> words =
        List.of(word(both.get(1), "tide", 2), word(both.get(0), "Samplesea", 1));
    return new Outcome(
        new Report(
            report.documents(),
            fresh,
            List.of(),
            report.withheld().withBaselined(known.size(), 0),
            words),
        known,
        both,
        all.rules(),
        all.version(),
        all.base(),
        List.of());
  }

  /** Writes the page of an outcome into a file, and returns the file. */
  static Path write(Outcome outcome, Path file) throws IOException {
    Layout layout = new Layout(100, false, Optional.empty());
    return Files.writeString(file, ReportFormat.HTML.render(outcome, layout));
  }

  private static UnknownWord word(Document document, String word, int count) {
    Place place = places(document, word).get(0);
    return new UnknownWord(word, count, Located.inProse(document, place.span()));
  }

  private static List<Document> chapters() throws Exception {
    return List.of(
        document("book/ch1.md", FIRST + "&lt;b&gt; " + HOSTILE.replace("<", "&lt;")),
        document("book/ch2.md", SECOND));
  }

  private static Map<String, List<Hit>> hits(List<Document> both) {
    Document one = both.get(0);
    Document two = both.get(1);
    Map<String, List<Hit>> hits = new TreeMap<>();
    hits.put(
        "term-variants",
        List.of(
            concept(both, "fog bell", "fog-bell"),
            Hit.at(places(one, "keeper").get(0), HOSTILE).with(Confidence.HIGH)));
    hits.put("repeated-passage", List.of(repeat(one, two)));
    hits.put(
        "languagetool",
        List.of(
            Hit.at(places(one, "Oil").get(0), "Use “oil”.")
                .suggesting(List.of("oil"), Applicability.UNSAFE)
                .by("CASE"),
            Hit.at(places(two, "wound").get(0), "Check this verb.")
                .by("VERB")
                .with(Confidence.LOW)));
    return hits;
  }

  /** Nothing was found. */
  static Outcome clean() throws Exception {
    return outcome(List.of(document("one.md", "Nothing is wrong.\n")), Map.of(), List.of());
  }

  /**
   * A book in chapters of 1,500 words, with a finding in every third paragraph and a concept in
   * each chapter.
   */
  static Outcome book(int words) throws Exception {
    List<Document> documents = new ArrayList<>();
    Map<String, List<Hit>> hits = new TreeMap<>();
    for (int chapter = 0; chapter < words / 1500; chapter++) {
      StringBuilder text = new StringBuilder("# Chapter " + (chapter + 1) + "\n\n");
      for (int paragraph = 0; paragraph < 15; paragraph++) {
        for (int word = 0; word < 20; word++) {
          text.append(
              "the keeper%d saw tide%d rise ".formatted(chapter, (word * 7 + paragraph) % 50));
        }
        text.append("by the fog%sbell%d.\n\n".formatted(paragraph % 4 == 0 ? "-" : " ", chapter));
      }
      Document document = document("book/ch%03d.md".formatted(chapter + 1), text.toString());
      documents.add(document);
      hits.computeIfAbsent("term-variants", id -> new ArrayList<>())
          .add(concept(List.of(document), "fog bell" + chapter, "fog-bell" + chapter));
      for (int tide = 0; tide < 5; tide++) {
        Place place = places(document, "tide" + tide * 3).get(0);
        hits.computeIfAbsent("languagetool", id -> new ArrayList<>())
            .add(Hit.at(place, "Did you mean “tides”?").by("PART_" + tide));
      }
    }
    return outcome(documents, hits, List.of());
  }

  private static Outcome outcome(
      List<Document> documents, Map<String, List<Hit>> hits, List<Failure> failures)
      throws Exception {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : BuiltInRules.all(new Termbase(List.of()))) {
      rules.add(new Planned(rule.info(), hits.getOrDefault(rule.info().id(), List.of())));
    }
    Report report = new Linter(rules, 1).lint(List.of(documents), failures);
    List<RuleInfo> infos = rules.stream().map(Rule::info).toList();
    return new Outcome(report, documents, infos, "0.0.0", Path.of("/book").toAbsolutePath());
  }

  private static Hit concept(List<Document> documents, String usual, String rare) {
    List<Grounds.Occurrence<Place>> occurrences = new ArrayList<>();
    int[] counts = new int[2];
    for (Document document : documents) {
      for (Place place : places(document, usual)) {
        occurrences.add(new Grounds.Occurrence<>(place, usual));
        counts[0]++;
      }
      for (Place place : places(document, rare)) {
        occurrences.add(new Grounds.Occurrence<>(place, rare));
        counts[1]++;
      }
    }
    Place first = occurrences.get(0).place();
    Place last = occurrences.get(occurrences.size() - 1).place();
    String message =
        "This term is spelled in more than one way: “%s”, “%s”.".formatted(usual, rare);
    return Hit.at(last, message)
        .with(
            Grounds.ofConcept(
                List.of(new Grounds.Form(usual, counts[0]), new Grounds.Form(rare, counts[1])),
                occurrences,
                List.of(
                    new Grounds.Evidence<>(
                        "hyphen", "they differ in a hyphen", List.of(first, last)))));
  }

  private static Hit repeat(Document one, Document two) {
    String shared = "The tide came in at noon and went out again before the lamps were lit on the ";
    Place here = places(one, shared + "pier").get(0);
    Place there = places(two, shared + "quay").get(0);
    return Hit.at(here, "This 18-word passage is repeated in 2 places with 1 difference.")
        .with(
            Grounds.ofPassage(
                List.of(new Grounds.Occurrence<>(here), new Grounds.Occurrence<>(there)),
                List.of(
                    new Grounds.Difference<>(
                        "wording",
                        List.of(places(one, "pier").get(0), places(two, "quay").get(0))))));
  }

  private static Document document(String path, String text) throws Exception {
    return new MarkdownReader().read(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Place> places(Document document, String text) {
    List<Place> places = new ArrayList<>();
    int at = document.prose().indexOf(text);
    while (at >= 0) {
      places.add(new Place(document.id(), new Span(at, at + text.length())));
      at = document.prose().indexOf(text, at + 1);
    }
    return places;
  }
}
