package org.isogloss.rules.style.punctuation;

import java.util.Locale;
import java.util.Set;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.rules.style.StyleDocument;

/** Where the author's own sentences are, and what a character of them is. */
final class RunningText {

  /** Formats that set one space for several, by the endings of their files' names. */
  private static final Set<String> COLLAPSING =
      Set.of("tex", "latex", "ltx", "html", "htm", "xhtml", "adoc", "asciidoc", "rst");

  private RunningText() {}

  /** Whether the spaces of a document are those that its author sees. */
  static boolean keepsSpaces(StyleDocument document) {
    String path = document.document().id().path();
    return !COLLAPSING.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the character at an offset belongs to a word or a number; false outside the text. */
  static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether there is a space at an offset, or the text ends there. */
  static boolean isGap(String text, int at) {
    return at < 0 || at >= text.length() || WordCharacters.isBlank(text.charAt(at));
  }

  /** The word that ends before an offset; empty if none does. */
  static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && (isWord(text, start - 1) || "’'-".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return text.substring(start, end);
  }
}
