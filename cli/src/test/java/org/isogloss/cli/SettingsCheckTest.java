package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a settings file does to a check, and what the command line does to that. */
class SettingsCheckTest {

  private static final String TERMS =
      "# The Website\n\nA web-site is old. The website was lost. One website fell.\n";

  private static final String PASSAGE =
      "In thick fog the tone of a bell may bend or fade or seem to come from the wrong side"
          + " altogether.";

  @TempDir private Path folder;

  @BeforeEach
  void aRepository() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // settings | command line | severity of the finding, or - | exit code
        "             |                         | warning | 1",
        "{term: off}  |                         | -       | 0",
        "{term: off, term-variants: info} |     | info    | 0",
        "{term-variants: error} |               | error   | 1",
        "{term-variants: error} | --fail-on never | error | 0",
        "{term-variants: {zones: [heading]}} |  | -       | 0",
        "{term-variants: {zones: [body]}} |     | warning | 1",
        "{term-variants: {min-score: 1.0}} |   | -       | 0",
        // What the command line names itself runs; a family does not turn on what is off in it.
        "{term-variants: off} | --only term-variants | warning | 1",
        "{term: off}          | --only term-variants | warning | 1",
        "{term: off}          | --only term     | warning | 1",
        "{term-variants: off} | --only term     | -       | 0",
        "{term-variants: error} | --skip term   | -       | 0",
      })
  void rulesAreTurnedOffAndOnAndGivenASeverity(
      String rules, String options, String severity, int code) throws Exception {
    write("isogloss.yaml", rules == null ? "" : "rules: " + rules + "\n");
    write("a.md", TERMS);
    List<String> line = new ArrayList<>(List.of("--skip", "languagetool"));
    line.addAll(options == null ? List.of() : List.of(options.split(" ")));
    ProgramRun run = check(line, "a.md");
    List<String> severities = json(run).get("findings").findValuesAsText("severity");
    assertThat(severities).isEqualTo(severity.equals("-") ? List.of() : List.of(severity));
    assertThat(run.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // settings | command line | what is reported
        "                            |                              | an GITHUB",
        "                            | --confidence low             | WHETHER an GITHUB",
        "                            | --only languagetool/WHETHER  | WHETHER",
        "{languagetool/WHETHER: on}  |                              | WHETHER an GITHUB",
        "{languagetool: warning}     |                              | an GITHUB",
        "{languagetool: {enabled-rules: [WHETHER]}} |               | WHETHER an GITHUB",
        "{languagetool/GITHUB: off}  |                              | an",
      })
  void aLanguageToolRuleThatTheUserNamesIsReported(String rules, String options, String reported)
      throws Exception {
    write("isogloss.yaml", rules == null ? "" : "rules: " + rules + "\n");
    write(
        "a.md",
        """
        They asked whether or not it rings.

        The keeper rang an bell.

        The bell is on Github. Look for it on Github.
        """);
    List<String> line = new ArrayList<>(List.of("--skip", "term,repeated"));
    line.addAll(options == null ? List.of() : List.of(options.split(" ")));
    List<String> found = new ArrayList<>();
    for (JsonNode finding : json(check(line, "a.md")).get("findings")) {
      String part = finding.get("ruleId").asText().replaceFirst(".*/", "");
      found.add(part.equals("EN_A_VS_AN") ? "an" : part);
    }
    assertThat(found).containsExactly(reported.split(" "));
  }

  @Test
  void eachFileIsCheckedByItsOwnSettings() throws Exception {
    write("isogloss.yaml", "overrides: [{files: [drafts/], rules: {repeated: info}}]\n");
    write("strict/isogloss.yaml", "rules: {repeated-passage: error}\n");
    write("lax/isogloss.yaml", "fail-on: never\n");
    Map<String, String> passages =
        Map.of(
            "drafts", PASSAGE,
            "lax",
                "Nobody remembers who first planted the old pear trees along the northern wall of"
                    + " that quiet garden.",
            "quiet",
                "Every winter the ferry company hires two young pilots who learn the narrow channel"
                    + " by heart.",
            "strict",
                "Her grandmother baked flat loaves with cumin seeds and sold them cheaply near the"
                    + " railway station.");
    for (var passage : passages.entrySet()) {
      String own = passage.getValue();
      write(passage.getKey() + "/a.md", own + "\n\nNothing else.\n\n" + own + "\n");
    }
    write("quiet/isogloss.yaml", "rules: {repeated-passage: {min-words: 60}}\n");
    List<String> line = List.of("--only", "repeated-passage");
    JsonNode report = json(check(line, "drafts/a.md", "lax/a.md", "quiet/a.md", "strict/a.md"));
    List<String> found = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      String path = finding.at("/location/path").asText();
      found.add(folder.relativize(Path.of(path)) + " " + finding.get("severity").asText());
    }
    assertThat(found).containsExactly("drafts/a.md info", "lax/a.md warning", "strict/a.md error");
    assertThat(report.get("rules")).hasSize(1);
    assertThat(check(line, "lax/a.md").code()).isZero();
    assertThat(check(line, "drafts/a.md").code()).isZero();
    assertThat(check(line, "lax/a.md", "strict/a.md").code()).isEqualTo(1);
  }

  @Test
  void aFindingAcrossFilesFollowsTheSettingsOfTheFileOfItsPlace() throws Exception {
    write("one/a.md", PASSAGE + "\n");
    write("two/a.md", PASSAGE + "\n");
    List<String> line = List.of("--only", "repeated");
    write("two/isogloss.yaml", "rules: {repeated-passage: {severity: off, min-words: 13}}\n");
    assertThat(json(check(line, "one/a.md", "two/a.md")).at("/findings/0/occurrences")).hasSize(2);
    write("two/isogloss.yaml", "");
    write("one/isogloss.yaml", "rules: {repeated-passage: {severity: off, min-words: 13}}\n");
    assertThat(json(check(line, "one/a.md", "two/a.md")).get("findings")).isEmpty();
  }

  @Test
  void theBookGivesTheOrder() throws Exception {
    write("isogloss.yaml", "book: [preface.md, 'part*/', 'z*.md']\n");
    List<String> names = List.of("a.md", "b.md", "part1/x.md", "part2/x.md", "preface.md", "z.md");
    for (String name : names) {
      write(name, "A line of " + name.charAt(0) + ".\n");
    }
    List<String> line = List.of("--only", "repeated");
    List<String> order = List.of("preface.md", "part1/x.md", "part2/x.md", "z.md", "a.md", "b.md");
    assertThat(documents(check(line, "z.md", "b.md", ".")))
        .containsExactly("preface.md", "part1/x.md", "part2/x.md", "z.md", "b.md", "a.md");
    assertThat(documents(check(line, "."))).isEqualTo(order);
  }

  @Test
  void glossariesOfFilesAndOfTheCommandLine() throws Exception {
    write("one.csv", "preferred,deprecated\nkite,glider\n");
    write("sub/two.csv", "preferred,deprecated\nboat,vessel\n");
    write("isogloss.yaml", "glossaries: [one.csv]\n");
    write("sub/isogloss.yaml", "glossaries: [two.csv]\n");
    String text = "The glider and the vessel met.\n";
    write("a.md", text);
    write("sub/a.md", text);
    List<String> line = List.of("--only", "term-deprecated");
    assertThat(texts(check(line, "a.md", "sub/a.md")))
        .containsExactly("glider", "glider", "vessel");
    List<String> other =
        List.of("--only", "term-deprecated", "--glossary", "" + folder.resolve("sub/two.csv"));
    assertThat(texts(check(other, "a.md", "sub/a.md"))).containsExactly("vessel", "vessel");
    write("one.csv", "a,b,c,d\n");
    ProgramRun bad = check(line, "a.md", "sub/a.md");
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err().lines()).hasSize(1).first().asString().contains("one.csv:1:1: a table");
    assertThat(texts(bad)).containsExactly("vessel");
  }

  @Test
  void wrongSettingsEndTheRunWithAllThatIsWrong() throws Exception {
    write("a.md", TERMS);
    Path file = write("isogloss.yaml", "languge: x\nfail-on: y\n");
    ProgramRun run = check(List.of(), "a.md");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "isogloss: %s:1:1: unknown key 'languge', expected a key such as 'language'%n"
                    .formatted(file)
                + "isogloss: %s:2:10: fail-on is 'y', expected error, warning, info or never%n"
                    .formatted(file));
    Path none = folder.resolve("none.yaml");
    assertThat(check(List.of("--config", "" + none), "a.md").err())
        .contains("none.yaml:1:1: the file does not exist");
    Path good = write("good.yaml", "rules: {term: off, languagetool: off}\n");
    assertThat(check(List.of("--config", "" + good), "a.md").code()).isZero();
  }

  @Test
  void theRepeatsCommandUsesSettings() throws Exception {
    write("a.md", PASSAGE + "\n\nNothing else.\n\n" + PASSAGE + "\n");
    write("isogloss.yaml", "rules: {repeated-passage: {min-words: 40, severity: off}}\n");
    String file = "" + folder.resolve("a.md");
    assertThat(ProgramRun.of("repeats", file).code()).isZero();
    assertThat(ProgramRun.of("repeats", "--min-words", "12", file).code()).isEqualTo(1);
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private ProgramRun check(List<String> options, String... files) {
    List<String> line = new ArrayList<>(List.of("check", "--format", "json"));
    line.addAll(options);
    for (String file : files) {
      line.add(folder.resolve(file).normalize().toString());
    }
    return ProgramRun.of(line.toArray(String[]::new));
  }

  private static JsonNode json(ProgramRun run) throws Exception {
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> texts(ProgramRun run) throws Exception {
    List<String> texts = new ArrayList<>();
    json(run).get("findings").forEach(finding -> texts.add(finding.get("text").asText()));
    return texts;
  }

  private List<String> documents(ProgramRun run) throws Exception {
    List<String> names = new ArrayList<>();
    for (JsonNode document : json(run).get("documents")) {
      Path path = Path.of(document.get("path").asText());
      names.add(folder.relativize(path).toString().replace('\\', '/'));
    }
    return names;
  }
}
