package org.isogloss.glossary.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.glossary.format.FoundTables.shown;

import java.nio.file.Path;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles and vocabularies of Vale. */
class ValeFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extends: substitution\n",
        "extends: 'substitution'\n",
        "\"extends\": substitution # swap\n",
        "---\nmessage: x\nextends:   substitution\n"
      })
  void aSubstitutionIsRead(String head) throws Exception {
    TermbaseFile file = FoundTables.read(folder, "s.yml", head + "swap:\n  mist bell: fog bell\n");
    assertThat(file.format()).isEqualTo(TermbaseFormat.VALE_SUBSTITUTION);
    assertThat(shown(file.termbase()))
        .isEqualTo("fog-bell: en fog bell preferred, en mist bell deprecated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "existence",
        "occurrence",
        "repetition",
        "consistency",
        "conditional",
        "capitalization",
        "metric",
        "spelling",
        "sequence",
        "script"
      })
  void otherStylesAreNoListsOfTerms(String kind) {
    assertThatThrownBy(
            () ->
                FoundTables.read(
                    folder, "s.yml", "message: x\nextends: " + kind + "\ntokens:\n  - a\n"))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining(
            "s.yml:2:10: a Vale style of kind '" + kind + "' is not a list of terms: it ")
        .hasMessageEndingWith(", expected extends: substitution, which says what to write instead");
  }

  @Test
  void anUnknownStyleIsToldAsSuch() {
    assertThatThrownBy(() -> FoundTables.read(folder, "s.yml", "extends: magic\n"))
        .hasMessageContaining("s.yml:1:10: unknown kind of Vale style 'magic'");
  }

  @Test
  void aKeyThatAppearsTwiceIsAnError() {
    assertThatThrownBy(
            () ->
                FoundTables.read(
                    folder, "s.yml", "extends: substitution\nswap:\n  a: b\nswap:\n  c: d\n"))
        .hasMessageContaining("s.yml:4:1: duplicate key 'swap', expected each key once");
  }

  @Test
  void aStyleWithoutAMessageKeepsItsKeys() throws Exception {
    String text = "extends: substitution\nswap:\n  fog horn: foghorn\n";
    TermbaseFile file = FoundTables.read(folder, "s.yml", text);
    assertThat(new String(file.revise(file.termbase()).bytes(), UTF_8)).isEqualTo(text);
  }

  @Test
  void aStyleWhosePatternsIgnoreCaseNeedNotSaySoOnceMore() throws Exception {
    String text = "extends: substitution\nswap:\n  (?i)fog bell: fog signal\n";
    TermbaseFile file = FoundTables.read(folder, "s.yml", text);

    assertThat(new String(file.revise(file.termbase()).bytes(), UTF_8)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\\bmist (bell|horn)\\b!mist bell,mist horn",
        "(?i)\\b(?:mist|haze) bells?\\b!mist bells,mist bell,haze bells,haze bell",
        "\\bmist bell\\b|haze bell!mist bell,haze bell",
        "(?:\\bmist\\b )bell!mist bell",
        "\\bmist( bell)?\\b!mist bell,mist",
        "(mist|mi\\bst) bell!mist bell",
        "mist\\s+bell!mist bell",
        "mist\\s*bell!mist bell,mistbell",
        "mist[\\s-]bell!mist bell,mist-bell",
        "mist +bell!mist bell",
      })
  void aPatternOfAFewTermsIsExpanded(String pattern, String texts) throws Exception {
    TermbaseFile file =
        FoundTables.read(
            folder, "s.yml", "extends: substitution\nswap:\n  '" + pattern + "': fog bell\n");
    assertThat(file.notes()).isEmpty();
    assertThat(file.termbase().concepts().get(0).terms())
        .extracting(Term::text)
        .containsExactly(("fog bell," + texts).split(",", -1));
    assertThat(new String(file.revise(file.termbase()).bytes(), UTF_8)).contains(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<!the )port wardens?",
        "haze\\w+",
        "mist bell(?! inn)",
        "\\b\\.bell\\b",
        "mi\\bst",
        "[\\d]bell",
        "\\Bbell",
        "\\b"
      })
  void aPatternThatIsNotCheckedIsNamed(String pattern) throws Exception {
    TermbaseFile file =
        FoundTables.read(
            folder, "s.yml", "extends: substitution\nswap:\n  '" + pattern + "': fog bell\n");
    assertThat(file.notes())
        .extracting(note -> note.text())
        .containsExactly(
            "3:3: pattern '"
                + pattern
                + "' does not stand for a few terms, expected one such as fog[ -]bell;"
                + " it is kept but not checked");
    assertThat(file.notes()).noneMatch(note -> note.kind().isFault());
    for (String name : new String[] {"accept.txt", "reject.txt"}) {
      assertThat(FoundTables.notes(FoundTables.read(folder, name, "hut\n " + pattern)))
          .containsExactly("2:2 pattern-complex");
    }
  }

  @Test
  void anOrdinaryStyleHasNoContradictions() throws Exception {
    String style =
        """
        extends: substitution
        ignorecase: true
        swap:
          mist bell: fog bell
          '[Hh]aze bells?': fog bell
          port warden: harbourmaster|fog bell
        """;
    assertThat(TermbaseLint.of(FoundTables.read(folder, "s.yml", style).termbase())).isEmpty();
    String vocabulary = "fog bell\n(?i)mist[ -]?bells?\n[Pp]ort warden\nC\\+\\+\n";
    assertThat(TermbaseLint.of(FoundTables.read(folder, "accept.txt", vocabulary).termbase()))
        .isEmpty();
  }

  @Test
  void contradictionsOfSeveralPatternsAreReported() throws Exception {
    String style =
        """
        extends: substitution
        swap:
          mist bell: fog bell
          '[Mm]ist bell': fog signal
          fog bell: gong
        """;
    assertThat(TermbaseLint.of(FoundTables.read(folder, "s.yml", style).termbase()))
        .extracting(fault -> fault.kind().code())
        .containsExactlyInAnyOrder("term-duplicate", "status-contradicted");
    Termbase two =
        TermbaseEdit.addTerm(
            FoundTables.read(folder, "accept.txt", "[Pp]ort warden\n").termbase(),
            "port-warden",
            "en",
            new Term("harbourmaster", TermStatus.PREFERRED));
    assertThat(TermbaseLint.of(two))
        .extracting(fault -> fault.kind().code())
        .containsExactly("preferred-twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "fog\\na[]!2:3: not a regular expression: Unclosed character class",
        "(fog!1:5: not a regular expression: Unclosed group",
        "fog)!1:3: not a regular expression: Unmatched closing ')'",
        "(?<a>x)(?<a>y)!1:12: not a regular expression: Named capturing group <a> is already"
            + " defined",
        "(a)\\\\k<b>!1:8: not a regular expression: named capturing group <b> does not exist",
        "*fog!1:1: not a regular expression: Dangling meta character '*'",
      })
  void aPatternThatIsNoneIsToldWithItsLine(String text, String message) {
    for (String name : new String[] {"accept.txt", "reject.txt"}) {
      assertThatThrownBy(() -> FoundTables.read(folder, name, text.replace("\\\\", "\\")))
          .isInstanceOf(TermbaseException.class)
          .hasMessageContaining(name + ":" + message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Qfog bell",
        "(?x)fog bell # c",
        "(a)\\1",
        "(?<a>x)",
        "[]a]",
        "a|",
        "(?i)",
        "[^]"
      })
  void aPatternByItselfIsReadOrToldAndNothingElse(String pattern) throws Exception {
    try {
      TermbaseFile file = FoundTables.read(folder, "accept.txt", pattern + "\nfog\n");
      assertThat(file.termbase().concepts()).hasSize(2);
    } catch (TermbaseException e) {
      assertThat(e)
          .hasMessageContaining("accept.txt:1:")
          .hasMessageContaining("regular expression");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "(?:", "((a)|"})
  void deepNestingIsTold(String opening) {
    assertThatThrownBy(
            () -> FoundTables.read(folder, "accept.txt", "fog\n" + opening.repeat(50_000) + "\n"))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("accept.txt:2:");
  }

  @Test
  void aNewStyleHasOnlyTheKeysOfVale() throws Exception {
    TermbaseFile file =
        FoundTables.read(
            folder,
            "g.yaml",
            """
            version: 1
            properties:
              - title: Bells
              - level: error
            concepts:
              - id: fog-bell
                terms:
                  - {text: fog bell, status: preferred}
                  - {text: mist bell, status: deprecated}
            """);
    TermbaseFile.Rendered style =
        TermbaseFile.render(
            file.termbase(), TermbaseFormat.VALE_SUBSTITUTION, TableOptions.DEFAULT);
    assertThat(new String(style.bytes(), UTF_8)).contains("level: error").doesNotContain("title");
    assertThat(style.warnings()).contains("title cannot be stored in a style");
  }

  @Test
  void aStyleWhoseKeyIsNoPatternIsTold() {
    assertThatThrownBy(
            () -> FoundTables.read(folder, "s.yml", "extends: substitution\nswap:\n  'a[': b\n"))
        .hasMessageContaining("s.yml:3:3: not a regular expression: Unclosed character class");
  }
}
