package org.isogloss.report.ci;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.text.XmlLayout;

/**
 * JUnit XML: a suite per file, a failed test per finding in the file of its first place, and one
 * passed test for a file without such findings. A file that could not be read is an error.
 */
public final class JunitReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    try {
      return xml(outcome);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to a string cannot fail", e);
    }
  }

  private static String xml(Outcome outcome) throws XMLStreamException {
    Report report = outcome.report();
    Map<String, List<Finding>> findings =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.location().document().path(), TreeMap::new, Collectors.toList()));
    Set<String> further =
        report.findings().stream()
            .flatMap(finding -> finding.otherPlaces().stream())
            .map(place -> place.document().path())
            .collect(Collectors.toSet());
    long clean = report.documents().stream().filter(d -> !findings.containsKey(d.path())).count();
    int failed = report.findings().size();
    int unread = report.failures().size();
    XmlLayout xml = new XmlLayout();
    xml.open(
        "testsuites",
        "name",
        "isogloss",
        "tests",
        clean + failed + unread,
        "failures",
        failed,
        "errors",
        unread);
    for (Report.Summary document : report.documents()) {
      String path = SourcePath.relative(outcome.base(), document.path());
      String passed =
          further.contains(document.path()) ? "places of findings in other files" : "no findings";
      suite(xml, path, passed, findings.getOrDefault(document.path(), List.of()));
    }
    for (Failure failure : report.failures()) {
      String path = SourcePath.relative(outcome.base(), failure.path());
      xml.open("testsuite", "name", path, "tests", 1, "failures", 0, "errors", 1);
      xml.open("testcase", "name", UNREADABLE, "classname", path);
      xml.leaf("error", failure.toString(), "message", failure.message(), "type", UNREADABLE);
      xml.close();
      xml.close();
    }
    xml.close();
    return xml.finish();
  }

  private static void suite(XmlLayout xml, String path, String passed, List<Finding> findings)
      throws XMLStreamException {
    int tests = Math.max(1, findings.size());
    xml.open("testsuite", "name", path, "tests", tests, "failures", findings.size(), "errors", 0);
    if (findings.isEmpty()) {
      xml.empty("testcase", "name", passed, "classname", path);
    }
    for (Finding finding : findings) {
      String place = finding.location().startLine() + ":" + finding.location().startColumn();
      xml.open("testcase", "name", finding.ruleId() + " " + place, "classname", path);
      xml.leaf(
          "failure",
          path + ":" + place + ": " + ShortMessage.of(finding),
          "message",
          ShortMessage.of(finding),
          "type",
          finding.severity().label());
      xml.close();
    }
    xml.close();
  }
}
