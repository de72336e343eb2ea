package org.isogloss.rules.terms.index;

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
 * @param linked whether its capitals are kept, but may be those of the title of a page or a label
 *     of an interface, because it is in the text of a link or in such a label
 * @param sequence the content words in order, as lemmas in lower case
 * @param signature the same words, regardless of order
 */
public record MentionWords(
    String text,
    String lowered,
    String key,
    boolean opening,
    boolean linked,
    List<String> sequence,
    Signature signature) {

  public MentionWords {
    sequence = List.copyOf(sequence);
  }

  /** Whether its capitals, if any, are the author's choice. */
  public boolean isCaseTelling() {
    return !opening && !linked && text.equals(lowered);
  }

  /**
   * The key in the presence of another form of the same words: with that form's first letter if
   * this one's is due to its position and the other words begin alike, and equal to that form's key
   * if the capitals here are not significant. A position explains the first letters of words, never
   * those inside them: {@code Notcoin} at the start of a sentence is not {@code NotCoin}.
   *
   * @param usual the key of that form
   */
  String keyBeside(String usual) {
    if (opening) {
      // Beside "fog bell", "Fog Bell" at the start of a sentence is a name, and not "fog Bell".
      return beginsAlike(key, usual) ? usual.charAt(0) + key.substring(1) : key;
    }
    if (isCaseTelling() || isShouted(text)) {
      return isCaseTelling() ? key : usual;
    }
    String written = written();
    return written.length() == usual.length() && differsInside(written, usual) ? written : usual;
  }

  /**
   * Whether several words have no lower-case letter: text in capitals, not an abbreviation, which
   * may have a number after it.
   */
  static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase) && hasSeveralWords(text);
  }

  /** Whether letters follow a space after letters; linear, for a word may be very long. */
  private static boolean hasSeveralWords(String text) {
    int first = firstLetter(text, 0);
    int space = first < 0 ? -1 : text.indexOf(' ', first);
    return space >= 0 && firstLetter(text, space) >= 0;
  }

  private static int firstLetter(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The key with the first letters of its words as they are written. */
  private String written() {
    char[] letters = key.toCharArray();
    for (int i = 0; i < Math.min(letters.length, text.length()); i++) {
      boolean first = i == 0 || !Character.isLetterOrDigit(letters[i - 1]);
      letters[i] = first ? text.charAt(i) : letters[i];
    }
    return new String(letters);
  }

  /** Whether the words after the first one begin with the same letters. */
  private static boolean beginsAlike(String one, String other) {
    for (int i = 1; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i) && !Character.isLetterOrDigit(one.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two keys of the same letters differ in a capital that begins no word. */
  private static boolean differsInside(String one, String other) {
    for (int i = 1; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i) && Character.isLetterOrDigit(one.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
