package org.isogloss.rules.terms.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.propose.EvidenceKind;
import org.isogloss.rules.terms.propose.Proposal;

/** How two forms differ in the signs in and between their words, or in letters. */
final class JointFeatures {

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern JOINTS = Pattern.compile("[-‐‑\\s]+");

  private static final Pattern IDENTIFIER = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** A share of nearly all places: a word in a heading or after a verb may be misread. */
  private static final double MOSTLY = 0.8;

  private final GeneralFrequency frequency = new GeneralFrequency();

  /** Describes two forms, the more frequent first. */
  void describe(FormFacts one, FormFacts other, FeatureVector.Builder features) {
    FormFacts hyphened = hyphens(one.form()) >= hyphens(other.form()) ? one : other;
    FormFacts plain = hyphened == one ? other : one;
    String with = hyphened.form().key();
    String without = plain.form().key();
    boolean hyphen = hyphens(hyphened.form()) > hyphens(plain.form());
    boolean open = hyphen && spaces(without) > spaces(with);
    boolean apostrophe = APOSTROPHE.matcher(with).find() != APOSTROPHE.matcher(without).find();
    boolean spaced = !hyphen && spaces(with) != spaces(without);
    String closed = spaces(with) + hyphens(hyphened.form()) > spaces(without) ? without : with;
    features
        .set(Feature.HYPHEN_OPEN, open)
        .set(Feature.HYPHEN_CLOSED, hyphen && !open)
        .set(Feature.OPEN_CLOSED, spaced)
        .set(Feature.APOSTROPHE, apostrophe)
        .set(Feature.OTHER_SIGN, !hyphen && !spaced && !apostrophe)
        .set(Feature.HYPHEN_ATTRIBUTIVE, hyphen ? hyphened.attributive() : 0)
        .set(Feature.OTHER_ATTRIBUTIVE, hyphen ? plain.attributive() : 0)
        .set(Feature.BY_POSITION, open && isByPosition(hyphened, plain))
        .set(Feature.MINOR_CAPITAL, hyphened == other)
        .set(Feature.CLOSED_KNOWN, !open && isKnown(closed))
        .set(
            Feature.IDENTIFIER,
            spaced && isIdentifier(closed, closed.equals(with) ? without : with))
        .set(Feature.DIGIT, DIGIT.matcher(with).find())
        .set(Feature.ADVERB, JOINTS.split(with, -1)[0].endsWith("ly"))
        .set(
            Feature.CAPITALS_DIFFER,
            !squeezed(with).equals(squeezed(without))
                && squeezed(with).equalsIgnoreCase(squeezed(without)))
        .set(Feature.BESIDE_CAPITAL, Math.abs(one.besideCapital() - other.besideCapital()))
        .set(Feature.BOTH_CAPITALS, isName(with) && isName(without));
  }

  /** Whether one form is closed up like the name of a class, the other one is not a name. */
  private static boolean isIdentifier(String closed, String open) {
    return IDENTIFIER.matcher(closed).matches() && !isName(open);
  }

  /** Whether every word begins with a capital. */
  private static boolean isName(String key) {
    return Arrays.stream(JOINTS.split(key, -1))
        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
  }

  /** Describes two forms that differ in letters. */
  void describeLetters(
      Proposal pair, FormFacts one, FormFacts other, FeatureVector.Builder features) {
    features
        .set(Feature.REGIONAL, pair.has(EvidenceKind.SPELLING))
        .set(Feature.DIACRITIC, pair.has(EvidenceKind.DIACRITIC))
        .set(Feature.PLURAL, pair.has(EvidenceKind.PLURAL))
        .set(Feature.BY_POSITION, isAdjectiveOf(one, other) || isAdjectiveOf(other, one))
        .set(
            Feature.CAPITALS_DIFFER,
            Character.isUpperCase(pair.one().key().charAt(0))
                != Character.isUpperCase(pair.other().key().charAt(0)));
  }

  private boolean isKnown(String word) {
    return frequency.of(word) > 0 || frequency.of(word.toLowerCase(Locale.ROOT)) > 0;
  }

  /**
   * Whether a hyphen joins the words before a noun, but not where they are a noun themselves, or an
   * adverb with small words in it: a left-to-right list, from left to right.
   */
  private static boolean isByPosition(FormFacts hyphened, FormFacts plain) {
    return hyphened.attributive() >= MOSTLY
        && plain.attributive() == 0
        && (plain.nominal() >= MOSTLY || hasSmallWord(plain.form().key()));
  }

  private static boolean hasSmallWord(String key) {
    List<String> words = List.of(JOINTS.split(key, -1));
    return words.size() > 2
        && words.subList(1, words.size() - 1).stream().anyMatch(FunctionWords::contains);
  }

  /**
   * Whether one past participle is used as an adjective before nouns only, and the other one as a
   * verb: a learned keeper, they learnt.
   */
  private static boolean isAdjectiveOf(FormFacts adjective, FormFacts verb) {
    return isPast(adjective.form().key(), verb.form().key())
        && adjective.attributive() == 1
        && verb.attributive() == 0;
  }

  private static boolean isPast(String one, String other) {
    return (one.endsWith("ed") && other.endsWith("t"))
        || (one.endsWith("t") && other.endsWith("ed"));
  }

  private static long hyphens(TermForm form) {
    return HYPHEN.matcher(form.key()).results().count();
  }

  private static long spaces(String key) {
    return key.chars().filter(c -> c == ' ').count();
  }

  private static String squeezed(String key) {
    return SIGNS.matcher(key).replaceAll("");
  }
}
