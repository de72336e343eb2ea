package org.isogloss.rules.bilingual.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;

/** Finds terms of the glossary in one text of a segment that the other text has no term for. */
public final class GlossaryTargetMissingRule implements ManuscriptRule {

  /** Less certain pairs are not compared. */
  private static final double LEAST_CONFIDENCE = 0.6;

  private static final Set<Zone> ZONES = zones();

  private static final RuleInfo INFO =
      new RuleInfo(
              "glossary-target-missing",
              "Untranslated term of the glossary",
              Severity.WARNING,
              "A term of the glossary whose translation is missing from the other text of the segment.",
              ZONES)
          .about(Topic.TRANSLATION);

  private final GlossaryAnalysis glossary;

  public GlossaryTargetMissingRule(GlossaryAnalysis glossary) {
    this.glossary = glossary;
  }

  private static Set<Zone> zones() {
    Set<Zone> zones = EnumSet.copyOf(RuleInfo.PROSE);
    zones.add(Zone.QUOTATION);
    zones.add(Zone.KEYWORDS);
    return Collections.unmodifiableSet(zones);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean isIdle() {
    return glossary.termbase().concepts().stream()
        .allMatch(concept -> concept.languages().stream().allMatch(LanguageSection::isEnglish));
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    if (isIdle()
        || manuscript.documents().stream().allMatch(d -> d.document().bitext().isEmpty())) {
      return List.of();
    }
    Map<DocumentId, NavigableMap<Integer, Occurrence>> occurrences = new HashMap<>();
    for (Occurrence one : glossary.of(manuscript)) {
      occurrences
          .computeIfAbsent(one.document().document().id(), id -> new TreeMap<>())
          .put(one.match().span().start(), one);
    }
    EnglishTerms english = new EnglishTerms(glossary);
    Map<LanguageTag, OtherTerms> others = new HashMap<>();
    TermUse use = new TermUse();
    List<Translated> translated = new ArrayList<>();
    List<Hit> hits = new ArrayList<>();
    for (AnalyzedDocument document : manuscript.documents()) {
      List<BilingualSegment> segments = segments(document);
      if (segments.isEmpty()) {
        continue;
      }
      OtherTerms other =
          others.computeIfAbsent(
              segments.get(0).language(),
              language -> new OtherTerms(glossary.termbase(), language));
      NavigableMap<Integer, Occurrence> own =
          occurrences.getOrDefault(document.document().id(), new TreeMap<>());
      if (segments.get(0).isIntoEnglish()) {
        MissingEnglish missing = new MissingEnglish(segments, english, other);
        missing.count(use);
        translated.add(new Translated(segments, missing, own));
      } else {
        segments.forEach(one -> hits.addAll(untranslated(one, within(own, one), other)));
      }
    }
    translated.forEach(one -> hits.addAll(one.hits(use)));
    return hits;
  }

  /** A document that was translated into English. */
  private record Translated(
      List<BilingualSegment> segments,
      MissingEnglish missing,
      NavigableMap<Integer, Occurrence> occurrences) {

    List<Hit> hits(TermUse use) {
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < segments.size(); i++) {
        BilingualSegment segment = segments.get(i);
        Set<Concept> reported = reported(within(occurrences, segment));
        hit(segment, missing.of(i, use, reported)).ifPresent(hits::add);
      }
      return hits;
    }
  }

  private static Stream<Occurrence> within(
      NavigableMap<Integer, Occurrence> occurrences, BilingualSegment segment) {
    Span span = segment.span();
    return occurrences.subMap(span.start(), true, span.end(), false).values().stream();
  }

  private static List<BilingualSegment> segments(AnalyzedDocument document) {
    return SegmentRule.segments(document, ZONES, LEAST_CONFIDENCE)
        .sorted(Comparator.comparing(BilingualSegment::span))
        .toList();
  }

  /** The concepts of which a deprecated term is reported as such. */
  private static Set<Concept> reported(Stream<Occurrence> occurrences) {
    Set<Concept> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    occurrences.forEach(
        one -> one.match().deprecated().ifPresent(form -> reported.add(form.concept())));
    return reported;
  }

  /** One hit for a segment: of its terms only those that are equally sure. */
  private static Optional<Hit> hit(BilingualSegment segment, List<Missing> missing) {
    Optional<Confidence> most =
        missing.stream().map(Missing::confidence).max(Confidence::compareTo);
    return most.map(
        sure -> {
          List<Missing> some = missing.stream().filter(m -> m.confidence() == sure).toList();
          return hit(segment, firstSentence(segment), some, sure);
        });
  }

  private static Hit hit(
      BilingualSegment segment, Place place, List<Missing> some, Confidence sure) {
    return Hit.at(place, Missing.message(some))
        .with(sure)
        .with(Grounds.ofEvidence(List.of(segment.quote(some.get(0).offset()).evidence())));
  }

  /** The first sentence of the English text; all of it if it has none. */
  private static Place firstSentence(BilingualSegment segment) {
    Span span = segment.span();
    Span block = segment.document().document().blockAt(span.start()).span();
    int end = Math.min(span.end(), block.end());
    List<Sentence> sentences = segment.document().sentences();
    int from = 0;
    int to = sentences.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int first = from < sentences.size() ? sentences.get(from).span().end() : end;
    return segment.document().place(new Span(span.start(), Math.min(end, first)));
  }

  /** The English terms of a source that its translation lacks. */
  private static List<Hit> untranslated(
      BilingualSegment segment, Stream<Occurrence> occurrences, OtherTerms other) {
    Set<Concept> done = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> there = other.keys(segment.other());
    List<Hit> hits = new ArrayList<>();
    occurrences.forEach(
        occurrence -> {
          List<Concept> concepts =
              occurrence.match().candidates().stream().map(Candidate::concept).distinct().toList();
          List<String> expected =
              concepts.stream()
                  .flatMap(concept -> other.usable(concept).stream())
                  .map(Term::text)
                  .distinct()
                  .toList();
          boolean isNew = concepts.stream().allMatch(done::add);
          if (isNew
              && !expected.isEmpty()
              && concepts.stream().noneMatch(c -> other.mentions(there, c))) {
            String text = occurrence.match().text();
            Missing one = new Missing(text, 0, expected, Optional.empty(), Confidence.HIGH);
            Place place = occurrence.document().place(occurrence.match().span());
            hits.add(hit(segment, place, List.of(one), one.confidence()));
          }
        });
    return hits;
  }
}
