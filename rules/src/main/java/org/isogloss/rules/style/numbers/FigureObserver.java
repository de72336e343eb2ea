package org.isogloss.rules.style.numbers;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/**
 * Reads the answers of a question about figures. Only the surroundings of digits are searched,
 * since there are many such questions and few digits in most texts.
 */
final class FigureObserver implements Observer {

  /** How far before a digit a match may begin: the name of a month, or a currency. */
  private static final int BEFORE = 24;

  /** How far after a digit a match may end: a scale and the name of a currency. */
  private static final int AFTER = 40;

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
      if (zones.contains(block.zone())) {
        observe(document, block, found);
      }
    }
  }

  private void observe(StyleDocument document, StyleBlock block, Consumer<Observation> found) {
    String text = block.text();
    Matcher matcher = null;
    int digit = nextDigit(text, 0);
    int searched = 0;
    while (digit < text.length()) {
      int from = Math.max(searched, digit - BEFORE);
      int to = digit + 1;
      while (digit < text.length() && digit - to < AFTER) {
        to = digit + 1;
        digit = nextDigit(text, to);
      }
      searched = Math.min(text.length(), to + AFTER);
      matcher = matcher == null ? pattern.matcher(text) : matcher;
      matcher.region(from, searched).useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find()) {
        reading
            .read(matcher.toMatchResult(), block)
            .filter(observation -> !Mentions.isMention(document, observation))
            .ifPresent(found);
      }
    }
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
      at++;
    }
    return at;
  }
}
