package org.isogloss.core.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;

/** The words of the closed classes of English: articles, pronouns, prepositions and the like. */
public final class FunctionWords {

  private static final Set<String> WORDS =
      DataFile.lines(FunctionWords.class, "function-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private FunctionWords() {}

  /** Whether a word belongs to a closed class, ignoring case. */
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
