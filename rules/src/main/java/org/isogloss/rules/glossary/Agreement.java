package org.isogloss.rules.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;

/**
 * How closely a manuscript follows a glossary.
 *
 * @param entries one for each concept with English terms, in the order of the termbase
 */
public record Agreement(List<Entry> entries) {

  /**
   * One concept in the manuscript.
   *
   * @param concept the concept
   * @param followed how often one of its terms is used as listed
   * @param contradicted where a deprecated or unlisted form is used instead
   */
  public record Entry(
      Concept concept, int followed, List<GlossaryAnalysis.Occurrence> contradicted) {

    public Entry {
      contradicted = List.copyOf(contradicted);
    }

    /** Whether none of its terms occurs in the manuscript in any form. */
    public boolean isDead() {
      return followed == 0 && contradicted.isEmpty();
    }

    /** Returns a percentage, from 0 to 100; 100 for an unused entry. */
    public double percent() {
      int all = followed + contradicted.size();
      return all == 0 ? 100 : 100.0 * followed / all;
    }
  }

  public Agreement {
    entries = List.copyOf(entries);
  }

  private static final class Count {
    int followed;
    final List<GlossaryAnalysis.Occurrence> contradicted = new ArrayList<>();
  }

  /** Counts the terms of a glossary in a manuscript. */
  public static Agreement of(Termbase termbase, AnalyzedManuscript manuscript) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (GlossaryAnalysis.Occurrence occurrence : new GlossaryAnalysis(termbase).of(manuscript)) {
      TermMatch match = occurrence.match();
      Candidate nearest = match.nearest();
      Count count = counts.computeIfAbsent(nearest.concept().id(), id -> new Count());
      boolean wrongCase =
          nearest.term().caseSensitive() && !nearest.sameCase() && !occurrence.inHeading();
      if (match.deprecated().isEmpty() && nearest.differences().isEmpty() && !wrongCase) {
        count.followed++;
      } else {
        count.contradicted.add(occurrence);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      if (!concept.terms().isEmpty()) {
        Count count = counts.getOrDefault(concept.id(), new Count());
        entries.add(new Entry(concept, count.followed, count.contradicted));
      }
    }
    return new Agreement(entries);
  }

  /** Returns the percentage of terms in the manuscript that are used as listed, from 0 to 100. */
  public double percent() {
    int followed = entries.stream().mapToInt(Entry::followed).sum();
    int contradicted = entries.stream().mapToInt(entry -> entry.contradicted().size()).sum();
    int all = followed + contradicted;
    return all == 0 ? 100 : 100.0 * followed / all;
  }
}
