package org.isogloss.rules.languagetool;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isogloss.core.cache.KeyParts;

/**
 * Words that are accepted even if the spelling checker does not know them.
 *
 * @param words words and phrases, case-sensitive, in natural order
 * @param patterns regular expressions for whole words, or for phrases if they contain a space
 */
public record AcceptedWords(SortedSet<String> words, List<String> patterns) {

  public static final AcceptedWords NONE = new AcceptedWords(List.of(), List.of());

  /**
   * @throws java.util.regex.PatternSyntaxException if a pattern is not a valid regular expression
   */
  public AcceptedWords {
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    patterns = List.copyOf(patterns);
    if (words.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("words must not be blank: " + words);
    }
    patterns.forEach(Pattern::compile);
  }

  /** Creates the same from words in any order. */
  public AcceptedWords(Collection<String> words, List<String> patterns) {
    this(new TreeSet<>(words), patterns);
  }

  /** Adds them to the key of a result that they decide. */
  public void addTo(KeyParts key) {
    key.list(List.copyOf(words), KeyParts::add).list(patterns, KeyParts::add);
  }
}
