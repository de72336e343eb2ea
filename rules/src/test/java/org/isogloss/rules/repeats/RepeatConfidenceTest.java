package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which repeats are templates or phrases, and which an editor would act on. */
class RepeatConfidenceTest {

  private static final String LONG =
      "The ferrymen of the lower harbour kept 40 boats dry under the old stone arches until the"
          + " spring tide had passed, and then they painted every hull, mended the nets and paid"
          + " the warden his yearly due.\n";

  private static final String ENTRY =
      "The %s lamp can be lit in any harbour by a keeper who has a license from the old signal"
          + " office.\n";

  @Test
  void aPassageThatDriftedApartIsCertain() throws ReadException {
    String drifted =
        LONG.replace("had passed", "passed")
            .replace("the old", "an old")
            .replace("until the spring", "until spring")
            .replace("the warden his", "a warden the");
    Hit hit = only(LONG, drifted);
    assertThat(hit.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void oneWordInPlaceOfAnotherIsLessSure() throws ReadException {
    Hit hit = only(LONG, LONG.replace("mended the nets", "dried the nets at last"));
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void anotherNumberIsAContradiction() throws ReadException {
    Hit hit = only(LONG, LONG.replace("40", "60"));
    assertThat(hit.severity()).contains(Severity.ERROR);
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void anotherNumberIsAContradictionHoweverOftenItRecurs() throws ReadException {
    String twice = LONG.replace("the old stone arches", "40 old stone arches");
    assertContradiction(only(twice, twice.replace("40", "60")));
    assertContradiction(only(LONG, LONG.replace("40", "60"), LONG.replace("40", "50")));
    String code = "Ring `one`.\n\n";
    assertDoubtful(only(code + twice, code + twice.replace("40", "60")), "template");
    assertDoubtful(
        only(code + LONG, code + LONG.replace("40", "60"), code + LONG.replace("40", "50")),
        "template");
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, # 4 Boats, b.md, # 6 Nets, true",
    "a.md, # 1.4 Boats, b.md, # 1.6 Nets, true",
    "a.md, # Chapter 4, b.md, # Chapter 6, true",
    "chapter-4.md, # Boats, chapter-6.md, # Nets, true",
    "4-boats.md, # Boats, 6-nets.md, # Nets, true",
    "a.md, # The fleet of 4, b.md, # The fleet of 6, false",
  })
  void theNumberOfASectionIsNotWhatItIsAbout(
      String path, String heading, String otherPath, String other, boolean contradicts)
      throws ReadException {
    String text = LONG.replace("40", "%s");
    List<Hit> hits =
        check(
            List.of(
                read(path, heading + "\n\n" + text.formatted(4)),
                read(otherPath, other + "\n\n" + text.formatted(6))));
    assertThat(hits).hasSize(1);
    if (contradicts) {
      assertContradiction(hits.get(0));
    } else {
      assertDoubtful(hits.get(0), "template");
    }
  }

  @Test
  void aLongNameThatEndsWithTheSubjectOfItsPageIsOfATemplate() throws ReadException {
    String page = "# Lamps in %s\n\nRing it.\n\n" + LONG.replace("40 boats", "`old-sea-lamp-%s`");
    Hit hit =
        only(
            page.formatted("Brass", "brass"),
            page.formatted("Iron", "iron"),
            page.formatted("Tin", "tin"));
    assertDoubtful(hit, "template");
  }

  private static void assertContradiction(Hit hit) {
    assertThat(hit.severity()).contains(Severity.ERROR);
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void anotherNumberInAnEntryOfAManualIsMeant() throws ReadException {
    String step = "## Step %s\n\nRing `%s`.\n\n%s\n";
    String between = "The tide is noted in the book of the warden.\n\n".repeat(20);
    Hit hit =
        all(step.formatted("A", "one", LONG) + between + step.formatted("B", "two", other()))
            .stream()
            .filter(each -> each.place().span().length() > 100)
            .findFirst()
            .orElseThrow();
    assertDoubtful(hit, "parallel");
  }

  private static String other() {
    return LONG.replace("40", "60");
  }

  @Test
  void unsetAndNotSetAreNoContradiction() throws ReadException {
    String text =
        "The harbour lamp has a default color from the signal office if the color of the keeper is"
            + " %s on the first day of spring.\n";
    Hit hit = only(text.formatted("unset"), text.formatted("not set"));
    assertThat(hit.severity()).contains(Severity.WARNING);
  }

  @Test
  void aFrameWithOtherWordsInOneSlotIsATemplate() throws ReadException {
    Hit hit = only(ENTRY.formatted("brass"), ENTRY.formatted("copper"), ENTRY.formatted("iron"));
    assertThat(hit.confidence()).isEqualTo(Confidence.LOW);
    assertThat(hit.grounds().evidence())
        .extracting(Grounds.Evidence::note)
        .containsExactly(
            "the same frame with other words in one slot appears in 3 places, like a template");
  }

  @ParameterizedTest
  @CsvSource({
    "## Lamp boats, ## Reed boats, lamp, reed, true",
    "## port.LampBoats, ## port.ReedBoats, lamp, reed, true",
    "## Lamp boats, ## Reed boats, brass, iron, false",
  })
  void aPassageThatNamesTheSectionsItIsInIsATemplate(
      String one, String other, String word, String another, boolean isTemplate)
      throws ReadException {
    String text = LONG.replace("mended the nets", "mended the %s nets");
    Hit hit =
        only(
            "# Port\n\n%s\n\n### Nets\n\n%s".formatted(one, text.formatted(word)),
            "# Port\n\n%s\n\n### Nets\n\n%s".formatted(other, text.formatted(another)));
    assertThat(hit.confidence()).isEqualTo(isTemplate ? Confidence.LOW : Confidence.MEDIUM);
  }

  @Test
  void whatIsInEveryFileIsFurniture() throws ReadException {
    Hit hit = only(LONG, LONG, LONG);
    assertDoubtful(hit, "template");
  }

  @Test
  void aPassageOnTwoPagesOfAManualIsRestatedOnPurpose() throws ReadException {
    Hit hit = only("Ring `one`.\n\n" + LONG, "Ring `two`.\n\n" + LONG);
    assertDoubtful(hit, "restated");
  }

  @Test
  void manyShortFilesAreAManual() throws ReadException {
    List<String> files = new ArrayList<>(List.of(LONG, "Ring two.\n\n" + LONG));
    for (int i = 0; i < 8; i++) {
      files.add("The bell of pier " + i + " rings.\n");
    }
    assertDoubtful(only(files.toArray(String[]::new)), "restated");
    files.set(2, "The bell rings.\n\n".repeat(4000));
    assertThat(only(files.toArray(String[]::new)).confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void inTwoChaptersOfABookItIsNot() throws ReadException {
    Hit hit = only("Ring one.\n\n" + LONG, "Ring two.\n\n" + LONG);
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void whatDriftsInAnEntryOfAManualIsMeantButOnAnotherPageItIsAnAccident() throws ReadException {
    String step =
        "Ring `%s`.\n\n"
            + "The keeper opens the lower gate and notes the tide and %s name of the boat %s his"
            + " own book.\n";
    String between = "\nThe warden sleeps until noon.\n".repeat(30);
    String one = step.formatted("one", "the", "in");
    String two = step.formatted("two", "a", "into");
    assertDoubtful(only(one + between + "\n" + two), "parallel");
    assertThat(only(one, two).confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @ParameterizedTest
  @CsvSource({
    // Small words drift.
    "the, in, a, into, true",
    "the, in, the, into, false",
    // So do the forms of words.
    "old boats and the, starting in, old boat and the, started in, true",
    // A contraction says nothing about the passage.
    "what is not the, and will not be in, what isn't the, and won't be in, false",
    // Small words that belong to code or to a name that differs were not left over.
    "`bow`, in, `bow` or `stern`, in `den` or, false",
    "the, in, the lampPool, in the book.txt and, false"
  })
  void onlyWhatBelongsToNothingElseDrifts(
      String one, String place, String other, String otherPlace, boolean hasDrifted)
      throws ReadException {
    String page =
        "Ring `%s`.\n\n"
            + "The keeper opens the lower gate and notes the tide and %s name of the boat %s his"
            + " own book.\n";
    Hit hit = only(page.formatted("one", one, place), page.formatted("two", other, otherPlace));
    if (hasDrifted) {
      assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
    } else {
      assertDoubtful(hit, "parallel");
    }
  }

  @Test
  void oneMoreWordOnAPageOfAManualIsMeant() throws ReadException {
    String page =
        "Ring `%s`.\n\n"
            + "The keeper opens the lower gate%s and notes the tide and the name of the boat in his"
            + " own book.\n";
    assertDoubtful(only(page.formatted("one", " softly"), page.formatted("two", "")), "parallel");
  }

  @Test
  void aMissingNotIsASlipInAManualToo() throws ReadException {
    String step =
        "Ring `%s`.\n\nThe keeper must%s open the lower gate before he has noted the tide"
            + " and the name of the boat.\n";
    Hit hit = only(step.formatted("one", " not"), step.formatted("two", ""));
    assertThat(hit.severity()).contains(Severity.ERROR);
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void twoCasesOfOneConditionAreAContrast() throws ReadException {
    Hit hit =
        only(
            "If keeper is not moved during the watch planning, the tide table of the *from* keeper"
                + " is restored. If the keeper is moved during the watch, the tide table of the"
                + " *to* keeper is restored.\n");
    assertDoubtful(hit, "antithesis");
  }

  @Test
  void aWholeSectionOfAManualIsACopy() throws ReadException {
    String other =
        "The warden of the upper harbour counts the boats at dawn and writes their names and the"
            + " names of their owners into a book that nobody else may read, for the tax is due in"
            + " autumn and every boat that is not in the book pays twice.\n";
    String section = LONG.strip() + " " + other;
    Hit hit = only("Ring `one`.\n\n" + section, "Ring `two`.\n\n" + section);
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void aShortPhraseIsDoubtful() throws ReadException {
    String phrase = "the keeper of the old lamp lit the second signal of the harbour office";
    Hit hit = only("At noon " + phrase + " in haste.\n", "We know that " + phrase + " again.\n");
    assertThat(hit.confidence()).isEqualTo(Confidence.LOW);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/latest/boats.md, docs/next/boats.md, true",
    "docs/v2/boats.md, docs/2.10.x/boats.md, true",
    "docs/v1.11-alpha/boats.md, docs/release-3/boats.md, true",
    "docs/version-3.1/en/boats.md, docs/current/en/boats.md, true",
    "site/docs/boats.md, site/versioned_docs/version-v2.5.0/boats.md, true",
    "main/docs/1.0/boats.md, main/docs/2.0-rc.1/boats.md, true",
    "docs/boats.md, docs/dev/boats.md, false",
    "notes/2024-05-01/boats.md, notes/2024-06-01/boats.md, false",
    "docs/1.0/en/boats.md, docs/2.0/fr/boats.md, false",
    "docs/latest/boats.md, docs/latest/nets.md, false",
    "docs/latest/boats.md, docs/north/boats.md, false",
    "book/1/boats.md, book/2/boats.md, false",
    "boats.md, 2.1.md, false"
  })
  void aPageThatIsKeptForSeveralVersionsIsNoRepeat(String one, String other, boolean isKept)
      throws ReadException {
    List<Hit> hits =
        check(List.of(read(one, "Ring one.\n\n" + LONG), read(other, "Ring two.\n\n" + LONG)));

    assertThat(hits).hasSize(1);
    if (isKept) {
      assertDoubtful(hits.get(0), "versions");
    } else {
      assertThat(hits.get(0).confidence()).isEqualTo(Confidence.MEDIUM);
    }
  }

  @Test
  void aFileThatWasCompiledFromOthersRepeatsThem() throws ReadException {
    List<String> pages =
        List.of(
            LONG,
            "The warden of the upper harbour counts the boats at dawn and writes their names and"
                + " the names of their owners into a book that nobody else may read in winter or in"
                + " summer.\n",
            "Every bell of the southern coast has a voice of its own, so that sailors who cannot"
                + " see the shore in a fog know by the sound alone how far it is to the next safe"
                + " pier.\n");
    List<String> files = new ArrayList<>(pages);
    files.add(String.join("\n", pages));

    assertThat(all(files.toArray(String[]::new)))
        .hasSize(3)
        .allSatisfy(hit -> assertDoubtful(hit, "compiled"));
    assertThat(all(pages.get(0), pages.get(1), files.get(3)))
        .hasSize(2)
        .allSatisfy(hit -> assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM));
  }

  @Test
  void aPassageThatAlsoRecursInOneVersionIsARepeat() throws ReadException {
    String twice = LONG + "\nThe bell rings.\n\n" + LONG;
    List<Hit> hits =
        check(List.of(read("docs/latest/boats.md", twice), read("docs/2.3/boats.md", twice)));

    assertThat(hits).anyMatch(hit -> hit.confidence() != Confidence.LOW);
  }

  private static void assertDoubtful(Hit hit, String reason) {
    assertThat(hit.confidence()).isEqualTo(Confidence.LOW);
    assertThat(hit.grounds().evidence()).extracting(Grounds.Evidence::kind).containsExactly(reason);
  }

  private static Hit only(String... files) throws ReadException {
    List<Hit> hits = all(files);
    assertThat(hits).hasSize(1);
    return hits.get(0);
  }

  private static List<Hit> all(String... files) throws ReadException {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (String file : files) {
      documents.add(read(documents.size() + ".md", file));
    }
    return check(documents);
  }

  private static AnalyzedDocument read(String path, String text) throws ReadException {
    Document document =
        new MarkdownReader().read(new DocumentId(path), text.getBytes(StandardCharsets.UTF_8));
    return new AnalyzedDocument(document, new Segmenter().segment(document));
  }

  private static List<Hit> check(List<AnalyzedDocument> documents) {
    return new RepeatedPassageRule(new RepeatAnalysis(RepeatSettings.DEFAULT))
        .check(new AnalyzedManuscript(documents));
  }
}
