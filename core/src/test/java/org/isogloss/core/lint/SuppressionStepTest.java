package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleParts;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.rule.SuppressionRule;
import org.isogloss.core.suppress.RuleNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionStepTest {

  private static final RuleNames NAMES =
      new RuleNames(
          List.of(
              new Slips.NamesRule().info(),
              new Slips.SlipRule().info().having(RuleParts.of("PART", "OTHER_*"))));

  /** Reports both kinds of remark. */
  private static final class RemarksRule implements SuppressionRule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("remarks", "Remarks", Severity.INFO, "Finds bad suppressions.");
    }

    @Override
    public List<Remark> check(SuppressionAudit audit) {
      return Stream.concat(audit.malformed().stream(), audit.unused().stream()).toList();
    }
  }

  private static final List<Rule> RULES =
      List.of(new Slips.SlipRule(), new Slips.NamesRule(), new RemarksRule());

  /** In the sources {@code ~} is a line end; what is reported is the texts of the findings. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Markdown: every directive, alone and with names.
        "a.md|slip1 a.~~<!-- isogloss off -->~~slip2 b.~~<!-- isogloss on -->~~slip3 c.|slip1"
            + " slip3",
        "a.md|<!-- isogloss off slip-made -->~~slip1 a.~~bell, gong.|gong",
        "a.md|<!-- isogloss off slip -->~~slip1 a.|''",
        "a.md|<!-- isogloss off slip-made/PART -->~~slip1 a.|''",
        "a.md|slip1 a.~<!-- isogloss next-line -->~slip2 b.~slip3 c.|slip1 slip3",
        "a.md|slip1 a. <!-- isogloss next-line slip -- so it is -->~slip2 b.~slip3 c.|slip1 slip3",
        "a.md|<!-- isogloss next-line -->~~<!-- a note -->~~slip1 b.~slip2 c.|slip2",
        "a.md|<!-- isogloss next-block slip -->~~slip1 a.~slip2 b.~~slip3 c.|slip3",
        "a.md|- slip1 a.~~  <!-- isogloss next-block -->~~  slip2 b.~~- slip3 c.|slip1 slip3",
        "a.md|> <!-- isogloss next-block -->~>~> slip1 a.~~slip2 c.|slip2",
        "a.md|<!-- isogloss off slip~ -- over two lines -->~~slip1 a.|''",
        "a.md|```~<!-- isogloss off -->~```~~slip1 a.|slip1",
        "a.md|`<!-- isogloss off -->` slip1 a.|slip1",
        "a.md|<!-- isogloss off -->~~slip1.~~<!-- isogloss on names -->~~slip2, bell, gong.|gong",
        // Every other format in its own syntax; plain text has no comments.
        "a.html|<p>slip1<!-- isogloss off --></p><p>slip2</p><!-- isogloss on --><p>slip3|slip1"
            + " slip3",
        "a.html|<!-- isogloss next-block --><p>slip1</p><p>slip2</p>|slip2",
        "a.tex|slip1 a.~% isogloss next-line~slip2 b.~slip3 c.|slip1 slip3",
        "a.tex|slip1 a. %% isogloss off slip~~slip2 b.~% isogloss on slip~~slip3 c.|slip1 slip3",
        "a.tex|50\\% isogloss off slip1 a.|slip1",
        "a.adoc|slip1 a.~~// isogloss next-block~slip2 b.~still.~~slip3 c.|slip1 slip3",
        "a.adoc|// isogloss off slip~slip1 a.~~// isogloss on slip~~slip2 b.|slip2",
        "a.adoc|----~// isogloss off~----~~slip1 a.|slip1",
        "a.txt|isogloss off~~// isogloss off~~% isogloss off~~slip1 a.|slip1",
      })
  void turnsOffWhatACommentSays(String name, String source, String reported) throws Exception {
    Report report = run(name, source);
    String found = String.join(" ", report.findings().stream().map(Finding::text).toList());
    assertThat(found).isEqualTo(reported);
    assertThat(report.findings().size() + report.withheld().suppressed())
        .isEqualTo(all(name, source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- isogloss -->~~a.|The directive is missing",
        "<!-- isogloss of -->~~a.|“of” is not a directive; expected “off”, “on”, “next-line” or"
            + " “next-block”",
        "<!-- isogloss-off slip -->~~a.|“-off” is not a directive",
        "<!-- isogloss off slap -->~~a.|“slap” is not a rule; expected a name such as “slip”",
        "<!-- isogloss off slip-made/PARTS -->~~a.|expected a name such as “slip-made/PART”",
        "<!-- isogloss off names-mixed/PART -->~~a.|expected a name such as “names-mixed” (",
        "<!-- isogloss off slip -->~~a.|Turning “slip” off here",
        "<!-- isogloss off slip, names -->~~slip.|Turning “names” off here",
        "<!-- isogloss next-line -->|Turning anything off here",
        "<!-- isogloss on slip -->~~a.|Nothing that this turns on was turned off",
        "<!-- isogloss off names -->~~bell, gong.~~<!-- isogloss on slip -->|remove “slip”",
      })
  void reportsCommentsThatDoNothing(String source, String message) throws Exception {
    Report report = run("a.md", source + "~~The end.");
    assertThat(report.findings()).hasSize(1);
    Finding remark = report.findings().get(0);
    assertThat(remark.ruleId()).isEqualTo("remarks");
    assertThat(remark.message()).contains(message);
    assertThat(remark.text()).startsWith("<!-- isogloss").endsWith("-->");
    assertThat(remark.zone()).isEqualTo(Zone.METADATA);
  }

  @ParameterizedTest
  @CsvSource({"''", "slip"})
  void saysNothingOfRulesThatDidNotRun(String name) throws Exception {
    Document document = read("a.md", "<!-- isogloss off " + name + " -->~~The end.");
    Report report = lint(List.of(new RemarksRule()), document);
    SuppressionStep step = new SuppressionStep(NAMES, id -> true, (file, rules) -> false, RULES);
    assertThat(step.apply(report, List.of(document)).findings()).isEmpty();
  }

  @Test
  void aConceptLosesPlacesAndGoesWithItsLastSecondForm() throws Exception {
    String off = "<!-- isogloss next-block names -->~~";
    Report some = run("a.md", "bell.~~bell.~~gong x.~~" + off + "gong y.");
    assertThat(some.findings()).hasSize(1);
    Finding left = some.findings().get(0);
    assertThat(left.location().startLine()).isEqualTo(5);
    assertThat(left.forms())
        .containsExactly(new Grounds.Form("bell", 2), new Grounds.Form("gong", 1));
    assertThat(left.occurrences()).hasSize(3);
    assertThat(left.suggestions()).containsExactly("bell");
    assertThat(some.withheld()).isEqualTo(WithheldCounts.NONE);

    Report none = run("a.md", "bell.~~bell.~~" + off + "gong x.~~" + off + "gong y.");
    assertThat(none.findings()).isEmpty();
    assertThat(none.withheld().suppressed()).isEqualTo(1);
  }

  @Test
  void oneDecisionStaysWhileAPlaceIsLeft() throws Exception {
    String off = "<!-- isogloss next-block names -->~~";
    Document document = read("a.md", off + "horn a.~~horn b.~~" + off + "horn c.~~");
    List<Rule> rules = List.of(new Slips.DecisionRule());
    SuppressionStep step = new SuppressionStep(NAMES, id -> true, (file, rule) -> true, rules);

    Report some = step.apply(lint(rules, document), List.of(document));

    assertThat(some.findings()).hasSize(1);
    Finding left = some.findings().get(0);
    assertThat(left.location().startLine()).isEqualTo(5);
    assertThat(left.occurrences()).isEmpty();
    assertThat(left.forms()).isEmpty();
    assertThat(left.suggestions()).containsExactly("foghorn");
    assertThat(left.fix().orElseThrow().edits().get(0).place()).isEqualTo(left.place());

    Document silent = read("a.md", off + "horn a.~~" + off + "horn b.");
    assertThat(step.apply(lint(rules, silent), List.of(silent)).findings()).isEmpty();
  }

  @Property(tries = 60)
  void reportedAndSuppressedAreAll(@ForAll("manuscripts") List<String> lines) throws Exception {
    String source = "Start.~~" + String.join("~", lines);
    Report report = run("a.md", source);
    long reported = report.findings().stream().filter(f -> !f.ruleId().equals("remarks")).count();
    assertThat(reported + report.withheld().suppressed()).isEqualTo(all("a.md", source));
  }

  @Provide
  Arbitrary<List<String>> manuscripts() {
    return Arbitraries.of(
            "",
            "",
            "slip1 and slip2.",
            "A bell.",
            "A gong.",
            "<!-- isogloss off -->",
            "<!-- isogloss off slip -->",
            "<!-- isogloss on -->",
            "<!-- isogloss next-line names -->",
            "<!-- isogloss next-block -->")
        .list()
        .ofMaxSize(12);
  }

  private static Report run(String name, String source) throws Exception {
    Document document = read(name, source);
    SuppressionStep step = new SuppressionStep(NAMES, id -> true, (file, rules) -> true, RULES);
    return step.over(List.of(document)).then(ReportStep.ORDER).apply(lint(RULES, document));
  }

  private static int all(String name, String source) throws Exception {
    return lint(RULES, read(name, source)).findings().size();
  }

  private static Report lint(List<Rule> rules, Document document) throws InterruptedException {
    return new Linter(rules, 1).lint(List.of(List.of(document)), List.of());
  }

  private static Document read(String name, String source) throws ReadException {
    byte[] bytes = source.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    return new AnyReader().read(new DocumentId(name), bytes);
  }
}
