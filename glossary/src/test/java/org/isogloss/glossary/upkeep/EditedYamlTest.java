package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and mappings in brackets and braces keep their comments and quotation marks. */
class EditedYamlTest {

  private static final String OLD =
      """
      version: 1
      concepts:
        - id: pier
          terms: [
            {text: pier, status: preferred},  # agreed with the client
            {text: 'quay', status: admitted}   # ISO
          ]
        - {id: lamp, terms: [lamp, {text: light,
           # too bright
           status: deprecated}]}
      """;

  @TempDir Path folder;

  @Test
  void anAddedTermHasALineOfItsOwnIfTheOthersHave() throws Exception {
    UnaryOperator<Termbase> jetty = adding("pier", "jetty", TermStatus.DEPRECATED);
    UnaryOperator<Termbase> wharf = adding("pier", "wharf", TermStatus.DEPRECATED);
    assertThat(edited(termbase -> wharf.apply(jetty.apply(termbase))))
        .isEqualTo(
            OLD.replace(
                "admitted}   # ISO\n",
                """
                admitted},   # ISO
                      {text: jetty, status: deprecated},
                      {text: wharf, status: deprecated},
                """));
  }

  @Test
  void aListThatWasEmptyLeavesNoBlankBehindItsKey() throws Exception {
    Path path = Files.writeString(folder.resolve("empty.yaml"), "version: 1\nconcepts: []\n");
    Concept pier = new Concept("pier", "", "", List.of(new Term("pier", TermStatus.PREFERRED)));
    TermbaseStore.update(path, TableOptions.DEFAULT, old -> new Termbase(List.of(pier)));
    assertThat(Files.readString(path))
        .startsWith("version: 1\nconcepts:\n  - id: pier\n    terms:\n");
  }

  @Test
  void aTextThatLooksLikeANumberOrASwitchIsQuotedAndASwitchIsNot() throws Exception {
    Term exact =
        new Term(
            "true",
            TermStatus.PREFERRED,
            WordClass.UNSPECIFIED,
            CaseRule.ANY,
            true,
            "1",
            "",
            List.of("false"),
            List.of(new Property("code", "1")));
    Termbase termbase = new Termbase(List.of(new Concept("1", "", "2", List.of(exact))));
    TermbaseFile.Rendered anew =
        TermbaseFile.render(termbase, TermbaseFormat.YAML, TableOptions.DEFAULT);
    assertThat(new String(anew.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            version: 1
            concepts:
              - id: "1"
                note: "2"
                terms:
                  - text: "true"
                    status: preferred
                    exact-form: true
                    source: "1"
                    except: ["false"]
                    properties:
                      - code: "1"
            """);
    Path path =
        Files.writeString(
            folder.resolve("t.yaml"),
            """
            version: 1
            concepts:
              - id: 1
                terms:
                  - {text: true, status: preferred}
                  - text: bell
                    status: deprecated
                    exact-form: false
            """);
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        old ->
            TermbaseEdit.addTerm(
                TermbaseEdit.addTerm(old, "1", "en", exact),
                "1",
                "en",
                exactly("bell", TermStatus.DEPRECATED)));
    assertThat(Files.readString(path))
        .contains(
            "  - id: 1\n",
            "{text: true, status: preferred, exact-form: true, source: \"1\", except: [\"false\"],"
                + " properties: [{code: \"1\"}]}\n",
            "        exact-form: true\n");
  }

  private static Term exactly(String text, TermStatus status) {
    return new Term(
        text, status, WordClass.UNSPECIFIED, CaseRule.ANY, true, "", "", List.of(), List.of());
  }

  @Test
  void anAddedTermStandsOnTheLineOfTheOthers() throws Exception {
    assertThat(edited(adding("lamp", "lantern", TermStatus.ADMITTED)))
        .isEqualTo(OLD.replace("deprecated}]", "deprecated}, {text: lantern, status: admitted}]"));
  }

  @Test
  void onlyTheStatusChangesWhereItChanged() throws Exception {
    assertThat(edited(adding("pier", "quay", TermStatus.DEPRECATED)))
        .isEqualTo(OLD.replace("status: admitted", "status: deprecated"));
    assertThat(edited(adding("lamp", "light", TermStatus.ADMITTED)))
        .isEqualTo(OLD.replace("status: deprecated", "status: admitted"));
  }

  @Test
  void aRemovedTermTakesItsLineWithIt() throws Exception {
    assertThat(edited(termbase -> reordered(termbase, "pier", 1)))
        .isEqualTo(
            OLD.replace("      {text: pier, status: preferred},  # agreed with the client\n", ""));
    assertThat(edited(termbase -> reordered(termbase, "pier", 0)))
        .isEqualTo(OLD.replace("      {text: 'quay', status: admitted}   # ISO\n", ""));
    assertThat(edited(termbase -> reordered(termbase, "lamp", 0)))
        .isEqualTo(OLD.replace(", {text: light,\n     # too bright\n     status: deprecated}", ""));
    assertThat(edited(termbase -> reordered(termbase, "lamp", 1)))
        .isEqualTo(OLD.replace("[lamp, ", "["));
  }

  @Test
  void aCommentThatCannotStayIsReported() throws Exception {
    Path path =
        Files.writeString(folder.resolve("t.yaml"), OLD.replace("light,", "light, source: Act,"));
    List<String> warnings =
        TermbaseStore.update(
            path,
            TableOptions.DEFAULT,
            termbase ->
                termbase.with(
                    termbase.concepts().stream()
                        .map(
                            concept ->
                                concept.with(
                                    concept.languages().stream()
                                        .map(
                                            section ->
                                                section.with(
                                                    section.terms().stream()
                                                        .map(
                                                            term ->
                                                                new Term(
                                                                    term.text(), term.status()))
                                                        .toList()))
                                        .toList()))
                        .toList()));
    assertThat(warnings).containsExactly("comments in what is rewritten cannot be kept");
    assertThat(Files.readString(path)).contains("agreed").doesNotContain("too bright");
  }

  private static UnaryOperator<Termbase> adding(String id, String text, TermStatus status) {
    return termbase -> TermbaseEdit.addTerm(termbase, id, "en", new Term(text, status));
  }

  /** A termbase in which a concept has only some of its terms. */
  private static Termbase reordered(Termbase termbase, String id, Integer... places) {
    return termbase.with(
        termbase.concepts().stream()
            .map(
                concept -> {
                  if (!concept.id().equals(id)) {
                    return concept;
                  }
                  List<Term> terms = new ArrayList<>();
                  for (int place : places) {
                    terms.add(concept.terms().get(place));
                  }
                  return concept.with(List.of(concept.languages().get(0).with(terms)));
                })
            .toList());
  }

  private String edited(UnaryOperator<Termbase> change) throws Exception {
    Path path = Files.writeString(folder.resolve("t.yaml"), OLD);
    assertThat(TermbaseStore.update(path, TableOptions.DEFAULT, change::apply)).isEmpty();
    return Files.readString(path);
  }
}
