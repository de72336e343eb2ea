package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

/** The words that introduce numbers, such as “Section” and “Fig.”. */
final class LabelWords {

  /** A number: 3, 4.5, 3a, 4-1, A.2, IV, or a command that LaTeX replaces with one. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{1,3}){0,6}(?:[a-z]|-\\d{1,3})?|[A-Z](?:[.-]?\\d{1,3}){1,6}|[IVXLC]{1,7}|[A-Z]"
          + "|\\\\[A-Za-z]{0,12}ref\\*?\\s?\\{[^{}]{1,80}\\})(?![\\p{L}\\p{N}_%])";

  private static final Map<String, LabelKind> KINDS = new HashMap<>();

  /** Finds a word, then the number after it: groups {@code word} and {@code number}. */
  static final Pattern LABEL = Pattern.compile(label());

  private LabelWords() {}

  private static String label() {
    List<String> full = new ArrayList<>();
    List<String> close = new ArrayList<>();
    for (String line : DataFile.lines(LabelWords.class, "label-words.tsv")) {
      String[] cells = line.split("\t", -1);
      String word = cells[1];
      boolean isShort = cells[2].equals("short") && !word.endsWith(".");
      KINDS.put(stem(word), LabelKind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
      String pattern = Pattern.quote(word) + (isShort ? "\\.?" : "");
      (cells[2].equals("short") || cells[2].equals("sign") ? close : full).add(pattern);
    }
    close.sort(Comparator.comparingInt(String::length).reversed());
    return "(?<![\\p{L}\\p{N}_/\\\\-])(?:(?i:(?<full>%s))[\\s\\h~]{1,3}|(?i:(?<close>%s))[\\s\\h~]{0,3})\\(?(?<number>%s)\\)?"
        .formatted(String.join("|", full), String.join("|", close), NUMBER);
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** What a label word numbers. */
  static LabelKind kind(String word) {
    return KINDS.get(stem(word));
  }

  /** Whether several numbers may follow a label word. */
  static boolean isPlural(String word) {
    String stem = stem(word);
    return stem.endsWith("s") || stem.equals("appendices") || stem.equals("§§");
  }
}
