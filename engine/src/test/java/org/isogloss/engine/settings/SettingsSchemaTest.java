package org.isogloss.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says about a file what the program says. */
class SettingsSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(SettingsSchema.render());

  @TempDir private Path folder;

  @Test
  void theTemplateIsValidAsItIsAndWithAllLinesUncommented() throws Exception {
    Files.writeString(folder.resolve("terms.yaml"), "version: 1\nconcepts: []\n");
    Files.writeString(folder.resolve("words.txt"), "word\n");
    String off = SettingsTemplate.render(List.of(Path.of("terms.yaml")), List.of());
    assertThat(read(off).values().value(SettingsKeys.GLOSSARIES)).hasSize(1);
    assertThat(errors(off)).isEmpty();
    assertThat(
            read(SettingsTemplate.render(List.of(), List.of()))
                .values()
                .get(SettingsKeys.GLOSSARIES))
        .isEmpty();
    assertThat(SCHEMA.validate(NullNode.instance)).isEmpty();

    String on = off.replaceAll("(?m)^#(\\S|  )", "$1");
    Values values = read(on).values();
    assertThat(errors(on)).isEmpty();
    assertThat(SettingsKeys.FILE.keys())
        .hasSize(14)
        .filteredOn(key -> values.get(key).isEmpty())
        .isEmpty();
    assertThat(values.value(SettingsKeys.RULES).keySet())
        .containsExactlyElementsOf(KnownRules.ids());
    RuleLevels levels = new RuleLevels(values.value(SettingsKeys.RULES));
    assertThat(
            levels
                .rules()
                .get("repeated-passage")
                .get(RuleOptionKeys.of(RepeatedPassageRule.ACROSS_ONLY)))
        .isPresent();
    assertThat(off.lines()).allMatch(line -> line.length() <= 100);
    // A line that is turned on says what holds without it.
    assertThat(off.lines()).contains("#language: auto", "#fail-on: warning", "#root: false");
    assertThat(off.lines()).contains("#baseline: .isogloss-baseline.json", "#source-language: zh");
    assertThat(off.replaceAll("\\n#    # ", " "))
        .contains("auto for the one that the manuscript mostly uses. Values: auto, a");
    String alone = SettingsTemplate.render(List.of(), List.of()).replaceAll("(?m)^#(\\S|  )", "$1");
    assertThat(FileSettings.of(read(alone).values(), new ArrayList<>()).options())
        .isEqualTo(FileSettings.of(Values.NONE, new ArrayList<>()).options());
  }

  @Test
  void theExampleOfTheReadmeIsRight() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n");
    List<String> example =
        readme
            .substring(readme.indexOf("    language: "))
            .lines()
            .takeWhile(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .toList();
    assertThat(example).hasSizeGreaterThan(10);
    for (String file :
        List.of(
            "terms.yaml",
            ".vscode/ltex.dictionary.en-GB.txt",
            "styles/config/vocabularies/Book/accept.txt")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "");
    }
    String text = String.join("\n", example);
    assertThat(read(text).values().value(SettingsKeys.ACCEPT_FROM)).hasSize(2);
    assertThat(errors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{root: true, language: en-GB, fail-on: never}",
        "{accept: [a, b c], book: ['*.md']}",
        "{rules: {term: off, term-variants: {severity: error, zones: [body, footnote]}}}",
        "{rules: {languagetool/EN_A_VS_AN: off, languagetool: {disabled-rules: [EN_COMPOUNDS, WHETHER]}}}",
        "{rules: {repeated-passage: {min-words: 5, similarity: 0.5, across-only: false}}}",
        "{overrides: [{files: [a], rules: {term: true}}]}",
      })
  void goodFilesPassBoth(String text) throws Exception {
    assertThat(read(text).values()).isNotNull();
    assertThat(errors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{glosaries: []}",
        "{language: en-UK}",
        "{root: 1}",
        "{accept: word}",
        "{accept: [{a: b}]}",
        "{rules: {term-varients: off}}",
        "{rules: {term: warn}}",
        "{rules: {term-casing: {min-words: 12}}}",
        "{rules: {repeated-passage: {min-words: 4}}}",
        "{rules: {repeated-passage: {similarity: 2}}}",
        "{rules: {languagetool: {disabled-rules: [two words]}}}",
        "{rules: {languagetool: {zones: [margin]}}}",
        "{rules: {repeated-passage: {zones: [heading]}}}",
        "{overrides: [{fail-on: never}]}",
        "{overrides: [{files: [a], book: [b]}]}",
        "[a]",
      })
  void badFilesPassNeither(String text) throws Exception {
    assertThat(errors(text)).isNotEmpty();
    assertThatThrownBy(() -> read(text)).isInstanceOf(SettingsException.class);
  }

  private SettingsFile read(String text) throws Exception {
    return SettingsFile.read(Files.writeString(folder.resolve("isogloss.yaml"), text));
  }

  private static List<String> errors(String text) {
    return SCHEMA.validate(text, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
