package org.isogloss.rules.bilingual.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Confidence;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.glossary.EnglishTerms.Presence;
import org.isogloss.rules.bilingual.glossary.OtherTerms.Found;

/** The terms of the sources of one document that its English has no term for. */
final class MissingEnglish {

  private static final Set<String> PRO_FORMS =
      DataFile.lines(MissingEnglish.class, "pro-forms.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Pairs of less confidence are doubtful. */
  private static final double CERTAIN = 0.8;

  private final List<BilingualSegment> segments;
  private final List<EnglishTerms.Text> english;
  private final List<List<Found>> sources;

  /**
   * @param segments those of the document, in order
   */
  MissingEnglish(List<BilingualSegment> segments, EnglishTerms englishTerms, OtherTerms others) {
    this.segments = segments;
    this.english = segments.stream().map(s -> englishTerms.text(s.english())).toList();
    this.sources = segments.stream().map(s -> others.longest(s.other())).toList();
  }

  /** Counts how its terms are translated. */
  void count(TermUse use) {
    for (int i = 0; i < segments.size(); i++) {
      for (Found found : sources.get(i)) {
        List<Concept> concepts = translatable(found);
        if (!concepts.isEmpty() && found.isWhole()) {
          use.add(found, presence(i, concepts) != Presence.NONE);
        }
      }
    }
  }

  /**
   * What the English of a segment lacks, in the order of the source.
   *
   * @param use how the whole manuscript translates the terms
   * @param reported the concepts of which it has a deprecated term that is reported as such
   */
  List<Missing> of(int segment, TermUse use, Set<Concept> reported) {
    List<Missing> missing = new ArrayList<>();
    Set<Concept> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Found found : sources.get(segment)) {
      List<Concept> concepts = translatable(found);
      boolean isNew = !concepts.isEmpty() && concepts.stream().allMatch(done::add);
      if (isNew && concepts.stream().noneMatch(reported::contains)) {
        missing(segment, found, concepts, !found.isWhole() || use.isAmbiguous(found))
            .ifPresent(missing::add);
      }
    }
    return missing;
  }

  private static List<Concept> translatable(Found found) {
    return found.concepts().stream().filter(c -> !EnglishTerms.usable(c).isEmpty()).toList();
  }

  private Optional<Missing> missing(
      int segment, Found found, List<Concept> concepts, boolean uncertain) {
    Presence presence = presence(segment, concepts);
    if (presence == Presence.WHOLE || isNearby(segment, concepts, presence)) {
      return Optional.empty();
    }
    BilingualSegment pair = segments.get(segment);
    Optional<Term> deprecated =
        concepts.stream()
            .map(english.get(segment)::deprecated)
            .filter(Objects::nonNull)
            .findFirst();
    List<String> expected =
        concepts.stream()
            .flatMap(concept -> EnglishTerms.usable(concept).stream())
            .map(Term::text)
            .distinct()
            .toList();
    return Optional.of(
        new Missing(
            found.span().in(pair.other()),
            found.span().start(),
            expected,
            deprecated,
            confidence(pair, uncertain || presence == Presence.PARTLY, deprecated.isPresent())));
  }

  private static Confidence confidence(
      BilingualSegment pair, boolean doubtful, boolean isContradicted) {
    if (isContradicted) {
      return Confidence.HIGH;
    }
    return doubtful || pair.pair().confidence() < CERTAIN ? Confidence.LOW : Confidence.MEDIUM;
  }

  private Presence presence(int segment, List<Concept> concepts) {
    return concepts.stream()
        .map(english.get(segment)::presence)
        .max(Presence::compareTo)
        .orElseThrow();
  }

  /**
   * Whether a segment beside it has the term: in its place, where a translator has moved a phrase
   * to another sentence, or for both, where this one continues with a pronoun or a part of it.
   */
  private boolean isNearby(int segment, List<Concept> concepts, Presence presence) {
    boolean continues = presence == Presence.PARTLY || hasProForm(segment);
    return IntStream.of(segment - 1, segment + 1)
        .filter(i -> i >= 0 && i < segments.size())
        .filter(i -> presence(i, concepts) == Presence.WHOLE)
        .anyMatch(i -> (continues && i < segment) || lacks(i, concepts));
  }

  private boolean lacks(int segment, List<Concept> concepts) {
    return !segments.get(segment).isOfBilingualFile()
        && sources.get(segment).stream()
            .noneMatch(found -> found.concepts().stream().anyMatch(concepts::contains));
  }

  private boolean hasProForm(int segment) {
    return WORD.matcher(segments.get(segment).english())
        .results()
        .anyMatch(word -> PRO_FORMS.contains(word.group().toLowerCase(Locale.ROOT)));
  }
}
