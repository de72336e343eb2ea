package org.isogloss.rules.style.acronyms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about how acronyms are written. */
public final class AcronymQuestions {

  private static final Map<String, Set<String>> NEIGHBORS =
      DataFile.groups(AcronymQuestions.class, "plural-neighbors.txt").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  group ->
                      group.getValue().stream()
                          .flatMap(line -> Stream.of(line.split(" ")))
                          .collect(Collectors.toSet())));

  private static final Pattern PLURALS =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}_-])(\\p{Lu}[\\p{Lu}\\p{N}]{1,5})(['’]?)s(?![\\p{L}\\p{N}_('’])");

  private static final Pattern ARTICLES =
      Pattern.compile(
          "(?=[Aa])(?<![\\p{L}\\p{N}_.'’-])([Aa]n?)\\h(\\p{Lu}[\\p{Lu}\\p{N}]{1,5})(?![\\p{L}\\p{N}_('’])");

  /**
   * What may be said as a word. Other acronyms are said as letters, and the wrong article before
   * them is an error of grammar. {@code SQL} is also said as <i>sequel</i>.
   */
  private static final Pattern SAYABLE = Pattern.compile("[AEIOUY]|SQL");

  private static final StyleQuestion PLURAL =
      new StyleQuestion(
          "acronym-plural",
          "Plurals of acronyms",
          "Plurals of acronyms that are formed differently from most in the manuscript.",
          "Plurals of acronyms are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("closed", "without an apostrophe (“PCs”)"),
              new StyleAnswer("apostrophe", "with an apostrophe (“PC’s”)")),
          new PatternObserver(RuleInfo.PROSE, PLURALS, AcronymQuestions::plural));

  private static final StyleQuestion ARTICLE =
      new StyleQuestion(
          "acronym-article",
          "Articles before acronyms",
          "Acronyms whose article differs from the usual one in the manuscript: an SQL, a SQL.",
          "The article",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("a", "is “a”"), new StyleAnswer("an", "is “an”")),
          new PatternObserver(RuleInfo.PROSE, ARTICLES, AcronymQuestions::article));

  private static final StyleQuestion ORDER =
      new StyleQuestion(
          "acronym-definition-order",
          "Form of acronym definitions",
          "Acronyms that are defined in a different order from most in the manuscript.",
          "Acronyms are defined",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("long-first", "as “long form (LF)”"),
              new StyleAnswer("short-first", "as “LF (long form)”")),
          AcronymQuestions::order);

  private AcronymQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return List.of(PLURAL, ARTICLE, ORDER, AcronymPeriods.QUESTION);
  }

  private static Optional<Observation> plural(MatchResult match, StyleBlock block) {
    String form = match.group(1);
    boolean closed = match.group(2).isEmpty();
    if (!closed && !isPlural(block.text(), match.start(), match.end())) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            closed ? "closed" : "apostrophe",
            Map.of("closed", form + "s", "apostrophe", form + "’s")));
  }

  /** Whether the neighbors exclude that a word with an apostrophe is a possessive. */
  private static boolean isPlural(String text, int start, int end) {
    String before = AcronymForm.wordBefore(text, start).toLowerCase(Locale.ROOT);
    return NEIGHBORS.get("before").contains(before)
        || NEIGHBORS.get("after").contains(AcronymForm.wordAfter(text, end));
  }

  private static Optional<Observation> article(MatchResult match, StyleBlock block) {
    String form = match.group(2);
    if (!SAYABLE.matcher(form).find()
        || AcronymForm.isShoutedWord(form)
        || AcronymForm.isShouted(block.text(), match.start(), match.end())) {
      return Optional.empty();
    }
    String letter = match.group(1).substring(0, 1);
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            match.group(1).length() == 1 ? "a" : "an",
            "before “%s”".formatted(form),
            Map.of("a", letter + " " + form, "an", letter + "n " + form)));
  }

  private static void order(StyleDocument document, Consumer<Observation> found) {
    for (Definition definition : AcronymIndex.definitions(document)) {
      found.accept(
          new Observation(
              definition.place().span(), definition.isLongFirst() ? "long-first" : "short-first"));
    }
  }
}
