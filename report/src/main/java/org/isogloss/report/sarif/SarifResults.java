package org.isogloss.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Confidence;
import org.isogloss.engine.fix.ArticleAdjuster;
import org.isogloss.engine.fix.Edit;
import org.isogloss.engine.fix.SafeFix;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.text.InitialCapital;

/** Findings as SARIF results. */
public final class SarifResults {

  /** How many related locations GitHub shows per result. */
  public static final int MOST_RELATED = 100;

  /** How many of them the message links to; only linked locations are shown. */
  private static final int MOST_LINKS = 5;

  private final Map<DocumentId, Document> documents;
  private final ArticleAdjuster articles = ArticleAdjuster.english();
  private final SarifPlaces places;
  private final SarifRules rules;

  /**
   * @param documents at least those with findings
   */
  public SarifResults(Map<DocumentId, Document> documents, SarifPlaces places, SarifRules rules) {
    this.documents = documents;
    this.places = places;
    this.rules = rules;
  }

  /**
   * Creates a result.
   *
   * @param fingerprint unique among all results
   */
  public ObjectNode result(Finding finding, String fingerprint) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    List<RelatedPlace> related = RelatedPlace.of(finding);
    result.put("ruleId", finding.ruleId());
    rules.index(finding.ruleId()).ifPresent(index -> result.put("ruleIndex", index));
    result.put("level", SarifRules.level(finding.severity()));
    result.put("rank", rank(finding.confidence()));
    result.putObject("message").put("text", message(finding, related));
    ObjectNode location = places.of(finding.location());
    ObjectNode region = (ObjectNode) location.at("/physicalLocation/region");
    region.putObject("snippet").put("text", finding.text());
    result.putArray("locations").add(location);
    if (!related.isEmpty()) {
      result.set("relatedLocations", related(related));
    }
    result
        .putObject("partialFingerprints")
        // GitHub tracks a result only by this one, and generates its own if it is missing.
        .put("primaryLocationLineHash", fingerprint)
        .put("isogloss/v1", finding.fingerprint());
    Document document = documents.get(finding.location().document());
    SafeFix.inText(document, finding, articles)
        .ifPresent(edit -> result.putArray("fixes").add(fix(edit)));
    if (related.size() > MOST_RELATED) {
      result.putObject("properties").put("placesLeftOut", related.size() - MOST_RELATED);
    }
    return result;
  }

  private String message(Finding finding, List<RelatedPlace> related) {
    StringBuilder text = new StringBuilder(escaped(ShortMessage.of(finding)));
    finding.inOtherLanguage().stream()
        .findFirst()
        .map(said -> " %s: %s.".formatted(InitialCapital.of(said.kind()), escaped(said.note())))
        .ifPresent(text::append);
    if (related.isEmpty()) {
      return text.toString();
    }
    text.append(" Other places: ");
    int links = Math.min(MOST_LINKS, related.size());
    for (int i = 0; i < links; i++) {
      Location place = related.get(i).place();
      boolean elsewhere = !place.document().equals(finding.location().document());
      String named = (elsewhere ? place.document() + ":" : "line ") + place.startLine();
      text.append(i == 0 ? "" : ", ").append("[" + escaped(named) + "](" + (i + 1) + ")");
    }
    int more = related.size() - links;
    return text.append(more > 0 ? " and " + more + " more." : ".").toString();
  }

  /** Brackets in a SARIF message form links unless escaped with a backslash (3.11.6). */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private ArrayNode related(List<RelatedPlace> related) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < Math.min(MOST_RELATED, related.size()); i++) {
      ObjectNode node = places.of(related.get(i).place()).put("id", i + 1);
      node.putObject("message").put("text", escaped(related.get(i).note()));
      nodes.add(node);
    }
    return nodes;
  }

  private ObjectNode fix(Edit edit) {
    ObjectNode fix = JsonNodeFactory.instance.objectNode();
    fix.putObject("description").put("text", "Replace with “" + escaped(edit.text()) + "”.");
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    change.set("artifactLocation", places.artifact(edit.place().document().path()));
    ObjectNode replacement = change.putArray("replacements").addObject();
    replacement.set("deletedRegion", SarifPlaces.region(edit.place()));
    replacement.putObject("insertedContent").put("text", edit.text());
    return fix;
  }

  /** The priority of a result from 0 to 100 (SARIF 2.1.0, section 3.27.25). */
  private static double rank(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> 90;
      case MEDIUM -> 60;
      case LOW -> 30;
    };
  }
}
