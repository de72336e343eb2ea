package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says about itself, and what it says to wrong usage. */
class UsageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --fromat json x.md|Unknown option|--format",
        "check|Missing required parameter|PATH",
        "chekc x.md|Unmatched argument|isogloss check",
        "check --format yaml x.md|'yaml'|JSON",
        "check --threads 0 x.md|--threads: 0|expected 1 or more",
        "repeats --output r.txt --threads 0 --color never x.md|--threads: 0|expected 1 or more",
        "baseline --threads 0 x.md|--threads: 0|expected 1 or more",
        "terms --threads 0 x.md|--threads: 0|expected 1 or more",
        "check --only term-varients x.md|unknown rule 'term-varients'|'term-variants'",
        "check --skip languagetol/EN_A_VS_AN x.md|unknown rule|'languagetool/EN_A_VS_AN'",
        "check --only term-variant x.md|unknown rule 'term-variant'|'term-variants'",
        "check --language en-UK x.md|'en-UK' is not a variety|en-GB",
        "check --exclude [ x.md|--exclude: '[' is not a valid pattern|expected",
        "check --exclude !a.md x.md|--exclude: '!a.md' is not a valid pattern|negated",
        "check --prune x.md|--prune: no baseline|--baseline FILE",
        "check --fix --stdin-filename a.md -|--fix: cannot fix the file named by"
            + " --stdin-filename|only one of the two",
        "explain repeated-pasage|unknown rule 'repeated-pasage'|'repeated-passage'",
        "check --only languagetool/TYPO x.md|unknown rule 'languagetool/TYPO'|'languagetool/T_O'",
        "check --skip languagetool/EN_A_VS_ANN x.md|unknown rule|'languagetool/EN_A_VS_AN'",
        "check --skip term-casing/X x.md|unknown rule 'term-casing/X'|'term-casing'",
        "explain languagetool/EN_A_VS_ANN|unknown rule|'languagetool/EN_A_VS_AN'",
      })
  void invalidUsageIsReportedInAFewLines(String line, String wrong, String expected) {
    ProgramRun run = ProgramRun.of(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("isogloss: ").contains(wrong).contains(expected);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
    assertThat(ProgramRun.of("--version").out().strip()).isEqualTo("isogloss " + version);
    assertThat(ProgramRun.of("check", "--version").out().strip()).isEqualTo("isogloss " + version);
  }

  @Test
  void helpGroupsOptionsAndListsExitCodesAndExamples() {
    ProgramRun run = ProgramRun.of("check", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence("Manuscripts:", "Rules:", "Report:", "Exit codes:", "Examples:");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= Terminal.NONE.width());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "glossary", "glossary add"})
  void helpForACommandIsThatOfItsOption(String command) {
    List<String> words = command.isEmpty() ? List.of() : List.of(command.split(" "));
    List<String> help = new ArrayList<>(List.of("help"));
    help.addAll(words);
    List<String> option = new ArrayList<>(words);
    option.add("--help");
    ProgramRun run = ProgramRun.of(help.toArray(String[]::new));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(ProgramRun.of(option.toArray(String[]::new)).out());
  }

  @Test
  void helpForAnUnknownCommandNamesTheNearest() {
    ProgramRun run = ProgramRun.of("help", "chek");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err()).contains("chek", "isogloss check");
  }

  @Test
  void optionsOfAReportKeepTheirValuesAroundTheThreads() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "A bell rang.\n");
    Path report = folder.resolve("report.json");
    ProgramRun run =
        ProgramRun.of(
            "repeats", "--format", "json", "--threads", "2", "--output", "" + report, "" + file);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).startsWith("{").contains("\"findings\" : [");
  }

  @Test
  void completionKnowsTheCommands() {
    ProgramRun run = ProgramRun.of("generate-completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F", "explain", "--each-alone");
    assertThat(run.out())
        .contains("option_args=(\"text\" \"json\" ", "=(\"low\" \"medium\" \"high\")")
        .doesNotContain("\"JSON\"");
  }

  @Test
  void explainPrintsThePageForATerminal() {
    ProgramRun run = ProgramRun.of("explain", "repeated-passage");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Repeated passage\n\n")
        .containsSubsequence("\nWhy\n", "\nHow to fix it\n", "\nFlagged\n", "    «The", "\nClean\n")
        .contains("Severity of `repeated-passage`: warning");
    assertThat(ProgramRun.of("explain", "term").out())
        .contains(
            "Deprecated term\n", "Capitalization of a term\n", "Competing terms for one concept\n");
  }

  @Test
  void explainAddsWhatLanguageToolSays() {
    assertThat(ProgramRun.of("explain", "languagetool/EN_A_VS_AN").out())
        .startsWith("Grammar and spelling\n")
        .contains("EN_A_VS_AN\n", "Use of 'a' vs. 'an'");
  }

  @Test
  void explainSaysHowSureALanguageToolRuleIsAndWhoSaysSo() {
    assertThat(ProgramRun.of("explain", "languagetool/WHETHER").out())
        .contains("low, according to Isogloss's entry for the category REDUNDANCY")
        .contains("languagetool/WHETHER: on");
    assertThat(ProgramRun.of("explain", "languagetool/UNLIKELY_OPENING_PUNCTUATION").out())
        .contains("Isogloss does not run this rule");
    assertThat(ProgramRun.of("explain", "languagetool/EN_COMPOUNDS_SUB_DIRECTORIES").out())
        .contains("EN_COMPOUNDS_SUB_DIRECTORIES\n", "the rules EN_COMPOUNDS_SUB_*");
    assertThat(
            ProgramRun.of("explain", "languagetool/EN_DIACRITICS_REPLACE_ORTHOGRAPHY_CAFE").out())
        .contains("EN_DIACRITICS_REPLACE_ORTHOGRAPHY_CAFE\n");
    assertThat(ProgramRun.of("explain", "misspelled-word/OTHER_VARIETY").out())
        .startsWith("Misspelled word\n");
  }

  @Test
  void theDocumentOfAllRulesIsCurrent() throws Exception {
    String current = Files.readString(Path.of("..", "docs", "rules.md")).replace("\r\n", "\n");
    assertThat(ProgramRun.of("rules", "--format", "markdown").out())
        .as("to renew it: ./isogloss rules --format markdown > docs/rules.md")
        .isEqualTo(current);
  }

  @Test
  void rulesAreListedAsTextAndJson() {
    List<String> lines = ProgramRun.of("rules").out().lines().toList();
    assertThat(lines).anyMatch(line -> line.startsWith("languagetool "));
    assertThat(ProgramRun.of("rules", "--format", "json").out())
        .contains("\"helpUri\" : \"docs/rules.md#term-variants\"", "\"footnote\"");
  }

  @Test
  void standardInputIsRead() {
    ProgramRun run =
        ProgramRun.withInput(
            "A web-site is old. The website was lost. One website fell.\n",
            Terminal.NONE,
            "check",
            "--only",
            "term-variants",
            "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("Competing terms  1 finding\n\n<stdin>:1:3")
        .contains("web-site 1:3");
  }

  @Test
  void anInternalErrorIsOneLineUnlessDebugged() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("the cable is cut");
          }

          @Override
          public int read(byte[] into, int from, int most) {
            return read();
          }
        };
    ProgramRun run = ProgramRun.withInput(broken, Terminal.NONE, "check", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("the cable is cut");
    ProgramRun debugged = ProgramRun.withInput(broken, Terminal.NONE, "check", "--debug", "-");
    assertThat(debugged.code()).isEqualTo(3);
    assertThat(debugged.err()).contains("the cable is cut").contains("\tat ");
  }

  @Test
  void aReportOnTheTerminalNamesWhatCannotBeReadOnce() throws Exception {
    String missing = folder.resolve("none.md").toString();
    String[] check = {"check", "--only", "term-variants", missing};
    ProgramRun run = ProgramRun.withInput("", new Terminal(true, true, 80), check);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("no such file or folder");
    assertThat(run.err()).isEmpty();
    assertThat(ProgramRun.of(check).err()).contains("none.md: no such file or folder");
    Path report = folder.resolve("none.json");
    String[] output = {"check", "--only", "term-variants", "--output", "" + report, missing};
    assertThat(ProgramRun.withInput("", new Terminal(true, true, 80), output).err())
        .contains("none.md: no such file or folder");
  }

  @Test
  void colorAndTimeAreOnlyForTerminals() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "A fog-bell rang. The fog bell rang.\n");
    String[] check = {"check", "--only", "term-variants", file.toString()};
    Terminal terminal = new Terminal(true, false, 80);
    assertThat(ProgramRun.withInput("", terminal, check).out())
        .contains("\u001B[")
        .containsPattern("in \\S+ s");
    assertThat(ProgramRun.of(check).out()).doesNotContain("\u001B").doesNotContain(" s\n");
    String[] never = {"check", "--only", "term-variants", "--color", "never", file.toString()};
    assertThat(ProgramRun.withInput("", terminal, never).out()).doesNotContain("\u001B");
    Path report = folder.resolve("report.txt");
    String[] output = {"check", "--only", "term-variants", "--output", "" + report, "" + file};
    ProgramRun written = ProgramRun.withInput("", new Terminal(true, true, 80), output);
    assertThat(written.out()).isEmpty();
    assertThat(Files.readString(report)).isEqualTo(ProgramRun.of(check).out());
  }
}
