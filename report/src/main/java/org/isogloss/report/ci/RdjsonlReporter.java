package org.isogloss.report.ci;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.PlainEdit;
import org.isogloss.core.rule.Applicability;
import org.isogloss.engine.fix.ArticleAdjuster;
import org.isogloss.engine.fix.Edit;
import org.isogloss.engine.fix.SafeFix;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.ShortMessage;

/**
 * Reviewdog's diagnostic format, one JSON object per line. Columns count UTF-8 bytes, from 1; ends
 * are exclusive.
 *
 * @see <a
 *     href="https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto">reviewdog.proto</a>
 */
public final class RdjsonlReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    Map<DocumentId, Document> documents = outcome.documentsById();
    ByteColumns columns = new ByteColumns();
    ArticleAdjuster articles = ArticleAdjuster.english();
    StringBuilder out = new StringBuilder();
    for (Finding finding : outcome.report().findings()) {
      Location place = finding.location();
      Document document = documents.get(place.document());
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("message", ShortMessage.of(finding));
      ObjectNode location = node.putObject("location");
      location.put("path", SourcePath.relative(outcome.base(), place.document().path()));
      location.set("range", range(columns, document, place));
      node.put("severity", finding.severity().name());
      node.putObject("source").put("name", "isogloss");
      node.putObject("code").put("value", finding.ruleId());
      offered(document, finding, articles)
          .ifPresent(
              edit -> {
                ObjectNode suggestion = node.putArray("suggestions").addObject();
                suggestion.set("range", range(columns, document, edit.place()));
                suggestion.put("text", edit.text());
              });
      out.append(node).append('\n');
    }
    for (Failure failure : outcome.report().failures()) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("message", failure.message());
      ObjectNode location = node.putObject("location");
      location.put("path", SourcePath.relative(outcome.base(), failure.path()));
      if (failure.line() > 0) {
        location.putObject("range").putObject("start").put("line", failure.line());
      }
      node.put("severity", "ERROR");
      node.putObject("source").put("name", "isogloss");
      node.putObject("code").put("value", UNREADABLE);
      out.append(node).append('\n');
    }
    return out.toString();
  }

  /**
   * What a reviewer can accept with one click: what {@code --fix} would write, or else the only
   * suggestion, since a person decides, with the line break of what it replaces. There is none if
   * something here speaks against writing it, or if the file is not a text.
   */
  private static Optional<Edit> offered(
      Document document, Finding finding, ArticleAdjuster articles) {
    if (document.source() instanceof PackageSource) {
      return Optional.empty();
    }
    return SafeFix.in(document, finding, articles)
        .or(
            () ->
                finding
                    .fix()
                    .filter(fix -> fix.applicability() == Applicability.UNSAFE)
                    .filter(fix -> fix.caution().isEmpty() && finding.suggestions().size() == 1)
                    .flatMap(fix -> PlainEdit.wrapped(finding.text(), finding.suggestions().get(0)))
                    .map(text -> new Edit(finding.location(), text)));
  }

  private static ObjectNode range(ByteColumns columns, Document document, Location place) {
    ObjectNode range = JsonNodeFactory.instance.objectNode();
    range
        .putObject("start")
        .put("line", place.startLine())
        .put("column", columns.start(document, place));
    range.putObject("end").put("line", place.endLine()).put("column", columns.end(document, place));
    return range;
  }
}
