package org.isogloss.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.cli.ProgramRun;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryCommandTest {

  @TempDir Path folder;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();

  @Test
  void convertsAndNamesWhatIsLost() throws Exception {
    Path yaml = yaml("t.yaml", "fog bell", "mist bell");
    Path csv = folder.resolve("t.csv");
    assertThat(run("convert", yaml, csv)).isZero();
    assertThat(Files.readString(csv))
        .isEqualTo("id,term,status\na,fog bell,preferred\na,mist bell,deprecated\n");
    assertThat(run("convert", yaml, csv)).isEqualTo(2);
    assertThat(err.toString()).contains("the file exists");
    assertThat(run("convert", "--force", yaml, csv)).isZero();
  }

  @Test
  void aFileThatWouldHoldNoTermIsNotWritten() throws Exception {
    Path english = yaml("t.yaml", "fog bell", "mist bell");
    Path tab = folder.resolve("t.tab");
    assertThat(run("convert", english, tab)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "isogloss: "
                + tab
                + ": none of the terms can be stored in omegat (deprecated terms cannot be stored"
                + " in omegat; a concept without a term in both languages cannot be stored in"
                + " omegat), expected another format\n");
    Path style = folder.resolve("style.yaml");
    Path alone = Files.writeString(folder.resolve("t.csv"), "preferred\nfog bell\n");
    assertThat(run("convert", "--to", "vale-substitution", alone, style)).isEqualTo(2);
    assertThat(err.toString())
        .contains("style.yaml: none of the terms can be stored in vale-substitution");
    assertThat(tab).doesNotExist();
    assertThat(style).doesNotExist();

    Path both =
        Files.writeString(folder.resolve("b.csv"), "id,term,language\na,钟,zh-CN\na,bell,en-GB\n");
    assertThat(run("convert", both, tab)).isZero();
    assertThat(tab).hasContent("钟\tbell\n");
    assertThat(run("convert", "--to", "vale-substitution", english, style)).isZero();
  }

  @Test
  void aVocabularyOfWordsToRejectNeedsNoReplacements() throws Exception {
    Path reject = Files.writeString(folder.resolve("reject.txt"), "mist bell\n(?i)haze bells?\n");
    assertThat(run("lint", reject)).isZero();
    Path table = Files.writeString(folder.resolve("t.csv"), "term,status\nmist bell,avoid\n");
    assertThat(run("lint", table)).isEqualTo(1);
  }

  @Test
  void brokenInputIsReportedAndNothingIsWritten() throws Exception {
    Path broken = Files.writeString(folder.resolve("t.csv"), "term,status\nx,odd\n");
    Path target = folder.resolve("t.yaml");
    assertThat(run("convert", broken, target)).isEqualTo(2);
    assertThat(err.toString()).startsWith("isogloss: " + broken + ":2:3: unknown status 'odd'");
    assertThat(target).doesNotExist();
  }

  @Test
  void lintDiffAndMergeShowTheirResultInTheExitCode() throws Exception {
    Path one = yaml("one.yaml", "fog bell", "mist bell");
    Path two = yaml("two.yaml", "fog bell", "haze bell");
    assertThat(run("lint", one)).isZero();
    assertThat(run("lint", yaml("three.yaml", "bell", "bell"))).isEqualTo(1);
    assertThat(out.toString()).contains("three.yaml: a: status-contradicted");
    assertThat(run("diff", one, two)).isEqualTo(1);
    assertThat(out.toString()).contains("    + en “haze bell”: deprecated");
    assertThat(run("merge", one, two)).isZero();
    assertThat(Files.readString(one)).contains("mist bell").contains("haze bell");
    Path admitted =
        Files.writeString(
            folder.resolve("four.yaml"),
            Files.readString(two)
                .replace("haze bell, status: deprecated", "haze bell, status: admitted"));
    String before = Files.readString(one);
    assertThat(run("merge", one, admitted)).isEqualTo(1);
    assertThat(out.toString()).contains("conflict in en “haze bell”");
    assertThat(Files.readString(one)).isEqualTo(before);
    assertThat(run("merge", "--prefer", "b", one, admitted)).isZero();
    assertThat(Files.readString(one)).contains("haze bell\n        status: admitted");
  }

  @Test
  void whatCannotBeUsedAsWrittenIsReportedWithItsPlace() throws Exception {
    Path tbx =
        Files.writeString(
            folder.resolve("t.tbx"),
            "<tbx><text><body><conceptEntry id='a'><langSec"
                + " xml:lang='en'><termSec><term>bell</term>"
                + "<termNote type='administrativeStatus'>purple</termNote></termSec></langSec>"
                + "</conceptEntry></body></text></tbx>");
    String message =
        "unknown status 'purple', expected a status such as preferred, admitted or deprecated; read"
            + " as admitted\n";
    assertThat(run("lint", tbx)).isEqualTo(1);
    assertThat(out.toString()).isEqualTo(tbx + ":1:62: status-unknown: " + message);
    assertThat(run("convert", tbx, folder.resolve("t.yaml"))).isZero();
    assertThat(err.toString()).isEqualTo("isogloss: " + tbx + ":1:62: warning: " + message);
    err.setLength(0);
    Path csv = Files.writeString(folder.resolve("t.csv"), "term,Owner\nbell,Ann\n");
    assertThat(run("lint", csv)).isZero();
    assertThat(err.toString())
        .startsWith("isogloss: " + csv + ":1:6: warning: unknown column 'Owner', expected");
  }

  @Test
  void addMakesAFileAndAddsToAConcept() throws Exception {
    Path path = folder.resolve("new.yaml");
    assertThat(run("add", path, "fog bell")).isZero();
    assertThat(run("add", path, "mist bell", "--for", "Fog Bell", "--status", "deprecated"))
        .isZero();
    assertThat(run("add", path, "x", "--for", "nothing")).isEqualTo(2);
    assertThat(Files.readString(path))
        .isEqualTo(
            """
            version: 1
            concepts:
              - id: fog-bell
                terms:
                  - text: fog bell
                    status: preferred
                  - text: mist bell
                    status: deprecated
            """);
  }

  @Test
  void addStoresAllThatItWasToldOrNothing() throws Exception {
    Path csv = Files.writeString(folder.resolve("note.csv"), "Use,Avoid\nfog bell,mist bell\n");
    assertThat(
            run(
                "add",
                csv,
                "oil lamp",
                "--note",
                "Keep.",
                "--part-of-speech",
                "noun",
                "--case-sensitive"))
        .isZero();
    assertThat(err.toString()).isEmpty();
    String now =
        """
        Use,Avoid,note,part of speech,case
        fog bell,mist bell,,,
        oil lamp,,Keep.,noun,sensitive
        """;
    assertThat(csv).hasContent(now);
    // The field of a row applies to all of its terms.
    assertThat(
            run(
                "add",
                csv,
                "mist horn",
                "--for",
                "fog bell",
                "--status",
                "admitted",
                "--exact-form"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains("exact form cannot be stored in csv, expected another format, such as yaml");
    assertThat(csv).hasContent(now);
    Path tbx = folder.resolve("terms.tbx");
    assertThat(run("add", tbx, "oil lamp", "--case-sensitive")).isEqualTo(2);
    assertThat(tbx).doesNotExist();
    assertThat(run("add", tbx, "oil lamp")).isZero();
    String before = Files.readString(tbx);
    assertThat(run("add", tbx, "Lamp", "--case-sensitive")).isEqualTo(2);
    assertThat(err.toString()).contains("case rule cannot be stored in tbx");
    assertThat(tbx).hasContent(before);
  }

  @Test
  void addMakesNoSecondConceptUnasked() throws Exception {
    Path path = folder.resolve("new.yaml");
    assertThat(run("add", path, "fog bell")).isZero();
    String before = Files.readString(path);
    assertThat(run("add", path, "Fog bell")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "“Fog bell” is already a term of the concept fog-bell, expected --for fog-bell to"
                + " change it, or --homonym for another concept with this name");
    assertThat(path).hasContent(before);
    assertThat(run("add", path, "Fog Bell", "--case-sensitive")).isZero();
    assertThat(run("add", path, "fog bell", "--language", "de")).isZero();
    assertThat(run("add", path, "fog bell", "--homonym", "--note", "The plant.")).isZero();
    assertThat(Files.readString(path)).contains("note: The plant.");
  }

  @Test
  void acceptTakesFormsFromAReport() throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    Path report =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"findings": [
              {"ruleId": "term-hyphenation", "fingerprint": "abc", "text": "fog-bell",
               "suggestions": ["fog bell"], "message": "“fog-bell” is written “fog bell”."},
              {"ruleId": "term-variants", "fingerprint": "def", "text": "Seed Bank",
               "forms": [{"text": "Seed Bank", "count": 1}, {"text": "seed bank", "count": 5}]}]}
            """);
    assertThat(run("accept", "--report", report, "ab", path)).isZero();
    assertThat(run("accept", "--report", report, "def", path)).isZero();
    assertThat(run("accept", "--report", report, "x", path)).isEqualTo(2);
    assertThat(Files.readString(path))
        .contains("- text: fog-bell\n        status: admitted")
        .contains("- text: seed bank\n        status: preferred\n        case: sensitive")
        .contains("- text: Seed Bank\n        status: deprecated");
  }

  @Test
  void acceptLeavesLongerPhrasesOutOfTheConcept() throws Exception {
    Path report = variants("use “harbor”, the en-US spelling", "Harbor");
    Path path = yaml("t.yaml", "harbor pilot", "port pilot");
    assertThat(run("accept", "--report", report, "abc", path)).isZero();
    assertThat(Files.readString(path))
        .contains(
            """
              - id: harbor
                terms:
                  - text: harbor
                    status: preferred
                  - text: harbour
                    status: deprecated
            """)
        .doesNotContain("harbour pilot");
    Path known = yaml("known.yaml", "harbor", "port");
    assertThat(run("accept", "--report", report, "abc", known)).isZero();
    assertThat(Files.readString(known)).contains("text: harbour\n").doesNotContain("pilot");
  }

  @Test
  void acceptAddsToTheConceptThatTheAdviceNames() throws Exception {
    Path report = variants("use “haven”, the term preferred in the glossary", "haven");
    Path path = yaml("t.yaml", "haven", "port");
    assertThat(run("accept", "--report", report, "abc", path)).isZero();
    assertThat(Files.readString(path))
        .containsOnlyOnce("- id: ")
        .contains("- text: harbor\n        status: deprecated")
        .contains("- text: harbour\n        status: deprecated");
  }

  /** A finding about a name that occurs also, or only, in a longer phrase. */
  private Path variants(String advice, String suggestion) throws Exception {
    return Files.writeString(
        folder.resolve("r.json"),
        """
        {"findings": [{"ruleId": "term-variants", "fingerprint": "abc", "text": "Harbour",
          "suggestions": ["%s"], "message":
          "This term is spelled in more than one way: “harbour” (3), “harbor” (2), also in “harbour pilot”; %s.",
          "forms": [{"text": "harbor", "count": 1}, {"text": "harbour pilot", "count": 3},
            {"text": "Harbor Pilot", "count": 1}]}]}
        """
            .formatted(suggestion, advice));
  }

  @ParameterizedTest
  @CsvSource({
    "term-hyphenation, websites, web-sites, “websites” is written “web-sites” in the glossary.,"
        + " website",
    "term-variant-unlisted, Web-Cites, Web Sites, the listed form is “web-site”., Web-Cites",
    "term-hyphenation, Web Sites, Web-Sites, is written “web-sites” in the glossary., web site",
    "term-deprecated, Net Pages, Web-Sites, “net page” is deprecated; use “web-site”., net page"
  })
  void acceptAddsTheSingularInSmallLetters(
      String rule, String text, String suggestion, String message, String added) throws Exception {
    Path path = yaml("t.yaml", "web-site", "net page");
    Path report =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"findings": [{"ruleId": "%s", "fingerprint": "abc", "text": "%s",
              "suggestions": ["%s"], "message": "%s"}]}
            """
                .formatted(rule, text, suggestion, message));
    assertThat(run("accept", "--report", report, "abc", path)).isZero();
    assertThat(Files.readString(path))
        .containsPattern("text: " + added + "(, |\n +)status: admitted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"haze bell", "haze\\nbell", "haze\\r\\n  bell ", "haze\\u00a0bell"})
  void acceptTakesATermOverLinesAsOne(String text) throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    assertThat(run("accept", "--report", report(text), "abc", path)).isZero();
    assertThat(Files.readString(path)).contains("- text: haze bell\n        status: admitted\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*haze* bell", "haze\\n> bell", "haze~bell", "haze% fog\\nbell"})
  void acceptRefusesMarkup(String text) throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    String before = Files.readString(path);
    assertThat(run("accept", "--report", report(text), "abc", path)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "isogloss: the text of the finding contains markup: " + text.replace("\\n", " "))
        .contains(", expected `isogloss glossary add`");
    assertThat(Files.readString(path)).isEqualTo(before);
  }

  private Path report(String text) throws Exception {
    return Files.writeString(
        folder.resolve("r.json"),
        """
        {"findings": [{"ruleId": "term-variant-unlisted", "fingerprint": "abc", "text": "%s",
          "suggestions": ["fog bell"], "message": "names “fog bell”."}]}
        """
            .formatted(text));
  }

  @Test
  void placesInWordFilesThatDisagreeAreParagraphs() throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    Path text = folder.resolve("t.docx");
    Files.write(text, DocxFile.of("The fog bell.", "A mist bell."));
    assertThat(run("agree", path, text)).isZero();
    assertThat(out.toString()).contains("t.docx, paragraph 2: mist bell");
  }

  @Test
  void theRatchetFailsOnlyWhenAgreementFalls() throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    Path text = Files.writeString(folder.resolve("t.md"), "The fog bell. A mist bell.\n");
    Path ratchet = folder.resolve("ratchet.txt");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isZero();
    assertThat(out.toString())
        .contains("a: fog bell: 50.0% (1 followed, 1 not)")
        .contains("t.md:1:");
    Files.writeString(text, "The fog bell. The fog bell.\n");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isZero();
    assertThat(Files.readString(ratchet)).isEqualTo("a\t100.0\n");
    Files.writeString(text, "The fog bell. A mist bell.\n");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isEqualTo(1);
    assertThat(err.toString()).contains("a: agreement fell from 100.0% to 50.0%");
  }

  @Test
  void aBrokenRatchetFileIsReportedWithItsPlaceAndKept() throws Exception {
    Path path = yaml("t.yaml", "fog bell", "mist bell");
    Path text = Files.writeString(folder.resolve("t.md"), "The fog bell.\n");
    byte[] latin = "a\t50.0\nb\u00e9\t1\n".getBytes(StandardCharsets.ISO_8859_1);
    Path ratchet = Files.write(folder.resolve("ratchet.txt"), latin);
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "isogloss: "
                + ratchet
                + ":2:2: byte 8 (0xE9) cannot be decoded, expected lines of text, each an id, a tab"
                + " and a percentage\n");
    assertThat(Files.readAllBytes(ratchet)).isEqualTo(latin);
    err.setLength(0);
    Files.writeString(ratchet, "a\t50.0\r\nb 1\r\n");
    assertThat(run("agree", "--ratchet", ratchet, path, text)).isEqualTo(2);
    assertThat(err.toString()).startsWith("isogloss: " + ratchet + ":2:1: not a line of a ratchet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lnt t.yaml|lnt|Did you mean: glossary lint",
        "lint --colums x t.yaml|Unknown option|--columns",
        "lint|Missing required parameter|GLOSSARY",
        "lint DIR/none.yaml|none.yaml:1:1: the file does not exist|expected a glossary",
        "lint DIR/t.doc|t.doc:1:1: unknown glossary format|expected a file name ending in .yaml",
        "diff DIR/none.yaml DIR/t.yaml|none.yaml:1:1|expected",
        "merge --prefer c DIR/t.yaml DIR/t.yaml|--prefer: unknown side c|expected a or b",
        "add DIR/t.yaml x --status best|--status: unknown value 'best'|expected one of",
        "add DIR/t.yaml x --language 7|--language: '7' is not a language tag|expected one such",
        "add DIR/t.yaml x --for a --note n|--for: names an existing concept|expected no --note",
        "add DIR/t.yaml x --for a --translation-of y|--for|no --note or --translation-of",
        "add DIR/no/t.yaml x|no such file or folder|expected",
        "add DIR/t.doc x|cannot determine the format from the name|expected",
        "accept --report DIR/none.json ab DIR/t.yaml|none.json: cannot be read|no such file",
        "accept --report DIR/t.yaml ab DIR/t.yaml|t.yaml:1:1: not JSON|expected",
        "agree DIR/t.yaml DIR/none.md|none.md|no such file or folder",
        "convert --to odt DIR/t.yaml DIR/x.y|--to: unknown format odt|expected one of",
        "convert --to multiterm DIR/t.yaml DIR/x.xml|--to: multiterm can be read but not"
            + " written|one of",
        "convert --columns colour DIR/t.yaml DIR/x.csv|--columns: unknown column 'colour'|expected",
        "convert DIR/t.yaml DIR/t.doc|cannot determine the format from the name|expected --to",
        "convert DIR/t.yaml DIR/t.yaml|the file exists|expected a new name",
        "extract DIR/none.md|none.md|no such file or folder",
        "extract --limit -1 DIR/t.yaml|--limit|expected 0 or more",
        "extract --format omegat DIR/t.yaml|omegat: this format cannot hold a term"
            + " without|another format",
        "extract --format xlsx DIR/t.yaml|xlsx|expected --output FILE",
        "extract --new-against DIR/none.yaml DIR/t.yaml|none.yaml:1:1|expected",
      })
  void invalidUsageIsReportedInAFewLinesAndNothingIsWritten(
      String line, String wrong, String expected) throws Exception {
    Path file = yaml("t.yaml", "fog bell", "mist bell");
    String before = Files.readString(file);
    String typed = line.replace("DIR", folder.toString());
    assertThat(run((Object[]) typed.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("isogloss: ").contains(wrong).contains(expected);
    assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"extract", "add", "accept", "lint", "agree", "diff", "merge", "convert", ""})
  void helpHasTheLayoutOfTheProgram(String command) {
    assertThat(run((Object[]) (command + " --help").strip().split(" "))).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .containsSubsequence("Usage: isogloss glossary", "\nOptions:\n")
        .contains(command.isEmpty() ? "\nExamples:\n" : "\nExit codes:\n");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    out.setLength(0);
    assertThat(run((Object[]) (command + " --version").strip().split(" "))).isZero();
    assertThat(out.toString()).startsWith("isogloss ");
  }

  private Path yaml(String name, String preferred, String deprecated) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        "version: 1\nconcepts:\n  - id: a\n    terms:\n      - {text: "
            + preferred
            + ", status: preferred}\n      - {text: "
            + deprecated
            + ", status: deprecated}\n");
  }

  private int run(Object... args) {
    List<String> words = new ArrayList<>(List.of("glossary"));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    ProgramRun run = ProgramRun.of(words.toArray(String[]::new));
    out.append(run.out());
    err.append(run.err());
    return run.code();
  }
}
