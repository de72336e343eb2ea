package org.isogloss.core.document.docx;

import java.util.regex.Pattern;

/**
 * The large first letters of a text. Word keeps them in a paragraph of their own, in a frame, and
 * leaves the rest of the text as it was: after a complete word it begins with a space.
 */
final class DropCap {

  /** Letters of one word, after an opening mark. */
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{P}\\p{S}]{0,3}[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]{0,15}\\h?");

  /** A word of one letter, as which the text goes on with a capital if its space was lost. */
  private static final Pattern WORD = Pattern.compile("[\\p{P}\\p{S}]{0,3}[AIO]");

  /** The start of another word; capitals may be the rest of the same word. */
  private static final Pattern OTHER_WORD =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’\\h].*|[\\p{Pi}\\p{Ps}\"].*");

  private DropCap() {}

  /** Whether the text of a frame for such letters is some. */
  static boolean isLetters(CharSequence text) {
    return LETTERS.matcher(text).matches();
  }

  /** Whether the letters are a word, although no space follows them. */
  static boolean isWord(CharSequence letters, String next) {
    return WORD.matcher(letters).matches() && OTHER_WORD.matcher(next).matches();
  }
}
