package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.format.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not change keeps its layout and its comments, however it is written. */
class UnchangedYamlTest {

  private static final String OLD =
      """
      version: 1
      properties: []  # none yet
      concepts:
        - id: fog-bell
          definition: ''  # to be written
          note: null  # ask Anna
          languages:
            # the house terms
            en:
              - text: fog bell  # rule 3
                status: Preferred  # as agreed
                part-of-speech: n  # not the verb
                case: any  # style guide 4.2
                exact-form: False  # plurals count
                source:  # lost
                except: []  # none
            de:
              terms:
                # checked in March
                - text: Nebelglocke  # DIN 1234
                  status: preferred
            nl:
              definition: ''  # to be translated
              terms:
                - mistbel  # bare
            fr:
              - {text: cloche, status: preferred, case: any}  # in braces
        - id: lamp
          terms:
            # on the pier
            - text: lamp
              status: preferred
              part-of-speech: noun  # two
            # at the pier
            - text: lamp
              status: admitted  # second
              part-of-speech: verb
          languages: {}  # none
          properties:
            - owner: Anna  # until May
              seen: null  # never
        - id: "ship "  # with a space
          terms:
            - ship  # bare
      """;

  @TempDir Path folder;

  @Test
  void aNewConceptChangesNoOther() throws Exception {
    assertThat(
            edited(
                OLD
                    + """
                        - id: oar
                          terms:
                            - text: oar
                              status: preferred
                      """))
        .startsWith(OLD)
        .endsWith("- text: oar\n        status: preferred\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "status: Preferred  # as|status: deprecated  # as",
        "- mistbel  # bare|- {text: mistbel, status: deprecated}  # bare",
        "{text: cloche, status: preferred|{text: cloche, status: deprecated",
        "status: admitted  # second|status: deprecated  # second",
        "- ship  # bare|- {text: ship, status: deprecated}  # bare",
        "definition: ''  # to be translated|definition: mist  # to be translated",
        "definition: ''  # to be written|definition: It rings.  # to be written",
        "note: null  # ask|note: Hang it high.  # ask",
        "source:  # lost|source: Act 4  # lost",
      })
  void onlyTheValueThatChangesIsRewritten(String old, String changed) throws Exception {
    assertThat(OLD).containsOnlyOnce(old);
    String wanted = OLD.replace(old, changed);
    assertThat(edited(wanted)).isEqualTo(wanted);
  }

  @Test
  void aNewPropertyLeavesTheOthersAsTheyAre() throws Exception {
    String wanted = OLD.replace("# never\n", "# never\n      - owner: Berta\n");
    assertThat(edited(wanted)).isEqualTo(wanted);
  }

  @Test
  void ofTwoTermsWithOneTextTheRightOneGoes() throws Exception {
    String first = OLD.substring(OLD.indexOf("      - text: lamp"), OLD.indexOf("      # at the"));
    String second = OLD.substring(OLD.indexOf("      # at the"), OLD.indexOf("    languages: {}"));
    assertThat(edited(OLD.replace(first, ""))).isEqualTo(OLD.replace(first, ""));
    assertThat(edited(OLD.replace(second, "")))
        .isEqualTo(OLD.replace(second.substring(second.indexOf("- text") - 6), ""));
  }

  @Test
  void aCommentThatGoesWithItsListIsReported() throws Exception {
    String old = OLD.replace("        terms:\n          # checked in", "          # checked in");
    Path path = Files.writeString(folder.resolve("t.yaml"), old);
    Termbase wanted = read(OLD.replace("      de:\n", "      de:\n        note: hoch\n"));
    assertThat(TermbaseStore.update(path, TableOptions.DEFAULT, termbase -> wanted))
        .containsExactly("comments in what is rewritten cannot be kept");
    assertThat(Files.readString(path)).contains("checked in March").doesNotContain("DIN 1234");
  }

  /** The old text, changed to say what another one says. */
  private String edited(String other) throws Exception {
    Path path = Files.writeString(folder.resolve("t.yaml"), OLD);
    Termbase wanted = read(other);
    assertThat(TermbaseStore.update(path, TableOptions.DEFAULT, termbase -> wanted)).isEmpty();
    return Files.readString(path);
  }

  private Termbase read(String text) throws Exception {
    Path path = Files.writeString(folder.resolve("other.yaml"), text);
    return new YamlReader(SourceText.decode(path, Files.readAllBytes(path))).parse();
  }
}
