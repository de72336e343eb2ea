package org.isogloss.rules.terms;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.index.TermForm;

/**
 * The capitals of a name that another form lacks: {@code URL} beside {@code url}, {@code RocksDB}
 * beside {@code rocksdb}. Small letters may be more frequent because they are those of programs and
 * packages, so that their number is no reason to prefer them.
 */
final class NameInCapitals {

  /** A capital in a word that has lower-case letters, too. */
  private static final Pattern INNER_CAPITAL =
      Pattern.compile(".*\\p{Ll}.*\\p{Lu}.*|.+\\p{Lu}.*\\p{Ll}.*");

  private static final Pattern IN_CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}]{2,}");

  private NameInCapitals() {}

  /**
   * Whether a form has the capitals of a name that another form has in lower case: inside a word,
   * or throughout one that no dictionary has in lower case. Beside a word that has a first capital,
   * as in {@code Javascript}, a dictionary has to have the name.
   */
  static boolean isIn(TermForm form, TermForm small) {
    return anyWord(
        form,
        small,
        (word, other) ->
            isName(word)
                && (isSmall(other)
                    || (isSmall(other.substring(1)) && isKnown(word) && !isKnown(other))));
  }

  /**
   * Whether a form begins a word with a capital that another form lacks, and no dictionary says
   * whether it is a name: {@code Groonga}, but {@code Webhook} as well.
   */
  static boolean mayBeIn(TermForm form, TermForm small) {
    return anyWord(
        form, small, (word, other) -> isSmall(other) && !isName(word) && isUnknown(word));
  }

  /**
   * Whether only the last of several words, an ordinary one, begins with a capital that another
   * form lacks: {@code Fogbell Lamp} beside {@code Fogbell lamp}. The capital may be that of a
   * product, the other form any such thing.
   */
  static boolean isOrdinary(TermForm form, TermForm small) {
    String word = form.text().substring(form.text().lastIndexOf(' ') + 1);
    int from = form.text().length() - word.length();
    return from > 0
        && form.text().equalsIgnoreCase(small.text())
        && form.text().startsWith(small.text().substring(0, from))
        && isSmall(small.text().substring(from))
        && !isSmall(word)
        && !isName(word)
        && !isUnknown(word);
  }

  private static boolean anyWord(
      TermForm form, TermForm small, BiPredicate<String, String> property) {
    String[] words = Preference.PARTS.split(form.text(), -1);
    String[] others = Preference.PARTS.split(small.text(), -1);
    for (int i = 0; i < words.length && words.length == others.length; i++) {
      if (!words[i].equals(others[i])
          && others[i].equalsIgnoreCase(words[i])
          && property.test(words[i], others[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String word) {
    return INNER_CAPITAL.matcher(word).matches()
        || (IN_CAPITALS.matcher(word).matches() && isUnknown(word));
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isKnown(String word) {
    return Preference.DICTIONARY.of(word) > 0;
  }

  private static boolean isUnknown(String word) {
    return Preference.DICTIONARY.of(word.toLowerCase(Locale.ROOT)) == 0;
  }

  /** Whether a dictionary has all words of a form as they are, and not all in lower case. */
  static boolean isInDictionary(TermForm form) {
    List<String> words = List.of(Preference.PARTS.split(form.text(), -1));
    return words.stream().allMatch(word -> Preference.DICTIONARY.of(word) > 0)
        && words.stream().anyMatch(NameInCapitals::isUnknown);
  }
}
