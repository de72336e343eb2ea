package org.isogloss.glossary.match;

import java.util.HashSet;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/** What the words around a word reveal about its class, if anything. */
enum WordContext {
  /** A noun or a modifier of one. */
  NOMINAL,
  VERB,
  /** Between a determiner, or nothing, and a noun. */
  ATTRIBUTIVE,
  UNKNOWN;

  private static final Set<String> AMBIGUOUS = new HashSet<>();

  private static final Set<String> ADJECTIVES =
      Set.copyOf(DataFile.lines(WordContext.class, "adjective-nouns.txt"));

  static {
    for (String line : DataFile.lines(WordContext.class, "ambiguous-forms.txt")) {
      AMBIGUOUS.add(line.substring(0, line.indexOf(':')));
    }
  }

  /** Whether a form belongs to two words. */
  static boolean isAmbiguous(String form) {
    return AMBIGUOUS.contains(form);
  }

  /** Whether a noun is usually an adjective where it stands before another noun. */
  static boolean isRatherAdjective(String form) {
    return ADJECTIVES.contains(form);
  }

  /**
   * The reading of a word.
   *
   * @param before the folded word before it; empty at the start of a sentence or after a sign
   * @param beforeThat the word before that
   * @param word the folded word
   * @param after the folded word after it; empty at the end or before a sign
   * @param possessive whether {@code before} is a possessive
   */
  static WordContext of(
      String before, String beforeThat, String word, String after, boolean possessive) {
    boolean nounFollows = !after.isEmpty() && !ClosedClasses.isFunctionWord(after);
    if (possessive || ClosedClasses.is(before, "determiner")) {
      // “which left the room”, “that leaves us”: a relative pronoun where an object follows.
      boolean relative = ClosedClasses.is(before, "conjunction") && objectFollows(after);
      return relative ? VERB : nounFollows ? ATTRIBUTIVE : NOMINAL;
    }
    if (ClosedClasses.is(before, "modal") || ClosedClasses.is(before, "subject")) {
      return before.equals("to") && word.endsWith("s") && !objectFollows(after) ? NOMINAL : VERB;
    }
    if (ClosedClasses.is(before, "be")) {
      return VERB;
    }
    if (ClosedClasses.is(before, "have")) {
      boolean participle = word.endsWith("ed") || word.endsWith("en") || word.endsWith("ing");
      return participle || isAmbiguous(word) ? VERB : UNKNOWN;
    }
    if (ClosedClasses.is(before, "adverb") && ClosedClasses.is(beforeThat, "subject")) {
      return VERB;
    }
    if (ClosedClasses.is(before, "preposition")) {
      return word.endsWith("ing") && objectFollows(after)
          ? VERB
          : nounFollows ? ATTRIBUTIVE : NOMINAL;
    }
    if (objectFollows(after)) {
      return VERB;
    }
    boolean wordBefore = !before.isEmpty() && !ClosedClasses.isFunctionWord(before);
    if (nounFollows && !wordBefore) {
      return ATTRIBUTIVE;
    }
    return UNKNOWN;
  }

  /** Whether an object begins with a word. */
  static boolean objectFollows(String after) {
    return ClosedClasses.is(after, "object")
        || (ClosedClasses.is(after, "determiner") && !ClosedClasses.is(after, "conjunction"))
        || after.equals("that");
  }
}
