package org.isogloss.report.ci;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.text.XmlLayout;

/** Checkstyle XML, which most report tools can read. */
public final class CheckstyleReporter implements TextualReporter {

  /** The version of the format, which is that of the first Checkstyle release to write it. */
  private static final String VERSION = "4.3";

  @Override
  public String render(Outcome outcome, Layout layout) {
    try {
      return xml(outcome);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to a string cannot fail", e);
    }
  }

  private static String xml(Outcome outcome) throws XMLStreamException {
    Map<String, List<Finding>> findings =
        outcome.report().findings().stream()
            .collect(
                Collectors.groupingBy(
                    f -> SourcePath.relative(outcome.base(), f.location().document().path()),
                    TreeMap::new,
                    Collectors.toList()));
    Map<String, List<Failure>> failures =
        outcome.report().failures().stream()
            .collect(
                Collectors.groupingBy(
                    f -> SourcePath.relative(outcome.base(), f.path()),
                    TreeMap::new,
                    Collectors.toList()));
    TreeSet<String> paths = new TreeSet<>(findings.keySet());
    paths.addAll(failures.keySet());
    XmlLayout xml = new XmlLayout();
    xml.open("checkstyle", "version", VERSION);
    for (String path : paths) {
      xml.open("file", "name", path);
      for (Finding finding : findings.getOrDefault(path, List.of())) {
        error(
            xml,
            finding.location().startLine(),
            finding.location().startColumn(),
            finding.severity().label(),
            ShortMessage.of(finding),
            finding.ruleId());
      }
      for (Failure failure : failures.getOrDefault(path, List.of())) {
        error(
            xml,
            Math.max(1, failure.line()),
            Math.max(1, failure.column()),
            "error",
            failure.message(),
            UNREADABLE);
      }
      xml.close();
    }
    xml.close();
    return xml.finish();
  }

  private static void error(
      XmlLayout xml, int line, int column, String severity, String message, String rule)
      throws XMLStreamException {
    xml.empty(
        "error",
        "line",
        line,
        "column",
        column,
        "severity",
        severity,
        "message",
        message,
        "source",
        "isogloss." + rule);
  }
}
