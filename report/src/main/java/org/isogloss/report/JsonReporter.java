package org.isogloss.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.RulePage;

/** Writes a report as one JSON object, schema version 1. */
public final class JsonReporter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReporter() {}

  /**
   * The report as JSON.
   *
   * @param rules those that ran
   * @param version of the program
   */
  public static String render(Report report, List<RuleInfo> rules, String version) {
    return render(tree(report, rules, version));
  }

  /** The same as a tree, for a report with fields more. */
  static ObjectNode tree(Report report, List<RuleInfo> rules, String version) {
    ObjectNode root = JSON.createObjectNode().put("schemaVersion", 1);
    root.putObject("tool").put("name", "isogloss").put("version", version);
    ArrayNode documents = root.putArray("documents");
    for (Report.Summary document : report.documents()) {
      documents
          .addObject()
          .put("path", document.path())
          .put("words", document.words())
          .put("sentences", document.sentences());
    }
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> write(findings.addObject(), finding));
    root.putObject("withheld")
        .put("suppressed", report.withheld().suppressed())
        .put("baselined", report.withheld().baselined())
        .put("unchanged", report.withheld().unchanged())
        .put("gone", report.withheld().gone());
    ArrayNode failures = root.putArray("failures");
    for (Failure failure : report.failures()) {
      ObjectNode node = failures.addObject();
      node.put("path", failure.path()).put("message", failure.message());
      if (failure.line() > 0) {
        node.put("line", failure.line()).put("column", failure.column());
      }
    }
    ArrayNode infos = root.putArray("rules");
    for (RuleInfo rule : rules) {
      infos
          .addObject()
          .put("id", rule.id())
          .put("name", rule.name())
          .put("severity", rule.severity().label())
          .put("helpUri", RulePage.uri(rule));
    }
    return root;
  }

  /** Any tree, laid out as reports are. */
  public static String render(JsonNode root) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes can always be written", e);
    }
  }

  private static void write(ObjectNode node, Finding finding) {
    node.put("ruleId", finding.ruleId());
    node.put("severity", finding.severity().label());
    node.put("message", finding.message());
    node.set("location", location(finding.location()));
    node.put("zone", finding.zone().label());
    node.put("text", finding.text());
    finding.suggestions().forEach(node.putArray("suggestions")::add);
    finding.fix().ifPresent(fix -> node.set("fix", fix(fix)));
    node.put("fingerprint", finding.fingerprint());
    if (!finding.forms().isEmpty()) {
      ArrayNode forms = node.putArray("forms");
      for (Grounds.Form form : finding.forms()) {
        forms.addObject().put("text", form.text()).put("count", form.count());
      }
    }
    if (!finding.occurrences().isEmpty()) {
      ArrayNode occurrences = node.putArray("occurrences");
      for (Grounds.Occurrence<Located> occurrence : finding.occurrences()) {
        ObjectNode one = occurrences.addObject();
        one.set("location", location(occurrence.place().location()));
        one.put("text", occurrence.place().text());
        occurrence.form().ifPresent(form -> one.put("form", form));
      }
    }
    if (!finding.evidence().isEmpty()) {
      ArrayNode evidence = node.putArray("evidence");
      for (Grounds.Evidence<Located> reason : finding.evidence()) {
        ObjectNode one = evidence.addObject().put("kind", reason.kind()).put("note", reason.note());
        ArrayNode locations = one.putArray("locations");
        reason.places().forEach(place -> locations.add(location(place.location())));
      }
    }
    if (!finding.differences().isEmpty()) {
      ArrayNode differences = node.putArray("differences");
      for (Grounds.Difference<Located> difference : finding.differences()) {
        ObjectNode one = differences.addObject().put("kind", difference.kind());
        ArrayNode texts = one.putArray("texts");
        ArrayNode locations = one.putArray("locations");
        for (Located place : difference.places()) {
          texts.add(place.text());
          locations.add(location(place.location()));
        }
      }
    }
  }

  private static ObjectNode fix(Fix<Located> fix) {
    ObjectNode node = JSON.createObjectNode().put("applicability", fix.applicability().label());
    ArrayNode edits = node.putArray("edits");
    for (Fix.Edit<Located> edit : fix.edits()) {
      ObjectNode one = edits.addObject();
      one.set("location", location(edit.place().location()));
      one.put("text", edit.text());
    }
    return node;
  }

  /** A place, as it stands everywhere in a report. */
  public static ObjectNode location(Location place) {
    return JSON.createObjectNode()
        .put("path", place.document().path())
        .put("startLine", place.startLine())
        .put("startColumn", place.startColumn())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn())
        .put("startOffset", place.startOffset())
        .put("endOffset", place.endOffset());
  }
}
