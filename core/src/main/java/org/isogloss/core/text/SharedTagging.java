package org.isogloss.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.isogloss.core.document.Document;
import org.isogloss.core.segment.Sentence;

/**
 * Tags the sentences of a document in parts: by the requesting thread and by idle threads of a
 * pool. Since the requesting thread waits only for parts that are being processed, a pool without
 * an idle thread makes it slower but never blocks it.
 */
final class SharedTagging {

  /** A few thousand words, so that the overhead of distributing them is negligible. */
  private static final int SENTENCES_A_PART = 200;

  private final Document document;
  private final List<List<Sentence>> parts = new ArrayList<>();
  private final List<CompletableFuture<List<TaggedSentence>>> results = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Executor helpers;

  private SharedTagging(Document document, List<Sentence> sentences, Executor helpers) {
    this.document = document;
    this.helpers = helpers;
    for (int from = 0; from < sentences.size(); from += SENTENCES_A_PART) {
      parts.add(sentences.subList(from, Math.min(from + SENTENCES_A_PART, sentences.size())));
      results.add(new CompletableFuture<>());
    }
  }

  /**
   * The sentences of a document with their tags and lemmas, in the same order.
   *
   * @param helpers runs tasks immediately, later or never
   */
  static List<TaggedSentence> tag(Document document, List<Sentence> sentences, Executor helpers) {
    SharedTagging tagging = new SharedTagging(document, sentences, helpers);
    tagging.work();
    List<TaggedSentence> tagged = new ArrayList<>(sentences.size());
    tagging.results.forEach(part -> tagged.addAll(part.join()));
    return List.copyOf(tagged);
  }

  /** Processes parts until none is left; the first part taken requests another helper. */
  private void work() {
    Tagger tagger = null;
    for (int part = next.getAndIncrement(); part < parts.size(); part = next.getAndIncrement()) {
      try {
        if (tagger == null) {
          tagger = new Tagger();
          if (next.get() < parts.size()) {
            helpers.execute(this::work);
          }
        }
        results.get(part).complete(tagger.tag(document, parts.get(part)));
      } catch (RuntimeException | Error e) {
        results.get(part).completeExceptionally(e);
      }
    }
  }
}
