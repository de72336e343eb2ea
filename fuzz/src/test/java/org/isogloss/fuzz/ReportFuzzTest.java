package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.engine.decision.DecisionException;
import org.isogloss.engine.decision.DecisionFile;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.report.ReportFormat;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.rules.BuiltInRules;
import org.jsoup.Jsoup;

/**
 * A report on any text in a file of any name: the formats for programs are well-formed, and those
 * read on a terminal or in a log contain no commands, and lists can be read back.
 */
class ReportFuzzTest {

  private static final int LONGEST_NAME = 12;

  private static final ScratchFolder FOLDER = new ScratchFolder();

  private static final Layout LAYOUT = new Layout(80, false, Optional.empty());

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Concept CONCEPT =
      new Concept(
          "a",
          "",
          "",
          List.of(
              new Term("fog bell", TermStatus.PREFERRED), new Term("gong", TermStatus.DEPRECATED)));

  private static final List<Rule> RULES =
      BuiltInRules.all(new Termbase(List.of(CONCEPT))).stream()
          .filter(rule -> !rule.info().id().equals("languagetool"))
          .toList();

  @FuzzTest
  @DictionaryFile(resourcePath = "terms.dict")
  void report(FuzzedDataProvider data) throws Exception {
    // No file name contains NUL or characters that a path cannot represent.
    String name = data.consumeString(LONGEST_NAME).replace("\0", "").replaceAll("\\p{Cs}", "");
    String text = data.consumeRemainingAsString() + "\n\nA gong beside the text.\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Trial.of(bytes.length, () -> of(name + ".md", bytes));
  }

  private static void of(String name, byte[] bytes) throws Exception {
    Document document;
    try {
      document = DocumentFormat.MARKDOWN.reader().read(new DocumentId(name), bytes);
    } catch (ReadException e) {
      return;
    }
    Report report = new Linter(RULES, 1).lint(List.of(List.of(document)), List.of());
    Outcome outcome =
        new Outcome(report, List.of(document), found(report), "0", Path.of("/manuscript"));
    // The manuscript with comments is not written for this document, which is not a DOCX file.
    for (ReportFormat format : EnumSet.complementOf(EnumSet.of(ReportFormat.DOCX))) {
      byte[] written = written(format, outcome);
      require(Arrays.equals(written, written(format, outcome)), "the same as %s again", format);
      if (format == ReportFormat.XLSX || format == ReportFormat.CSV) {
        readBack(written, report);
      } else if (format.isText()) {
        hold(format, format.render(outcome, LAYOUT));
      }
    }
  }

  private static byte[] written(ReportFormat format, Outcome outcome) throws IOException {
    ReportOutput.Collected out = new ReportOutput.Collected();
    format.write(outcome, LAYOUT, out);
    return out.toByteArray();
  }

  /** A list has every finding, and each is the one that it was. */
  private static void readBack(byte[] list, Report report) throws IOException {
    DecisionFile file;
    try {
      file = DecisionFile.read(FOLDER.write("list", list));
    } catch (DecisionException e) {
      throw new AssertionError("what was written can be read: " + e.getMessage(), e);
    }
    require(file.problems().isEmpty(), "no problem: %s", file.problems());
    List<String> found = report.findings().stream().map(Finding::fingerprint).sorted().toList();
    List<String> read =
        file.decisions().stream().map(d -> d.finding().fingerprint()).sorted().toList();
    require(read.equals(found), "all findings: %s, not %s", read, found);
  }

  /** The rules that found something; the pages of all others would be laid out in each run. */
  private static List<RuleInfo> found(Report report) {
    Set<String> ids = report.findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
    return RULES.stream().map(Rule::info).filter(info -> ids.contains(info.id())).toList();
  }

  private static void hold(ReportFormat format, String rendered)
      throws JsonProcessingException, XMLStreamException {
    switch (format) {
      case JSON, SARIF, GITLAB -> JSON.readTree(rendered);
      case RDJSONL -> {
        for (String line : rendered.lines().toList()) {
          JSON.readTree(line);
        }
      }
      case CHECKSTYLE, JUNIT -> {
        XMLStreamReader xml =
            XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(rendered));
        while (xml.hasNext()) {
          xml.next();
        }
      }
      case HTML -> {
        org.jsoup.nodes.Document page = Jsoup.parse(rendered);
        require(page.select("script").size() == 2, "the page has scripts of its own: %s", rendered);
        require(page.select("style").size() == 1, "the page has one style sheet: %s", rendered);
        require(page.select("[onclick], [style], img, iframe").isEmpty(), "markup: %s", rendered);
        rendered
            .chars()
            .filter(c -> c != '\n' && c != '\t' && Character.isISOControl(c))
            .forEach(c -> require(false, "U+%04X in the page", c));
      }
      case TEXT, PLAIN, MARKDOWN, GITHUB, AZURE ->
          rendered
              .chars()
              .filter(c -> c != '\n' && Character.isISOControl(c))
              .forEach(c -> require(false, "U+%04X in %s", c, format));
      default -> require(false, "a text format that nothing is known of: %s", format);
    }
  }
}
