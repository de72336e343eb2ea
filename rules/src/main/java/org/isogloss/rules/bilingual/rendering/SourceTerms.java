package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isogloss.rules.bilingual.phrase.EnglishWords;
import org.isogloss.rules.bilingual.phrase.Phrase;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.rendering.Translations.Rendering;

/** Finds the terms of the source: phrases and names that are partners of each other. */
final class SourceTerms {

  /** The share of the segments of a phrase that its main rendering is in. */
  private static final double LEAST_MAIN = 0.3;

  /** How much the phrase depends on its main rendering, compared with the phrase that does most. */
  private static final double LEAST_MUTUAL = 0.25;

  private final SourceSegments source;
  private final EnglishNames names;
  private final EnglishWords words;
  private final Translations translations;
  private final Map<Phrase, EnglishName> mains = new LinkedHashMap<>();
  private int longest;

  SourceTerms(
      SourceSegments source, EnglishNames names, EnglishWords words, Translations translations) {
    this.source = source;
    this.names = names;
    this.words = words;
    this.translations = translations;
  }

  /** All terms that have their own place in at least three segments, by first place. */
  List<SourceTerm> find() {
    for (EnglishName name : names.all()) {
      translations
          .partner(name)
          .map(partner -> partner.phrase())
          .filter(phrase -> !mains.containsKey(phrase) && isLongEnough(phrase))
          .ifPresent(phrase -> main(phrase).ifPresent(main -> mains.put(phrase, main)));
    }
    longest = mains.keySet().stream().mapToInt(Phrase::length).max().orElse(0);
    Map<Phrase, List<Integer>> places = new LinkedHashMap<>();
    for (int segment = 0; segment < source.count(); segment++) {
      for (Phrase phrase : owners(source.words(segment))) {
        places.computeIfAbsent(phrase, p -> new ArrayList<>()).add(segment);
      }
    }
    List<SourceTerm> found = new ArrayList<>();
    places.forEach(
        (phrase, segments) -> {
          if (segments.size() >= Translations.LEAST_PLACES) {
            found.add(term(phrase, segments.stream().mapToInt(Integer::intValue).toArray()));
          }
        });
    return found;
  }

  /** A single character has too many meanings for a term. */
  private boolean isLongEnough(Phrase phrase) {
    return source.written(phrase, source.places(phrase)[0]).codePoints().count() > 1;
  }

  private Optional<EnglishName> main(Phrase phrase) {
    int all = source.places(phrase).length;
    return translations
        .main(phrase)
        .filter(main -> main.count() >= LEAST_MAIN * all)
        .filter(main -> isMutual(phrase, main))
        .map(Rendering::name);
  }

  private boolean isMutual(Phrase phrase, Rendering main) {
    return translations
        .partner(main.name())
        .filter(
            best -> best.phrase().touches(phrase) || main.score() >= LEAST_MUTUAL * best.score())
        .isPresent();
  }

  /** The terms in a sentence that no longer term contains. */
  private Set<Phrase> owners(int[] sentence) {
    Set<Phrase> found = new LinkedHashSet<>();
    int covered = 0;
    for (int from = 0; from < sentence.length; from++) {
      for (int to = Math.min(sentence.length, from + longest); to > Math.max(from, covered); to--) {
        Phrase phrase = new Phrase(sentence, from, to);
        if (mains.containsKey(phrase)) {
          found.add(phrase);
          covered = to;
        }
      }
    }
    return found;
  }

  private SourceTerm term(Phrase phrase, int[] segments) {
    EnglishName main = mains.get(phrase);
    List<String> stems = words.stems(main.words());
    // The stem of a single word is also that of other words: operator, operation.
    IntPredicate has =
        segment -> main.isIn(segment) || (stems.size() > 1 && words.hasInRow(segment, stems));
    return new SourceTerm(
        phrase,
        main,
        source.places(phrase),
        Arrays.stream(segments).filter(has).toArray(),
        Arrays.stream(segments).filter(has.negate()).toArray());
  }
}
