package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchCasesTest {

  private static final Pattern TERM = Pattern.compile("\\s*([+~-])(.*?)\\s*(?:\\{(.*)\\})?\\s*");

  static List<String> cases() {
    return DataFile.lines(MatchCasesTest.class, "cases.txt");
  }

  @Test
  void theTableIsLong() {
    assertThat(cases()).hasSizeGreaterThan(180).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheTableSays(String line) {
    String[] cells = line.split(" :: ", -1);
    assertThat(cells).hasSize(3);
    Tokens tokens = new Tokens();
    tokens.read(cells[1], 0, cells[1].length(), (from, to) -> false);
    List<TermMatch> matches = new TermMatcher(termbase(cells[0])).find(tokens, false);
    String found = matches.stream().map(MatchCasesTest::render).collect(Collectors.joining(" | "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(cells[2].strip());
  }

  private static String render(TermMatch match) {
    Optional<Candidate> deprecated = match.deprecated();
    Candidate candidate = deprecated.orElseGet(() -> match.accepted().get(0));
    List<String> differences =
        new ArrayList<>(candidate.differences().stream().map(Difference::label).toList());
    if (candidate.term().caseSensitive() && !candidate.sameCase()) {
      differences.add("case");
    }
    String replacement =
        deprecated
            .map(
                gone ->
                    gone.concept()
                        .replacement()
                        .map(wanted -> rendered(Replacement.of(match, gone, wanted)))
                        .orElse("none"))
            .map(text -> ">" + text)
            .orElse("");
    String brackets = differences.isEmpty() ? "" : "(" + String.join(",", differences) + ")";
    return match.text() + replacement + brackets;
  }

  private static String rendered(Replacement replacement) {
    return replacement.text() + (replacement.caution().isPresent() ? "?" : "");
  }

  static Termbase termbase(String text) {
    List<Concept> concepts = new ArrayList<>();
    for (String concept : text.split(" & ", -1)) {
      List<Term> terms = new ArrayList<>();
      for (String term : concept.split(" ; ", -1)) {
        terms.add(term(term));
      }
      concepts.add(new Concept("c" + concepts.size(), "", "", terms));
    }
    return new Termbase(concepts);
  }

  private static Term term(String text) {
    Matcher matcher = TERM.matcher(text);
    assertThat(matcher.matches()).as(text).isTrue();
    TermStatus status =
        switch (matcher.group(1)) {
          case "+" -> TermStatus.PREFERRED;
          case "~" -> TermStatus.ADMITTED;
          default -> TermStatus.DEPRECATED;
        };
    String marks = matcher.group(3) == null ? "" : matcher.group(3);
    WordClass partOfSpeech =
        switch (marks) {
          case "n" -> WordClass.NOUN;
          case "v" -> WordClass.VERB;
          case "a" -> WordClass.ADJECTIVE;
          default -> WordClass.UNSPECIFIED;
        };
    return new Term(
        matcher.group(2),
        status,
        partOfSpeech,
        marks.equals("C") ? CaseRule.SENSITIVE : CaseRule.ANY,
        marks.equals("="),
        "",
        "",
        marks.startsWith("!") ? List.of(marks.substring(1)) : List.of(),
        List.of());
  }
}
