package org.isogloss.rules.terms.candidate;

import java.util.List;

/**
 * The words of a mention.
 *
 * @param text the characters, with single spaces between the words and straight apostrophes
 * @param lowered the same in lower case where a capital is not significant: at the start of a
 *     sentence, in a heading
 * @param key the lemmas, with the capitals and hyphens of {@code lowered}
 * @param opening whether only the capital of its first word may be due to its position; the others
 *     are significant
 * @param sequence the content words in order, as lemmas in lower case
 * @param signature the same words, regardless of order
 */
public record MentionWords(
    String text,
    String lowered,
    String key,
    boolean opening,
    List<String> sequence,
    Signature signature) {

  public MentionWords {
    sequence = List.copyOf(sequence);
  }

  /** Whether its capitals, if any, are the author's choice. */
  public boolean isCaseTelling() {
    return !opening && text.equals(lowered);
  }

  /**
   * The key in the presence of another form of the same words: with that form's first letter if
   * this one's is due to its position, and equal to that form's key if the capitals here are not
   * significant.
   *
   * @param usual the key of that form
   */
  String keyBeside(String usual) {
    if (opening) {
      return usual.charAt(0) + key.substring(1);
    }
    return isCaseTelling() ? key : usual;
  }
}
