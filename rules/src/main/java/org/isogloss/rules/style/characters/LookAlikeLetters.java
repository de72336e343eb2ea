package org.isogloss.rules.style.characters;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds Cyrillic and Greek letters that look like Latin ones, in words of Latin letters. */
final class LookAlikeLetters {

  /** Letters of both kinds without anything between them. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{IsLatin}*+[\\p{IsCyrillic}\\p{IsGreek}&&\\p{L}]++)++\\p{IsLatin}*+");

  private static final Pattern FOREIGN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}&&\\p{L}]");

  /** Latin letters by those that look like them. */
  private static final Map<Character, Character> LATIN = latin();

  /** Excludes symbols of units and formulas, such as a Greek letter with an index. */
  private static final int FEWEST_LATIN = 2;

  private LookAlikeLetters() {}

  static void find(StyleDocument document, StyleBlock block, List<Hit> hits) {
    String text = EnglishText.of(document, block);
    if (!FOREIGN.matcher(text).find()) {
      return;
    }
    Matcher matcher = MIXED.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      latin(word)
          .ifPresent(
              latin ->
                  hits.add(
                      Hit.at(
                              document.place(block.span(matcher.start(), matcher.end())),
                              message(word, latin))
                          .suggesting(List.of(latin), Applicability.UNSAFE)
                          .with(Confidence.MEDIUM)));
    }
  }

  private static String message(String word, String latin) {
    Set<String> letters = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != latin.charAt(i)) {
        letters.add(word.substring(i, i + 1));
      }
    }
    boolean one = letters.size() == 1;
    String first = letters.iterator().next();
    String script =
        Character.UnicodeScript.of(first.charAt(0)) == Character.UnicodeScript.GREEK
            ? "Greek"
            : "Cyrillic";
    return "“%s” in “%s” %s that only %s Latin; write “%s” with Latin letters."
        .formatted(
            String.join("”, “", letters),
            word,
            one ? "is a %s letter".formatted(script) : "are %s letters".formatted(script),
            one ? "looks" : "look",
            latin);
  }

  /** A word with Latin letters only; empty if it has none that only look like them. */
  private static Optional<String> latin(String word) {
    StringBuilder latin = new StringBuilder(word.length());
    int others = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean foreign = Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
      if (foreign && !LATIN.containsKey(c)) {
        return Optional.empty();
      }
      others += foreign ? 1 : 0;
      latin.append(foreign ? LATIN.get(c) : Character.valueOf(c));
    }
    int own = word.length() - others;
    return others > 0 && own >= Math.max(FEWEST_LATIN, others)
        ? Optional.of(latin.toString())
        : Optional.empty();
  }

  private static Map<Character, Character> latin() {
    Map<Character, Character> latin = new HashMap<>();
    for (String line : DataFile.lines(LookAlikeLetters.class, "look-alike-letters.txt")) {
      latin.put(line.charAt(0), line.charAt(line.length() - 1));
    }
    return latin;
  }
}
