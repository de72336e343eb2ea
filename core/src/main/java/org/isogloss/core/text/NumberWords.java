package org.isogloss.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/** Numbers spelled out. */
public final class NumberWords {

  private static final Map<String, List<String>> GROUPS =
      DataFile.groups(NumberWords.class, "number-words.txt");

  /** The words from two to nine. */
  public static final List<String> BELOW_TEN = GROUPS.get("units").subList(1, 9);

  /** The words from first to ninth. */
  public static final List<String> ORDINALS = GROUPS.get("ordinals");

  /** The words from tenth to twenty-first. */
  public static final List<String> CENTURIES = GROUPS.get("century-ordinals");

  /** The words from ten to nineteen. */
  public static final List<String> TEENS = GROUPS.get("teens");

  /** The words for tens, from twenty. */
  public static final List<String> TENS = GROUPS.get("tens");

  /** The words from one to nine. */
  public static final List<String> UNITS = GROUPS.get("units");

  /** The words from ten to ninety-nine. */
  public static final List<String> BELOW_HUNDRED = belowHundred();

  private NumberWords() {}

  /** Whether a word in lower case is a number from one to ninety-nine. */
  public static boolean isCardinal(String word) {
    return UNITS.contains(word) || BELOW_HUNDRED.contains(word);
  }

  private static List<String> belowHundred() {
    List<String> words = new ArrayList<>(TEENS);
    for (String ten : TENS) {
      words.add(ten);
      UNITS.forEach(unit -> words.add(ten + "-" + unit));
    }
    return List.copyOf(words);
  }

  /** The word of a number from 2 to 99. */
  public static String spelled(int number) {
    return number < 10 ? BELOW_TEN.get(number - 2) : BELOW_HUNDRED.get(number - 10);
  }

  /** The figures of a number word from two to ninety-nine. */
  public static int value(String word) {
    int below = BELOW_TEN.indexOf(word);
    return below >= 0 ? below + 2 : BELOW_HUNDRED.indexOf(word) + 10;
  }
}
