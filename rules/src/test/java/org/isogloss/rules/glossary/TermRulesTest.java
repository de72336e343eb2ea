package org.isogloss.rules.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {

  private static final Termbase TERMS =
      new Termbase(
          List.of(
              concept("bell", term("fog bell", true, false), term("mist bell", false, false)),
              concept("tower", term("mist bell tower", true, false)),
              concept("firm", term("company", true, false), term("enterprise", false, false)),
              concept("port", term("Marrow Point", true, true), term("Marrowpoint", false, true)),
              concept("mail", term("email", true, false), term("e-mail", false, false)),
              concept("net", term("data set", true, false), term("data-set", false, false))));

  @ParameterizedTest
  @CsvSource({
    "We heard a mist bell today., mist bell, fog bell",
    "We heard two mist-bells today., mist-bells, fog bells",
    "Mist bells were heard., Mist bells, Fog bells",
    "The enterprises grew., enterprises, companies",
    "They left Marrowpoint early., Marrowpoint, Marrow Point",
    "Send an e-mail now., e-mail, email",
    "Load the data-sets now., data-sets, data sets",
    "A mistbell rang., mistbell, fog bell"
  })
  void deprecatedFormsHaveASuggestion(String text, String found, String suggestion) {
    AnalyzedDocument document = document(text, Zone.BODY, null);
    List<Hit> hits = deprecated(document);
    assertThat(hits).hasSize(1);
    assertThat(document.text(hits.get(0).place().span())).isEqualTo(found);
    assertThat(hits.get(0).suggestions()).containsExactly(suggestion);
  }

  @ParameterizedTest
  @CsvSource({
    "The mist bell towers stood.",
    "A mist - bell rang.",
    "They left marrowpoint early.",
    "Load the data set now.",
    "A small mist. Bell rang."
  })
  void otherTextIsLeftAlone(String text) {
    assertThat(deprecated(document(text, Zone.BODY, null))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Zone.class)
  void onlyProseIsRead(Zone zone) {
    assertThat(deprecated(document("A mist bell.", zone, null))).hasSize(zone.isProse() ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(
      value = Inline.Kind.class,
      names = {"QUOTATION", "CODE", "URL", "CITATION"})
  void markedStretchesAreSkipped(Inline.Kind kind) {
    assertThat(deprecated(document("A mist bell.", Zone.BODY, kind))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"²", "2"})
  void aTermThatACitationFollowsDirectlyIsRead(String number) {
    String text = "A mist bell" + number + " rang.";
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.mark(Inline.Kind.CITATION, new Span(11, 12));
    builder.endBlock(Zone.BODY, 0);
    Document document = builder.build();
    AnalyzedDocument analyzed = new AnalyzedDocument(document, new Segmenter().segment(document));

    assertThat(deprecated(analyzed))
        .extracting(hit -> analyzed.text(hit.place().span()))
        .containsExactly("mist bell");
  }

  @ParameterizedTest
  @CsvSource({
    "HEADING, 3. Mist bell, Fog bell",
    "HEADING, Step 1: Mist bell, Fog bell",
    "HEADING, Chapter 2 - Mist bell, Fog bell",
    "HEADING, A. Mist bell, Fog bell",
    "HEADING, 3. E-mail, Email",
    "HEADING, 6. Brume, Thick fog",
    "HEADING, Brume, Thick fog",
    "HEADING, Brume rises, Thick fog",
    "HEADING, The Mist Bell, Fog Bell",
    "HEADING, The Brume, Thick Fog",
    "HEADING, 4. Brume and Lamps, Thick Fog",
    "HEADING, 4. Kelvin scale, Absolute scale",
    "LIST_ITEM, Note: Mist bell rings., Fog bell",
    "LIST_ITEM, 1. Mist bell, Fog bell",
    "LIST_ITEM, See the Mist bell settings., Fog bell",
    "BODY, We use the Kelvin scale., absolute scale",
    "BODY, The Brume falls., Thick fog",
    "BODY, An OCR reader., reader"
  })
  void theAuthorsCapitalsAreKept(Zone zone, String text, String suggestion) {
    GlossaryAnalysis glossary =
        new GlossaryAnalysis(
            new Termbase(
                List.of(
                    concept("bell", term("fog bell", true, false), term("mist bell", false, false)),
                    concept("mail", term("email", true, false), term("e-mail", false, false)),
                    concept("fog", term("thick fog", true, false), term("brume", false, false)),
                    concept("read", term("reader", true, false), term("ocr reader", false, false)),
                    concept(
                        "heat",
                        term("absolute scale", true, false),
                        term("Kelvin scale", false, false)))));
    List<Hit> hits = new TermDeprecatedRule(glossary).check(manuscript(document(text, zone, null)));

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).suggestions()).containsExactly(suggestion);
  }

  @Test
  void casingIsHeldAgainstTheListedForm() {
    TermCasingRule rule = new TermCasingRule(new GlossaryAnalysis(TERMS));
    List<Hit> hits = rule.check(manuscript(document("We left marrow point.", Zone.BODY, null)));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).suggestions()).containsExactly("Marrow Point");
    for (String fine :
        List.of("We left Marrow Point.", "Marrow point is far.", "In MARROW POINT it rained.")) {
      assertThat(rule.check(manuscript(document(fine, Zone.BODY, null)))).as(fine).isEmpty();
    }
    assertThat(rule.check(manuscript(document("About marrow point", Zone.HEADING, null))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "They left marrow point., Marrow Point, HIGH",
    "We use the foghorne here., Foghorne, HIGH",
    "The boats excel at night., Excel, LOW",
    "The old bells rust., Rust, LOW",
    "We read it on the internet., Internet, HIGH",
  })
  void aNameThatIsAnOrdinaryWordInSmallLettersIsDoubtful(
      String text, String listed, Confidence confidence) {
    Termbase names = new Termbase(List.of(concept("name", term(listed, true, true))));
    TermCasingRule rule = new TermCasingRule(new GlossaryAnalysis(names));

    assertThat(rule.check(manuscript(document(text, Zone.BODY, null))))
        .extracting(Hit::confidence)
        .containsExactly(confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "A rose is red., rosé, bread roll, rose, LOW",
    "A rosé is red., rosé, bread roll, rosé, HIGH",
    "Two pates are bald., pâté, bread roll, pates, LOW",
    "The Zurich bell rang., Zürich bell, low bell, Zurich bell, HIGH",
    "The cafe opened., cafe, café, cafe, HIGH",
    "Its rôle is small., rôle, role, rôle, HIGH",
    "The café opened., cafe, café, none, none",
    "Its role is small., rôle, role, none, none",
  })
  void accentsDistinguishTerms(
      String text, String deprecated, String preferred, String found, String confidence) {
    AnalyzedDocument document = document(text, Zone.BODY, null);
    Termbase terms =
        new Termbase(
            List.of(concept("term", term(preferred, true, false), term(deprecated, false, false))));
    List<Hit> hits =
        new TermDeprecatedRule(new GlossaryAnalysis(terms)).check(manuscript(document));

    assertThat(hits)
        .extracting(hit -> document.text(hit.place().span()), hit -> hit.confidence().name())
        .isEqualTo(found.equals("none") ? List.of() : List.of(tuple(found, confidence)));
  }

  @ParameterizedTest
  @CsvSource({
    "They saw a data-set here., data-set, deprecated",
    "They heard the fogbell., fogbell, fog bell",
    "They heard the fog-bell., fog-bell, fog bell",
    "A fog-bell tower stood., none, none",
    "The fog bell rang., none, none"
  })
  void hyphensAreHeldAgainstTheListedForm(String text, String found, String suggestion) {
    AnalyzedDocument document = document(text, Zone.BODY, null);
    GlossaryAnalysis glossary = new GlossaryAnalysis(TERMS);
    List<Hit> hits = new TermHyphenationRule(glossary).check(manuscript(document));
    if (found.equals("none") || suggestion.equals("deprecated")) {
      assertThat(hits).isEmpty();
    } else {
      assertThat(hits).hasSize(1);
      assertThat(document.text(hits.get(0).place().span())).isEqualTo(found);
      assertThat(hits.get(0).suggestions()).containsExactly(suggestion);
    }
  }

  /** The words of an adjective are a noun with a space where no other noun follows. */
  @ParameterizedTest
  @CsvSource({
    "A third party lamp burns., third party",
    "A third party wrote it., none",
    "A third party often rings., none",
    "It was rung by a third party., none"
  })
  void onlyAnAdjectiveLacksItsHyphen(String text, String found) {
    Term adjective = term("third-party", true, false).as(WordClass.ADJECTIVE);
    Termbase terms = new Termbase(List.of(concept("party", adjective)));
    AnalyzedDocument document = document(text, Zone.BODY, null);
    assertThat(new TermHyphenationRule(new GlossaryAnalysis(terms)).check(manuscript(document)))
        .extracting(hit -> document.text(hit.place().span()))
        .isEqualTo(found.equals("none") ? List.of() : List.of(found));
  }

  /** Only before a noun is a further hyphen regular, not before what the noun does. */
  @ParameterizedTest
  @CsvSource({
    "The fog-bell rang., fog-bell",
    "A fog-bell warns ships., fog-bell",
    "The fog-bell ropes are wet., none",
    "We oil fog-bell towers., none",
    "The two-year-plan ropes are wet., none",
    "The two-year-plan failed., two-year-plan",
    "The two year plan ropes are wet., two year plan"
  })
  void aHyphenBeforeANounIsGrammar(String text, String found) {
    Termbase terms =
        new Termbase(
            List.of(
                concept("bell", term("fog bell", true, false)),
                concept("plan", term("two-year plan", true, false))));
    AnalyzedDocument document = document(text, Zone.BODY, null);
    assertThat(new TermHyphenationRule(new GlossaryAnalysis(terms)).check(manuscript(document)))
        .extracting(hit -> document.text(hit.place().span()))
        .isEqualTo(found.equals("none") ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "The labor market shrank., labor market, labour market, spelling, WARNING",
    "Labor markets shrank., Labor markets, Labour markets, spelling, WARNING",
    "The Ministry of the Sea met., Ministry of the Sea, Ministry of Sea, article, none",
    "The worker rights grew., worker rights, workers' rights, possessive, none"
  })
  void nearFormsAreToldWithTheirKind(
      String text, String found, String suggestion, String kind, String severity) {
    Termbase terms =
        new Termbase(
            List.of(
                concept("market", term("labour market", true, false)),
                concept("ministry", term("Ministry of Sea", true, true)),
                concept("rights", term("workers' rights", true, false))));
    AnalyzedDocument document = document(text, Zone.BODY, null);
    List<Hit> hits =
        new TermVariantUnlistedRule(new GlossaryAnalysis(terms)).check(manuscript(document));
    assertThat(hits).hasSize(1);
    assertThat(document.text(hits.get(0).place().span())).isEqualTo(found);
    assertThat(hits.get(0).suggestions()).containsExactly(suggestion);
    assertThat(hits.get(0).grounds().evidence().get(0).kind()).isEqualTo(kind);
    assertThat(hits.get(0).severity().map(Enum::name).orElse("none")).isEqualTo(severity);
  }

  @Test
  void allRulesShareOneSearch() {
    GlossaryAnalysis glossary = new GlossaryAnalysis(TERMS);
    AnalyzedManuscript manuscript = manuscript(document("A mist bell.", Zone.BODY, null));
    assertThat(glossary.of(manuscript)).hasSize(1).isSameAs(glossary.of(manuscript));
  }

  @Test
  void messageNamesBothForms() {
    Hit hit = deprecated(document("A mist bell.", Zone.BODY, null)).get(0);
    assertThat(hit.message())
        .isEqualTo("“mist bell” is deprecated in the glossary; use “fog bell”.");
  }

  private static List<Hit> deprecated(AnalyzedDocument document) {
    return new TermDeprecatedRule(new GlossaryAnalysis(TERMS)).check(manuscript(document));
  }

  private static AnalyzedManuscript manuscript(AnalyzedDocument document) {
    return new AnalyzedManuscript(List.of(document));
  }

  private static Concept concept(String id, Term... terms) {
    return new Concept(id, "", "", List.of(terms));
  }

  private static Term term(String text, boolean preferred, boolean caseSensitive) {
    return new Term(text, preferred ? TermStatus.PREFERRED : TermStatus.DEPRECATED, caseSensitive);
  }

  private static AnalyzedDocument document(String text, Zone zone, Inline.Kind mark) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    if (mark != null) {
      builder.mark(mark, new Span(1, text.length()));
    }
    builder.endBlock(zone, 0);
    Document document = builder.build();
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = Pattern.compile("[\\w-]+|[^\\s\\w]").matcher(text);
    while (matcher.find()) {
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
    return new AnalyzedDocument(
        document,
        List.of(new Sentence(document.blocks().get(0), new Span(0, text.length()), tokens)));
  }
}
