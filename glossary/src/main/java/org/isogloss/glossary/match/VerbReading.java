package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.Spellings;

/**
 * Which inflections a verb form may have where it stands. “executed” is a past tense or a
 * participle, “cut” can be the base as well; another verb may have different forms for them.
 */
final class VerbReading {

  /** The inflections that may share a form. */
  private static final Set<Inflection> ALIKE =
      Collections.unmodifiableSet(
          EnumSet.of(Inflection.NONE, Inflection.PAST, Inflection.PARTICIPLE));

  /** How many adverbs may come between a verb form and the word that decides. */
  private static final int MOST_ADVERBS = 3;

  private VerbReading() {}

  /**
   * The possible inflections, the plainest first.
   *
   * @param first the first token of the verb
   * @param token the token with its ending, which is the first unless a hyphen precedes it
   * @param base the folded base of that token
   * @param found the plainest inflection of the form
   */
  static List<Inflection> of(Tokens tokens, int first, int token, String base, Inflection found) {
    if (!ALIKE.contains(found)) {
      return List.of(found);
    }
    String form = tokens.folded(token);
    EnumSet<Inflection> possible = EnumSet.of(found);
    for (Inflection other : ALIKE) {
      boolean same =
          other.forms(base).contains(form)
              || Spellings.others(base).stream().anyMatch(b -> other.forms(b).contains(form));
      if (same) {
        possible.add(other);
      }
    }
    if (possible.size() == 1) {
      return List.of(found);
    }
    EnumSet<Inflection> here = EnumSet.copyOf(possible);
    here.retainAll(around(tokens, first, token, possible.contains(Inflection.NONE)));
    return new ArrayList<>(here.isEmpty() ? possible : here);
  }

  /** What the words around a form that may have any of these inflections leave. */
  private static Set<Inflection> around(Tokens tokens, int first, int token, boolean maybeBase) {
    int at = first - 1;
    while (at >= 0 && first - at <= MOST_ADVERBS && isAdverb(tokens.folded(at))) {
      at--;
    }
    String before = tokens.folded(at);
    if (ClosedClasses.is(before, "have") || ClosedClasses.is(before, "be")) {
      return EnumSet.of(Inflection.PARTICIPLE);
    }
    if (ClosedClasses.is(before, "modal")) {
      return EnumSet.of(Inflection.NONE);
    }
    if (ClosedClasses.is(before, "third") || (before.equals("it") && startsClause(tokens, at))) {
      return EnumSet.of(Inflection.PAST);
    }
    if (ClosedClasses.is(before, "nominative")) {
      // “They cut” is the present or the past.
      return maybeBase ? EnumSet.of(Inflection.NONE, Inflection.PAST) : EnumSet.of(Inflection.PAST);
    }
    boolean attributive =
        ClosedClasses.is(before, "determiner") && !ClosedClasses.is(before, "conjunction");
    // “The family suppressed”, “this also suppressed”: what looks like an adverb may be a noun.
    if (attributive && at < first - 1) {
      return ALIKE;
    }
    if (attributive || (at >= 0 && tokens.isPossessive(at))) {
      return EnumSet.of(Inflection.PARTICIPLE);
    }
    if (maybeBase) {
      return first == tokens.firstWord() ? EnumSet.of(Inflection.NONE) : ALIKE;
    }
    return withoutBase(before, tokens.folded(token + 1));
  }

  /** The past or the participle, by the word before it and the word after it. */
  private static Set<Inflection> withoutBase(String before, String after) {
    boolean object = ClosedClasses.is(after, "object") || ClosedClasses.is(after, "objective");
    boolean content = !before.isEmpty() && !ClosedClasses.isFunctionWord(before);
    if (after.equals("by")
        // “number of executed tests”, “if executed on the host”
        || (ClosedClasses.isPreposition(before) && !object)
        || (ClosedClasses.is(before, "subordinator") && isPhraseEnd(after))) {
      return EnumSet.of(Inflection.PARTICIPLE);
    }
    return content && object ? EnumSet.of(Inflection.PAST) : ALIKE;
  }

  private static boolean isPhraseEnd(String after) {
    return after.isEmpty() || ClosedClasses.isPreposition(after);
  }

  /** Whether a pronoun is a subject: after a verb it may be an object, as in “have it cut”. */
  private static boolean startsClause(Tokens tokens, int at) {
    String before = tokens.folded(at - 1);
    return before.isEmpty() || ClosedClasses.is(before, "conjunction");
  }

  private static boolean isAdverb(String word) {
    return ClosedClasses.is(word, "adverb")
        || word.equals("not")
        || word.equals("never")
        || (word.length() > 4 && word.endsWith("ly"));
  }
}
