package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.Preference;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** The places where a term of the source is rendered, in book order. */
final class Uses {

  /**
   * A place.
   *
   * @param name the rendering there
   * @param form its form there
   * @param segment the segment
   */
  record Use(Mention mention, EnglishName name, TermForm form, int segment) {}

  private final EnglishName main;
  private final List<Use> all = new ArrayList<>();

  /**
   * @param order the order of the places in the book
   */
  Uses(RenderedTerm rendered, SourceSegments source, Comparator<Use> order) {
    this.main = rendered.term().main();
    add(main, rendered.term().rendered(), source);
    rendered
        .competitors()
        .forEach(competitor -> add(competitor.name(), competitor.segments(), source));
    all.sort(order);
  }

  private void add(EnglishName name, int[] segments, SourceSegments source) {
    for (TermForm form : name.forms()) {
      for (Mention mention : form.mentions()) {
        OptionalInt segment = source.at(mention.place());
        if (segment.isPresent() && Arrays.binarySearch(segments, segment.getAsInt()) >= 0) {
          all.add(new Use(mention, name, form, segment.getAsInt()));
        }
      }
    }
  }

  List<Use> all() {
    return all;
  }

  /** The places of one rendering. */
  List<Use> of(EnglishName name) {
    return all.stream().filter(use -> use.name() == name).toList();
  }

  /** Whether the main rendering is so much more frequent than the others that it is preferred. */
  boolean isClear() {
    return Preference.isClear(of(main).size(), all.size());
  }
}
