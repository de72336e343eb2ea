package org.isogloss.rules.style.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds contractions in a text that has nearly none. */
final class Contractions {

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?<!\\p{L})(?:cannot|(?:do|does|did|is|are|was|were|has|have|had|could|would|should|can"
              + "|will|must)\\hnot)(?!\\p{L})");

  /** Without those of “I”, which belong to a narrator. */
  private static final Pattern CONTRACTION =
      Pattern.compile(
          "(?<![\\p{L}’'])(?:\\p{L}{2,7}n['’]t|(?:you|we|they)['’](?:ve|re|ll|d)"
              + "|(?:he|she|it)['’](?:s|ll)|(?:that|there|what|who|here)['’]s|let['’]s)(?![\\p{L}’'])",
          Pattern.CASE_INSENSITIVE);

  /** How many negations a text must write out to be formal. */
  private static final int LEAST = 20;

  /** A text with a greater share of contractions has nothing against them. */
  private static final double LARGEST_SHARE = 0.1;

  private static final RuleInfo INFO =
      new RuleInfo(
              "contraction",
              "Contractions in a formal text",
              Severity.INFO,
              "“don’t”, “it’s” and the like in a text that otherwise writes “do not”.",
              RunningText.SENTENCES)
          .about(Topic.STYLE);

  private Contractions() {}

  static StyleSlip slip() {
    return new StyleSlip(INFO, Contractions::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    int full = 0;
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (RunningText.SENTENCES.contains(block.zone())) {
          full += (int) NEGATION.matcher(block.text()).results().count();
          contractions(document, block, places);
        }
      }
    }
    return full < LEAST || places.size() > LARGEST_SHARE * full
        ? List.of()
        : SlipPlaces.hit(
            places, "The text writes out nearly all negations, but has contractions%s; write them"
                + " out.");
  }

  /** Quoted speech keeps its contractions. */
  private static void contractions(
      StyleDocument document, StyleBlock block, List<Place> places) {
    Matcher matcher = CONTRACTION.matcher(block.text());
    if (!matcher.find()) {
      return;
    }
    List<Quotations.Pair> quotations = Quotations.of(block.text()).pairs();
    do {
      int at = matcher.start();
      if (quotations.stream().noneMatch(pair -> pair.open() < at && at < pair.close())) {
        places.add(document.analyzed().place(block.span(at, matcher.end())));
      }
    } while (matcher.find());
  }
}
