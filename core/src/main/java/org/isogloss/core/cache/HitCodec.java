package org.isogloss.core.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.Severity;

/** Converts hits and words to bytes and back; a document is written as its number. */
final class HitCodec {

  private final List<Document> documents;
  private final Map<DocumentId, Integer> numbers = new HashMap<>();

  /**
   * @param documents those of the manuscript, in book order
   */
  HitCodec(List<Document> documents) {
    this.documents = documents;
    documents.forEach(document -> numbers.put(document.id(), numbers.size()));
  }

  List<Document> documents() {
    return documents;
  }

  /**
   * What a rule found in a manuscript.
   *
   * @param hits what it reports
   * @param words what it lists
   */
  record Found(List<Hit> hits, List<ListedWord> words) {}

  byte[] encode(Found found) {
    ResultWriter out = new ResultWriter();
    out.list(found.hits(), this::write);
    out.list(found.words(), this::write);
    return out.bytes();
  }

  /**
   * Decodes what was found.
   *
   * @throws RuntimeException if the bytes were not written for these documents
   */
  Found decode(byte[] bytes) {
    ResultReader in = new ResultReader(bytes);
    return new Found(in.list(this::readHit), in.list(this::readWord));
  }

  private void write(ResultWriter out, ListedWord word) {
    out.text(word.word());
    out.list(word.places(), this::write);
  }

  private ListedWord readWord(ResultReader in) {
    return new ListedWord(in.text(), in.list(this::readPlace));
  }

  private void write(ResultWriter out, Hit hit) {
    write(out, hit.place());
    out.text(hit.message());
    out.list(hit.suggestions(), ResultWriter::text);
    out.list(hit.subId().stream().toList(), ResultWriter::text);
    out.list(hit.severity().map(Severity::name).stream().toList(), ResultWriter::text);
    out.list(hit.fix().stream().toList(), this::write);
    out.text(hit.confidence().name());
    write(out, hit.grounds());
  }

  private void write(ResultWriter out, Fix<Place> fix) {
    out.text(fix.applicability().name());
    out.list(
        fix.edits(),
        (to, edit) -> {
          write(to, edit.place());
          to.text(edit.text());
        });
    out.list(fix.caution().stream().toList(), ResultWriter::text);
  }

  private void write(ResultWriter out, Grounds<Place> grounds) {
    out.list(
        grounds.forms(),
        (to, form) -> {
          to.text(form.text());
          to.text(form.name());
          to.number(form.count());
          to.number(form.isDescribed() ? 1 : 0);
        });
    out.list(
        grounds.occurrences(),
        (to, occurrence) -> {
          write(to, occurrence.place());
          to.list(occurrence.form().stream().toList(), ResultWriter::text);
        });
    out.list(
        grounds.evidence(),
        (to, evidence) -> {
          to.text(evidence.kind());
          to.text(evidence.note());
          to.list(evidence.places(), this::write);
          to.list(evidence.weighing().stream().toList(), ResultWriter::text);
        });
    out.list(
        grounds.differences(),
        (to, difference) -> {
          to.text(difference.kind());
          to.list(difference.places(), this::write);
        });
    out.number(grounds.areSeparate() ? 1 : 0);
  }

  private Hit readHit(ResultReader in) {
    Place place = readPlace(in);
    String message = in.text();
    List<String> suggestions = in.list(ResultReader::text);
    Optional<String> subId = readOptional(in);
    Optional<Severity> severity = readOptional(in).map(Severity::valueOf);
    Optional<Fix<Place>> fix = in.list(this::readFix).stream().findFirst();
    Confidence confidence = Confidence.valueOf(in.text());
    return new Hit(place, message, suggestions, fix, subId, severity, confidence, readGrounds(in));
  }

  private Fix<Place> readFix(ResultReader in) {
    return new Fix<>(
        Applicability.valueOf(in.text()),
        in.list(from -> new Fix.Edit<>(readPlace(from), from.text())),
        readOptional(in));
  }

  private Grounds<Place> readGrounds(ResultReader in) {
    return new Grounds<>(
        in.list(
            from -> new Grounds.Form(from.text(), from.text(), from.number(), from.number() == 1)),
        in.list(from -> new Grounds.Occurrence<>(readPlace(from), readOptional(from))),
        in.list(
            from ->
                new Grounds.Evidence<>(
                    from.text(), from.text(), from.list(this::readPlace), readOptional(from))),
        in.list(from -> new Grounds.Difference<>(from.text(), from.list(this::readPlace))),
        in.number() == 1);
  }

  private void write(ResultWriter out, Place place) {
    out.number(numbers.get(place.document()));
    out.number(place.span().start());
    out.number(place.span().end());
  }

  private Place readPlace(ResultReader in) {
    Document document = documents.get(in.number());
    Span span = new Span(in.number(), in.number());
    if (span.end() > document.prose().length()) {
      throw new IllegalArgumentException(
          "end must be at most %d: %d".formatted(document.prose().length(), span.end()));
    }
    return new Place(document.id(), span);
  }

  private static Optional<String> readOptional(ResultReader in) {
    return in.list(ResultReader::text).stream().findFirst();
  }
}
