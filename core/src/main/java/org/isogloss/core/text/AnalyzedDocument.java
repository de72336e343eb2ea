package org.isogloss.core.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * A document with its sentences and, on demand, the tags and lemmas of its words. Thread-safe.
 * Compared by identity.
 */
public final class AnalyzedDocument {

  private final Document document;
  private final List<Sentence> sentences;
  private final Executor helpers;
  private final Runnable blockDone;
  private List<TaggedSentence> tagged;

  /**
   * Creates a document whose words are tagged by the requesting thread alone.
   *
   * @param document the document
   * @param sentences all of them, in order
   */
  public AnalyzedDocument(Document document, List<Sentence> sentences) {
    this(document, sentences, task -> {});
  }

  /**
   * Creates a document whose words are tagged with the help of a pool.
   *
   * @param document the document
   * @param sentences all of them, in order
   * @param helpers runs tasks alongside the requesting thread: immediately, later or never
   */
  public AnalyzedDocument(Document document, List<Sentence> sentences, Executor helpers) {
    this(document, sentences, helpers, () -> {});
  }

  /**
   * Creates a document whose slow rules report progress.
   *
   * @param document the document
   * @param sentences all of them, in order
   * @param helpers runs tasks alongside the requesting thread: immediately, later or never
   * @param blockDone run by any thread when a block is done
   */
  public AnalyzedDocument(
      Document document, List<Sentence> sentences, Executor helpers, Runnable blockDone) {
    this.blockDone = Objects.requireNonNull(blockDone, "blockDone");
    this.document = Objects.requireNonNull(document, "document");
    this.sentences = List.copyOf(sentences);
    this.helpers = Objects.requireNonNull(helpers, "helpers");
  }

  public Document document() {
    return document;
  }

  /** All sentences, in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that a span of the prose lies in, if it lies in one. */
  public Optional<Sentence> sentenceAround(Span span) {
    return around(span).stream().mapToObj(sentences::get).findFirst();
  }

  /** The same sentence with its tags. */
  public Optional<TaggedSentence> taggedAround(Span span) {
    return around(span).stream().mapToObj(tagged()::get).findFirst();
  }

  /** The index of the sentence that a span lies in. */
  private OptionalInt around(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(span)
        ? OptionalInt.of(low)
        : OptionalInt.empty();
  }

  /**
   * The same sentences with the tags and lemmas of their tokens: computed by the first thread that
   * requests them, while others wait.
   */
  public synchronized List<TaggedSentence> tagged() {
    if (tagged == null) {
      tagged = SharedTagging.tag(document, sentences, helpers);
    }
    return tagged;
  }

  /** Records that a slow rule has checked another block of prose. */
  public void blockDone() {
    blockDone.run();
  }

  /** The characters of a span of the prose. */
  public String text(Span span) {
    return span.in(document.prose());
  }

  public Place place(Span span) {
    return new Place(document.id(), span);
  }
}
