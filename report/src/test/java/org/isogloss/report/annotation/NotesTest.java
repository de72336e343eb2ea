package org.isogloss.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static final String TEXT =
      "A fog-bell rang.\n\nThe fog bell rang.\n\nA fog-bell, a fog bell and a fog bell rang.\n";

  private final Document document = read("a.md", TEXT);

  /** Returns planned hits under the name of a rule. */
  private record Planned(RuleInfo info, List<Hit> hits) implements ManuscriptRule {
    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      return hits;
    }
  }

  @Test
  void competingFormsHaveShortNotesWhereSomethingChanges() {
    List<Note> notes = notes("term-variants", variants(), document);

    assertThat(notes).extracting(Note::start).containsExactly(2, 40);
    assertThat(notes.get(0).paragraphs())
        .containsExactly(
            "Two spellings; use “fog bell”.",
            "“fog bell” is in line 3; line 5.",
            "“fog-bell” is in line 5.",
            "Because they differ in a hyphen.");
    assertThat(notes.get(1).paragraphs())
        .containsExactly("Or “fog bell”, as elsewhere? See the comment in line 1.");
  }

  @Test
  void aLongerPhraseKeepsItsOtherWords() {
    String text = "A fog-bell, a fog bell, two fog bell ropes and a fog-bell rope.\n";
    Document ropes = read("ropes.md", text);
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    for (String form : List.of("fog-bell", "fog bell", "fog bell rope", "fog-bell rope")) {
      int start = form.endsWith("rope") ? text.indexOf(form) : text.indexOf(form + ",");
      places.add(
          new Grounds.Occurrence<>(
              new Place(ropes.id(), new Span(start, start + form.length())), form));
    }
    Hit hit =
        Hit.at(places.get(0).place(), "Two spellings; use “fog bell”.")
            .suggesting(List.of("fog bell"), Applicability.UNSAFE)
            .with(
                Grounds.ofConcept(
                    List.of(
                        new Grounds.Form("fog bell", 2),
                        new Grounds.Form("fog-bell", 2),
                        Grounds.Form.of("fog bell rope", "fog bell", 1),
                        Grounds.Form.of("fog-bell rope", "fog-bell", 1)),
                    places,
                    List.of()));

    List<Note> notes = notes("term-variants", hit, ropes);

    assertThat(notes)
        .extracting(Note::start)
        .containsExactly(text.indexOf("fog-bell,"), text.indexOf("fog-bell rope"));
    assertThat(notes.get(1).paragraphs())
        .containsExactly("Or “fog bell rope”, as elsewhere? See the comment in line 1.");
    assertThat(notes.get(1).suggestions()).isEmpty();
  }

  @Test
  void describedFormsAreNotQuotedAsWords() {
    Hit variants = variants();
    Hit described =
        variants.with(
            Grounds.ofConcept(
                List.of(
                    Grounds.Form.described("are written open", 9),
                    Grounds.Form.described("have a hyphen", 2)),
                variants.grounds().occurrences().stream()
                    .filter(one -> one.form().equals(Optional.of("fog-bell")))
                    .map(one -> new Grounds.Occurrence<>(one.place(), "have a hyphen"))
                    .toList(),
                List.of()));

    List<Note> notes = notes("heading-case", described, document);

    assertThat(notes).hasSize(2);
    assertThat(notes.get(0).paragraphs())
        .containsExactly("Two spellings; use “fog bell”.", "Also in line 5.");
    assertThat(notes.get(1).paragraphs())
        .containsExactly("Two spellings; use “fog bell”.", "See also line 1.");
  }

  @Test
  void wordsThatAreOneDecisionDoNotCompete() {
    Hit variants = variants();
    Hit separate =
        variants.with(
            Grounds.ofConcept(
                    variants.grounds().forms(), variants.grounds().occurrences(), List.of())
                .separate());

    List<Note> notes = notes("acronym-undefined", separate, document);

    assertThat(notes).hasSize(5);
    assertThat(notes.get(0).paragraphs()).contains("“fog-bell” is in line 5.");
    assertThat(notes.subList(1, 5))
        .allSatisfy(
            note ->
                assertThat(note.paragraphs())
                    .containsExactly("Two spellings; use “fog bell”.", "See also line 1."));
  }

  @Test
  void eachOtherPassageHasANote() {
    List<Place> places = List.of(place(2), place(22));
    Hit hit =
        Hit.at(places.get(0), "This passage is repeated.")
            .with(
                Grounds.ofPassage(
                    places.stream().map(one -> new Grounds.Occurrence<Place>(one)).toList(),
                    List.of()));

    List<Note> notes = notes("repeated-passage", hit, document);

    assertThat(notes.get(0).paragraphs())
        .containsExactly("This passage is repeated.", "Also in line 3.");
    assertThat(notes.get(1).paragraphs())
        .containsExactly("This passage is repeated.", "See also line 1.");
  }

  @Test
  void differencesSayWhatIsHereAndWhatIsElsewhere() {
    List<Place> places = List.of(place(2), place(22));
    Hit hit =
        Hit.at(places.get(0), "This passage is repeated.")
            .with(
                Grounds.ofPassage(
                    places.stream().map(one -> new Grounds.Occurrence<Place>(one)).toList(),
                    List.of(new Grounds.Difference<>("wording", places))));

    assertThat(notes("repeated-passage", hit, document).get(0).paragraphs())
        .contains("Wording: “fog-bell” here, “fog bell” elsewhere.");
  }

  @Test
  void reasonsAboutTheSamePairNameItOnce() {
    Hit variants = variants();
    String pair = " (“fog bell” and “fog-bell”)";
    Hit several =
        variants.with(
            Grounds.ofConcept(
                variants.grounds().forms(),
                variants.grounds().occurrences(),
                List.of(
                    new Grounds.Evidence<>("hyphen", "they differ in a hyphen" + pair, List.of()),
                    new Grounds.Evidence<>("sound", "they sound the same" + pair, List.of()),
                    new Grounds.Evidence<>("place", "one replaces the other", List.of()))));

    assertThat(notes("term-variants", several, document).get(0).paragraphs())
        .contains(
            "Because they differ in a hyphen, they sound the same (“fog bell” and “fog-bell”);"
                + " one replaces the other.");
  }

  @Test
  void suggestionsThatTheMessageDoesNotNameAreASentence() {
    Hit hit =
        Hit.at(place(2), "Look here.").suggesting(List.of("fog bell", ""), Applicability.UNSAFE);

    assertThat(notes("doubled-word", hit, document).get(0).paragraphs())
        .containsExactly("Look here.", "Suggestions: “fog bell”, delete it.");
  }

  @Test
  void aSafeFixIsAChangeThatIncludesTheArticle() {
    Document bells = read("b.md", "It was a bell post here.\n");
    Note note = notes("term-deprecated", observationPost(bells, 9), bells).get(0);

    assertThat(note.change().orElseThrow().text()).isEqualTo("an observation post");
    assertThat(note.change().orElseThrow().place().span()).isEqualTo(new Span(7, 18));
    assertThat(note.paragraphs()).hasSize(1);
  }

  @Test
  void anArticleOutsideTheMarkupOfTheTermIsNoPartOfAChange() {
    Document bells = read("b.html", "<p>It was a <b>bell post</b> here.</p>\n");

    Note note = notes("term-deprecated", observationPost(bells, 9), bells).get(0);

    assertThat(note.place().text()).isEqualTo("bell post");
    assertThat(note.change()).isEmpty();
  }

  @Test
  void aChangeWouldNotBeginANumberedItem() {
    for (String opening : List.of("", "The ")) {
      Document club = read("b.md", "It rained.\n\n> " + opening + "Bell club won.\n");
      int at = club.prose().indexOf("Bell club");
      Hit hit =
          Hit.at(new Place(club.id(), new Span(at, at + 9)), "Use “1. FC Bell”.")
              .suggesting(List.of("1. FC Bell"), Applicability.SAFE);

      Note note = notes("term-deprecated", hit, club).get(0);

      assertThat(note.place().text()).isEqualTo("Bell club");
      assertThat(note.change().isEmpty()).isEqualTo(opening.isEmpty());
    }
  }

  /** A fix for “bell post” at an offset of the prose. */
  private static Hit observationPost(Document document, int at) {
    return Hit.at(
            new Place(document.id(), new Span(at, at + "bell post".length())),
            "“bell post” is deprecated in the glossary; use “observation post”.")
        .suggesting(List.of("observation post"), Applicability.SAFE);
  }

  private Hit variants() {
    List<Grounds.Occurrence<Place>> occurrences = new ArrayList<>();
    for (int at = 0; at < TEXT.length(); at++) {
      if (TEXT.startsWith("fog-bell", at) || TEXT.startsWith("fog bell", at)) {
        occurrences.add(new Grounds.Occurrence<>(place(at), TEXT.substring(at, at + 8)));
      }
    }
    return Hit.at(place(2), "Two spellings; use “fog bell”.")
        .suggesting(List.of("fog bell"), Applicability.UNSAFE)
        .with(
            Grounds.ofConcept(
                List.of(new Grounds.Form("fog bell", 3), new Grounds.Form("fog-bell", 2)),
                occurrences,
                List.of(new Grounds.Evidence<>("hyphen", "they differ in a hyphen", List.of()))));
  }

  /** The place of eight characters of the text, in its prose. */
  private Place place(int source) {
    int start = document.prose().indexOf(TEXT.substring(source, source + 8), from(source));
    return new Place(document.id(), new Span(start, start + 8));
  }

  /** The prose has one line break between paragraphs, where the text has two. */
  private static int from(int source) {
    return source - (int) TEXT.substring(0, source).lines().filter(String::isEmpty).count();
  }

  private static List<Note> notes(String rule, Hit hit, Document document) {
    RuleInfo info =
        BuiltInRules.all(new Termbase(List.of())).stream()
            .map(Rule::info)
            .filter(one -> one.id().equals(rule))
            .findFirst()
            .orElseThrow();
    List<Finding> findings = lint(List.of(new Planned(info, List.of(hit))), document);
    return Notes.of(findings, List.of(document)).in(document.id());
  }

  private static List<Finding> lint(List<Rule> rules, Document document) {
    try {
      return new Linter(rules, 1).lint(List.of(List.of(document)), List.of()).findings();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nothing interrupts a test", e);
    }
  }

  private static Document read(String path, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new MarkdownReader().read(new DocumentId(path), bytes);
    } catch (org.isogloss.core.document.ReadException e) {
      throw new IllegalStateException("Markdown can be read", e);
    }
  }
}
