package org.isogloss.rules.style.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds names of two words that are written in both orders: Zhang San, San Zhang. */
final class TurnedNames {

  /** How often one of the orders must be written. */
  private static final int FEWEST = 2;

  private static final String CAPITALIZED = "\\p{Lu}\\p{Ll}[\\p{Ll}\\p{Lu}'’-]*+";

  /** Two capitalized words, between words that are not. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}_.'’-])(%s)\\h(%<s)(?![\\p{L}\\p{N}_]|\\h\\p{Lu})"
              .formatted(CAPITALIZED));

  private static final Pattern CAPITAL_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}'’-]*+)\\.?\\h$");

  /** A longer word is not looked at before a name, in code units. */
  private static final int LONGEST_WORD = 30;

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private TurnedNames() {}

  /** A hit for each name. */
  static List<Hit> find(List<StyleDocument> documents) {
    Map<String, List<Place>> names = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (isRead(block.zone())) {
          read(document, block, names);
        }
      }
    }
    List<Hit> hits = new ArrayList<>();
    names.forEach(
        (name, places) -> {
          String turned = turned(name);
          List<Place> others = names.getOrDefault(turned, List.of());
          boolean first =
              places.size() > others.size()
                  || (places.size() == others.size() && name.compareTo(turned) < 0);
          if (!others.isEmpty() && first && places.size() >= FEWEST) {
            hits.add(hit(name, places, turned, others));
          }
        });
    return hits;
  }

  /** In headings, verbs and nouns have capitals as names do. */
  private static boolean isRead(Zone zone) {
    return zone == Zone.BYLINE || (zone.isProse() && zone != Zone.HEADING && zone != Zone.TITLE);
  }

  private static void read(
      StyleDocument document, StyleBlock block, Map<String, List<Place>> names) {
    Matcher matcher = PAIR.matcher(block.text());
    while (matcher.find()) {
      String before =
          block.text().substring(Math.max(0, matcher.start() - LONGEST_WORD), matcher.start());
      Matcher capital = CAPITAL_BEFORE.matcher(before);
      boolean inLonger = capital.find() && isName(capital.group(1));
      if (!inLonger && isName(matcher.group(1)) && isName(matcher.group(2))) {
        names
            .computeIfAbsent(matcher.group(1) + " " + matcher.group(2), n -> new ArrayList<>())
            .add(document.analyzed().place(block.span(matcher.start(), matcher.end())));
      }
    }
  }

  /** Whether a capitalized word is not an ordinary one. */
  private static boolean isName(String word) {
    return FREQUENCY.of(word.toLowerCase(Locale.ROOT)) == 0;
  }

  private static String turned(String name) {
    int space = name.indexOf(' ');
    return name.substring(space + 1) + " " + name.substring(0, space);
  }

  private static Hit hit(String name, List<Place> places, String turned, List<Place> others) {
    String message =
        "“%s” is written as “%s” in %s; write the name in one order."
            .formatted(name, turned, others.size() == 1 ? "1 place" : others.size() + " places");
    return Hit.at(others.get(0), message)
        .with(
            Grounds.ofConcept(
                List.of(
                    new Grounds.Form(name, places.size()), new Grounds.Form(turned, others.size())),
                others.stream().map(place -> new Grounds.Occurrence<>(place, turned)).toList(),
                List.of(
                    new Grounds.Evidence<>(
                        "majority", "written as “%s” elsewhere".formatted(name), places))))
        .with(Confidence.MEDIUM);
  }
}
