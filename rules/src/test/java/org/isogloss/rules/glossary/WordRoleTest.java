package org.isogloss.rules.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word is replaced only where its sentence has it as the class of word that the term is. */
class WordRoleTest {

  private static String fixed(String text, List<Hit> hits) {
    StringBuilder fixed = new StringBuilder(text);
    hits.stream()
        .flatMap(hit -> hit.fix().stream())
        .filter(fix -> fix.applicability() == Applicability.SAFE)
        .flatMap(fix -> fix.edits().stream())
        .sorted(Comparator.comparing((Fix.Edit<?> edit) -> span(edit)).reversed())
        .forEach(edit -> fixed.replace(span(edit).start(), span(edit).end(), edit.text()));
    return fixed.toString();
  }

  private static Span span(Fix.Edit<?> edit) {
    return ((Place) edit.place()).span();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          put | place | verb | The feast took place in May. Please place the cap. | The feast took place in May. Please put the cap.
          examine | test | verb | The first test failed. We test the pump. | The first test failed. We examine the pump.
          alter | change | verb | Social change takes time. You can change the name. | Social change takes time. You can alter the name.
          describe | report | verb | The annual report appeared. We report the fault. | The annual report appeared. We describe the fault.
          lamp | light | noun | A light wind blew. The light is on. | A light wind blew. The lamp is on.
          good | fine | adjective | He paid a fine. It is a fine day. | He paid a fine. It is a good day.
          boat | ship | unspecified | We ship goods. The ship is old. | We ship goods. The boat is old.
          photo | picture | unspecified | He pictured it. The picture is old. | He pictured it. The photo is old.
          enter | type | unspecified | Type the name. The type is wrong. | Enter the name. The type is wrong.
          log in | login | unspecified | The login failed. | The login failed.
          enter | type | verb | Type a password. Hit it. | Enter a password. Hit it.
          required | mandatory | adjective | The mandatory fields are here. | The required fields are here.
          chart | report | noun | Report leaks to us. Never report leaks here. The report is old. | Report leaks to us. Never report leaks here. The chart is old.
          note | file | unspecified | File the chart and file it now. File after file is lost. Files burn. | File the chart and file it now. File after note is lost. Notes burn.
          chart | order | unspecified | Ring, order two bells. The order of bells. Order is restored. | Ring, order two bells. The chart of bells. Chart is restored.
          because of | due to | unspecified | The ship is due to arrive. It is late due to fog. | The ship is due to arrive. It is late because of fog.
          chart | report | noun | Keepers report leaks by radio. The lamps that report leaks ring. | Keepers report leaks by radio. The lamps that report leaks ring.
          autumn | fall | noun | In the fall, prices often fall. The price falls. The long fall ended. | In the autumn, prices often fall. The price falls. The long autumn ended.
          boat | ship | noun | Anna ships goods. A keeper ships a bell. The bell ships were old. | Anna ships goods. A keeper ships a bell. The bell boats were old.
          chart | report | noun | The sales report is late. We saw the bell reports of May. | The sales chart is late. We saw the bell charts of May.
          send | ship | unspecified | Keepers ship goods. | Keepers ship goods.
          third-party | third party | adjective | A third party rang. It is third party. A third party lamp burns. | A third party rang. It is third party. A third-party lamp burns.
          third-party | third party | adjective | The third party's lamp burns by a third party. | The third party's lamp burns by a third party.
          outside | third party | adjective | The bell is third party. The third party wrote. | The bell is outside. The third party wrote.
          open-source | open source | unspecified | Open source is a way. An open source lamp burns. | Open source is a way. An open-source lamp burns.
          front-end | front end | noun | The front end is old. | The front-end is old.
          use | utilize | unspecified | We utilize it. They utilized it. | We use it. They used it.
          # A noun that looks like the form of an irregular verb
          group | subset | unspecified | Only a subset of the lamps is lit. Each subset rings. | Only a group of the lamps is lit. Each group rings.
          start | outset | unspecified | From the outset it rang. | From the start it rang.
          # Forms of verbs that are prepositions or conjunctions
          contain | include | verb | All lamps, including the oldest, burn. It rings by including it. They are including it. | All lamps, including the oldest, burn. It rings by containing it. They are containing it.
          give | provide | verb | A bell rings provided it is lit. He provided it. It is provided by him. | A bell rings provided it is lit. He gave it. It is given by him.
          treat | regard | verb | As regards the bells, a letter regarding the lamp came. He regards it as old. | As regards the bells, a letter regarding the lamp came. He treats it as old.
          come after | follow | verb | The ship left following a storm. The following lamps burn. It follows the ship. | The ship left following a storm. The following lamps burn. It comes after the ship.
          rest on | depend on | verb | It rings depending on the tide. It depends on the tide. | It rings depending on the tide. It rests on the tide.
          # Adjectives that are adverbs as well
          correct | right | adjective | Turn right at the pier, it is lit right now. The right lamp is lit. It is right. | Turn right at the pier, it is lit right now. The correct lamp is lit. It is correct.
          quick | fast | adjective | The ship sails fast. A fast ship came. The ship is fast. | The ship sails fast. A quick ship came. The ship is quick.
          elevated | high | adjective | The gull flies high. The high tower fell. | The gull flies high. The elevated tower fell.
          silent | still | adjective | The lamp is still lit. He still rings. | The lamp is still lit. He still rings.
          # A particle that may be a preposition
          sign in | log in | verb | Lamps are logged in fog. He logged in the morning. They logged in. Keepers log in with a key. | Lamps are logged in fog. He logged in the morning. They signed in. Keepers sign in with a key.
          # Verbs that others make up with the next words
          put | set | verb | They set about making soup. He set aside the net. She set the lamp on deck. | They set about making soup. He set aside the net. She put the lamp on deck.
          operate | run | verb | He ran into the mate. It ran over a rock. He ran the pump. | He ran into the mate. It ran over a rock. He operated the pump.
          seize | take | verb | They took over the pier, took part in it and took into account the fog. They took the pier. | They took over the pier, took part in it and took into account the fog. They seized the pier.
          # Nouns where the term is a verb
          put | set | verb | A legacy setting that is old. We check lamp sets nightly. He is setting it. When rung, the bell sets the time. | A legacy setting that is old. We check lamp sets nightly. He is putting it. When rung, the bell puts the time.
          choose | select | verb | It is a simple select option. Select a lamp. | It is a simple select option. Choose a lamp.
          look up | query | verb | It relates to query errors. We want to query the list. | It relates to query errors. We want to look up the list.
          # A participle before a noun, and a verb of several words
          turn on | enable | verb | Keepers and enabled lamps, 12 enabled lamps, the keeper's enabled lamp. They enabled lamps. | Keepers and enabled lamps, 12 enabled lamps, the keeper's enabled lamp. They turned on lamps.
          # A verb that takes no object
          make sure | ensure | verb | Ensure safety. It ensures quiet operation. Ensure that it rings. | Ensure safety. It ensures quiet operation. Make sure that it rings.
          make sure | ensure | unspecified | Ensure the quiet of the pier. Ensure the lamps on deck are lit. | Ensure the quiet of the pier. Make sure the lamps on deck are lit.
          make sure | ensure | verb | Safety is ensured by bells. He ensured it. He ensured that it rang. | Safety is ensured by bells. He ensured it. He made sure that it rang.
          make sure | verify | verb | The chart was signed and verified at sea. They signed and verified that it rang. | The chart was signed and verified at sea. They signed and made sure that it rang.
          # Verbs with other words after them
          allow | let | verb | It lets you ring the bell, letting the keepers sleep. It lets the fog in. | It lets you ring the bell, letting the keepers sleep. It allows the fog in.
          let | allow | verb | It allows you to ring. It is not allowed to ring. It allows no lamps. | It allows you to ring. It is not allowed to ring. It lets no lamps.
          help | assist | verb | It assists keepers to ring. | It helps keepers to ring.
          give | provide | verb | It provides keepers with lamps. It provides a lamp. | It provides keepers with lamps. It gives a lamp.
          ask | request | verb | She requested a lamp. She requested that it ring. | She requested a lamp. She asked that it ring.
          to | in order to | unspecified | Ring it in order to wake him. | Ring it to wake him.
          # A verb that the dictionary has only as a noun
          set up | setup | verb | This is a basic setup. The Marrow setup differs. Two Marrow setups differ. You can setup the lamp. | This is a basic setup. The Marrow setup differs. Two Marrow setups differ. You can set up the lamp.
          log in | login | verb | Two logins per keeper. Login failed. Please login now. | Two logins per keeper. Login failed. Please log in now.
          take part | participate | verb | They participate in the feast. | They take part in the feast.
          look after | maintain | verb | The maintained lamps burn. They maintained it. | The maintained lamps burn. They looked after it.
          """)
  void onlyTheTermIsReplaced(
      String wanted, String found, String wordClass, String text, String expected) {
    assertThat(fixed(text, DeprecatedTerm.hits(wanted, found, wordClass, text)))
        .isEqualTo(expected);
  }

  /** A capital beside a term, the title of a person or “of” may make it part of a longer name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met Henry Marrow.",
        "Henry Marrow rang it.",
        "Mr. Marrow rang it.",
        "Then Dr. Marrow rang it.",
        "Marrow et al. disagree.",
        "Marrow University is old.",
        "The University of Marrow is old.",
        "The Marrow of Lesser Holm is old."
      })
  void aPartOfALongerNameIsLeft(String text) {
    assertThat(DeprecatedTerm.hits("Holm", "Marrow", "unspecified", text)).hasSize(1);
    assertThat(fixed(text, DeprecatedTerm.hits("Holm", "Marrow", "unspecified", text)))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Visit Marrow.", "The bells of Marrow.", "Marrow has bells.", "In Marrow."})
  void aNameByItselfIsReplaced(String text) {
    assertThat(fixed(text, DeprecatedTerm.hits("Holm", "Marrow", "unspecified", text)))
        .isEqualTo(text.replace("Marrow", "Holm"));
  }

  /** A word with a capital of its own is part of a name even if the sentence begins before it. */
  @Test
  void aWordWithACapitalIsPartOfAName() {
    String text = "Department of Defense ships left, the defense held.";
    assertThat(fixed(text, DeprecatedTerm.hits("guard", "defense", "noun", text)))
        .isEqualTo("Department of Defense ships left, the guard held.");
  }

  @Test
  void whatMayBeAnotherWordIsUncertain() {
    assertThat(DeprecatedTerm.hits("put", "place", "verb", "The feast took place in May."))
        .allMatch(hit -> hit.confidence() == Confidence.LOW);
    assertThat(DeprecatedTerm.hits("put", "place", "verb", "Please place the cap."))
        .singleElement()
        .matches(hit -> hit.confidence() != Confidence.LOW);
  }

  /** Small letters make another word of an acronym or a name, and a function word is neither. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United States | US | The bell helps us. The US helps. | The bell helps us. The United States helps. | 1
          bell technology | IT | It rang. Its bell is his. We sold it. Our IT is old. IT helps. | It rang. Its bell is his. We sold it. Our bell technology is old. Bell technology helps. | 2
          code | PIN | He stuck a pin in it. Pins bend. The PINs are old. | He stuck a pin in it. Pins bend. The codes are old. | 3
          ampere | A | A road ends. | A road ends. | 0
          hectare | ha | He has gone. Each ha of land counts. | He has gone. Each hectare of land counts. | 1
          typesetter | LaTeX | A latex bell. The LaTeX bell. | A latex bell. The typesetter bell. | 2
          Ankaran | Turkey | A turkey rang. The bells of Turkey. | A turkey rang. The bells of Ankaran. | 2
          ship | Vessel | The vessel is old. | The ship is old. | 1
          """)
  void anOrdinaryWordIsNoAcronym(
      String wanted, String found, String text, String expected, int count) {
    List<Hit> hits = DeprecatedTerm.hits(wanted, found, "unspecified", text);

    assertThat(hits).hasSize(count);
    assertThat(fixed(text, hits)).isEqualTo(expected);
  }

  @Test
  void anAcronymInSmallLettersIsUncertain() {
    assertThat(DeprecatedTerm.hits("code", "PIN", "unspecified", "He stuck a pin in it."))
        .singleElement()
        .matches(hit -> hit.confidence() == Confidence.LOW);
    assertThat(DeprecatedTerm.hits("code", "PIN", "unspecified", "The PIN is wrong."))
        .singleElement()
        .matches(hit -> hit.confidence() != Confidence.LOW);
  }

  /** The period of an abbreviation may as well end a sentence, after a word with its letters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article | Art. | He loves art. The lamp fell. | low
          Article | Art. | He loves art. | low
          Article | Art. | It is in art. 5 of the list. | high
          Saturday | Sat. | The gull sat. | low
          Saturday | Sat. | It rings on Sat. and Sun. | high
          figure | fig. | They ate a fig. | low
          figure | fig. | See fig. 3. | high
          minute | min. | It takes 5 min. Then it rings. | high
          inch | in. | The hut he came in. The bell rang. | none
          inch | in. | It is 5 in. long. | high
          number | No. | No. I prefer the other. | low
          number | No. | Take lamp No. 5 now. | high
          """)
  void aPeriodMayEndTheSentence(String wanted, String found, String text, String expected) {
    List<Hit> hits = DeprecatedTerm.hits(wanted, found, "unspecified", text);

    String confidence =
        hits.isEmpty() ? "none" : hits.get(0).confidence() == Confidence.LOW ? "low" : "high";
    assertThat(confidence).isEqualTo(expected);
  }

  /** A modifier with its hyphen is regular where the preferred term begins with it. */
  @Test
  void theBeginningOfThePreferredTermIsNoDeprecatedTerm() {
    assertThat(
            DeprecatedTerm.hits(
                "drop-down list", "dropdown", "unspecified", "The drop-down menu is old."))
        .isEmpty();
    assertThat(
            DeprecatedTerm.hits(
                "drop-down list", "dropdown", "unspecified", "The drop-down is old."))
        .hasSize(1);
  }

  @Test
  void aTermOfTheSameWordClassIsPreferred() {
    Concept concept =
        new Concept(
            "x",
            "",
            "",
            List.of(
                new Term("sign in", TermStatus.PREFERRED).as(WordClass.VERB),
                new Term("sign-in", TermStatus.PREFERRED).as(WordClass.NOUN),
                new Term("login", TermStatus.DEPRECATED).as(WordClass.NOUN)));
    List<Hit> hits =
        new TermDeprecatedRule(new GlossaryAnalysis(new Termbase(List.of(concept))))
            .check(TermText.manuscript("The login is recorded."));
    assertThat(hits).singleElement().matches(hit -> hit.message().contains("use “sign-in”"));
  }

  /** A name that is spelled like a word: the word keeps its lower-case letter. */
  @ParameterizedTest
  @CsvSource({
    "US, Let us go., none",
    "May, You may go., none",
    "Polish, We polish the floor., unsafe",
    "Fenbox, We start fenbox here., safe",
    "FenBox, Fenbox rings., safe",
    "FenBox, # Fenbox and the bell, safe",
    "fenBox, FenBox rings., none",
    "Fenbox Tower, # Fenbox tower and the bell, none",
    "LaTeX, Latex gloves are old., unsafe",
  })
  void aWordIsNoNameInSmallLetters(String name, String text, String expected) {
    Concept concept = new Concept("x", "", "", List.of(new Term(name, TermStatus.PREFERRED, true)));
    AnalyzedManuscript manuscript = TermText.manuscript(text);

    List<Hit> hits =
        new TermCasingRule(new GlossaryAnalysis(new Termbase(List.of(concept)))).check(manuscript);

    List<String> trust =
        hits.stream()
            .flatMap(hit -> hit.fix().stream())
            .map(fix -> fix.applicability().name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(trust).isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
  }
}
