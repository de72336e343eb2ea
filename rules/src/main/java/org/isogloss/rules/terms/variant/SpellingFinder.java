package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Spellings;
import org.isogloss.rules.terms.candidate.Mention;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.lexicon.WordRelations;

/**
 * Pairs forms of the same letters: they differ in case, hyphen or space, apostrophe, diacritic, or
 * American and British spelling.
 */
final class SpellingFinder {

  private static final Pattern JOINT = Pattern.compile("[-‐‑\\s]");

  /** {@code topicList}, {@code topic_list}. */
  private static final Pattern CODE = Pattern.compile("(?:^|\\s)\\p{Ll}+\\p{Lu}|\\p{L}_\\p{L}");

  /** {@code TopicList}, {@code RPCHook}. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}");

  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** A capital on a single common word makes it the name of something in the text. */
  private static final double SINGLE_WORD = 0.5;

  /** A capital only on the modifier makes it the name of something: "the Files field". */
  private static final double MODIFIER_ALONE = 0.6;

  /** A term with this many places is established, and another spelling of it is a variant. */
  private static final int ESTABLISHED = 3;

  /** A capital inside quotation marks may be that of the title that is quoted. */
  private static final double OTHER_QUOTATION = 0.5;

  /** Style guides require a hyphen before a noun, and none elsewhere. */
  private static final double OTHER_POSITION = 0.55;

  /** Where capitals mark a defined term, lower case is not a slip. */
  private static final double DEFINED = 0.6;

  /** A name that occurs once or twice is not established in either spelling. */
  private static final double RARE = 0.6;

  private final WordRelations relations;
  private final DefinedTerms defined;

  SpellingFinder(WordRelations relations, DefinedTerms defined) {
    this.relations = relations;
    this.defined = defined;
  }

  void find(List<TermForm> forms, PairTable table) {
    Map<String, List<TermForm>> byLetters = new LinkedHashMap<>();
    for (TermForm form : forms) {
      byLetters.computeIfAbsent(letters(form.key()), key -> new ArrayList<>()).add(form);
    }
    for (List<TermForm> all : byLetters.values()) {
      List<TermForm> group = MostFrequent.of(all);
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          add(group.get(i), group.get(j), table);
        }
      }
    }
  }

  /** What remains of a form when spelling is ignored. */
  private static String letters(String key) {
    StringBuilder letters = new StringBuilder();
    for (String word : JOINT.split(key.toLowerCase(Locale.ROOT), -1)) {
      letters.append(Spellings.american(word));
    }
    return plain(letters.toString());
  }

  private static String plain(String text) {
    return Folding.unaccented(APOSTROPHE.matcher(text).replaceAll(""));
  }

  private void add(TermForm a, TermForm b, PairTable table) {
    boolean units = isUnit(a) && isUnit(b);
    boolean known = units || Math.max(a.count(), b.count()) >= ESTABLISHED;
    String one = JOINT.matcher(a.key()).replaceAll("");
    String other = JOINT.matcher(b.key()).replaceAll("");
    if (a.key().equalsIgnoreCase(b.key())) {
      if (units) {
        table.add(a, b, Evidence.of(EvidenceKind.CASE, caseShare(a, b), "they differ in capitals"));
      }
    } else if (!plain(one).equalsIgnoreCase(plain(other))) {
      table.add(
          a,
          b,
          Evidence.of(
              EvidenceKind.SPELLING, "one is the American spelling, the other the British"));
    } else if (known && !isMeasure(a, b) && !isCode(a, b)) {
      table.add(a, b, ofSigns(a, b, one, other));
    }
  }

  /** The evidence for two forms that differ in the signs in and between their words. */
  private static Evidence ofSigns(TermForm a, TermForm b, String one, String other) {
    if (one.equalsIgnoreCase(other)) {
      double share = isByPosition(a, b) || isIdentifier(a, b, one, other) ? OTHER_POSITION : 1;
      return Evidence.of(EvidenceKind.HYPHEN, share, "they differ in a hyphen or space");
    }
    return APOSTROPHE
            .matcher(one)
            .replaceAll("")
            .equalsIgnoreCase(APOSTROPHE.matcher(other).replaceAll(""))
        ? Evidence.of(EvidenceKind.QUOTE, "they differ in an apostrophe")
        : Evidence.of(EvidenceKind.DIACRITIC, "they differ in a diacritic");
  }

  /** Whether one is a variable or an option named after the other. */
  private static boolean isCode(TermForm a, TermForm b) {
    return CODE.matcher(a.key()).find() != CODE.matcher(b.key()).find();
  }

  /** Whether one may be the name of something in a program, named after the other. */
  private static boolean isIdentifier(TermForm a, TermForm b, String one, String other) {
    boolean inner = INNER_CAPITAL.matcher(a.key()).find() || INNER_CAPITAL.matcher(b.key()).find();
    return inner && !one.equals(other);
  }

  /** Whether it is more than part of a single longer phrase. */
  private static boolean isUnit(TermForm form) {
    return !form.isNominal() || form.isIndependent() || form.isName();
  }

  /** The share of the weight of capitals that remains after the most serious doubt. */
  private double caseShare(TermForm a, TermForm b) {
    double share = isShared(a, b, Mention::quoted) ? 1 : OTHER_QUOTATION;
    if (defined.concern(a)) {
      share = Math.min(share, DEFINED);
    }
    if (a.signature().size() > 1) {
      boolean rare = a.count() + b.count() < ESTABLISHED;
      boolean modifier = lastWord(a).equals(lastWord(b));
      return Math.min(share, Math.min(rare ? RARE : 1, modifier ? MODIFIER_ALONE : 1));
    }
    boolean style = relations.isCapitalStyle(a.signature().head());
    return style || isAdjectival(a, b) ? share : share * SINGLE_WORD;
  }

  private static String lastWord(TermForm form) {
    return form.key().substring(form.key().lastIndexOf(' ') + 1);
  }

  /** Whether both always modify a noun, as "Euclidean" does. */
  private static boolean isAdjectival(TermForm a, TermForm b) {
    return !QualifyingWords.contains(a.signature().head())
        && a.mentions().stream().allMatch(Mention::attributive)
        && b.mentions().stream().allMatch(Mention::attributive);
  }

  /** Whether both are correct English: a number with its unit, "8-digit keys" and "8 digits". */
  private static boolean isMeasure(TermForm a, TermForm b) {
    return Character.isDigit(a.key().charAt(0)) && isByPosition(a, b);
  }

  /** Whether one is mostly hyphenated before nouns, where the other never occurs. */
  private static boolean isByPosition(TermForm a, TermForm b) {
    return isHyphenOfPlace(a, b) || isHyphenOfPlace(b, a);
  }

  private static boolean isHyphenOfPlace(TermForm hyphened, TermForm other) {
    long attributive = hyphened.mentions().stream().filter(Mention::attributive).count();
    return hyphened.key().contains("-")
        && 2 * attributive > hyphened.count()
        && other.mentions().stream().noneMatch(Mention::attributive);
  }

  /** Whether both have a place with the property, or both have one without it. */
  private static boolean isShared(TermForm a, TermForm b, Predicate<Mention> property) {
    boolean with = a.mentions().stream().anyMatch(property);
    boolean otherWith = b.mentions().stream().anyMatch(property);
    boolean without = !a.mentions().stream().allMatch(property);
    boolean otherWithout = !b.mentions().stream().allMatch(property);
    return (with && otherWith) || (without && otherWithout);
  }
}
