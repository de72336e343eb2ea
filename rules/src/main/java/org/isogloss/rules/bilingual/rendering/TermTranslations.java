package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.rule.Confidence;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.TermForm;

/** The terms of a source with the English terms that render them. */
public final class TermTranslations {

  /**
   * An English term for a phrase.
   *
   * @param form its most frequent form
   * @param together how many segments have both
   */
  public record Rendering(TermForm form, int together) {}

  /**
   * A phrase of the source with its English terms.
   *
   * @param source the phrase as it is first written
   * @param count the number of segments with it, except inside of a longer one
   * @param renderings its terms, the main one first, the others by their number
   * @param original a sentence of the source with it
   * @param english the English of this sentence, with the main term
   */
  public record Translation(
      String source,
      int count,
      List<Rendering> renderings,
      SourceQuote original,
      SourceQuote english) {

    public Translation {
      renderings = List.copyOf(renderings);
    }
  }

  private final SourceSegments source;
  private final RenderingFinder finder;

  private TermTranslations(SourceSegments source, List<TermForm> forms) {
    this.source = source;
    this.finder = new RenderingFinder(source, forms);
  }

  /**
   * The translations in a manuscript, the most frequent first; none if it has no source.
   *
   * @param source what it was translated from
   * @param forms the English terms
   */
  public static List<Translation> of(SourceSegments source, List<TermForm> forms) {
    return new TermTranslations(source, forms).translations();
  }

  private List<Translation> translations() {
    Map<String, Translation> found = new LinkedHashMap<>();
    for (SourceTerm term : finder.terms()) {
      if (term.rendered().length > 0) {
        Translation one = translation(term);
        found.merge(one.source(), one, TermTranslations::longer);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt((Translation one) -> -one.renderings().get(0).together())
                .thenComparing(Translation::source))
        .toList();
  }

  /** Of two translations of what is written in one way, that by more words: it is whole. */
  private static Translation longer(Translation one, Translation other) {
    return words(one) >= words(other) ? one : other;
  }

  private static int words(Translation one) {
    return one.renderings().get(0).form().sequence().size();
  }

  private Translation translation(SourceTerm term) {
    List<Rendering> renderings = new ArrayList<>();
    renderings.add(new Rendering(term.main().forms().get(0), term.rendered().length));
    finder.competitors(term).stream()
        .filter(other -> other.confidence() != Confidence.LOW)
        .map(other -> new Rendering(other.name().forms().get(0), other.segments().length))
        .sorted(Comparator.comparingInt((Rendering one) -> -one.together()))
        .forEach(renderings::add);
    WholePhrase whole = new WholePhrase();
    for (int segment : term.rendered()) {
      whole.add(source.text(segment), source.place(term.phrase(), segment));
    }
    int example = term.rendered()[0];
    String english = source.english(example);
    int in = Math.max(0, english.indexOf(term.main().text()));
    return new Translation(
        whole.written(),
        term.count(),
        renderings,
        source.quote(term.phrase(), example),
        source.englishQuote(example, in));
  }
}
