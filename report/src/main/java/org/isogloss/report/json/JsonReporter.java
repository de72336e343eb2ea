package org.isogloss.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.UnknownWord;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.WordPlace;
import org.isogloss.report.place.WordPlaces;
import org.isogloss.rules.RulePage;

/** Writes a report as one JSON object, schema version 1. */
public final class JsonReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    return JsonText.of(
        tree(outcome.report(), outcome.rules(), outcome.version(), outcome.documents()));
  }

  /**
   * The report as a tree, to which fields can be added.
   *
   * @param rules the rules that ran
   * @param version the version of the program
   * @param documents at least those with findings
   */
  public static ObjectNode tree(
      Report report, List<RuleInfo> rules, String version, Collection<Document> documents) {
    WordPlaces places = new WordPlaces(documents);
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", 1);
    root.putObject("tool").put("name", "isogloss").put("version", version);
    ArrayNode summaries = root.putArray("documents");
    for (Report.Summary document : report.documents()) {
      summaries
          .addObject()
          .put("path", document.path())
          .put("words", document.words())
          .put("sentences", document.sentences());
    }
    ArrayNode findings = root.putArray("findings");
    for (Finding finding : report.findings()) {
      write(findings.addObject(), finding, places.of(finding.location()));
    }
    root.putObject("withheld")
        .put("suppressed", report.withheld().suppressed())
        .put("baselined", report.withheld().baselined())
        .put("unchanged", report.withheld().unchanged())
        .put("unsure", report.withheld().unsure())
        .put("gone", report.withheld().gone());
    ArrayNode words = root.putArray("words");
    for (UnknownWord word : report.words()) {
      ObjectNode node = words.addObject().put("word", word.word()).put("count", word.count());
      node.set("location", JsonText.location(word.first().location()));
    }
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

  private static void write(ObjectNode node, Finding finding, Optional<WordPlace> word) {
    node.put("ruleId", finding.ruleId());
    node.put("severity", finding.severity().label());
    node.put("confidence", finding.confidence().label());
    node.put("message", finding.message());
    node.set("location", JsonText.location(finding.location()));
    word.ifPresent(place -> write(node.putObject("wordPlace"), place));
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
        one.set("location", JsonText.location(occurrence.place().location()));
        one.put("text", occurrence.place().text());
        occurrence.form().ifPresent(form -> one.put("form", form));
      }
    }
    if (!finding.evidence().isEmpty()) {
      ArrayNode evidence = node.putArray("evidence");
      for (Grounds.Evidence<Located> reason : finding.evidence()) {
        ObjectNode one = evidence.addObject().put("kind", reason.kind()).put("note", reason.note());
        ArrayNode locations = one.putArray("locations");
        reason.places().forEach(place -> locations.add(JsonText.location(place.location())));
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
          locations.add(JsonText.location(place.location()));
        }
      }
    }
  }

  private static void write(ObjectNode node, WordPlace place) {
    place.page().ifPresent(page -> node.put("page", page));
    place.headings().forEach(node.putArray("headings")::add);
    node.put("paragraph", place.paragraph()).put("note", place.isNote());
  }

  private static ObjectNode fix(Fix<Located> fix) {
    ObjectNode node =
        JsonNodeFactory.instance.objectNode().put("applicability", fix.applicability().label());
    fix.caution().ifPresent(caution -> node.put("caution", caution));
    ArrayNode edits = node.putArray("edits");
    for (Fix.Edit<Located> edit : fix.edits()) {
      ObjectNode one = edits.addObject();
      one.set("location", JsonText.location(edit.place().location()));
      one.put("text", edit.text());
    }
    return node;
  }
}
