package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.data.DataFile;
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

  private static final Set<String> TIMES =
      Set.copyOf(DataFile.lines(VerbReading.class, "time-words.txt"));

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
    int at = beforeAdverbs(tokens, first);
    String before = tokens.folded(at);
    if (ClosedClasses.is(before, "have") || ClosedClasses.is(before, "be")) {
      return EnumSet.of(Inflection.PARTICIPLE);
    }
    if (ClosedClasses.is(before, "modal")) {
      return EnumSet.of(Inflection.NONE);
    }
    boolean object = isObject(tokens, token + 1);
    boolean subject =
        ClosedClasses.is(before, "third")
            || (before.equals("it") && startsClause(tokens, at))
            // “which suppressed it”, but not “which suppressed bells”
            || (ClosedClasses.is(before, "relative") && object);
    if (subject) {
      return EnumSet.of(Inflection.PAST);
    }
    if (ClosedClasses.is(before, "nominative")) {
      // “They cut” is the present or the past.
      return maybeBase ? EnumSet.of(Inflection.NONE, Inflection.PAST) : EnumSet.of(Inflection.PAST);
    }
    boolean attributive =
        ClosedClasses.is(before, "definite") || (at >= 0 && tokens.isPossessive(at));
    if (attributive) {
      // “The family suppressed it”: what looks like an adverb may be a noun.
      return at < first - 1 ? ALIKE : EnumSet.of(Inflection.PARTICIPLE);
    }
    boolean agent = tokens.folded(token + 1).equals("by") && isObject(tokens, token + 2);
    if (agent) {
      return EnumSet.of(Inflection.PARTICIPLE);
    }
    if (maybeBase) {
      return first == tokens.firstWord() ? EnumSet.of(Inflection.NONE) : ALIKE;
    }
    return withoutBase(before, tokens.folded(token + 1), object);
  }

  /** The token before a verb and the adverbs that precede it; -1 if there is none. */
  static int beforeAdverbs(Tokens tokens, int first) {
    int at = first - 1;
    while (at >= 0 && first - at <= MOST_ADVERBS && isAdverb(tokens.folded(at))) {
      at--;
    }
    return at;
  }

  /** The past or the participle, by the word before it and what is after it. */
  private static Set<Inflection> withoutBase(String before, String after, boolean object) {
    // “number of executed tests”, “if executed on the host”
    if ((ClosedClasses.isPreposition(before) && !object)
        || (ClosedClasses.is(before, "subordinator") && isPhraseEnd(after))) {
      return EnumSet.of(Inflection.PARTICIPLE);
    }
    boolean noun = !before.isEmpty() && !ClosedClasses.isFunctionWord(before);
    return noun && object ? EnumSet.of(Inflection.PAST) : ALIKE;
  }

  /** Whether an object begins at a token; a time, as in “the day before”, is none. */
  private static boolean isObject(Tokens tokens, int token) {
    String word = tokens.folded(token);
    return ClosedClasses.is(word, "object")
        || (ClosedClasses.is(word, "definite") && !TIMES.contains(tokens.folded(token + 1)));
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
