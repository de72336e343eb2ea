package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.text.AcronymLetters;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.Spellings;

/**
 * A long form without what does not distinguish one from another: case, hyphens, function words and
 * the endings of words.
 *
 * @param words its words, in lower case
 */
record LongForm(List<String> words) {

  /** Words that begin alike and differ less are forms of one word: fault, faults, faulty. */
  private static final int LONGEST_ENDING = 4;

  private static final int SHORTEST_STEM = 4;

  LongForm {
    words = List.copyOf(words);
  }

  static LongForm of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : AcronymLetters.WORD_BREAK.split(Folding.fold(text), -1)) {
      if (!word.isEmpty() && !FunctionWords.contains(word)) {
        words.add(Spellings.american(word));
      }
    }
    return new LongForm(words);
  }

  /** Its words in one, where the plural is the same. */
  String key() {
    String joined = String.join("", words);
    return joined.endsWith("s") ? joined.substring(0, joined.length() - 1) : joined;
  }

  /** Whether two long forms mean the same as far as their letters tell. */
  boolean isLike(LongForm other) {
    if (key().equals(other.key())) {
      return true;
    }
    if (words.size() != other.words().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!isForm(words.get(i), other.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForm(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int longer = Math.max(one.length(), other.length());
    return one.equals(other) || (same >= SHORTEST_STEM && longer - same <= LONGEST_ENDING);
  }
}
