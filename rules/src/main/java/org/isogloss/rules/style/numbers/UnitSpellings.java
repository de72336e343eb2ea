package org.isogloss.rules.style.numbers;

import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.NUMBER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about how units are abbreviated, one for each unit of the table. */
final class UnitSpellings {

  /** One way to abbreviate a unit: a line of the table. */
  private record Spelling(
      String question, String unit, String answer, String form, String pattern) {

    private static Spelling parse(String line) {
      List<String> cells = List.of(line.split("\t"));
      return new Spelling(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    private StyleAnswer toAnswer() {
      return new StyleAnswer(answer, "“" + form + "”");
    }
  }

  private UnitSpellings() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    Map<String, List<Spelling>> questions =
        DataFile.lines(UnitSpellings.class, "unit-spellings.tsv").stream()
            .map(Spelling::parse)
            .collect(
                Collectors.groupingBy(Spelling::question, LinkedHashMap::new, Collectors.toList()));
    return questions.values().stream().map(UnitSpellings::question).toList();
  }

  private static StyleQuestion question(List<Spelling> spellings) {
    String unit = spellings.get(0).unit();
    return new StyleQuestion(
        spellings.get(0).question(),
        "Abbreviation of " + Character.toLowerCase(unit.charAt(0)) + unit.substring(1),
        unit + " abbreviated differently from most in the manuscript.",
        unit + " are abbreviated",
        RuleInfo.PROSE,
        spellings.stream().map(Spelling::toAnswer).toList(),
        new FigureObserver(RuleInfo.PROSE, pattern(spellings), reading(spellings)));
  }

  /** A group for each spelling, after the number. */
  private static Pattern pattern(List<Spelling> spellings) {
    return Pattern.compile(
        spellings.stream()
            .map(spelling -> "(" + spelling.pattern() + ")")
            .collect(
                Collectors.joining(
                    "|",
                    "(?<![\\p{L}\\p{N}_#@&*^/\\\\|:.,'’\\uFFFC])" + NUMBER + GAP + "?(?:",
                    ")(?![\\p{L}\\p{N}_\\uFFFC])")));
  }

  private static PatternObserver.Reading reading(List<Spelling> spellings) {
    return (match, block) -> {
      for (int at = 0; at < spellings.size(); at++) {
        if (match.group(at + 1) != null && !NumberContext.isNamed(block.text(), match.start())) {
          return Optional.of(
              new Observation(
                  block.span(match.start(at + 1), match.end(at + 1)), spellings.get(at).answer()));
        }
      }
      return Optional.empty();
    };
  }
}
