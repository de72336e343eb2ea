package org.isogloss.rules.style.numbers;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Reads the answers of a question about figures, and passes over blocks that have none. */
final class FigureObserver implements Observer {

  private final Set<Zone> zones;
  private final Pattern pattern;
  private final PatternObserver.Reading reading;

  /**
   * @param zones the zones to look at
   * @param pattern finds the places; every match has a digit
   * @param reading tells what a match says
   */
  FigureObserver(Set<Zone> zones, Pattern pattern, PatternObserver.Reading reading) {
    this.zones = zones;
    this.pattern = pattern;
    this.reading = reading;
  }

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (zones.contains(block.zone()) && hasDigit(block.text())) {
        pattern
            .matcher(block.text())
            .results()
            .forEach(
                match ->
                    reading
                        .read(match, block)
                        .filter(observation -> !Unmentioned.isMention(document, observation))
                        .ifPresent(found));
      }
    }
  }

  static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }
}
