package org.isogloss.rules.terms.propose;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.core.text.NumberWords;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** Spellings that differ for a reason, so that nobody has to choose one. */
final class ExplainedSpelling {

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  private static final Pattern FIGURES = Pattern.compile("\\d[\\d.,]*");

  /**
   * Several words with a capital each and nothing between them, of which the first may be an
   * abbreviation: {@code BlockHeader}, {@code HTMLElement}.
   */
  private static final Pattern HUMPS =
      Pattern.compile("(?:\\p{Lu}+|\\p{Lu}?\\p{Ll}+)(?:\\p{Lu}\\p{Ll}+)+");

  private static final Pattern VARIABLE = Pattern.compile("\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}+)+");

  /** Words of which one that is not the first begins in lower case. */
  private static final Pattern ORDINARY = Pattern.compile("\\p{L}.*\\s\\p{Ll}.*");

  /** Words in lower case, joined by hyphens, as in names of modules. */
  private static final Pattern JOINED = Pattern.compile("[\\p{Ll}\\p{N}]+(?:-[\\p{Ll}\\p{N}]+)+");

  /** A word in capitals that is too long for an abbreviation, as in names of files. */
  private static final Pattern LONG_CAPITALS = Pattern.compile("\\p{Lu}{6,}");

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private ExplainedSpelling() {}

  static boolean explains(TermForm a, TermForm b) {
    return explainsOneWay(a, b) || explainsOneWay(b, a);
  }

  private static boolean explainsOneWay(TermForm a, TermForm b) {
    return isMeasure(a, b)
        || isIdentifier(a, b)
        || isVariable(a)
        || isModule(a, b)
        || isFile(a, b)
        || isLongerAcronym(a, b);
  }

  /** Whether one form is the other and a capital S, which is not a plural: {@code HTTPS}. */
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
        && ORDINARY.matcher(words.key()).matches()
        && name.count() <= words.count()
        && FREQUENCY.of(name.key()) == 0;
  }

  /**
   * Whether a form is a name in a program that begins in lower case, {@code driftNet}, and no word
   * of the language with a wrong capital.
   */
  private static boolean isVariable(TermForm name) {
    String key = name.key();
    return VARIABLE.matcher(key).matches()
        && FREQUENCY.of(key.toLowerCase(Locale.ROOT)) == 0
        && FREQUENCY.of(Character.toUpperCase(key.charAt(0)) + key.substring(1)) == 0;
  }

  /** Whether both forms are names in a program: {@code DriftNet} and {@code drift-net}. */
  private static boolean isModule(TermForm name, TermForm joined) {
    return HUMPS.matcher(name.key()).matches()
        && JOINED.matcher(joined.key()).matches()
        && FREQUENCY.of(name.key()) == 0;
  }

  /** Whether one form is the name of a file: {@code CHANGELOG} beside {@code change log}. */
  private static boolean isFile(TermForm name, TermForm words) {
    return LONG_CAPITALS.matcher(name.key()).matches() && words.key().indexOf(' ') > 0;
  }
}
