package org.isogloss.rules.repeats.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;

/** Contractions and what they stand for: <i>didn't</i> and <i>did not</i>. */
public final class Contractions {

  private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String ENDING = "-";

  private static final List<Contraction> ALL =
      DataFile.lines(Contractions.class, "contractions.txt").stream().map(Contraction::of).toList();

  private Contractions() {}

  /**
   * @param shortened what to look for
   * @param full what it stands for
   */
  private record Contraction(Pattern shortened, String full) {

    static Contraction of(String line) {
      String[] cells = line.split("\t", -1);
      boolean isEnding = cells[0].startsWith(ENDING);
      String text = Pattern.quote(isEnding ? cells[0].substring(ENDING.length()) : cells[0]);
      return new Contraction(
          Pattern.compile((isEnding ? "(?<=\\p{L})" : "\\b") + text + "\\b"),
          Matcher.quoteReplacement(isEnding ? " " + cells[1] : cells[1]));
    }
  }

  /** Whether two texts are the same if contractions are written out in both. */
  public static boolean differOnlyIn(String one, String other) {
    return writtenOut(one).equals(writtenOut(other));
  }

  private static String writtenOut(String text) {
    String full = APOSTROPHES.matcher(Folding.caseless(text)).replaceAll("'");
    full = BLANKS.matcher(full).replaceAll(" ").strip();
    for (Contraction contraction : ALL) {
      full = contraction.shortened().matcher(full).replaceAll(contraction.full());
    }
    return full;
  }
}
