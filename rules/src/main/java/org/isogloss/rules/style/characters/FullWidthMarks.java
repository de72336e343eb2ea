package org.isogloss.rules.style.characters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds the marks of Chinese and Japanese between words of English. */
final class FullWidthMarks {

  /** What English has, by the mark or the pair of marks. */
  private static final Map<String, String> ENGLISH = english();

  private static final Pattern MARK =
      Pattern.compile("[" + String.join("", ENGLISH.keySet()) + "]");

  private static final Set<Character.UnicodeScript> WITH_WIDE_MARKS =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.BOPOMOFO,
          Character.UnicodeScript.HANGUL);

  /** How far from a mark a letter is looked for. */
  private static final int REACH = 40;

  private FullWidthMarks() {}

  static List<Hit> find(List<StyleDocument> documents) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (block.zone().isProse()) {
          find(document, block, places);
        }
      }
    }
    List<Hit> hits = new ArrayList<>();
    places.forEach((mark, where) -> hits.addAll(SlipPlaces.hit(where, message(mark))));
    return hits;
  }

  private static String message(String mark) {
    String shown = mark.length() == 1 ? mark : mark.charAt(0) + " " + mark.charAt(1);
    return "“%s” is a full-width mark in English text%%s; write “%s”."
        .formatted(shown, ENGLISH.get(mark));
  }

  private static void find(
      StyleDocument document, StyleBlock block, Map<String, List<Place>> places) {
    String text = EnglishText.of(document, block);
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      int at = matcher.start();
      if (isEnglish(text, at, -1) && isEnglish(text, at, 1) && !isSubject(text, at)) {
        places
            .computeIfAbsent(kind(matcher.group()), mark -> new ArrayList<>())
            .add(document.place(block.span(at, at + 1)));
      }
    }
  }

  private static String kind(String mark) {
    return ENGLISH.keySet().stream().filter(kind -> kind.contains(mark)).findFirst().orElseThrow();
  }

  /** Whether the nearest letter on one side, if there is one, is of no script with such marks. */
  private static boolean isEnglish(String text, int mark, int step) {
    int end = Math.min(text.length(), mark + REACH);
    for (int at = mark + step; at >= Math.max(0, mark - REACH) && at < end; at += step) {
      if (Character.isLetter(text.charAt(at))) {
        return !WITH_WIDE_MARKS.contains(Character.UnicodeScript.of(text.charAt(at)));
      }
    }
    return true;
  }

  /** Whether a mark is spoken of: it is alone, or in quotation marks. */
  private static boolean isSubject(String text, int at) {
    return isOutside(text, at - 1) && isOutside(text, at + 1) && text.charAt(at) != '※';
  }

  private static boolean isOutside(String text, int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || "“”\"‘’'()".indexOf(text.charAt(at)) >= 0;
  }

  private static Map<String, String> english() {
    Map<String, String> english = new LinkedHashMap<>();
    for (String line : DataFile.lines(FullWidthMarks.class, "full-width-marks.txt")) {
      int space = line.indexOf(' ');
      english.put(line.substring(0, space), line.substring(space + 1));
    }
    return english;
  }
}
