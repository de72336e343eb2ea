package org.isogloss.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.isogloss.core.document.Document;
import org.isogloss.core.outline.Bibliography;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.report.json.JsonText;

/** Shows how the references and citations of a document are read. */
final class BibliographyJson {

  private BibliographyJson() {}

  /** Adds the references and citations of a document to its node. */
  static void add(Document document, ObjectNode node) {
    Bibliography bibliography = Bibliography.of(document);
    ArrayNode references = node.putArray("references");
    for (ReferenceEntry entry : bibliography.entries()) {
      ObjectNode reference = references.addObject().put("label", entry.label());
      entry.names().forEach(reference.putArray("names")::add);
      reference
          .put("year", entry.year())
          .put("doi", entry.doi())
          .set("location", JsonText.location(document.location(entry.span())));
    }
    ArrayNode citations = node.putArray("citations");
    for (Citation citation : bibliography.citations()) {
      ObjectNode one = citations.addObject().put("kind", kind(citation));
      ArrayNode targets = one.putArray("targets");
      for (Citation.Target target : citation.targets()) {
        ObjectNode to = targets.addObject().put("label", target.label());
        target.names().forEach(to.putArray("names")::add);
        to.put("year", target.year());
      }
      one.set("location", JsonText.location(document.location(citation.span())));
    }
  }

  private static String kind(Citation citation) {
    return citation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
