package org.isogloss.rules.bilingual.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.isogloss.core.document.Span;

/**
 * A phrase of the source as it is written in its places, with the characters that belong to it: a
 * dictionary that does not know a technical term may have cut it in the middle.
 */
final class WholePhrase {

  /** A character beside the phrase belongs to it if it is there in this share of the places. */
  private static final double ALWAYS = 0.8;

  /** The most characters that are added on a side. */
  private static final int LONGEST = 6;

  private record Occurrence(String text, Span span) {

    /** The character after it that may belong to the same word; -1 if there is none. */
    int after() {
      return span.end() < text.length() ? letter(text.codePointAt(span.end())) : -1;
    }

    int before() {
      return span.start() > 0 ? letter(text.codePointBefore(span.start())) : -1;
    }

    private static int letter(int point) {
      return Character.isIdeographic(point) ? point : -1;
    }

    Occurrence longer() {
      return new Occurrence(text, new Span(span.start(), text.offsetByCodePoints(span.end(), 1)));
    }

    Occurrence earlier() {
      return new Occurrence(text, new Span(text.offsetByCodePoints(span.start(), -1), span.end()));
    }
  }

  private List<Occurrence> occurrences = new ArrayList<>();

  /** Adds a place of the phrase in a text. */
  void add(String text, Span span) {
    occurrences.add(new Occurrence(text, span));
  }

  /** The phrase with the characters that are beside it nearly everywhere. */
  String written() {
    for (int i = 0; i < LONGEST; i++) {
      Optional<Integer> after = usual(Occurrence::after);
      if (after.isPresent()) {
        keep(one -> one.after() == after.get());
        occurrences = occurrences.stream().map(Occurrence::longer).toList();
      }
      Optional<Integer> before = usual(Occurrence::before);
      if (before.isPresent()) {
        keep(one -> one.before() == before.get());
        occurrences = occurrences.stream().map(Occurrence::earlier).toList();
      }
    }
    Occurrence first = occurrences.get(0);
    return first.span().in(first.text());
  }

  private void keep(Predicate<Occurrence> wanted) {
    occurrences = occurrences.stream().filter(wanted).toList();
  }

  private Optional<Integer> usual(ToIntFunction<Occurrence> character) {
    Map<Integer, Integer> counts = new HashMap<>();
    occurrences.forEach(one -> counts.merge(character.applyAsInt(one), 1, Integer::sum));
    counts.remove(-1);
    return counts.entrySet().stream()
        .filter(counted -> counted.getValue() >= ALWAYS * occurrences.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
