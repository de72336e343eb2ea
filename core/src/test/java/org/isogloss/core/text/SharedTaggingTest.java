package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedTaggingTest {

  private static final int SENTENCES = 1001;

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private Document document;
  private List<Sentence> sentences;

  @BeforeEach
  void read() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append("The warden of pier ").append(i).append(" left data on its older bells. ");
    }
    document =
        new PlainTextReader()
            .read(new DocumentId("a.txt"), text.toString().getBytes(StandardCharsets.UTF_8));
    sentences = new Segmenter().segment(document);
    assertThat(sentences).hasSize(SENTENCES);
  }

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void theResultIsTheSameWhoeverHelps() {
    List<TaggedSentence> alone = new Tagger().tag(document, sentences);
    List<Executor> helpers = List.of(task -> {}, Runnable::run, pool);

    assertThat(alone).extracting(TaggedSentence::sentence).isEqualTo(sentences);
    for (Executor helper : helpers) {
      assertThat(SharedTagging.tag(document, sentences, helper)).isEqualTo(alone);
    }
  }

  @Test
  void helpersAreCalledWhileThereIsWork() {
    List<Runnable> called = new ArrayList<>();
    Executor counting =
        task -> {
          called.add(task);
          task.run();
        };

    SharedTagging.tag(document, sentences, counting);
    // Six parts: each of the first five is taken by another worker, which requests the next one.
    assertThat(called).hasSize(5);

    called.clear();
    SharedTagging.tag(document, sentences.subList(0, 10), counting);
    assertThat(called).isEmpty();
  }

  @Test
  void aPoolWithoutAFreeThreadIsNoDeadlock() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    List<Future<Boolean>> busy = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      busy.add(pool.submit(() -> done.await(1, TimeUnit.MINUTES)));
    }
    AnalyzedDocument analyzed = new AnalyzedDocument(document, sentences, pool);

    List<TaggedSentence> tagged = pool.submit(analyzed::tagged).get();
    done.countDown();

    assertThat(tagged).hasSize(SENTENCES);
    assertThat(busy).hasSize(3);
    for (Future<Boolean> thread : busy) {
      assertThat(thread.get()).isTrue();
    }
  }

  @Test
  void aPoolThatRefusesIsAnErrorAndNoEndlessWait() {
    Executor closed =
        task -> {
          throw new RejectedExecutionException("closed");
        };

    assertThatThrownBy(() -> SharedTagging.tag(document, sentences, closed))
        .hasRootCauseMessage("closed");
  }
}
