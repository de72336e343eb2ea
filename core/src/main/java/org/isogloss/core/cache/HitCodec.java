package org.isogloss.core.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;

/** Hits as bytes and back; a document is written as its number. */
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

  byte[] encode(List<Hit> hits) {
    ResultWriter out = new ResultWriter();
    out.list(hits, this::write);
    return out.bytes();
  }

  /**
   * The hits in some bytes.
   *
   * @throws RuntimeException if they are not what was written for these documents
   */
  List<Hit> decode(byte[] bytes) {
    return new ResultReader(bytes).list(this::readHit);
  }

  private void write(ResultWriter out, Hit hit) {
    write(out, hit.place());
    out.text(hit.message());
    out.list(hit.suggestions(), ResultWriter::text);
    out.list(hit.subId().stream().toList(), ResultWriter::text);
    out.list(hit.severity().map(Severity::name).stream().toList(), ResultWriter::text);
    out.list(
        hit.forms(),
        (to, form) -> {
          to.text(form.text());
          to.number(form.count());
        });
    out.list(
        hit.occurrences(),
        (to, occurrence) -> {
          write(to, occurrence.place());
          to.list(occurrence.form().stream().toList(), ResultWriter::text);
        });
    out.list(
        hit.evidence(),
        (to, evidence) -> {
          to.text(evidence.kind());
          to.text(evidence.note());
          to.list(evidence.places(), this::write);
        });
    out.list(
        hit.differences(),
        (to, difference) -> {
          to.text(difference.kind());
          to.list(difference.places(), this::write);
        });
  }

  private Hit readHit(ResultReader in) {
    return new Hit(
        readPlace(in),
        in.text(),
        in.list(ResultReader::text),
        readOptional(in),
        readOptional(in).map(Severity::valueOf),
        in.list(from -> new Hit.Form(from.text(), from.number())),
        in.list(from -> new Hit.Occurrence(readPlace(from), readOptional(from))),
        in.list(from -> new Hit.Evidence(from.text(), from.text(), from.list(this::readPlace))),
        in.list(from -> new Hit.Difference(from.text(), from.list(this::readPlace))));
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
