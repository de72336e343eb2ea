package org.isogloss.core.text;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * A document with its sentences, and on demand with the tags and lemmas of its words. Any number of
 * threads may share one. Two analyzed documents are never equal.
 */
public final class AnalyzedDocument {

  private final Document document;
  private final List<Sentence> sentences;
  private final Executor helpers;
  private final Runnable blockDone;
  private List<TaggedSentence> tagged;

  /**
   * A document whose words are tagged by the thread that asks, alone.
   *
   * @param document the document
   * @param sentences all of them, in order
   */
  public AnalyzedDocument(Document document, List<Sentence> sentences) {
    this(document, sentences, task -> {});
  }

  /**
   * A document whose words are tagged with the help of a pool.
   *
   * @param document the document
   * @param sentences all of them, in order
   * @param helpers runs what can be done beside the thread that asks, at once, later or never
   */
  public AnalyzedDocument(Document document, List<Sentence> sentences, Executor helpers) {
    this(document, sentences, helpers, () -> {});
  }

  /**
   * A document whose slow rules tell how far they are.
   *
   * @param document the document
   * @param sentences all of them, in order
   * @param helpers runs what can be done beside the thread that asks, at once, later or never
   * @param blockDone is run by any thread when a block is done
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

  /**
   * The same sentences with the tags and lemmas of their tokens: worked out by the first that asks,
   * for which others wait.
   */
  public synchronized List<TaggedSentence> tagged() {
    if (tagged == null) {
      tagged = SharedTagging.tag(document, sentences, helpers);
    }
    return tagged;
  }

  /** Is told by a rule that takes its time that it has looked at another block of prose. */
  public void blockDone() {
    blockDone.run();
  }

  /** The characters of a stretch of the prose. */
  public String text(Span span) {
    return span.in(document.prose());
  }

  public Place place(Span span) {
    return new Place(document.id(), span);
  }
}
