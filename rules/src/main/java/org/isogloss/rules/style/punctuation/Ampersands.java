package org.isogloss.rules.style.punctuation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds {@code &} between ordinary words of a text that otherwise writes “and”. */
final class Ampersands {

  private static final Pattern AND = Pattern.compile("\\h(&|and)(?=\\h\\p{Ll}{2})");

  private static final Set<Zone> ZONES =
      Set.copyOf(EnumSet.of(Zone.ABSTRACT, Zone.BODY, Zone.FOOTNOTE));

  /** A text with a greater share of ampersands has chosen them. */
  private static final double LARGEST_SHARE = 0.1;

  private Ampersands() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "ampersand",
        "Ampersands in running text",
        "“&” between ordinary words of a text that otherwise writes “and”.",
        ZONES,
        Ampersands::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    int all = 0;
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (ZONES.contains(block.zone())) {
          Matcher matcher = AND.matcher(block.text());
          while (matcher.find()) {
            all++;
            Span span = block.span(matcher.start(1), matcher.end(1));
            if (matcher.group(1).equals("&")
                && isAfterWord(block.text(), matcher.start())
                && !isLabel(document, block, span)) {
              places.add(document.analyzed().place(span));
            }
          }
        }
      }
    }
    return places.size() > LARGEST_SHARE * all
        ? List.of()
        : SlipPlaces.hit(places, "“&” stands for “and” in running text%s; write “and”.");
  }

  private static boolean isAfterWord(String text, int end) {
    boolean mark = end > 0 && ",)".indexOf(text.charAt(end - 1)) >= 0;
    String word = RunningText.wordBefore(text, mark ? end - 1 : end);
    return !word.isEmpty() && word.chars().allMatch(Character::isLowerCase);
  }

  /** The name of a button or a title keeps its ampersand. */
  private static boolean isLabel(StyleDocument document, StyleBlock block, Span sign) {
    return document.document().inlines(block.before(sign)).stream()
        .anyMatch(
            inline ->
                (inline.kind() == Inline.Kind.EMPHASIS || inline.kind() == Inline.Kind.QUOTATION)
                    && inline.span().contains(sign));
  }
}
