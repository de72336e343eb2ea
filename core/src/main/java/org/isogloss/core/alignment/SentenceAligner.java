package org.isogloss.core.alignment;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Aligns the sentences of a translation with those of its source: first by lengths and by what
 * translators copy, then again with the words that correspond in the first alignment.
 */
final class SentenceAligner {

  /** How often at most a token that translators copy is copied. */
  private static final double COPIED = 0.9;

  private final List<SideSentence> english;
  private final List<SideSentence> other;
  private final TokenIndex englishTokens;
  private final TokenIndex otherTokens;

  private SentenceAligner(TextSide english, TextSide other) {
    this.english = english.sentences();
    this.other = other.sentences();
    this.englishTokens =
        new TokenIndex(this.english.stream().map(SentenceAligner::tokens).toList());
    this.otherTokens = new TokenIndex(this.other.stream().map(SentenceAligner::tokens).toList());
  }

  /** Words have another mark than anchors, since an anchor corresponds to itself only. */
  private static List<String> tokens(SideSentence sentence) {
    return Stream.concat(
            sentence.words().stream().map(word -> "w" + word),
            sentence.anchors().stream().map(anchor -> "=" + anchor))
        .toList();
  }

  /** The beads, in order; together they cover all sentences of both sides. */
  static List<Bead> align(TextSide english, TextSide other) {
    return new SentenceAligner(english, other).align();
  }

  private List<Bead> align() {
    List<List<String>> names =
        english.stream().map(s -> s.anchors().stream().map(a -> "=" + a).toList()).toList();
    Band band =
        Band.around(
            AnchorChain.of(names, englishTokens, otherTokens), english.size(), other.size());
    Correspondences forth = copied(englishTokens, otherTokens, english);
    Correspondences back = copied(otherTokens, englishTokens, other);
    List<Bead> first = search(band, forth, back);
    LexiconLearner.learn(englishTokens, otherTokens, first, true, forth);
    LexiconLearner.learn(otherTokens, englishTokens, first, false, back);
    return search(band, forth, back);
  }

  private List<Bead> search(Band band, Correspondences forth, Correspondences back) {
    Evidence words = new Evidence(band, englishTokens, otherTokens, forth, back);
    return BeadSearch.search(band, new BeadScores(english, other, words));
  }

  private static Correspondences copied(
      TokenIndex from, TokenIndex to, List<SideSentence> sentences) {
    Correspondences copied = new Correspondences(from, to);
    sentences.stream()
        .flatMap(sentence -> sentence.anchors().stream())
        .distinct()
        .map(anchor -> "=" + anchor)
        .forEach(
            anchor -> {
              int token = from.number(anchor).orElseThrow();
              OptionalInt same = to.number(anchor);
              if (same.isPresent()) {
                double kept = Math.min(1.0, to.count(same.getAsInt()) / (double) from.count(token));
                copied.add(token, same.getAsInt(), COPIED * kept);
              }
            });
    return copied;
  }
}
