package org.isogloss.rules.spelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;

/** Recognizes words that are drawn out on purpose, as they are spoken: “Yesss!”, “sooooo”. */
final class Lengthening {

  /** So many equal letters are never a slip. */
  private static final int PLAYFUL = 4;

  private static final Pattern RUN = Pattern.compile("(\\p{L})\\1{2,}");

  /** What follows a word that is called out or left hanging. */
  private static final Pattern CALLED = Pattern.compile("[*_]{0,3}(?:\\.\\.|…|!|~)");

  /** In code units. */
  private static final int REACH = 5;

  private Lengthening() {}

  /**
   * Whether a word is drawn out. Three equal letters draw it out if two of them are too many; if
   * one is, as in “addresss”, only what follows decides.
   *
   * @param word an unknown word
   * @param meant what it is probably meant to be, as it is written
   * @param document the document with its first place
   */
  static boolean isOne(Unknown word, String meant, Document document) {
    Matcher run = RUN.matcher(word.key());
    if (!run.find()) {
      return false;
    }
    int end = word.first().span().end();
    int last = Math.min(document.prose().length(), end + REACH);
    String once =
        word.key().substring(0, run.start()) + run.group(1) + word.key().substring(run.end());
    return run.end() - run.start() >= PLAYFUL
        || once.equals(ManuscriptWords.lower(meant))
        || CALLED.matcher(document.prose().substring(end, last)).lookingAt();
  }
}
