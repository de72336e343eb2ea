package org.isogloss.rules.style;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;

/** Reads the answers to a question of style with a pattern, block by block. */
public final class PatternObserver implements Observer {

  private final Set<Zone> zones;
  private final Pattern pattern;
  private final Reading reading;

  /** Tells what a match says. */
  @FunctionalInterface
  public interface Reading {

    /**
     * The observation at a match; empty if the match does not answer the question.
     *
     * @param match a match in the text of the block, with offsets in that text
     * @param block the block
     */
    Optional<Observation> read(MatchResult match, StyleBlock block);
  }

  /**
   * @param zones the zones to look at
   * @param pattern finds the places; it must read a text in linear time, and it never sees what
   *     {@link Document#HIDDEN} stands for
   * @param reading tells what a match says
   */
  public PatternObserver(Set<Zone> zones, Pattern pattern, Reading reading) {
    this.zones = Set.copyOf(zones);
    this.pattern = Objects.requireNonNull(pattern, "pattern");
    this.reading = Objects.requireNonNull(reading, "reading");
  }

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (zones.contains(block.zone())) {
        Matcher matcher = pattern.matcher(block.text());
        while (matcher.find()) {
          reading.read(matcher.toMatchResult(), block).ifPresent(found);
        }
      }
    }
  }
}
