package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/** Tells whether a word in its sentence is one of the accepted. */
final class AcceptedFilter {

  private static final Pattern BLANK = Pattern.compile("\\s|\\\\s");
  private static final String IN_WORD = "[\\p{L}\\p{M}\\p{N}]";

  private final Set<String> words = new HashSet<>();
  private final List<Pattern> wordPatterns = new ArrayList<>();
  private final List<Pattern> phrases = new ArrayList<>();

  AcceptedFilter(AcceptedWords accepted) {
    for (String word : accepted.words()) {
      if (BLANK.matcher(word).find()) {
        phrases.add(phrase(Pattern.quote(word)));
      } else {
        words.add(word);
      }
    }
    for (String pattern : accepted.patterns()) {
      if (BLANK.matcher(pattern).find()) {
        phrases.add(phrase(pattern));
      } else {
        wordPatterns.add(Pattern.compile(pattern));
      }
    }
  }

  private static Pattern phrase(String pattern) {
    return Pattern.compile("(?<!" + IN_WORD + ")(?:" + pattern + ")(?!" + IN_WORD + ")");
  }

  /**
   * Whether a word is accepted, by itself, without the ending of a possessive, or as part of an
   * accepted phrase.
   *
   * @param text the text around the word
   * @param span where the word stands in the text
   */
  boolean accepts(String text, Span span) {
    String word = span.in(text);
    return isListed(word)
        || isListed(EstablishedNames.nominative(word))
        || phrases.stream().anyMatch(phrase -> covers(phrase, text, span));
  }

  private boolean isListed(String word) {
    return words.contains(word)
        || wordPatterns.stream().anyMatch(pattern -> pattern.matcher(word).matches());
  }

  private static boolean covers(Pattern phrase, String text, Span span) {
    Matcher matcher = phrase.matcher(text);
    while (matcher.find() && matcher.start() <= span.start()) {
      if (matcher.end() >= span.end()) {
        return true;
      }
    }
    return false;
  }
}
