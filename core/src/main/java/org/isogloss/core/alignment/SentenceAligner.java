package org.isogloss.core.alignment;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.isogloss.core.document.Span;

/**
 * Aligns the sentences of a translation with those of its source: first by lengths and by what
 * translators copy, then again with the words that correspond in the first alignment. Passages that
 * this leaves alone on both sides may have been moved, and are aligned with each other.
 */
final class SentenceAligner {

  /** How often at most a token that translators copy is copied. */
  private static final double COPIED = 0.9;

  /** At least this share of a passage that was moved must fit its counterpart. */
  private static final double LEAST_FIT = 0.5;

  private final List<SideSentence> english;
  private final List<SideSentence> other;
  private final TokenIndex englishTokens;
  private final TokenIndex otherTokens;

  private SentenceAligner(List<SideSentence> english, List<SideSentence> other) {
    this.english = english;
    this.other = other;
    this.englishTokens = new TokenIndex(english.stream().map(SentenceAligner::tokens).toList());
    this.otherTokens = new TokenIndex(other.stream().map(SentenceAligner::tokens).toList());
  }

  /** Words have a different mark than anchors, since an anchor corresponds to itself only. */
  private static List<String> tokens(SideSentence sentence) {
    return Stream.concat(
            sentence.words().stream().map(word -> "w" + word),
            sentence.anchors().stream().map(anchor -> "=" + anchor))
        .toList();
  }

  /** The beads, in order; together they cover all sentences of both sides. */
  static List<Bead> align(TextSide english, TextSide other) {
    return new SentenceAligner(english.sentences(), other.sentences()).align();
  }

  private List<Bead> align() {
    Band band = band();
    Correspondences forth = copied(englishTokens, otherTokens, english);
    Correspondences back = copied(otherTokens, englishTokens, other);
    List<Bead> first = search(band, forth, back);
    LexiconLearner.learn(englishTokens, otherTokens, first, true, forth);
    LexiconLearner.learn(otherTokens, englishTokens, first, false, back);
    List<Bead> beads = search(band, forth, back);
    MovedPassages moved = new MovedPassages(beads, englishTokens, otherTokens, forth);
    return moved.beside((here, there) -> alignPart(here, there, forth, back));
  }

  /** The beads of a passage of each side; none if the one is not a translation of the other. */
  private List<Bead> alignPart(Span here, Span there, Correspondences forth, Correspondences back) {
    SentenceAligner part =
        new SentenceAligner(
            english.subList(here.start(), here.end()), other.subList(there.start(), there.end()));
    List<Bead> beads =
        part.search(
            part.band(),
            forth.within(part.englishTokens, part.otherTokens),
            back.within(part.otherTokens, part.englishTokens));
    return Bead.fit(beads, part.english) < LEAST_FIT
        ? List.of()
        : beads.stream().map(bead -> bead.shifted(here.start(), there.start())).toList();
  }

  private Band band() {
    List<List<String>> names =
        english.stream().map(s -> s.anchors().stream().map(a -> "=" + a).toList()).toList();
    return Band.around(
        AnchorChain.of(names, englishTokens, otherTokens), english.size(), other.size());
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
