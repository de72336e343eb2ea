package org.isogloss.core.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /** Writes a part of a hit. */
  private interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  /** Reads what its writer wrote. */
  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writeList(out, hits, this::write);
    } catch (IOException e) {
      throw new UncheckedIOException("a hit cannot be written to memory", e);
    }
    return bytes.toByteArray();
  }

  List<Hit> decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return readList(in, this::readHit);
    } catch (IOException e) {
      throw new UncheckedIOException("a kept hit is not what was written", e);
    }
  }

  private void write(DataOutputStream out, Hit hit) throws IOException {
    write(out, hit.place());
    write(out, hit.message());
    writeList(out, hit.suggestions(), HitCodec::write);
    writeList(out, hit.subId().stream().toList(), HitCodec::write);
    writeList(out, hit.severity().map(Severity::name).stream().toList(), HitCodec::write);
    writeList(
        out,
        hit.forms(),
        (to, form) -> {
          write(to, form.text());
          to.writeInt(form.count());
        });
    writeList(
        out,
        hit.occurrences(),
        (to, occurrence) -> {
          write(to, occurrence.place());
          writeList(to, occurrence.form().stream().toList(), HitCodec::write);
        });
    writeList(
        out,
        hit.evidence(),
        (to, evidence) -> {
          write(to, evidence.kind());
          write(to, evidence.note());
          writeList(to, evidence.places(), this::write);
        });
    writeList(
        out,
        hit.differences(),
        (to, difference) -> {
          write(to, difference.kind());
          writeList(to, difference.places(), this::write);
        });
  }

  private Hit readHit(DataInputStream in) throws IOException {
    return new Hit(
        readPlace(in),
        readText(in),
        readList(in, HitCodec::readText),
        readOptional(in),
        readOptional(in).map(Severity::valueOf),
        readList(in, from -> new Hit.Form(readText(from), from.readInt())),
        readList(in, from -> new Hit.Occurrence(readPlace(from), readOptional(from))),
        readList(
            in,
            from ->
                new Hit.Evidence(readText(from), readText(from), readList(from, this::readPlace))),
        readList(in, from -> new Hit.Difference(readText(from), readList(from, this::readPlace))));
  }

  private void write(DataOutputStream out, Place place) throws IOException {
    out.writeInt(numbers.get(place.document()));
    out.writeInt(place.span().start());
    out.writeInt(place.span().end());
  }

  private Place readPlace(DataInputStream in) throws IOException {
    return new Place(documents.get(in.readInt()).id(), new Span(in.readInt(), in.readInt()));
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static Optional<String> readOptional(DataInputStream in) throws IOException {
    return readList(in, HitCodec::readText).stream().findFirst();
  }

  private static <T> void writeList(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  private static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
    int count = in.readInt();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(reader.read(in));
    }
    return values;
  }
}
