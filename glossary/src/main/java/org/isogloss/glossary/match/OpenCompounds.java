package org.isogloss.glossary.match;

import java.util.List;
import java.util.Set;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;

/**
 * Hyphenated terms that a text has with spaces or as one word. Without the hyphen, the words of a
 * “follow-up” or of something “man-made” may be a clause: “they follow up”, “the man made a bell”.
 */
enum OpenCompounds {
  /** The words around it show that it is the term, or its words can be nothing else. */
  TERM,
  /** It may be a clause as well. */
  DOUBTFUL,
  /** The words around it show that it contains a verb. */
  CLAUSE;

  /**
   * What the words of a text are.
   *
   * @param listed a term that is not listed as a verb
   * @param first the first token
   * @param last the last token
   * @param around what the words around them reveal
   */
  static OpenCompounds of(
      ListedTerm listed,
      Inflection inflection,
      Tokens tokens,
      int first,
      int last,
      WordContext around) {
    boolean closed =
        first == last && listed.words().stream().skip(1).allMatch(OpenCompounds::isHyphenated);
    if (!closed && !isOpen(listed.words(), tokens, first, last)) {
      return TERM;
    }
    boolean participle = endsWithParticiple(listed.words());
    if (!participle && !hasParticle(listed.words())) {
      return TERM;
    }
    String before = tokens.folded(first - 1);
    boolean verb =
        inflection.isOfVerb()
            || (around == WordContext.VERB && !ClosedClasses.is(before, "be"))
            || (participle && WordContext.objectFollows(tokens.folded(last + 1)));
    if (verb) {
      return CLAUSE;
    }
    if (closed) {
      return TERM;
    }
    boolean preposition = ClosedClasses.isPreposition(before);
    // “The man made bells”: only a preposition shows that a noun is still to come.
    boolean clear =
        participle
            ? ClosedClasses.is(before, "be") || (preposition && around == WordContext.ATTRIBUTIVE)
            : preposition
                || ClosedClasses.is(before, "leading")
                || (first > 0 && tokens.isPossessive(first - 1));
    return clear || inflection == Inflection.PLURAL ? TERM : DOUBTFUL;
  }

  /** Whether a space is where the term has a hyphen. */
  private static boolean isOpen(List<ListedTerm.Word> words, Tokens tokens, int first, int last) {
    if (last - first != words.size() - 1) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (isHyphenated(words.get(i)) && tokens.gapBefore(first + i) == Gap.BLANK) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphenated(ListedTerm.Word word) {
    return word.gap().joins();
  }

  /** Follow-up, know-how, read-only, in-house: a function word on one side. */
  private static boolean hasParticle(List<ListedTerm.Word> words) {
    String first = words.get(0).folded();
    String last = words.get(words.size() - 1).folded();
    return ClosedClasses.isParticle(first) || ClosedClasses.isFunctionWord(last);
  }

  /** Man-made, state-owned; “problem solving” is a noun with and without its hyphen. */
  private static boolean endsWithParticiple(List<ListedTerm.Word> words) {
    String last = words.get(words.size() - 1).folded();
    return !last.endsWith("ing") && WordForms.classes(last).equals(Set.of(PartOfSpeech.VERB));
  }
}
