package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.glossary.format.source.TermValues;
import org.isogloss.glossary.format.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpkeepTest {

  @TempDir Path folder;

  @Test
  void anAddedTermLeavesAllElseAsItWas() throws Exception {
    String old =
        """
        # Head.
        version: 1

        concepts:
          # The bell.
          - id: 'bell'   # why
            note: "Ring it."
            terms:
              - {text: fog bell, status: preferred}

          - id: hut
            terms: [{text: hut, status: preferred}]
        # End.
        """
            .replace("\n", "\r\n")
            .replaceFirst("^", "\uFEFF");
    Path path = Files.writeString(folder.resolve("t.yaml"), old);
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        termbase ->
            TermbaseEdit.addTerm(
                termbase, "bell", "en", new Term("mist bell", TermStatus.DEPRECATED)));
    assertThat(Files.readString(path))
        .isEqualTo(
            old.replace(
                "status: preferred}\r\n\r\n",
                """
                status: preferred}
                      - text: mist bell
                        status: deprecated

                """
                    .replace("\n", "\r\n")));
  }

  @Test
  void csvKeepsItsColumnsDelimiterMarkAndLineEnds() throws Exception {
    String old = "\uFEFFpreferred;deprecated;note\r\nfog bell;mist bell;\"a; b\"\r\n";
    Path path = Files.writeString(folder.resolve("t.csv"), old);
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        termbase ->
            TermbaseEdit.addTerm(
                termbase, "fog-bell", "en", new Term("haze bell", TermStatus.DEPRECATED)));
    assertThat(Files.readString(path)).isEqualTo(old.replace("mist bell", "mist bell|haze bell"));
  }

  @Test
  void tbxKeepsHeaderAndUnchangedEntries() throws Exception {
    String old =
        "<?xml version='1.0'?>\n<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
            + " xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<tbxHeader><!-- mine --></tbxHeader>\n"
            + "<text><body>\n<!-- one --><conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec>"
            + "<term>a</term></termSec></langSec></conceptEntry>\n<conceptEntry id=\"b\"><langSec"
            + " xml:lang=\"en\"><termSec><term>b</term></termSec></langSec></conceptEntry>\n"
            + "</body></text></tbx>\n";
    Path path = Files.writeString(folder.resolve("t.tbx"), old);
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        termbase ->
            TermbaseEdit.addTerm(termbase, "b", "en", new Term("c", TermStatus.DEPRECATED)));
    String now = Files.readString(path);
    assertThat(now).startsWith(old.substring(0, old.indexOf("<conceptEntry id=\"b\">")));
    assertThat(now).contains("deprecatedTerm-admn-sts").endsWith("\n</body></text></tbx>\n");
    assertThat(TermbaseReader.read(path).termCount()).isEqualTo(3);
  }

  @Test
  void aFileThatChangedMeanwhileIsNotWritten() throws Exception {
    Path path = sample();
    assertThatThrownBy(
            () ->
                TermbaseStore.update(
                    path,
                    TableOptions.DEFAULT,
                    termbase -> {
                      append(path, "# by another\n");
                      return TermbaseEdit.addTerm(
                          termbase, "a", "en", new Term("x", TermStatus.ADMITTED));
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("modified by another program");
    assertThat(Files.readString(path)).endsWith("# by another\n").doesNotContain("text: x");
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(path);
    }
  }

  private static void append(Path path, String text) {
    try {
      Files.writeString(path, Files.readString(path) + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path sample() throws IOException {
    return Files.writeString(
        folder.resolve("t.yaml"),
        "version: 1\nconcepts:\n  - id: a\n    terms:\n      - {text: b, status: preferred}\n",
        StandardCharsets.UTF_8);
  }

  @Test
  void mergeTakesWhatOneSideChangedAndListsWhatBothDid() {
    Termbase base = of(concept("a", "note", "b"), concept("gone", "", "g"));
    Termbase first =
        of(concept("a", "first", "b"), concept("new", "", "n"), concept("gone", "", "g"));
    Termbase second = of(concept("a", "note", "b", "c"));
    TermbaseMerge.Result merged =
        TermbaseMerge.of(base, first, second, TermbaseMerge.Preference.NONE);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.termbase())
        .isEqualTo(of(concept("a", "first", "b", "c"), concept("new", "", "n")));
    Termbase third = of(concept("a", "third", "b"), concept("gone", "", "g"));
    assertThat(TermbaseMerge.of(base, first, third, TermbaseMerge.Preference.NONE).conflicts())
        .containsExactly(new TermbaseMerge.Conflict("a", "note", "first", "third"));
    assertThat(
            TermbaseMerge.of(base, first, third, TermbaseMerge.Preference.SECOND)
                .termbase()
                .concepts()
                .get(0)
                .note())
        .isEqualTo("third");
  }

  @Test
  void mergeJoinsAConceptWithADerivedIdToTheOneThatHasItsTerm() {
    Termbase first = of(chosen("c1", "", "fog bell", "mist bell"));
    Termbase second =
        of(chosen("fog-bell", "", "fog bell", "smog bell"), chosen("hut", "", "hut", "shed"));
    assertThat(TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.NONE).termbase())
        .isEqualTo(
            of(
                chosen("c1", "", "fog bell", "mist bell", "smog bell"),
                chosen("hut", "", "hut", "shed")));
  }

  @Test
  void aTermThatOneSidePrefersAndTheOtherDeprecatesIsAConflict() {
    Termbase first = of(chosen("c1", "", "fog bell", "mist bell"));
    Termbase second = of(chosen("fog-bell", "", "fog bell"), chosen("mist-bell", "", "mist bell"));
    assertThat(TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.NONE).conflicts())
        .containsExactly(
            new TermbaseMerge.Conflict("c1", "en “mist bell”", "deprecated", "preferred"));
  }

  @Test
  void aTermThatOneSideUsesInOneConceptAndTheOtherAvoidsInAnotherIsAConflict() {
    Termbase first = of(chosen("port", "", "port warden"), chosen("hut", "", "hut", "shed"));
    Termbase second = of(chosen("harbor", "", "harbor master", "port warden"));
    assertThat(TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.NONE).conflicts())
        .containsExactly(
            new TermbaseMerge.Conflict(
                "port",
                "en “port warden”",
                "preferred in concept 'port'",
                "deprecated in concept 'harbor'"));
    assertThat(TermbaseMerge.of(of(), second, first, TermbaseMerge.Preference.NONE).conflicts())
        .containsExactly(
            new TermbaseMerge.Conflict(
                "harbor",
                "en “port warden”",
                "deprecated in concept 'harbor'",
                "preferred in concept 'port'"));
    assertThat(statuses(first, second, TermbaseMerge.Preference.FIRST))
        .containsExactly("preferred", "preferred", "deprecated", "preferred", "admitted");
    assertThat(statuses(first, second, TermbaseMerge.Preference.SECOND))
        .containsExactly("deprecated", "preferred", "deprecated", "preferred", "deprecated");
  }

  private static List<String> statuses(
      Termbase first, Termbase second, TermbaseMerge.Preference preference) {
    TermbaseMerge.Result merged = TermbaseMerge.of(of(), first, second, preference);
    assertThat(merged.conflicts()).isEmpty();
    return merged.termbase().concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(term -> term.status().label())
        .toList();
  }

  @Test
  void aContradictionOfOneSideAloneIsNoConflict() {
    Termbase first = of(chosen("port", "", "port warden"), chosen("hut", "", "hut", "port warden"));
    Termbase second = of(chosen("bell", "", "fog bell"));
    assertThat(TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.NONE).conflicts())
        .isEmpty();
  }

  @Test
  void mergeKeepsHomonymsApart() {
    Termbase first = of(chosen("c1", "A tower.", "light", "lamp"));
    for (Concept other :
        List.of(
            chosen("light", "A wave.", "light"),
            chosen("c2", "", "light"),
            chosen("lantern", "", "lantern", "light"))) {
      assertThat(
              TermbaseMerge.of(of(), first, of(other), TermbaseMerge.Preference.NONE)
                  .termbase()
                  .concepts())
          .containsExactly(first.concepts().get(0), other);
    }
    Termbase two = of(chosen("c1", "", "light"), chosen("c2", "", "light", "lamp"));
    Termbase light = of(chosen("light", "", "light"));
    assertThat(
            TermbaseMerge.of(of(), two, light, TermbaseMerge.Preference.NONE).termbase().concepts())
        .hasSize(3);
  }

  private static Concept chosen(String id, String definition, String text, String... deprecated) {
    List<Term> terms = new ArrayList<>(List.of(new Term(text, TermStatus.PREFERRED)));
    for (String other : deprecated) {
      terms.add(new Term(other, TermStatus.DEPRECATED));
    }
    return new Concept(id, definition, "", terms);
  }

  @Test
  void mergeKnowsALanguageThatOneSideLeftOpen() {
    Concept open =
        new Concept(
            "a",
            "",
            "",
            "",
            List.of(
                new LanguageSection("und", List.of(new Term("钟", TermStatus.PREFERRED))),
                new LanguageSection("EN", List.of(new Term("bell", TermStatus.PREFERRED)))),
            List.of());
    Termbase merged =
        TermbaseMerge.of(
                of(), of(chinese("a", "钟", "bell")), of(open), TermbaseMerge.Preference.NONE)
            .termbase();
    assertThat(merged.concepts().get(0).languages())
        .extracting(LanguageSection::language)
        .containsExactly("zh", "en");
  }

  @Test
  void termsThatEachSidePrefersAreAConflict() {
    Termbase first = rated("lamp preferred", "beacon admitted");
    Termbase second = rated("lantern preferred", "light preferred", "beacon deprecated");
    TermbaseMerge.Result merged =
        TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.NONE);
    assertThat(merged.conflicts())
        .containsExactly(
            new TermbaseMerge.Conflict("a", "en “beacon”", "admitted", "deprecated"),
            new TermbaseMerge.Conflict("a", "en preferred term", "“lamp”", "“lantern”, “light”"));
    assertThat(TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.FIRST).termbase())
        .isEqualTo(
            rated("lamp preferred", "beacon admitted", "lantern admitted", "light admitted"));
    assertThat(TermbaseMerge.of(of(), first, second, TermbaseMerge.Preference.SECOND).termbase())
        .isEqualTo(
            rated("lamp admitted", "beacon deprecated", "lantern preferred", "light preferred"));
  }

  @Test
  void aSideThatPrefersAnotherTermWinsIfItSaysSo() {
    Termbase base = rated("lamp preferred");
    Termbase lantern = rated("lantern preferred", "lamp deprecated");
    assertThat(TermbaseMerge.of(base, base, lantern, TermbaseMerge.Preference.NONE))
        .isEqualTo(new TermbaseMerge.Result(lantern, List.of()));
    Termbase light = rated("light preferred", "lamp deprecated");
    assertThat(TermbaseMerge.of(base, lantern, light, TermbaseMerge.Preference.NONE).conflicts())
        .containsExactly(
            new TermbaseMerge.Conflict("a", "en preferred term", "“lantern”", "“light”"));
    // What stands in the way of the preferred term is a conflict already, and stays one.
    assertThat(TermbaseMerge.of(of(), base, lantern, TermbaseMerge.Preference.FIRST).termbase())
        .isEqualTo(rated("lamp preferred", "lantern admitted"));
    Termbase both = rated("lamp preferred", "lantern preferred");
    assertThat(TermbaseMerge.of(of(), both, base, TermbaseMerge.Preference.NONE).termbase())
        .isEqualTo(both);
  }

  private static Termbase rated(String... terms) {
    return of(
        new Concept(
            "a",
            "",
            "",
            Arrays.stream(terms)
                .map(term -> term.split(" ", -1))
                .map(parts -> new Term(parts[0], TermValues.status(parts[1]).orElseThrow()))
                .toList()));
  }

  @Test
  void idsThatAreMadeAreShortAndApart() {
    ConceptIds ids = new ConceptIds();
    String long1 = ids.next("word ".repeat(1_500));
    assertThat(long1).hasSizeLessThan(90).startsWith("word-word");
    assertThat(ids.next("word ".repeat(1_500))).isEqualTo(long1 + "-2");
    assertThat(List.of(ids.next("C++"), ids.next("C#"), ids.next("c")))
        .containsExactly("c", "c-2", "c-3");
    assertThat(ids.next("x".repeat(500))).hasSizeLessThan(90);
  }

  @Test
  void diffTellsConceptsAndFields() {
    assertThat(
            TermbaseDiff.between(
                of(concept("a", "x", "b"), concept("o", "", "p")),
                of(concept("a", "y", "b", "c"), concept("n", "", "m"))))
        .containsExactly(
            new TermbaseDiff.Change("a", "note", "x", "y"),
            new TermbaseDiff.Change("a", "en “c”", "", "preferred"),
            new TermbaseDiff.Change("o", "", "p", ""),
            new TermbaseDiff.Change("n", "", "", "m"));
  }

  @Test
  void lintTellsEachKindOfFault() {
    Term bell = new Term("bell", TermStatus.PREFERRED);
    Termbase termbase =
        of(
            new Concept("one", "", "", List.of(bell, new Term("gong", TermStatus.DEPRECATED))),
            new Concept(
                "two", "", "", List.of(new Term("gong", TermStatus.PREFERRED), dep("bell"))),
            new Concept("three", "", "", List.of(dep("old"))),
            new Concept("four", "", "", List.of(new Term("big  hut", TermStatus.PREFERRED))),
            new Concept("five", "", "", List.of(new Term("Bell", TermStatus.PREFERRED))),
            new Concept("six", "", "", List.of(new Term("b\u0435ll b", TermStatus.PREFERRED))),
            new Concept("seven", "", "", List.of(new Term("old hut", TermStatus.PREFERRED))),
            new Concept("eight", "", "", List.of(bell, new Term("ring", TermStatus.PREFERRED))),
            chinese("nine", "钟", "clock"),
            chinese("ten", "钟", "watch"));
    assertThat(TermbaseLint.of(termbase))
        .extracting(TermbaseLint.Fault::concept, fault -> fault.kind().code())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "(\"two\", \"status-contradicted\")",
            "(\"two\", \"status-contradicted\")",
            "(\"one\", \"replacement-cycle\")",
            "(\"three\", \"target-empty\")",
            "(\"four\", \"blank-stray\")",
            "(\"five\", \"case-twin\")",
            "(\"six\", \"letter-alike\")",
            "(\"seven\", \"overlap-contradicted\")",
            "(\"eight\", \"preferred-twice\")",
            "(\"eight\", \"term-duplicate\")",
            "(\"eight\", \"status-contradicted\")",
            "(\"eight\", \"case-twin\")",
            "(\"ten\", \"source-ambiguous\")");
    assertThat(TermbaseLint.of(of(chinese("nine", "钟", "clock")))).isEmpty();
  }

  @Test
  void aLetterAndItsAccentAreOneCharacterForLint() {
    Term composed = new Term("na\u00EFve horn", TermStatus.PREFERRED);
    Term apart = new Term("nai\u0308ve horn", TermStatus.PREFERRED);
    assertThat(
            TermbaseLint.of(
                of(new Concept("a", "", "", List.of(composed, apart.as(TermStatus.DEPRECATED))))))
        .extracting(fault -> fault.kind().code())
        .containsExactly("status-contradicted");
    assertThat(TermbaseLint.of(of(new Concept("a", "", "", List.of(composed, apart)))))
        .extracting(fault -> fault.kind().code())
        .containsExactly("term-duplicate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mist bell, haze bell",
        "mist bell; haze bell",
        "雾钟、霾钟",
        "mist bell,  haze bell, x"
      })
  void aListInOneTermIsAFault(String text) {
    assertThat(TermbaseLint.of(of(concept("a", "", text))))
        .extracting(fault -> fault.kind().code())
        .contains("term-list");
  }

  @Test
  void aCommaMayBelongToATerm() {
    assertThat(TermbaseLint.of(of(concept("a", "", "health, safety and environment", "1,000 m"))))
        .noneMatch(fault -> fault.kind() == FaultKind.TERM_LIST);
    Term exact =
        new Term(
            "Springfield, Illinois",
            TermStatus.PREFERRED,
            WordClass.UNSPECIFIED,
            CaseRule.ANY,
            true,
            "",
            "",
            List.of(),
            List.of());
    assertThat(TermbaseLint.of(of(new Concept("a", "", "", List.of(exact))))).isEmpty();
  }

  @Test
  void aCircleIsToldOnceAndAChainNotAtAll() {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String next = i < 20 ? "w" + (i + 1) : "w" + (i == 39 ? 20 : i + 1);
      concepts.add(
          new Concept(
              "c" + i, "", "", List.of(new Term(next, TermStatus.PREFERRED), dep("w" + i))));
    }
    List<TermbaseLint.Fault> cycles =
        TermbaseLint.of(new Termbase(concepts)).stream()
            .filter(fault -> fault.kind() == FaultKind.REPLACEMENT_CYCLE)
            .toList();
    assertThat(cycles).hasSize(1);
    assertThat(cycles.get(0).message()).contains("over 20 terms, to “w20”");
  }

  /** Greek letters of their own beside Latin ones are symbols; some look like Latin letters. */
  @ParameterizedTest
  @CsvSource({
    "μm, ''",
    "kΩ, ''",
    "Δt, ''",
    "πr, ''",
    "bοll, U+03BF (GREEK SMALL LETTER OMICRON)",
    "Βell, U+0392 (GREEK CAPITAL LETTER BETA)",
    "bеll, U+0435 (CYRILLIC SMALL LETTER IE)",
  })
  void onlyALetterThatLooksLatinIsTold(String text, String letter) {
    List<TermbaseLint.Fault> faults =
        TermbaseLint.of(
            of(new Concept("a", "", "", List.of(new Term(text, TermStatus.PREFERRED)))));
    assertThat(faults)
        .extracting(TermbaseLint.Fault::message)
        .isEqualTo(
            letter.isEmpty()
                ? List.of()
                : List.of(letter + " in “" + text + "” only looks like a Latin letter"));
  }

  @Test
  void anOverlapThatIsAnExceptionIsIntended() {
    Concept gone =
        new Concept(
            "ship",
            "",
            "",
            List.of(
                new Term("ship", TermStatus.PREFERRED),
                dep("vessel").except(List.of("pressure vessel"))));
    Concept tank = chosen("tank", "", "pressure vessel");
    Concept cup = chosen("cup", "", "drinking vessel");
    assertThat(TermbaseLint.of(of(gone, tank))).isEmpty();
    assertThat(TermbaseLint.of(of(gone, tank, cup)))
        .extracting(TermbaseLint.Fault::concept)
        .containsExactly("cup");
  }

  private static Term dep(String text) {
    return new Term(text, TermStatus.DEPRECATED);
  }

  private static Concept chinese(String id, String source, String target) {
    return new Concept(
        id,
        "",
        "",
        "",
        List.of(
            new LanguageSection("zh", List.of(new Term(source, TermStatus.PREFERRED))),
            new LanguageSection("en", List.of(new Term(target, TermStatus.PREFERRED)))),
        List.of());
  }

  private static Concept concept(String id, String note, String... terms) {
    return new Concept(
        id, "", note, Arrays.stream(terms).map(t -> new Term(t, TermStatus.PREFERRED)).toList());
  }

  private static Termbase of(Concept... concepts) {
    return new Termbase(List.of(concepts));
  }
}
