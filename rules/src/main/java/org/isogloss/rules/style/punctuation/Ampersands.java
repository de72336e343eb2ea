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

/** Finds {@code &} between ordinary words of a text that otherwise writes “and”. */
final class Ampersands {

  private static final Pattern AND =
      Pattern.compile("(?<=\\p{Ll}[,)]?\\h)(?:&|and)(?=\\h\\p{Ll}{2})");

  /** A text with a greater share of ampersands has chosen them. */
  private static final double LARGEST_SHARE = 0.1;

  private static final RuleInfo INFO =
      new RuleInfo(
              "ampersand",
              "Ampersands in running text",
              Severity.INFO,
              "“&” between ordinary words of a text that otherwise writes “and”.",
              RunningText.SENTENCES)
          .about(Topic.STYLE);

  private Ampersands() {}

  static StyleSlip slip() {
    return new StyleSlip(INFO, Ampersands::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    int all = 0;
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (RunningText.SENTENCES.contains(block.zone())) {
          Matcher matcher = AND.matcher(block.text());
          while (matcher.find()) {
            all++;
            if (matcher.group().equals("&")) {
              places.add(document.analyzed().place(block.span(matcher.start(), matcher.end())));
            }
          }
        }
      }
    }
    return places.size() > LARGEST_SHARE * all
        ? List.of()
        : SlipPlaces.hit(places, "“&” stands for “and” in running text%s; write “and”.");
  }
}
