package org.isogloss.rules.bilingual.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;
import org.isogloss.rules.bilingual.SourceQuote;

/**
 * Finds translations that are much longer or shorter than usual in their file, and sentences that
 * have no counterpart although those around them have one.
 */
public final class OmittedOrAddedRule implements DocumentRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "omitted-or-added",
              "Text left out or added",
              Severity.WARNING,
              "A translation that is much shorter or longer than its source suggests, or a sentence"
                  + " without a counterpart.")
          .about(Topic.TRANSLATION);

  /** How certain an alignment must be of the sentences around one without a counterpart. */
  private static final double LEAST_CONFIDENCE = 0.93;

  /** Shorter sentences are often part of others, in letters. */
  private static final int SHORT = 20;

  /** A shorter text may be a word that is said twice, in letters. */
  private static final int LEAST_DOUBLED = 8;

  /** A Chinese character says as much as two letters or more. */
  private static final int SHORT_SOURCE = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedDocument document) {
    return document.document().bitext().stream()
        .flatMap(sides -> check(document, sides).stream())
        .toList();
  }

  private static List<Hit> check(AnalyzedDocument document, Bitext sides) {
    List<BilingualSegment> ofFile =
        SegmentRule.segments(document, INFO.zones(), 1)
            .filter(BilingualSegment::isOfBilingualFile)
            .toList();
    List<Hit> hits = new ArrayList<>();
    ofFile.stream()
        .filter(segment -> !segment.hasForms() && isDoubled(segment))
        .map(OmittedOrAddedRule::doubled)
        .forEach(hits::add);
    TypicalLength.of(ofFile)
        .ifPresent(typical -> ofFile.forEach(s -> unusual(s, typical).ifPresent(hits::add)));
    List<SegmentPair> pairs = sides.segments();
    for (int i = 1; i + 1 < pairs.size(); i++) {
      if (isAligned(pairs.get(i - 1)) && isAligned(pairs.get(i + 1))) {
        alone(document, pairs.get(i - 1), pairs.get(i)).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private static boolean isDoubled(BilingualSegment segment) {
    return isTwice(segment.target(segment.englishWords(), segment.otherWords()))
        && !isTwice(segment.source(segment.englishWords(), segment.otherWords()));
  }

  /** Whether the second half of a text says the same as the first. */
  private static boolean isTwice(String text) {
    int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    int half = letters.length / 2;
    return letters.length % 2 == 0
        && half >= LEAST_DOUBLED
        && Arrays.equals(letters, 0, half, letters, half, letters.length);
  }

  private static Hit doubled(BilingualSegment segment) {
    return Hit.at(segment.place(), "The translation says twice what the source says once.")
        .with(Grounds.ofEvidence(List.of(segment.quote().evidence())));
  }

  private static Optional<Hit> unusual(BilingualSegment segment, TypicalLength typical) {
    return typical
        .unusual(segment)
        .filter(factor -> !segment.hasForms())
        .map(
            factor ->
                Hit.at(segment.place(), message(factor))
                    .with(Grounds.ofEvidence(List.of(segment.quote().evidence())))
                    // A translation explains more often than it leaves out.
                    .with(factor < 1 ? Confidence.MEDIUM : Confidence.LOW));
  }

  private static String message(double factor) {
    return factor < 1
        ? String.format(
            Locale.ROOT,
            "The translation is only %.0f%% as long as usual; is something left out?",
            100 * factor)
        : String.format(
            Locale.ROOT,
            "The translation is %.1f times as long as usual; is something added?",
            factor);
  }

  private static boolean isAligned(SegmentPair pair) {
    return pair.confidence() >= LEAST_CONFIDENCE
        && pair.english().isPresent()
        && pair.other().filter(other -> other.file().isPresent()).isPresent();
  }

  private static Optional<Hit> alone(
      AnalyzedDocument document, SegmentPair before, SegmentPair pair) {
    if (pair.confidence() < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    if (pair.other().isEmpty()) {
      SegmentPair.English english = pair.english().orElseThrow();
      return isSentence(document, english)
          ? Optional.of(
              Hit.at(
                      document.place(english.span()),
                      "The source has no counterpart for this sentence; check whether it was"
                          + " added.")
                  .with(Confidence.LOW))
          : Optional.empty();
    }
    SegmentPair.Other other = pair.other().get();
    boolean sentence =
        pair.english().isEmpty()
            && isSentence(document, before.english().orElseThrow())
            && letters(other.text()) >= SHORT_SOURCE
            && other.file().filter(file -> isProse(file, other)).isPresent();
    return sentence ? Optional.of(omitted(document, before, other)) : Optional.empty();
  }

  private static boolean isProse(Document file, SegmentPair.Other other) {
    return INFO.zones().contains(file.zoneAt(other.place().start()));
  }

  private static Hit omitted(
      AnalyzedDocument document, SegmentPair before, SegmentPair.Other other) {
    Document file = other.file().orElseThrow();
    SourceQuote quote =
        SourceQuote.around(Bitext.Side.SOURCE, other.text(), 0, file.sourceLocation(other.place()));
    Place place = document.place(before.english().orElseThrow().span());
    return Hit.at(place, "The source goes on with a sentence that is not translated.")
        .with(Grounds.ofEvidence(List.of(quote.evidence())))
        .with(Confidence.LOW);
  }

  private static boolean isSentence(AnalyzedDocument document, SegmentPair.English english) {
    return INFO.zones().contains(document.document().blockAt(english.span().start()).zone())
        && letters(document.text(english.span())) >= SHORT;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
