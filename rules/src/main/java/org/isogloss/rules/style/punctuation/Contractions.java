package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.language.Story;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds contractions in a text that has nearly none. */
final class Contractions {

  private static final Pattern NEGATION = Pattern.compile("(?:\\hnot|nnot)(?!\\p{L})");

  /** Verbs that contract with “not”; “ca” is the beginning of “cannot”. */
  private static final Set<String> VERBS =
      Set.of(
          "do does did is are was were has have had could would should can ca will must"
              .split(" "));

  private static final Pattern ENDING = Pattern.compile("['’](t|ve|re|ll|d|s)(?![\\p{L}’'])");

  /** What contracts with a verb; with “I” it belongs to a narrator. */
  private static final Set<String> SUBJECTS = Set.of("you", "we", "they", "he", "she", "it");

  /** What contracts with “is” or “us”, where other words have a possessive s. */
  private static final Set<String> WITH_IS =
      Set.of("he", "she", "it", "that", "there", "what", "who", "here", "let");

  /** How many negations a text must write out to be formal. */
  private static final int LEAST = 20;

  /** A text with a greater share of contractions has nothing against them. */
  private static final double LARGEST_SHARE = 0.1;

  private Contractions() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "contraction",
        "Contractions in a formal text",
        "“don’t”, “it’s” and the like in a text that otherwise writes “do not”.",
        RUNNING_TEXT,
        Contractions::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    int full = 0;
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (RUNNING_TEXT.contains(block.zone())) {
          full += negations(block.text());
          contractions(document, block, places);
        }
      }
    }
    boolean formal = full >= LEAST && places.size() <= LARGEST_SHARE * full;
    if (!formal) {
      return List.of();
    }
    List<Hit> hits =
        SlipPlaces.hit(
            places,
            "This text nearly always writes “do not” and the like in full, but has a contraction%s;"
                + " write it out here as well.");
    // A narrator may slip into the voice of a character.
    return !hits.isEmpty() && isStory(documents)
        ? hits.stream().map(hit -> hit.with(Confidence.LOW)).toList()
        : hits;
  }

  private static boolean isStory(List<StyleDocument> documents) {
    return Story.isTold(documents.stream().map(StyleDocument::document).toList());
  }

  private static int negations(String text) {
    int count = 0;
    Matcher matcher = NEGATION.matcher(text);
    while (matcher.find()) {
      count += VERBS.contains(RunningText.wordBefore(text, matcher.start())) ? 1 : 0;
    }
    return count;
  }

  /** Quoted speech keeps its contractions. */
  private static void contractions(StyleDocument document, StyleBlock block, List<Place> places) {
    BitSet quoted = null;
    Matcher matcher = ENDING.matcher(block.text());
    while (matcher.find()) {
      String word = RunningText.wordBefore(block.text(), matcher.start());
      if (isContraction(word.toLowerCase(Locale.ROOT), matcher.group(1))) {
        quoted = quoted == null ? Quotations.of(block.text()).quoted() : quoted;
        int at = matcher.start() - word.length();
        if (!quoted.get(at)) {
          places.add(document.analyzed().place(block.span(at, matcher.end())));
        }
      }
    }
  }

  private static boolean isContraction(String word, String ending) {
    return switch (ending) {
      case "t" -> word.endsWith("n") && word.length() > 2;
      case "s" -> WITH_IS.contains(word);
      default -> SUBJECTS.contains(word);
    };
  }
}
