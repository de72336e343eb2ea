package org.isogloss.rules.style.numbers;

import java.util.Set;
import java.util.function.Consumer;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/**
 * Reads the answers of a question about number words, which are set off to be mentioned more often
 * than to be stressed.
 */
final class WordObserver implements Observer {

  private final Set<Zone> zones;
  private final WordPattern pattern;
  private final PatternObserver.Reading reading;

  /**
   * @param zones the zones to look at
   * @param pattern finds the places
   * @param reading tells what a match says
   */
  WordObserver(Set<Zone> zones, WordPattern pattern, PatternObserver.Reading reading) {
    this.zones = zones;
    this.pattern = pattern;
    this.reading = reading;
  }

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (zones.contains(block.zone())) {
        pattern.find(
            block.text(),
            match ->
                reading
                    .read(match, block)
                    .filter(place -> !isMention(document, place))
                    .ifPresent(found));
      }
    }
  }

  private static boolean isMention(StyleDocument document, Observation place) {
    return Mentions.isAlone(document, place.span(), Inline.Kind.EMPHASIS)
        || Mentions.isMention(document, place);
  }
}
