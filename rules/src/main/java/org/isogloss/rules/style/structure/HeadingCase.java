package org.isogloss.rules.style.structure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.StyleDocument;

/**
 * Reads whether headings are in title case or in sentence case. Only words that the text writes in
 * lower case say so: names have capitals in both, and articles, conjunctions and prepositions may
 * have none in either.
 */
final class HeadingCase implements Observer {

  /** A word, with what precedes it as group 1. */
  private static final Pattern WORD = Pattern.compile("(^|[^\\p{L}\\p{N}]+)([\\p{L}\\p{N}’'_]+)");

  /** Marks after which sentence case has a capital, too. */
  private static final Pattern NEW_START =
      Pattern.compile("(?s).*[.:?!/(\\[“\"—–|#" + Document.HIDDEN + "-].*");

  /** What only code has: a parenthesis directly after a word, but for the ending of a plural. */
  private static final Pattern CALL = Pattern.compile("[\\p{L}\\p{N}_]\\((?!e?s\\))");

  private static final int SHORTEST = 4;

  /** Words of the closed classes that title case writes with a capital. */
  private static final Set<String> CAPITALIZED =
      DataFile.lines(HeadingCase.class, "title-case-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    WordCases cases = null;
    for (Heading heading : document.outline().headings()) {
      if (heading.level() == 0) {
        continue;
      }
      cases = cases == null ? WordCases.of(document) : cases;
      Optional<String> answer = answer(document.text(heading.title()), cases);
      answer.ifPresent(
          said -> found.accept(new Observation(heading.title(), said, scope(heading), Map.of())));
    }
  }

  /** Titles are often written differently from the headings below them. */
  private static String scope(Heading heading) {
    return heading.block().zone() == Zone.TITLE
        ? "at the top of documents"
        : "of level " + heading.level();
  }

  /**
   * The case of a heading; empty if its words do not show it, or it mixes the two, as one does that
   * has capitals and begins without. Code has no case.
   */
  static Optional<String> answer(String heading, WordCases cases) {
    if (CALL.matcher(heading).find()) {
      return Optional.empty();
    }
    int capital = 0;
    int lower = 0;
    Matcher word = WORD.matcher(heading);
    boolean afterName = false;
    while (word.find()) {
      String text = word.group(2);
      boolean inName = afterName;
      afterName = isName(text, word.start() == 0, inName, cases);
      boolean starts = word.start() == 0 || NEW_START.matcher(word.group(1)).matches();
      if (starts
          || inName
          || !WordCases.isPlain(text)
          || !(isClosed(text) || (text.length() >= SHORTEST && isCommon(text, cases)))) {
        continue;
      }
      if (Character.isUpperCase(text.charAt(0))) {
        capital++;
      } else {
        lower++;
      }
    }
    boolean isMixed = capital > 0 && (lower > 0 || Character.isLowerCase(heading.codePointAt(0)));
    if (isMixed || capital + lower == 0) {
      return Optional.empty();
    }
    return Optional.of(capital > 0 ? "title" : "sentence");
  }

  private static boolean isCommon(String word, WordCases cases) {
    return !FunctionWords.contains(word) && cases.isCommon(word);
  }

  /** Whether a word has a capital in title case, and is never a name: a pronoun, an auxiliary. */
  private static boolean isClosed(String word) {
    return CAPITALIZED.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word may be part of a name whose last word is common, as in “Lake Wobegon Days” and
   * “Wobegon HTTP Server”. The first word has a capital anyway, so it must be known as a name.
   */
  private static boolean isName(String word, boolean isFirst, boolean inName, WordCases cases) {
    if (isFirst) {
      return WordCases.isPlain(word) && cases.isName(word);
    }
    return Character.isUpperCase(word.charAt(0))
        && (WordCases.isPlain(word) ? !cases.isCommon(word) : inName);
  }
}
