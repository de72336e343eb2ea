package org.isogloss.rules.bilingual.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;
import org.isogloss.rules.bilingual.glossary.OtherTerms.Found;
import org.isogloss.rules.glossary.GlossaryAnalysis;

/** Which English terms a manuscript uses for a term that the glossary has in the other language. */
public final class SourceRenderings {

  /** Less certain pairs are not counted. */
  private static final double LEAST_CONFIDENCE = 0.6;

  private final String source;
  private final Map<Term, Map<DocumentId, Integer>> terms = new LinkedHashMap<>();
  private final List<Location> without = new ArrayList<>();
  private int count;

  private SourceRenderings(String source, List<Concept> concepts) {
    this.source = source;
    concepts.stream()
        .flatMap(concept -> concept.terms().stream())
        .forEach(term -> terms.put(term, new TreeMap<>()));
  }

  /** The renderings of each term, in the order of the first places of the terms. */
  public static List<SourceRenderings> of(
      GlossaryAnalysis glossary, AnalyzedManuscript manuscript) {
    IdentityHashMap<List<Concept>, SourceRenderings> all = new IdentityHashMap<>();
    List<SourceRenderings> ordered = new ArrayList<>();
    EnglishTerms english = new EnglishTerms(glossary);
    Map<LanguageTag, OtherTerms> others = new HashMap<>();
    for (AnalyzedDocument document : manuscript.documents()) {
      SegmentRule.segments(document, EnumSet.allOf(Zone.class), LEAST_CONFIDENCE)
          .sorted(Comparator.comparing(BilingualSegment::span))
          .forEach(
              segment -> {
                OtherTerms other =
                    others.computeIfAbsent(
                        segment.language(), tag -> new OtherTerms(glossary.termbase(), tag));
                EnglishTerms.Text text = english.text(segment.english());
                for (Found found : other.longest(segment.other())) {
                  SourceRenderings renderings = all.get(found.concepts());
                  if (renderings == null) {
                    renderings =
                        new SourceRenderings(found.span().in(segment.other()), found.concepts());
                    all.put(found.concepts(), renderings);
                    ordered.add(renderings);
                  }
                  renderings.add(segment, found.concepts(), text);
                }
              });
    }
    return ordered;
  }

  private void add(BilingualSegment segment, List<Concept> concepts, EnglishTerms.Text text) {
    count++;
    List<Term> used =
        concepts.stream().flatMap(concept -> text.terms(concept).stream()).distinct().toList();
    DocumentId file = segment.document().document().id();
    used.forEach(term -> terms.get(term).merge(file, 1, Integer::sum));
    if (used.isEmpty()) {
      without.add(segment.document().document().location(segment.span()));
    }
  }

  /** The term in the other language. */
  public String source() {
    return source;
  }

  /** How often it occurs. */
  public int count() {
    return count;
  }

  /** How often each of the English terms is used for it, by file: those of the glossary. */
  public Map<Term, Map<DocumentId, Integer>> terms() {
    return Collections.unmodifiableMap(terms);
  }

  /** Where none of them is. */
  public List<Location> without() {
    return List.copyOf(without);
  }
}
