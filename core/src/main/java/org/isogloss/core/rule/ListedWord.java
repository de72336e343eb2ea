package org.isogloss.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.isogloss.core.document.Place;

/**
 * A word that is in no dictionary but is not reported as a mistake: a person may want to look
 * through such words once.
 *
 * @param word in lower case if it is written so anywhere, or else as it is written most often
 * @param places where it occurs, in book order
 */
public record ListedWord(String word, List<Place> places) {

  public ListedWord {
    Objects.requireNonNull(word, "word");
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a word must have a place: " + word);
    }
  }

  /** How often it occurs. */
  public int count() {
    return places.size();
  }

  /** Its first place. */
  public Place first() {
    return places.get(0);
  }

  /** Returns the same word with only some of its places; empty if none is left. */
  public Optional<ListedWord> keeping(Predicate<Place> wanted) {
    List<Place> left = places.stream().filter(wanted).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new ListedWord(word, left));
  }
}
