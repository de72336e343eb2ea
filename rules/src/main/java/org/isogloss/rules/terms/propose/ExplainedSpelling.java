package org.isogloss.rules.terms.propose;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.core.text.NumberWords;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.lexicon.GeneralFrequency;

/** Spellings that differ for a reason, so that nobody has to choose one. */
final class ExplainedSpelling {

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  private static final Pattern FIGURES = Pattern.compile("\\d[\\d.,]*");

  /** Several words with a capital each and nothing between them: {@code BlockHeader}. */
  private static final Pattern HUMPS = Pattern.compile("\\p{L}?\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+");

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private ExplainedSpelling() {}

  static boolean explains(TermForm a, TermForm b) {
    return explainsOneWay(a, b) || explainsOneWay(b, a);
  }

  private static boolean explainsOneWay(TermForm a, TermForm b) {
    return isMeasure(a, b) || isIdentifier(a, b) || isLongerAcronym(a, b);
  }

  /** Whether one form is the other and a capital S, which is no plural: {@code HTTPS}. */
  private static boolean isLongerAcronym(TermForm longer, TermForm shorter) {
    return longer.key().endsWith("S") && longer.key().equalsIgnoreCase(shorter.key() + "s");
  }

  /**
   * Whether one form is a number and a unit with a hyphen, as before a noun, and the other is the
   * quantity, which is seldom used there: a 64-bit register, 64 bits.
   */
  private static boolean isMeasure(TermForm modifier, TermForm quantity) {
    String[] parts = HYPHEN.split(modifier.key(), 2);
    String number = parts[0].substring(parts[0].lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return parts.length == 2
        && (FIGURES.matcher(number).matches() || NumberWords.isCardinal(number))
        && quantity.key().equalsIgnoreCase(HYPHEN.matcher(modifier.key()).replaceFirst(" "))
        && 2 * quantity.mentions().stream().filter(Mention::attributive).count() < quantity.count();
  }

  /**
   * Whether one form is a name in a program, and the other the ordinary words that it is made of. A
   * name that is better known than the words, or used more often, is a name of the language.
   */
  private static boolean isIdentifier(TermForm name, TermForm words) {
    return HUMPS.matcher(name.key()).matches()
        && words.key().equals(words.key().toLowerCase(Locale.ROOT))
        && words.key().indexOf(' ') > 0
        && name.count() <= words.count()
        && FREQUENCY.of(name.key()) == 0;
  }
}
