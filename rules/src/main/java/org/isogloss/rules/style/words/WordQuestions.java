package org.isogloss.rules.style.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;
import org.isogloss.rules.style.StyleSlip;

/** The questions about spelling habits, which hold for several words at once. */
public final class WordQuestions {

  /** Adverbs and prepositions; “backwards” and “forwards” are other words than “backward”. */
  private static final Pattern TOWARD =
      Pattern.compile("([TtAa](?<![\\p{L}’'-].)(?:oward|fterward))(s?)(?![\\p{L}-])");

  private static final Pattern AMONG =
      Pattern.compile("([AaWw](?<![\\p{L}’'-].)(?:mong|mid|hil))(e|st|)(?![\\p{L}-])");

  private static final StyleQuestion ENDING_S =
      new StyleQuestion(
          "toward-form",
          "Toward and towards",
          "“towards” or “afterwards” where most have no s, or the reverse.",
          "“toward” and “afterward” are written",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("plain", "without an s"), new StyleAnswer("s", "with an s")),
          new PatternObserver(RuleInfo.PROSE, TOWARD, WordQuestions::toward));

  private static final StyleQuestion ENDING_ST =
      new StyleQuestion(
          "among-form",
          "Among and amongst, while and whilst",
          "“amongst”, “amidst” or “whilst” in a text that mostly has “among”, “amid” and “while”.",
          "“among”, “amid” and “while” are written",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("plain", "without “st”"), new StyleAnswer("st", "with “st”")),
          new PatternObserver(RuleInfo.PROSE, AMONG, WordQuestions::among));

  private WordQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return List.of(ENDING_S, ENDING_ST, ForeignItalics.question());
  }

  /** The slips of the family. */
  public static List<StyleSlip> slips() {
    return List.of(MixedIze.slip());
  }

  private static Optional<Observation> toward(MatchResult match, StyleBlock block) {
    String stem = match.group(1);
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            match.group(2).isEmpty() ? "plain" : "s",
            Map.of("plain", stem, "s", stem + "s")));
  }

  private static Optional<Observation> among(MatchResult match, StyleBlock block) {
    String stem = match.group(1);
    boolean whil = stem.endsWith("hil");
    String ending = match.group(2);
    if (whil ? ending.isEmpty() : ending.equals("e")) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            ending.equals("st") ? "st" : "plain",
            Map.of("plain", whil ? stem + "e" : stem, "st", stem + "st")));
  }
}
