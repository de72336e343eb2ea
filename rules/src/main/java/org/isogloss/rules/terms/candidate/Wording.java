package org.isogloss.rules.terms.candidate;

import java.util.List;

/**
 * The words of a mention.
 *
 * @param text the characters, with single blanks between the words and straight apostrophes
 * @param lowered the same with small letters where a capital says nothing: at the start of a
 *     sentence, in a heading
 * @param key the lemmas, with the capitals and hyphens of {@code lowered}
 * @param opening whether the capital of its first word alone may be due to its place; the others
 *     tell
 * @param sequence the content words in their order, as lemmas in lower case
 * @param signature the same words, whatever their order
 */
public record Wording(
    String text,
    String lowered,
    String key,
    boolean opening,
    List<String> sequence,
    Signature signature) {

  public Wording {
    sequence = List.copyOf(sequence);
  }

  /** Whether its capitals are the author's choice, as far as it has any. */
  public boolean isCaseTelling() {
    return !opening && text.equals(lowered);
  }

  /**
   * The key beside another form of the same words: with its first letter if that of this one is due
   * to its place, and that form's if the capitals here say nothing.
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
