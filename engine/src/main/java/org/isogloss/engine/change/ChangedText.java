package org.isogloss.engine.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Scope;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;

/**
 * The sentences that a change has written. A line may contain a whole paragraph, and rewrapping a
 * paragraph touches all its lines, so sentences are compared instead of lines: a sentence that has
 * disappeared from its place in the old text and appears elsewhere was moved, not written.
 */
public final class ChangedText implements Scope {

  /**
   * A file in both versions.
   *
   * @param before empty if it is new
   * @param now empty if it was deleted
   */
  record Pair(Optional<Document> before, Optional<Document> now) {}

  private record Written(Document document, Sentence sentence, String key) {}

  /** By document, in the prose and in the source. */
  private final Map<DocumentId, List<Span>> prose = new HashMap<>();

  private final Map<DocumentId, List<Span>> source = new HashMap<>();

  private final List<Pair> files;

  private ChangedText(List<Pair> files) {
    this.files = List.copyOf(files);
  }

  /** The sentences that are new in some documents. */
  ChangedText with(Map<DocumentId, Document> versions) {
    return of(
        files.stream()
            .map(pair -> new Pair(pair.before(), pair.now().map(d -> versions.get(d.id()))))
            .toList());
  }

  /** Compares all files of a manuscript. */
  static ChangedText of(List<Pair> files) {
    Segmenter segmenter = new Segmenter();
    Map<String, Integer> taken = new HashMap<>();
    List<Written> written = new ArrayList<>();
    for (Pair pair : files) {
      Optional<String> before = pair.before().map(document -> document.source().text());
      Optional<String> now = pair.now().map(document -> document.source().text());
      if (!before.equals(now)) {
        compare(pair, segmenter, taken, written);
      }
    }
    ChangedText text = new ChangedText(files);
    for (Written each : written) {
      int left = taken.getOrDefault(each.key(), 0);
      if (left > 0) {
        taken.put(each.key(), left - 1);
      } else {
        text.add(each.document(), each.sentence().span());
      }
    }
    return text;
  }

  private static void compare(
      Pair pair, Segmenter segmenter, Map<String, Integer> taken, List<Written> written) {
    List<Written> before = pair.before().map(d -> sentences(d, segmenter)).orElse(List.of());
    List<Written> now = pair.now().map(d -> sentences(d, segmenter)).orElse(List.of());
    for (Edit edit : new SentenceDiff().edits(keys(before), keys(now))) {
      before
          .subList(edit.getBeginA(), edit.getEndA())
          .forEach(gone -> taken.merge(gone.key(), 1, Integer::sum));
      written.addAll(now.subList(edit.getBeginB(), edit.getEndB()));
    }
  }

  private static List<Written> sentences(Document document, Segmenter segmenter) {
    List<Written> found = new ArrayList<>();
    for (Sentence sentence : segmenter.segment(document)) {
      String words = sentence.span().in(document.prose()).replaceAll("\\s+", " ");
      found.add(new Written(document, sentence, sentence.block().zone() + " " + words));
    }
    return found;
  }

  private static List<String> keys(List<Written> sentences) {
    return sentences.stream().map(Written::key).toList();
  }

  private void add(Document document, Span span) {
    prose.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(span);
    source.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(document.toSource(span));
  }

  /** Whether a place touches a sentence that the change has written. */
  boolean touches(Location place) {
    Span span = place.span();
    return source.getOrDefault(place.document(), List.of()).stream()
        .anyMatch(sentence -> sentence.overlaps(span) || sentence.contains(span.start()));
  }

  /** Whether a block contains such a sentence. */
  @Override
  public boolean covers(DocumentId document, Block block) {
    return prose.getOrDefault(document, List.of()).stream().anyMatch(block.span()::overlaps);
  }
}
