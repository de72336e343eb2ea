package org.isogloss.rules.style.numbers;

import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.NUMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about the space before units. */
final class UnitQuestions {

  /** A dash or a relation may precede a measured number. */
  private static final String MEASURED =
      "(?<![\\p{L}\\p{N}_#@&*^/\\\\|:.,'’\\uFFFC])(" + NUMBER + ")(" + GAP + "?)";

  private static final StyleQuestion SPACING =
      new StyleQuestion(
          "unit-spacing",
          "Space between number and unit",
          "Units that are closed up to the number where most in the manuscript are not, or the"
              + " reverse.",
          "Units are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("spaced", "with a space after the number (“400 ml”)"),
              new StyleAnswer("closed", "without a space after the number (“400ml”)")),
          new FigureObserver(
              RuleInfo.PROSE,
              // In “x=50 W=400”, the letter is the name of the next value.
              Pattern.compile(MEASURED + "(" + Units.SYMBOL + ")(?!\\h?=)"),
              UnitQuestions::spacing));

  private static final StyleQuestion DEGREES =
      new StyleQuestion(
          "degree-spacing",
          "Spaces in temperatures",
          "Temperatures that are spaced differently from most in the manuscript.",
          "Temperatures are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("closed", "as “20°C”"),
              new StyleAnswer("spaced", "as “20 °C”"),
              new StyleAnswer("after", "as “20° C”"),
              new StyleAnswer("twice", "as “20 ° C”")),
          new FigureObserver(
              RuleInfo.PROSE,
              Pattern.compile(MEASURED + "[°º](" + GAP + "?)([CF])(?![\\p{L}\\p{N}_\\uFFFC])"),
              UnitQuestions::degrees));

  private UnitQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(SPACING, DEGREES);
  }

  private static Optional<Observation> spacing(MatchResult match, StyleBlock block) {
    String number = match.group(1);
    String unit = match.group(3);
    // A longer symbol is not part of a name: plate 2 W, but plates 2 kg heavy.
    if (unit.length() == 1 && NumberContext.isNamed(block.text(), match.start())) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            match.group(2).isEmpty() ? "closed" : "spaced",
            Units.isOfDuration(unit) ? "in durations" : "",
            Map.of("closed", number + unit, "spaced", number + '\u00A0' + unit)));
  }

  private static Optional<Observation> degrees(MatchResult match, StyleBlock block) {
    String number = match.group(1);
    String scale = match.group(4);
    boolean before = !match.group(2).isEmpty();
    boolean after = !match.group(3).isEmpty();
    String answer = before ? (after ? "twice" : "spaced") : (after ? "after" : "closed");
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer,
            Map.of(
                "closed", number + "°" + scale,
                "spaced", number + "\u00A0°" + scale,
                "after", number + "°\u00A0" + scale)));
  }
}
