package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatDifferencesTest {

  private static final String TEXT =
      "The dam near the old mill holds back 120 metres of cold water, and its keeper can open the"
          + " iron gates in a single hour, as table 3 of the river report shows";

  private final RepeatedPassageRule rule =
      new RepeatedPassageRule(new RepeatAnalysis(RepeatSettings.DEFAULT));

  @ParameterizedTest
  @CsvSource({
    "120, 210, number, ERROR",
    "a single hour, two hours, wording, WARNING",
    "can, cannot, negation, ERROR",
    "cold water, cold water that never leaves the lower pool, wording, WARNING",
    "cold water, no cold water, negation, ERROR",
    // What is negated is said nowhere on the other side
    "can open, must not close, wording, WARNING",
    "and its, and where no boat can land its, wording, WARNING",
    "cold water, cold water without salt, negation, ERROR",
    // A part of a name
    "cold water, cold water of No Lamp Bay, wording, WARNING",
    "cold water, no_lamp water, term, WARNING",
    "cold water, no.lamp water, term, WARNING",
    "cold water, lamp.no water, term, WARNING",
    "metres, miles, unit, WARNING",
    "table 3, table 4, citation, WARNING",
    "keeper, warden, term, WARNING",
    "keeper can, keeper will then, wording, WARNING",
    "the iron gates, all iron gates, wording, WARNING",
    "old mill, Old Mill, typography, WARNING",
    "cold water, cold [7] water, citation, WARNING",
    "120, $120, unit, WARNING",
    "120, −120, number, ERROR",
    "120, -120, number, ERROR",
    // The same number in another notation
    "120, 120.0, wording, WARNING",
    "120, a hundred and twenty, wording, WARNING",
    "120 metres, 120metres, typography, WARNING",
    "120 metres, 120feet, unit, WARNING",
    "iron gates in a single hour, in a single hour iron gates, order, WARNING"
  })
  void everyDifferenceHasItsKind(String now, String then, String kind, Severity severity) {
    assertThat(TEXT).contains(now);
    AnalyzedDocument one = document("one.txt", Zone.BODY, TEXT + ".");
    AnalyzedDocument two = document("two.txt", Zone.BODY, TEXT.replace(now, then) + ".");
    List<Hit> hits = check(one, two);
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).grounds().differences())
        .extracting(Grounds.Difference::kind)
        .containsExactly(kind);
    assertThat(hits.get(0).severity()).contains(severity);
  }

  @Test
  void anotherWayToNegateIsAMatterOfWording() {
    String text = TEXT.replace("can open", "does not open");
    AnalyzedDocument one = document("one.txt", Zone.BODY, text + ".");
    AnalyzedDocument two =
        document("two.txt", Zone.BODY, text.replace("does not", "doesn't") + ".");

    List<Hit> hits = check(one, two);

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).severity()).contains(Severity.WARNING);
    assertThat(hits.get(0).grounds().differences())
        .extracting(Grounds.Difference::kind)
        .containsExactly("wording");
  }

  @Test
  void aDifferenceHasTheStretchesOfAllPlaces() {
    AnalyzedDocument one = document("one.txt", Zone.BODY, TEXT + ".");
    AnalyzedDocument two = document("two.txt", Zone.BODY, TEXT.replace("keeper", "warden") + ".");
    AnalyzedDocument three = document("three.txt", Zone.BODY, TEXT.replace("keeper", "ward") + ".");
    List<Hit> hits = check(one, two, three);
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).grounds().occurrences()).hasSize(3);
    assertThat(hits.get(0).grounds().differences()).hasSize(1);
    List<String> texts =
        List.of(
            one.text(hits.get(0).grounds().differences().get(0).places().get(0).span()),
            two.text(hits.get(0).grounds().differences().get(0).places().get(1).span()),
            three.text(hits.get(0).grounds().differences().get(0).places().get(2).span()));
    assertThat(texts).containsExactly("keeper", "warden", "ward");
  }

  @Test
  void partsOfANumberAreTheWholeNumber() {
    AnalyzedDocument one = document("one.txt", Zone.BODY, TEXT.replace("120", "3.25") + ".");
    AnalyzedDocument two = document("two.txt", Zone.BODY, TEXT.replace("120", "3.75") + ".");
    Grounds.Difference<Place> difference = check(one, two).get(0).grounds().differences().get(0);
    assertThat(one.text(difference.places().get(0).span())).isEqualTo("3.25");
    assertThat(two.text(difference.places().get(1).span())).isEqualTo("3.75");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.25 | 3.75 | number: 3.25 3.75",
        "3.5.2 | 4.5.6 | number: 3.5.2 4.5.6",
        "twenty-five | twenty-six | number: twenty-five twenty-six",
        "1,000 | 1,500 | number: 1,000 1,500",
        "1,000 | 1000 | typography: 1,000 1000",
        "-40 | 50 | number: -40 50",
        "$3 | €3 | unit: $3 €3",
        "5 | 5% | unit: 5 5%",
        "40 ng of | 40 µg of | unit: ng µg",
      })
  void aDifferenceIsInWholeFigures(String now, String then, String expected) {
    assertThat(only(TEXT.replace("120", now), TEXT.replace("120", then))).isEqualTo(expected);
  }

  @Test
  void aDifferenceIsInWholeWords() {
    assertThat(only(TEXT, TEXT.replace("can", "can’t"))).isEqualTo("negation: can can’t");
    String at = TEXT.replace("a single hour", "an hour, at 9 %s or so");
    assertThat(only(at.formatted("a.m."), at.formatted("p.m."))).isEqualTo("wording: a.m p.m");
  }

  @Test
  void aFigureThatStandsInAnotherPlaceIsAnotherFigure() {
    String two = TEXT.replace("120 metres", "%s metres").replace("single hour", "mere %s hours");
    assertThat(kinds(two.formatted("45.2", "38.1"), two.formatted("38.1", "29.4")))
        .containsExactly("number", "number");
  }

  @Test
  void aClauseThatIsNegatedWithAnotherWordElsewhereSaysTheSame() {
    String gates = TEXT.replace("can open the iron gates", "knows that %s be open");
    assertThat(
            kinds(gates.formatted("none of the gates will"), gates.formatted("all gates will not")))
        .containsExactly("wording", "wording");
    assertThat(
            kinds(
                gates.formatted("the lamps will not be lit and the gates will"),
                gates.formatted("the lamps will be lit and the gates will not")))
        .containsExactly("negation", "negation");
  }

  @Test
  void theMessageNamesTheNumbers() {
    List<Hit> hits =
        check(
            document("a", Zone.BODY, TEXT + "."),
            document("b", Zone.BODY, TEXT.replace("120", "210") + "."));
    assertThat(hits)
        .extracting(Hit::message)
        .singleElement()
        .asString()
        .endsWith("1 difference in numbers; check which number is correct, “120” or “210”.");
  }

  @Test
  void theAbstractComesBackInTheBody() {
    List<Hit> hits =
        check(document("a", Zone.ABSTRACT, TEXT + "."), document("b", Zone.BODY, TEXT + "."));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).severity()).contains(Severity.INFO);
    assertThat(hits.get(0).message()).contains("abstract");
  }

  @Test
  void aQuotationWithItsSourceIsInformation() {
    List<Hit> hits =
        check(
            document("a", Zone.BODY, "He wrote, “" + TEXT + "” [4]."),
            document("b", Zone.BODY, "As they say, “" + TEXT + "” [4]."));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).severity()).contains(Severity.INFO);
    assertThat(hits.get(0).message()).contains("is quoted verbatim in 2 places");
    assertThat(
            check(
                    document("a", Zone.BODY, "He wrote, “" + TEXT + "”."),
                    document("b", Zone.BODY, "As they say, “" + TEXT + "”."))
                .get(0)
                .severity())
        .contains(Severity.WARNING);
  }

  @Test
  void editedNeighboursAreParallel() {
    String both = TEXT + ". " + TEXT.replace("120", "210").replace("old mill", "new bridge") + ".";
    List<Hit> hits = check(document("a", Zone.BODY, both));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).severity()).contains(Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({
    "keeper can open the, warden will then shut all, LOW",
    "iron gates, iron  gates, MEDIUM"
  })
  void editedNeighboursAreADeliberateContrastHoweverLong(
      String now, String then, Confidence confidence) {
    String longer = TEXT + " and as the people of the valley below have known since then. ";
    List<Hit> hits = check(document("a", Zone.BODY, longer + longer.replace(now, then)));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).confidence()).isEqualTo(confidence);
  }

  @Test
  void acrossOnlyLeavesOutWhatStandsInOneDocument() {
    RepeatedPassageRule across =
        new RepeatedPassageRule(new RepeatAnalysis(RepeatSettings.DEFAULT), true);
    AnalyzedDocument twice = document("a", Zone.BODY, TEXT + ". " + TEXT + ".");
    AnalyzedDocument once = document("b", Zone.BODY, TEXT + ".");
    assertThat(across.check(new AnalyzedManuscript(List.of(twice)))).isEmpty();
    assertThat(across.check(new AnalyzedManuscript(List.of(twice, once)))).hasSize(1);
  }

  private List<String> kinds(String one, String other) {
    List<Hit> hits =
        check(document("a", Zone.BODY, one + "."), document("b", Zone.BODY, other + "."));
    assertThat(hits).hasSize(1);
    return hits.get(0).grounds().differences().stream().map(Grounds.Difference::kind).toList();
  }

  /** The only difference of two texts: its kind and what each of them has. */
  private String only(String one, String other) {
    AnalyzedDocument first = document("a", Zone.BODY, one + ".");
    AnalyzedDocument second = document("b", Zone.BODY, other + ".");
    List<Hit> hits = check(first, second);
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).grounds().differences()).hasSize(1);
    Grounds.Difference<Place> difference = hits.get(0).grounds().differences().get(0);
    return "%s: %s %s"
        .formatted(
            difference.kind(),
            first.text(difference.places().get(0).span()),
            second.text(difference.places().get(1).span()));
  }

  private List<Hit> check(AnalyzedDocument... documents) {
    return rule.check(new AnalyzedManuscript(List.of(documents)));
  }

  /** A block with its citations and quotations marked, split into sentences at periods. */
  private static AnalyzedDocument document(String id, Zone zone, String text) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId(id), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    mark(builder, text, Inline.Kind.CITATION, '[', ']');
    mark(builder, text, Inline.Kind.QUOTATION, '“', '”');
    builder.endBlock(zone, 0);
    Document document = builder.build();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Sentence(document.blocks().get(0), new Span(start, end), List.of()));
      start = end + 1;
    }
    return new AnalyzedDocument(document, sentences);
  }

  private static void mark(
      DocumentBuilder builder, String text, Inline.Kind kind, char open, char close) {
    int start = text.indexOf(open);
    if (start >= 0) {
      builder.mark(kind, new Span(start, text.indexOf(close, start) + 1));
    }
  }
}
