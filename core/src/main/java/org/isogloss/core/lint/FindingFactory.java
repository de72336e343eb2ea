package org.isogloss.core.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.EditObstacles;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.Rule;

/**
 * Turns hits into findings: determines their rule id, severity, zone, place on disk and
 * fingerprint.
 */
final class FindingFactory {

  private final Map<DocumentId, Document> documents = new HashMap<>();

  /** Those of the documents with fixes. */
  private final Map<DocumentId, EditObstacles> obstacles = new HashMap<>();

  private final Set<DocumentId> generated;

  /**
   * @param documents all documents that hits may be in
   * @param generated those of them that a program writes; what is found there has low confidence
   */
  FindingFactory(List<Document> documents, Set<DocumentId> generated) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.generated = Set.copyOf(generated);
  }

  /** Creates the finding for a hit. */
  Finding of(Rule rule, Hit hit) {
    Document document = documents.get(hit.place().document());
    Span span = hit.place().span();
    String ruleId = rule.info().id() + hit.subId().map(part -> "/" + part).orElse("");
    Located place = located(hit.place());
    Grounds<Located> grounds = hit.grounds().map(this::located);
    Finding.Context context = Surroundings.of(document, span);
    Identity identity =
        grounds.occurrences().isEmpty()
            ? Identity.of(ruleId, place.text(), context)
            : Identity.of(ruleId, grounds.forms(), grounds.occurrences());
    return new Finding(
        ruleId,
        hit.severity().orElse(rule.info().severity()),
        generated.contains(document.id()) ? Confidence.LOW : hit.confidence(),
        hit.message(),
        place,
        document.blockAt(span.start()).zone(),
        hit.suggestions(),
        hit.fix().map(fix -> fix.map(this::located)).map(this::cautious),
        identity.fingerprint(),
        grounds,
        context,
        grounds.areSeparate() ? around(hit.grounds().occurrences()) : List.of());
  }

  /**
   * Returns a fix that no report offers where it would change the source of a translation or what a
   * translation program has locked, or destroy markup or the value of an attribute, and as a safe
   * one only where it can be written as it is.
   */
  private Fix<Located> cautious(Fix<Located> fix) {
    List<PlainEdit> edits =
        fix.edits().stream()
            .map(
                edit ->
                    new PlainEdit(
                        documents.get(edit.place().location().document()),
                        edit.place(),
                        edit.text()))
            .toList();
    if (edits.stream().anyMatch(edit -> obstacles(edit).isSourceOfTranslation())) {
      return fix.onlyShown("it is in the source of a translation");
    }
    if (edits.stream().anyMatch(PlainEdit::isLocked)) {
      return fix.onlyShown("it is in a locked segment");
    }
    Optional<String> obstacle =
        edits.stream().flatMap(edit -> edit.obstacle().stream()).findFirst();
    if (edits.stream().anyMatch(PlainEdit::destroysMarkup)) {
      return fix.onlyShown(obstacle.orElse("it contains markup"));
    }
    if (edits.stream().anyMatch(PlainEdit::endsValue)) {
      return fix.onlyShown("the new text would end the value that it is in");
    }
    boolean isSafe = fix.applicability() == Applicability.SAFE;
    return isSafe ? obstacle.or(() -> inFile(edits)).map(fix::butUnsafe).orElse(fix) : fix;
  }

  private Optional<String> inFile(List<PlainEdit> edits) {
    return edits.stream()
        .flatMap(edit -> obstacles(edit).of(edit.place().location().span(), edit.text()).stream())
        .findFirst();
  }

  private EditObstacles obstacles(PlainEdit edit) {
    return obstacles.computeIfAbsent(
        edit.document().id(), id -> new EditObstacles(edit.document()));
  }

  /** Creates the entry for a listed word. */
  UnknownWord of(ListedWord word) {
    return new UnknownWord(word.word(), word.count(), located(word.first()));
  }

  /** Creates the finding for a remark on a comment, which is not part of the prose. */
  static Finding of(Rule rule, Remark remark, Document document) {
    String ruleId = rule.info().id();
    Located place = Located.inSource(document, remark.comment());
    return new Finding(
        ruleId,
        remark.severity().orElse(rule.info().severity()),
        Confidence.HIGH,
        remark.message(),
        place,
        Zone.METADATA,
        List.of(),
        Optional.empty(),
        Identity.of(ruleId, place.text(), Finding.Context.NONE).fingerprint(),
        Grounds.none(),
        Finding.Context.NONE,
        List.of());
  }

  private List<Finding.Around> around(List<Grounds.Occurrence<Place>> places) {
    return places.stream().map(Grounds.Occurrence::place).map(this::around).toList();
  }

  private Finding.Around around(Place place) {
    Document document = documents.get(place.document());
    return new Finding.Around(
        Surroundings.of(document, place.span()), document.blockAt(place.span().start()).zone());
  }

  private Located located(Place place) {
    return Located.inProse(documents.get(place.document()), place.span());
  }
}
