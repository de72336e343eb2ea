package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.SegmentPair.State;
import org.isogloss.core.document.Span;

/**
 * Aligns English translations with their sources. Both have the same order, except for passages
 * that were moved; parts of either may be missing.
 */
public final class TranslationAligner {

  /**
   * Certainty as a function of the evidence for the neighbors of a bead, which says more than the
   * bead itself: a logistic regression over 1,960 links and references of two manuals, Chinese and
   * English, that were withheld from the alignment.
   */
  private static final double CONSTANT = 1.9;

  private static final double NEIGHBOR = 0.1;

  /** Inlines that are not words. */
  private static final Set<Inline.Kind> CODE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Inline.Kind.CODE,
              Inline.Kind.MATH,
              Inline.Kind.URL,
              Inline.Kind.EMAIL,
              Inline.Kind.CITATION));

  /** How many beads on either side are its neighbors. */
  private static final int NEIGHBORS = 2;

  /** More evidence than this for a neighbor makes no difference. */
  private static final double MOST_EVIDENCE = 8;

  /** A neighbor that is alone. */
  private static final double ALONE = -4;

  private final TextSide english;
  private final TextSide other;
  private final LanguageTag language;
  private final List<Bead> beads;

  private TranslationAligner(TextSide english, TextSide other, LanguageTag language) {
    this.english = english;
    this.other = other;
    this.language = language;
    this.beads =
        english.sentences().isEmpty() || other.sentences().isEmpty()
            ? List.of()
            : SentenceAligner.align(english, other);
  }

  /**
   * Aligns translations with their source.
   *
   * @param translations the English documents, in order
   * @param sources the documents that they were translated from, in order
   * @param language the language of the sources
   */
  public static TranslationAligner align(
      List<Document> translations, List<Document> sources, LanguageTag language) {
    return new TranslationAligner(
        TextSide.english(translations), TextSide.other(sources, language), language);
  }

  /**
   * The share of the English text, from 0 to 1, whose words and lengths support its counterpart in
   * the source: little if it is not the source.
   */
  public double fit() {
    return Bead.fit(beads, english.sentences());
  }

  /** The translations, each with its sentences aligned with those of the source. */
  public List<Document> documents() {
    Map<Integer, List<SegmentPair>> pairs = new LinkedHashMap<>();
    int document = 0;
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (!bead.english().isEmpty()) {
        document = english.sentences().get(bead.english().start()).document();
      }
      pairs.computeIfAbsent(document, d -> new ArrayList<>()).add(pair(bead, confidence(i)));
    }
    List<Document> aligned = new ArrayList<>();
    for (int i = 0; i < english.documents().size(); i++) {
      Bitext sides =
          new Bitext(Bitext.Side.TARGET, Optional.of(language), pairs.getOrDefault(i, List.of()));
      aligned.add(english.documents().get(i).with(sides));
    }
    return aligned;
  }

  private SegmentPair pair(Bead bead, double confidence) {
    Optional<SegmentPair.English> here =
        span(english, bead.english()).map(span -> new SegmentPair.English(span, List.of()));
    Optional<SegmentPair.Other> there = span(other, bead.other()).map(span -> other(bead, span));
    return new SegmentPair(
        "", here.isEmpty() ? State.UNTRANSLATED : State.TRANSLATED, here, there, confidence);
  }

  private SegmentPair.Other other(Bead bead, Span span) {
    Document file = other.documents().get(other.sentences().get(bead.other().start()).document());
    List<Span> code =
        file.inlines(span).stream()
            .filter(inline -> CODE.contains(inline.kind()))
            .map(inline -> inline.span().shifted(-span.start()))
            .filter(inline -> inline.end() <= span.length())
            .toList();
    return new SegmentPair.Other(
        span.in(file.prose()), Optional.of(file), file.toSource(span), List.of(), code);
  }

  private static Optional<Span> span(TextSide side, Span sentences) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Span(
                side.sentences().get(sentences.start()).span().start(),
                side.sentences().get(sentences.end() - 1).span().end()));
  }

  private double confidence(int index) {
    double sum = 0;
    for (int i = index - NEIGHBORS; i <= index + NEIGHBORS; i++) {
      if (i != index && i >= 0 && i < beads.size()) {
        sum += beads.get(i).isPair() ? Math.min(MOST_EVIDENCE, beads.get(i).evidence()) : ALONE;
      }
    }
    return 1 / (1 + StrictMath.exp(-(CONSTANT + NEIGHBOR * sum)));
  }
}
