package org.isogloss.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.cli.ProgramRun;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.upkeep.TermbaseLint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractCommandTest {

  private static final String TEXT =
      """
      # The Marrow Point Plan

      The fog bell rang at noon. A second fog-bell answered; the fog-bell of the pier is older.
      Every fog bell has a keeper, and no fog bell is alike. The Marrow Point Plan was loud,
      but the Marrow Point Plan was cheap. Some call it the marrow point plan, and the marrow point
      plan it is. They sang of the Marrow Point Plan. The tide table hung by the door. Nobody read the tide table.
      """;

  @TempDir Path folder;

  private Path text;

  @BeforeEach
  void write() throws Exception {
    text = Files.writeString(folder.resolve("t.md"), TEXT);
  }

  @Test
  void namesOfAConceptComeTogetherWithCountsAndPlaces() throws Exception {
    Termbase termbase = extract("t.yaml", "--context", "2");
    Concept bell = concept(termbase, "fog-bell");
    assertThat(bell.terms().stream().map(Term::text)).containsExactly("fog bell", "fog-bell");
    assertThat(bell.terms().stream().map(Term::status))
        .containsExactly(TermStatus.PREFERRED, TermStatus.ADMITTED);
    assertThat(bell.terms().stream().map(Term::comment)).containsExactly("3 places", "2 places");
    Property first = bell.terms().get(0).properties().get(0);
    assertThat(first.value()).isEqualTo("The fog bell rang at noon. A second fog-bell …");
    assertThat(first.details().get(0).value()).endsWith("t.md:3:5");
    Concept plan = concept(termbase, "marrow-point-plan");
    assertThat(plan.terms().stream().map(Term::text)).containsExactly("Marrow Point Plan");
    assertThat(plan.terms().get(0).caseRule()).isEqualTo(CaseRule.SENSITIVE);
    assertThat(plan.note()).contains("Also written “marrow point plan” (2 places).");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OMEGAT", "VALE_SUBSTITUTION", "MULTITERM"})
  void everyFormatIsReadAgainWithoutFault(TermbaseFormat format) throws Exception {
    Path file = folder.resolve("out");
    ProgramRun run = run("--format", format.label(), "--output", file, text);
    assertThat(run.code()).as(run.err()).isZero();
    Termbase read = TermbaseFile.read(file, format, TableOptions.DEFAULT).termbase();
    assertThat(TermbaseLint.of(read)).isEmpty();
    List<String> terms = texts(read);
    assertThat(terms).contains("fog bell", "fog-bell", "Marrow Point Plan", "tide table");
    assertThat(terms).isEqualTo(texts(extract("t.yaml")));
    if (format != TermbaseFormat.XLSX) {
      assertThat(run("--format", format.label(), text).out()).isEqualTo(Files.readString(file));
    }
  }

  @Test
  void aTermIsListedAsWrittenInTheText() throws Exception {
    Files.writeString(
        text,
        "Set apps.harbour.io in the file. The apps.harbour.io group holds it. See apps.harbour.io for"
            + " more. The apps.harbour.io group is old, and the group apps.harbour.io stays.\n");
    String manuscript = Files.readString(text);
    List<String> terms = texts(extract("t.yaml"));
    assertThat(terms).contains("apps.harbour.io").noneMatch(term -> term.endsWith("."));
    assertThat(terms).allMatch(manuscript::contains);
  }

  @Test
  void whatAGlossaryHasInAnyFormIsNotListedAgain() throws Exception {
    Path known =
        Files.writeString(
            folder.resolve("known.csv"),
            "id,term,status\nbell,Fog Bells,preferred\ntable,tide tables,deprecated\n");
    Termbase lacking = extract("new.yaml", "--new-against", known);
    assertThat(texts(lacking)).contains("Marrow Point Plan").doesNotContain("fog bell", "fog-bell");
    assertThat(texts(lacking)).doesNotContain("tide table");
    Path all = folder.resolve("all.yaml");
    assertThat(run("--limit", 0, "--output", all, text).code()).isZero();
    ProgramRun nothing = run("--new-against", all, "--output", folder.resolve("no.yaml"), text);
    assertThat(nothing.code()).isZero();
    assertThat(nothing.err()).contains("all.yaml: contains every term");
    assertThat(folder.resolve("no.yaml")).doesNotExist();
  }

  @Test
  void aNewNameOfAKnownConceptIsMergedIntoIt() throws Exception {
    Files.writeString(
        text,
        "A convolutional filter blurs the image. Each convolutional filter has nine weights. The"
            + " convolutional filter is old, and every convolutional filter is slow, but one"
            + " convolution filter was lost. Another convolution filter was found.\n");
    Path known =
        Files.writeString(
            folder.resolve("known.yaml"),
            """
            version: 1
            concepts:
              - id: blur
                note: Kept.
                terms:
                  - {text: convolutional filter, status: preferred}
            """);
    Termbase lacking = extract("new.yaml", "--new-against", known);
    Concept blur = concept(lacking, "blur");
    assertThat(blur.terms().stream().map(Term::text)).containsExactly("convolution filter");
    assertThat(blur.terms().get(0).status()).isEqualTo(TermStatus.ADMITTED);
    ProgramRun merged =
        ProgramRun.of("glossary", "merge", "" + known, "" + folder.resolve("new.yaml"));
    assertThat(merged.code()).as(merged.out() + merged.err()).isZero();
    assertThat(concept(TermbaseReader.read(known), "blur").terms()).hasSize(2);
  }

  @Test
  void limitAndCountBoundTheList() throws Exception {
    assertThat(extract("one.yaml", "--limit", 1).concepts()).hasSize(1);
    assertThat(texts(extract("two.yaml", "--min-count", 3))).doesNotContain("tide table");
    Path taken = Files.writeString(folder.resolve("taken.csv"), "kept");
    assertThat(run("--output", taken, text).code()).isEqualTo(2);
    assertThat(Files.readString(taken)).isEqualTo("kept");
    assertThat(run("--force", "--output", taken, text).code()).isZero();
    assertThat(texts(TermbaseReader.read(taken))).contains("fog bell");
  }

  @Test
  void aNoteSaysThatTheUsualLimitWasReached() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String bell = "Bell" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
      many.append("We hear the %s tower. They see the %s tower.%n%n".formatted(bell, bell));
    }
    Files.writeString(text, many);
    String note = "isogloss: note: the 100 most likely concepts are listed; use --limit 0 for all";
    assertThat(run(text).err()).contains(note);
    assertThat(run("--limit", "0", text).err()).doesNotContain(note);
  }

  private Termbase extract(String name, Object... options) throws Exception {
    Path file = folder.resolve(name);
    List<Object> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--force", "--output", file, text));
    ProgramRun run = run(all.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    Termbase termbase = TermbaseReader.read(file);
    assertThat(TermbaseLint.of(termbase)).isEmpty();
    return termbase;
  }

  private static ProgramRun run(Object... args) {
    List<String> words = new ArrayList<>(List.of("glossary", "extract"));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    return ProgramRun.of(words.toArray(String[]::new));
  }

  private static Concept concept(Termbase termbase, String id) {
    return termbase.concepts().stream()
        .filter(concept -> concept.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(Term::text)
        .toList();
  }
}
