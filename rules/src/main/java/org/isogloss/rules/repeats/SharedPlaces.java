package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;

/** Where some repeats are: the stretches that they cover, and the paragraphs that they join. */
final class SharedPlaces {

  /** A passage is covered if at most this share of its characters is not. */
  private static final double REST = 0.1;

  /** The maximum distance of two passages that continue one another, in UTF-16 code units. */
  private static final int NEXT = 40;

  private final Map<DocumentId, int[]> covered = new HashMap<>();

  /** The repeats by where their places start. */
  private final Map<DocumentId, NavigableMap<Integer, Set<ComparedCluster>>> starts =
      new HashMap<>();

  /** The repeats of each paragraph, by number. */
  private final Map<Place, Set<Integer>> joined = new HashMap<>();

  private int added;

  void add(ComparedCluster cluster) {
    cover(cluster, 1);
    for (Passage member : cluster.members()) {
      starts
          .computeIfAbsent(member.place().document(), id -> new TreeMap<>())
          .computeIfAbsent(member.place().span().start(), at -> identitySet())
          .add(cluster);
    }
    for (Place paragraph : paragraphs(cluster)) {
      joined.computeIfAbsent(paragraph, key -> new HashSet<>()).add(added);
    }
    added++;
  }

  /** Uncovers what a repeat covers; its paragraphs stay joined. */
  void remove(ComparedCluster cluster) {
    cover(cluster, -1);
  }

  private void cover(ComparedCluster cluster, int by) {
    for (int i = 0; i < cluster.members().size(); i++) {
      AnalyzedDocument document = cluster.document(i);
      int[] counts =
          covered.computeIfAbsent(
              document.document().id(), id -> new int[document.document().prose().length()]);
      Span span = cluster.members().get(i).place().span();
      for (int at = span.start(); at < span.end(); at++) {
        counts[at] += by;
      }
    }
  }

  /**
   * Whether others cover each place of a repeat.
   *
   * @param added whether the repeat itself was added
   */
  boolean cover(ComparedCluster cluster, boolean added) {
    int least = added ? 2 : 1;
    for (Passage member : cluster.members()) {
      int[] counts = covered.get(member.place().document());
      Span span = member.place().span();
      int rest = 0;
      for (int at = span.start(); at < span.end(); at++) {
        rest += counts == null || counts[at] < least ? 1 : 0;
      }
      if (rest > REST * span.length()) {
        return false;
      }
    }
    return true;
  }

  /** Whether another repeat joins two paragraphs of one: text was copied between them. */
  boolean join(ComparedCluster cluster) {
    Set<Integer> seen = new HashSet<>();
    for (Place paragraph : new LinkedHashSet<>(paragraphs(cluster))) {
      for (Integer repeat : joined.getOrDefault(paragraph, Set.of())) {
        if (!seen.add(repeat)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<ComparedCluster> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static List<Place> paragraphs(ComparedCluster cluster) {
    List<Place> paragraphs = new ArrayList<>();
    for (int i = 0; i < cluster.members().size(); i++) {
      AnalyzedDocument document = cluster.document(i);
      int start = cluster.members().get(i).place().span().start();
      paragraphs.add(document.place(document.document().blockAt(start).span()));
    }
    return paragraphs;
  }

  /**
   * Whether the places follow right after those of another repeat, all or all but one, so that the
   * two are one longer passage.
   */
  static boolean continues(ComparedCluster cluster, ComparedCluster before) {
    int places = cluster.members().size();
    if (places != before.members().size()) {
      return false;
    }
    int next = 0;
    for (int i = 0; i < places; i++) {
      Place place = cluster.members().get(i).place();
      Place earlier = before.members().get(i).place();
      boolean follows =
          place.document().equals(earlier.document())
              && place.span().start() > earlier.span().start()
              && place.span().start() <= earlier.span().end() + NEXT;
      next += follows ? 1 : 0;
    }
    return next >= Math.max(2, places - 1);
  }
}
