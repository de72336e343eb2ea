package org.isogloss.core.document.assembly;

import java.util.regex.Pattern;

/** What is written for readers who do not see an image. */
public final class ImageText {

  private static final Pattern SPACE = Pattern.compile("\\s");

  /** What joins the words of a name: {@code rope_walk}, {@code a-1.png}. */
  private static final Pattern JOINT = Pattern.compile("[\\p{L}\\p{N}][-_.][\\p{L}\\p{N}]");

  private static final Pattern FOLDERS = Pattern.compile("^.*/");
  private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alnum}+(?:[?#].*)?$");

  private ImageText() {}

  /**
   * Whether a text is only the name of a file, as many editors insert it: nobody wrote it to be
   * read.
   *
   * @param text the alternative text
   * @param address where the image is, absolute or relative
   */
  public static boolean isFileName(String text, String address) {
    String word = text.strip();
    String file = FOLDERS.matcher(address).replaceFirst("");
    return (JOINT.matcher(word).find() && !SPACE.matcher(word).find())
        || word.equals(EXTENSION.matcher(file).replaceFirst(""))
        || word.equals(file);
  }
}
