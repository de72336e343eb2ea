package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.languagetool.JLanguageTool;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool finds the same in a text full of mistakes as with all libraries that it declares,
 * which is how the records were made. Findings lost or added by an excluded library, or by another
 * version of one, show up here.
 *
 * <p>{@code -Disogloss.record=true} rewrites the records, to be reviewed before they are committed:
 * after a new version of LanguageTool, or when the text has been extended.
 */
class RecordedFindingsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/isogloss/rules/languagetool");

  /** Which LanguageTool rules run, and the minimum number of them that find something. */
  enum Choice {
    AS_SHIPPED(100),
    EVERY_RULE(120);

    private final int kinds;

    Choice(int kinds) {
      this.kinds = kinds;
    }

    String file() {
      return this == AS_SHIPPED ? "faulty.as-shipped.tsv" : "faulty.every-rule.tsv";
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsWhatItFoundWithAllItsLibraries(Choice choice) throws IOException {
    String text = resource("faulty.txt");
    List<String> found = check(text, choice).stream().map(match -> line(match, text)).toList();
    if (Boolean.getBoolean("isogloss.record")) {
      Files.write(FOLDER.resolve(choice.file()), found);
    }

    assertThat(found.stream().map(line -> line.split("\t", -1)[2]).distinct())
        .hasSizeGreaterThan(choice.kinds);
    assertThat(found).isEqualTo(resource(choice.file()).lines().toList());
  }

  private static List<RuleMatch> check(String text, Choice choice) throws IOException {
    JLanguageTool tool = new JLanguageTool(LanguageToolChecker.language("en-US"));
    JLanguageTool.Level level = JLanguageTool.Level.DEFAULT;
    if (choice == Choice.EVERY_RULE) {
      tool.getAllRules().stream().map(Rule::getId).forEach(tool::enableRule);
      // Compares with the day of the run.
      tool.disableRule("DATE_FUTURE_VERB_PAST");
      level = JLanguageTool.Level.PICKY;
    }
    AnnotatedText prose = new AnnotatedTextBuilder().addText(text).build();
    return tool.check(
        prose, true, JLanguageTool.ParagraphHandling.NORMAL, null, JLanguageTool.Mode.ALL, level);
  }

  /** Start and end (UTF-16, half-open), rule, the text between, the first suggestion. */
  private static String line(RuleMatch match, String text) {
    List<String> suggestions = match.getSuggestedReplacements();
    return String.join(
        "\t",
        String.valueOf(match.getFromPos()),
        String.valueOf(match.getToPos()),
        match.getSpecificRuleId(),
        text.substring(match.getFromPos(), match.getToPos()).replace("\n", "\\n"),
        suggestions.isEmpty() ? "" : suggestions.get(0));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RecordedFindingsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
