package org.isogloss.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;
import org.isogloss.rules.StyleRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many of the faults in {@code style-plants.txt} are found among clean prose, by rule, and
 * whether the same texts without the faults are free of findings. Rules whose findings are reported
 * only on request must find their own faults, but are not asked about the texts for other rules.
 */
class PlantedStyleTest {

  private static final double LEAST_RECALL = 0.95;

  /** The faults of a rule that were planted and found. */
  private record Count(int planted, int found) {

    private Count plus(Count other) {
      return new Count(planted + other.planted, found + other.found);
    }

    private double recall() {
      return (double) found / planted;
    }
  }

  private static final List<Rule> RULES =
      StyleRules.with(RuleSettings.of(new Termbase(List.of())), new StyleAnalysis());

  private static final Linter LINTER = new Linter(RULES, 1);
  private static final Set<String> MESSAGES = new TreeSet<>();
  private static final List<String> UNEXPECTED = new ArrayList<>();
  private static final List<String> MISSES = new ArrayList<>();
  private static final List<String> BESIDES = new ArrayList<>();
  private static final Map<String, Count> COUNTS = new TreeMap<>();

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    CleanProse prose = new CleanProse(Path.of("../seeds"));
    int number = 0;
    for (Plant plant : PlantFile.read()) {
      check(plant, prose.paragraphs(number++));
    }
    System.out.printf(
        "Planted faults of house style: %d rules, mean recall %.3f%n", COUNTS.size(), mean());
    COUNTS.forEach(
        (rule, count) ->
            System.out.printf("  %-34s %d of %d%n", rule, count.found(), count.planted()));
    MISSES.forEach(miss -> System.out.println("  missed: " + miss));
    BESIDES.forEach(besides -> System.out.println("  reported besides: " + besides));
  }

  @Test
  void everyRuleHasTwoTextsOrMore() throws IOException {
    Map<String, Long> texts = new TreeMap<>();
    PlantFile.read().forEach(plant -> texts.merge(plant.rule(), 1L, Long::sum));

    assertThat(texts.keySet())
        .containsExactlyInAnyOrderElementsOf(RULES.stream().map(rule -> rule.info().id()).toList());
    assertThat(texts.values()).allMatch(count -> count >= 2);
  }

  @Test
  void findsPlantedFaults() {
    assertThat(mean()).as("mean recall").isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void isQuietWithoutThem() {
    assertThat(UNEXPECTED).isEmpty();
  }

  /** Messages are put together from the parts of a question. */
  @Test
  void messagesRepeatNoWord() {
    assertThat(MESSAGES)
        .hasSizeGreaterThan(100)
        .noneMatch(message -> Pattern.compile("\\b(\\w+) \\1\\b").matcher(message).find());
  }

  private static double mean() {
    return COUNTS.values().stream().mapToDouble(Count::recall).average().orElseThrow();
  }

  private static void check(Plant plant, String prose) throws InterruptedException {
    Predicate<Finding> own = finding -> finding.ruleId().equals(plant.rule());
    int at = start(plant.clean());
    lint(inserted(plant.clean(), prose, at)).stream()
        .filter(own.or(PlantedStyleTest::isReported))
        .forEach(finding -> UNEXPECTED.add(plant.rule() + ": " + shown(finding)));
    List<Finding> findings = lint(inserted(plant.planted(), prose, at));
    List<Span> found = findings.stream().filter(own).flatMap(PlantedStyleTest::places).toList();
    findings.stream()
        .filter(own.negate().and(PlantedStyleTest::isReported))
        .forEach(finding -> BESIDES.add(plant.rule() + ": " + shown(finding)));
    findings.stream().filter(own).map(Finding::message).forEach(MESSAGES::add);
    int hits = 0;
    for (Span place : plant.places()) {
      Span moved = place.start() >= at ? place.shifted(prose.length()) : place;
      if (found.stream().anyMatch(span -> touch(span, moved))) {
        hits++;
      } else {
        MISSES.add(
            "%s “%s”; found instead: %s"
                .formatted(
                    plant.rule(),
                    place.in(plant.planted()),
                    findings.stream().map(PlantedStyleTest::shown).toList()));
      }
    }
    COUNTS.merge(plant.rule(), new Count(plant.places().size(), hits), Count::plus);
  }

  /** Where prose can be added to a text: at its start, or below the heading that it starts with. */
  private static int start(String text) {
    return text.startsWith("#") ? text.indexOf("\n\n") + 2 : 0;
  }

  private static String inserted(String text, String prose, int at) {
    return text.substring(0, at) + prose + text.substring(at);
  }

  private static List<Finding> lint(String text) throws InterruptedException {
    try {
      Document document =
          new MarkdownReader()
              .read(new DocumentId("planted.md"), text.getBytes(StandardCharsets.UTF_8));
      return LINTER.lint(List.of(List.of(document)), List.of()).findings();
    } catch (ReadException e) {
      throw new IllegalArgumentException("not a text: " + text, e);
    }
  }

  private static Stream<Span> places(Finding finding) {
    return Stream.concat(
            Stream.of(finding.place()),
            finding.grounds().occurrences().stream().map(occurrence -> occurrence.place()))
        .map(Located::location)
        .map(location -> location.span());
  }

  private static boolean touch(Span one, Span other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  /** Whether a finding is reported by default. */
  private static boolean isReported(Finding finding) {
    return finding.confidence() != Confidence.LOW;
  }

  private static String shown(Finding finding) {
    return "%s “%s”: %s".formatted(finding.ruleId(), finding.text(), finding.message());
  }
}
