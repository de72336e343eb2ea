package org.isogloss.rules.style.acronyms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The question whether an acronym has periods, by acronym: U.S., US. */
final class AcronymPeriods {

  /** Before each letter with a period: {@code PhD} is {@code Ph.D.} */
  private static final Pattern PART = Pattern.compile("(?<=.)(?=\\p{Lu})");

  private static final Pattern WRITTEN =
      Pattern.compile(
          DataFile.lines(AcronymPeriods.class, "dotted-acronyms.txt").stream()
              .sorted(Comparator.comparingInt(form -> -form.length()))
              .map(form -> form + "|" + PART.matcher(form).replaceAll("\\\\.\\\\h?") + "\\.?")
              .collect(
                  Collectors.joining(
                      "|",
                      "(?=\\p{Lu})(?<![\\p{L}\\p{N}.$_/@-])(?:",
                      ")(?![\\p{L}\\p{N}$_/@]|-\\p{Lu})")));

  static final StyleQuestion QUESTION =
      new StyleQuestion(
          "acronym-periods",
          "Periods in acronyms",
          "Acronyms that are written with periods in some places and without them in others.",
          "The acronym",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("plain", "has no periods"),
              new StyleAnswer("periods", "has periods")),
          new PatternObserver(RuleInfo.PROSE, WRITTEN, AcronymPeriods::read));

  private AcronymPeriods() {}

  private static Optional<Observation> read(MatchResult match, StyleBlock block) {
    String text = block.text();
    String written = match.group();
    String plain = written.replaceAll("[.\\h]", "");
    boolean dotted = written.indexOf('.') >= 0 && written.indexOf('.') < written.length() - 1;
    boolean shouted =
        AcronymForm.isShouted(text, match.start(), match.end())
            || AcronymForm.isShoutedWord(AcronymForm.wordBefore(text, match.start()))
            || AcronymForm.isShoutedWord(AcronymForm.wordAfter(text, match.end()));
    if (shouted) {
      return Optional.empty();
    }
    boolean endsSentence = text.substring(match.end()).isBlank();
    Map<String, String> rewritten =
        dotted && (endsSentence || isBeforeCapital(text, match.end()))
            ? Map.of()
            : Map.of("plain", plain, "periods", PART.matcher(plain).replaceAll(".") + ".");
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            dotted ? "periods" : "plain",
            "“%s”".formatted(plain),
            rewritten));
  }

  /** Where the period may also end a sentence. */
  private static boolean isBeforeCapital(String text, int end) {
    String after = AcronymForm.wordAfter(text, end);
    return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
  }
}
