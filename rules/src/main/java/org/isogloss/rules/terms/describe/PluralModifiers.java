package org.isogloss.rules.terms.describe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.text.Inflection;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Tells a noun that is plural before another noun from the same in the singular: <i>bells
 * keeper</i>, <i>bell keeper</i>. English has the singular there but for a few nouns, so that a
 * text with both has a slip.
 */
final class PluralModifiers {

  /** A common noun, unlike a symbol, a name or a verb in capitals. */
  private static final Pattern HEAD = Pattern.compile("\\p{Ll}{3,}");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");

  /** Before it stands a noun of its own: packets containing frames. */
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+ing");

  private PluralModifiers() {}

  /**
   * Whether two forms differ in nothing else anywhere. Something before one of them must show that
   * they are nouns: <i>in the bell tower</i>, unlike <i>they bell cats</i>.
   */
  static boolean differ(TermForm one, TermForm other) {
    return Stream.concat(one.mentions().stream(), other.mentions().stream())
            .anyMatch(Mention::isAfterOpening)
        && wordings(one)
            .anyMatch(words -> wordings(other).anyMatch(others -> differ(words, others)));
  }

  /** The words of the mentions that may be noun phrases. */
  private static Stream<List<String>> wordings(TermForm form) {
    return form.mentions().stream()
        .filter(mention -> mention.nominal() && mention.isPhrase())
        .map(mention -> mention.wording().text())
        .distinct()
        .map(text -> List.of(text.split("\\s+")));
  }

  private static boolean differ(List<String> words, List<String> others) {
    int last = words.size() - 1;
    if (last < 1 || last != others.size() - 1) {
      return false;
    }
    boolean differ = false;
    for (int i = 0; i < last; i++) {
      boolean equal = words.get(i).equalsIgnoreCase(others.get(i));
      if (PARTICIPLE.matcher(words.get(i)).matches()
          || (!equal && !areNumbers(words.get(i), others.get(i)))) {
        return false;
      }
      differ |= !equal;
    }
    // “endpoint changes” and “endpoints change” are a noun and a verb.
    return differ && isHead(words.get(last), others.get(last));
  }

  private static boolean isHead(String word, String other) {
    return word.equalsIgnoreCase(other)
        && (HEAD.matcher(word).matches() || HEAD.matcher(other).matches());
  }

  /** Whether two words are the singular and the plural of one noun. */
  private static boolean areNumbers(String word, String other) {
    return !ACRONYM.matcher(word).matches()
        && !ACRONYM.matcher(other).matches()
        && (isPlural(word, other) || isPlural(other, word));
  }

  private static boolean isPlural(String word, String of) {
    return Inflection.PLURAL
        .forms(of.toLowerCase(Locale.ROOT))
        .contains(word.toLowerCase(Locale.ROOT));
  }
}
