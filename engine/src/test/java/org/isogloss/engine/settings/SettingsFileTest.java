package org.isogloss.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a settings file, and what is said of a wrong one. */
class SettingsFileTest {

  private static final String LEVELS = "on, off, info, warning or error";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "glosaries: []!1:1: unknown key 'glosaries', expected a key such as 'glossaries'",
        "a: 1!1:1: unknown key 'a', expected a key such as 'root'",
        "language: en-UK!1:11: language is 'en-UK', expected auto, en-US, en-GB, en-AU, en-CA,"
            + " en-NZ or"
            + " en-ZA",
        "language: [en-GB]!1:11: language is a list, expected auto, en-US, en-GB, en-AU, en-CA,"
            + " en-NZ or"
            + " en-ZA",
        "language:!1:10: language has no value, expected auto, en-US, en-GB, en-AU, en-CA, en-NZ or"
            + " en-ZA",
        "fail-on: warn!1:10: fail-on is 'warn', expected error, warning, info or never",
        "root: yes!1:7: root is 'yes', expected true or false",
        "root: t!1:7: root is 't', expected true or false",
        "glossaries: terms.yaml!1:13: glossaries is 'terms.yaml', expected a list, each a glossary",
        "glossaries:\\n  - none.yaml!2:5: no such file 'none.yaml', expected a glossary",
        "accept-from: [none.txt]!1:15: no such file 'none.txt', expected a list of words",
        "accept: [{a: b}]!1:10: an item of accept is a mapping, expected a word or phrase",
        "accept: [a, ]\\n"
            + "language: en-GB\\n"
            + "language: en-US!3:1: duplicate key 'language', expected each key once",
        "rules: [term]!1:8: rules is a list, expected a mapping of rules such as term-variants",
        "rules:\\n"
            + "  term-varients: off!2:3: unknown rule 'term-varients', expected a rule or family"
            + " such as 'term-variants'",
        "rules:\\n"
            + "  term-variant: off!2:3: unknown rule 'term-variant', expected a rule or family such"
            + " as 'term-variants'",
        "rules:\\n"
            + "  languagetol/WHETHR: off!2:3: unknown rule 'languagetol/WHETHR', expected a rule or family"
            + " such as 'languagetool/WHETHER'",
        "rules:\\n  term: off\\n  term: on!3:3: duplicate key 'term', expected each key once",
        "rules:\\n  term: warn!2:9: term is 'warn', expected on, off, info, warning or error",
        "rules:\\n"
            + "  term: [off]!2:9: term is a list, expected on, off, info, warning or error, or a"
            + " mapping",
        "rules:\\n"
            + "  term: {min-words: 5}!2:10: unknown key 'min-words', expected a key such as"
            + " 'zones'",
        "rules:\\n"
            + "  repeated-passage:\\n"
            + "    min-word: 5!3:5: unknown key 'min-word', expected a key such as 'min-words'",
        "rules:\\n"
            + "  repeated-passage:\\n"
            + "    min-words: 4!3:16: min-words is '4', expected a whole number of 5 or more",
        "rules:\\n"
            + "  repeated-passage:\\n"
            + "    min-words: twelve!3:16: min-words is 'twelve', expected a whole number of 5 or"
            + " more",
        "rules:\\n"
            + "  repeated-passage:\\n"
            + "    similarity: 1.5!3:17: similarity is '1.5', expected a number from 0.5 to 1",
        "rules:\\n"
            + "  repeated-passage:\\n"
            + "    zones: [code]!3:13: repeated-passage does not read the zone code, expected one"
            + " of abstract, body, list-item, caption, footnote",
        "rules:\\n"
            + "  languagetool: {disabled-rules: [WHETHR]}!2:35: an item of disabled-rules is"
            + " 'WHETHR', expected one such as 'WHETHER'",
        "rules:\\n"
            + "  languagetool/EN_A_VS_ANN: off!2:3: unknown rule 'languagetool/EN_A_VS_ANN',"
            + " expected a rule or family such as 'languagetool/EN_A_VS_AN'",
        "rules:\\n"
            + "  term-casing/X: off!2:3: unknown rule 'term-casing/X', expected a rule or family"
            + " such as 'term-casing'",
        "rules:\\n"
            + "  languagetool: {disabled-categories: [STYEL]}!2:40: an item of disabled-categories"
            + " is 'STYEL', expected one such as 'STYLE'",
        "rules:\\n"
            + "  languagetool: {zones: [bodie]}!2:26: an item of zones is 'bodie', expected one"
            + " such as 'body'",
        "rules:\\n"
            + "  languagetool: {zones: body}!2:25: zones is 'body', expected a list, each one of 16"
            + " names such as title",
        "book: ['[a']!1:8: an item of book is '[a' (Missing '])"
            + ", expected a file or a pattern such as book/*.md",
        "overrides: {}!1:12: overrides is a mapping, expected a list of mappings, each with the key"
            + " files",
        "overrides:\\n"
            + "  - fail-on: never!2:5: the override does not say which files it applies to,"
            + " expected the key files",
        "overrides:\\n"
            + "  - files: a.md\\n"
            + "    fail-on: never!2:12: files is 'a.md', expected a list, each a file or a pattern"
            + " such as book/*.md",
        "overrides:\\n"
            + "  - files: [a]\\n"
            + "    book: [b]!3:5: unknown key 'book', expected a key such as 'files'",
        "overrides: [a]!1:13: an override is 'a', expected a mapping with the keys files, language,"
            + " glossaries, accept, accept-from, rules, confidence, fail-on",
        "[1, 2]!1:1: the file is a list, expected a mapping with the keys root, language,"
            + " glossaries, accept, accept-from, rules, confidence, fail-on, baseline, source, source-language, exclude, book,"
            + " overrides",
        "a: [b!1:6: not YAML: expected ',' or ']', but got <stream end>, expected well-formed YAML",
        "root: true\\n"
            + "---\\n"
            + "root: true!2:1: not YAML: but found another document, expected well-formed YAML",
        "accept: &a [b]\\n"
            + "accept-from: *a!1:9: an alias reuses a list or mapping, expected the values"
            + " written out",
        "accept: &a [b, *a]!1:9: an alias reuses a list or mapping, expected the values written"
            + " out",
        "? [a]\\n: b!1:3: a key is a list, expected a name",
      })
  void problemsAreReportedWithTheirPlaceAndWhatWasExpected(String text, String message)
      throws Exception {
    Path file = write(text.replace("\\n", "\n"));
    assertThatThrownBy(() -> SettingsFile.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file + ":" + message);
  }

  @Test
  void aPatternThatIsMeantToBeNegatedIsRefused() throws Exception {
    Path file = write("exclude: ['*.md', '!a.md']\n");
    assertThatThrownBy(() -> SettingsFile.read(file))
        .hasMessage(
            file
                + ":1:19: an item of exclude is '!a.md' (a pattern cannot be negated), expected a"
                + " file or a pattern such as book/*.md");
  }

  @Test
  void allProblemsInAFileAreReportedInOrder() throws Exception {
    Path file = write("languge: en-US\nfail-on: 3\nrules:\n  term: {zone: [body], severity: of}\n");
    assertThatThrownBy(() -> SettingsFile.read(file))
        .isInstanceOfSatisfying(
            SettingsException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        file + ":1:1: unknown key 'languge', expected a key such as 'language'",
                        file + ":2:10: fail-on is '3', expected error, warning, info or never",
                        file + ":4:10: unknown key 'zone', expected a key such as 'zones'",
                        file + ":4:34: severity is 'of', expected " + LEVELS));
  }

  @Test
  void anAliasBombIsRefusedImmediately() throws Exception {
    StringBuilder bomb = new StringBuilder("accept:\n  - &a0 [x]\n");
    // Fewer aliases than the YAML parser itself refuses, and sixteen million words.
    for (int i = 1; i <= 24; i++) {
      bomb.append("  - &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1));
    }
    Path file = write(bomb.toString());
    assertThatThrownBy(() -> SettingsFile.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("an alias reuses a list or mapping");
    Path deep = write("[".repeat(200_000));
    assertThatThrownBy(() -> SettingsFile.read(deep))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("nested more than 100 levels deep");
    Path large = write("#".repeat(1024 * 1024 + 1));
    assertThatThrownBy(() -> SettingsFile.read(large))
        .hasMessage(large + ":1:1: the file is too large, expected at most 1 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "\uFEFF"})
  void aFileWithoutSettingsIsRight(String text) throws Exception {
    SettingsFile read = SettingsFile.read(write(text));
    assertThat(read.values().value(SettingsKeys.FAIL_ON)).isEqualTo(FailOn.WARNING);
  }

  @Test
  void lineEndsMarksAndEncodingsDoNotMatter() throws Exception {
    String text = "# é\nlanguage: en-GB\naccept:\n  - café\n  - 'on'\nfail-on: info # x\n";
    List<byte[]> forms =
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    for (byte[] bytes : forms) {
      Values values = SettingsFile.read(Files.write(file(), bytes)).values();
      assertThat(values.value(SettingsKeys.LANGUAGE)).hasValue("en-GB");
      assertThat(values.value(SettingsKeys.FAIL_ON)).isEqualTo(FailOn.INFO);
      List<Setting<String>> accept = values.value(SettingsKeys.ACCEPT);
      assertThat(ListType.values(accept)).containsExactly("café", "on");
      assertThat(accept.get(1).origin().place()).isEqualTo(file() + ":5:5");
    }
    Path latin = Files.write(file(), "accept: [caf\u00e9]".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SettingsFile.read(latin))
        .hasMessage(latin + ":1:13: byte 12 (0xE9) cannot be decoded, expected UTF-8 text");
  }

  @Test
  void onAndOffHaveTheNamesThatOlderYamlGivesThem() throws Exception {
    Path file = write("rules: {term: false, languagetool: {severity: true}, repeated: off}\n");
    RuleLevels levels = new RuleLevels(SettingsFile.read(file).values().value(SettingsKeys.RULES));
    assertThat(levels.setting("term-variants", RuleKeys.SEVERITY).value()).isEqualTo(Level.OFF);
    assertThat(levels.setting("languagetool", RuleKeys.SEVERITY).value()).isEqualTo(Level.ON);
    assertThat(levels.setting("repeated-passage", RuleKeys.SEVERITY).value()).isEqualTo(Level.OFF);
  }

  private Path file() {
    return folder.resolve("isogloss.yaml");
  }

  private Path write(String text) throws Exception {
    return Files.writeString(file(), text);
  }
}
