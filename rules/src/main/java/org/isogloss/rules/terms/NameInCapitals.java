package org.isogloss.rules.terms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.lexicon.GeneralFrequency;

/**
 * The capitals of a name that another form lacks: {@code URL} beside {@code url}, {@code RocksDB}
 * beside {@code rocksdb}. Small letters may be more frequent because they are those of programs and
 * packages, so that their number is no reason to prefer them.
 */
final class NameInCapitals {

  private static final Pattern PARTS = Pattern.compile("[\\s\\u2010\\u2011-]+");
  private static final Pattern INNER_CAPITAL = Pattern.compile(".+\\p{Lu}.*");

  private static final GeneralFrequency DICTIONARY = new GeneralFrequency();

  private NameInCapitals() {}

  /** Whether a form has the capitals of a name that another form has in small letters. */
  static boolean isIn(TermForm form, TermForm small) {
    String[] words = PARTS.split(form.text(), -1);
    String[] others = PARTS.split(small.text(), -1);
    if (words.length != others.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (isName(words[i], others[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String word, String small) {
    return !word.equals(small)
        && small.equals(word.toLowerCase(Locale.ROOT))
        && (INNER_CAPITAL.matcher(word).matches() || DICTIONARY.of(small) == 0);
  }

  /** Whether a dictionary has all words of a form as they are, and not all in small letters. */
  static boolean isInDictionary(TermForm form) {
    List<String> words = List.of(PARTS.split(form.text(), -1));
    return words.stream().allMatch(word -> DICTIONARY.of(word) > 0)
        && words.stream().anyMatch(word -> DICTIONARY.of(word.toLowerCase(Locale.ROOT)) == 0);
  }
}
