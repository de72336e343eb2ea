package org.isogloss.core.document.assembly;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is written for readers who do not see an image, and what stands for one without words. */
public final class ImageText {

  /**
   * A small diamond stands for all of them: the word before it is not next to the word after it.
   */
  public static final String SIGN = "\uD83D\uDD39";

  /** What a figure directly follows that is not part of the sentence before it. */
  private static final String ENDS = ".!?:\u2026";

  /** More spaces than these are layout. */
  private static final int LONGEST_GAP = 100;

  private static final Pattern SPACE = Pattern.compile("\\s");

  /** What joins the words of a name: {@code rope_walk}, {@code a-1.png}. */
  private static final Pattern JOINT = Pattern.compile("[\\p{L}\\p{N}][-_.][\\p{L}\\p{N}]");

  /** What joins the words of a file's name, or the spaces instead of it. */
  private static final Pattern JOINING = Pattern.compile("[-_\\s]+");

  /** What puts an image into Markdown, HTML, AsciiDoc and LaTeX. */
  private static final Pattern MARKUP =
      Pattern.compile("!\\[|<img\\b|\\bimage:|\\\\includegraphics\\b");

  private static final Pattern FOLDERS = Pattern.compile("^.*/");
  private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alnum}+(?:[?#].*)?$");

  private ImageText() {}

  /** Whether markup puts an image into a stretch of a source. */
  public static boolean isMarkedIn(String source) {
    return MARKUP.matcher(source).find();
  }

  /**
   * Whether an image without words leaves a sign: there are words before it on its line, and it
   * does not directly follow the end of a sentence.
   *
   * @param text the text before it
   * @param line where its line begins in the text
   * @param apart whether a space will separate it from the text
   */
  public static boolean followsWords(CharSequence text, int line, boolean apart) {
    int from = Math.max(line, text.length() - LONGEST_GAP);
    int at = text.length();
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    boolean directly = at == text.length() && !apart;
    return at > from && !(directly && ENDS.indexOf(text.charAt(at - 1)) >= 0);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /**
   * Whether a text is only the name of a file, as many editors insert it: nobody wrote it to be
   * read. In lower case, spaces may replace what joins the words of the name.
   *
   * @param text the alternative text
   * @param address where the image is, absolute or relative
   */
  public static boolean isFileName(String text, String address) {
    String word = text.strip();
    String file = FOLDERS.matcher(address).replaceFirst("");
    String stem = EXTENSION.matcher(file).replaceFirst("");
    return (JOINT.matcher(word).find() && !SPACE.matcher(word).find())
        || word.equals(stem)
        || word.equals(file)
        || (word.equals(word.toLowerCase(Locale.ROOT))
            && JOINING.matcher(word).replaceAll(" ").equals(JOINING.matcher(stem).replaceAll(" ")));
  }
}
