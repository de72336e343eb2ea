package org.isogloss.rules.bilingual.marks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;

/** What marks of punctuation do, in all scripts. */
final class Marks {

  /** What the end of a text says. */
  enum End {
    NONE("no punctuation mark"),
    STATEMENT("a full stop"),
    QUESTION("a question mark"),
    EXCLAMATION("an exclamation mark"),
    COLON("a colon"),
    SEMICOLON("a semicolon"),
    COMMA("a comma"),
    ELLIPSIS("an ellipsis"),
    /** A placeholder or a tag, which may bring its own mark. */
    UNKNOWN("a placeholder");

    private final String words;

    End(String words) {
      this.words = words;
    }

    /** Its name in a sentence. */
    String words() {
      return words;
    }
  }

  /** The kinds of pairs. */
  enum Pair {
    ROUND("parentheses"),
    SQUARE("square brackets"),
    QUOTATION("quotation marks");

    private final String words;

    Pair(String words) {
      this.words = words;
    }

    /** Their name in a sentence. */
    String words() {
      return words;
    }
  }

  private static final Map<String, List<String>> DATA = DataFile.groups(Marks.class, "marks.txt");

  private static final Map<Character, End> ENDS = ends();
  private static final Map<Character, Pair> OPENING = opening();
  private static final String CLOSING =
      String.join("", DATA.get("closing")).replace(" ", "");

  private Marks() {}

  private static Map<Character, End> ends() {
    Map<Character, End> ends = new HashMap<>();
    for (End end : End.values()) {
      entries(end.name()).forEach(mark -> ends.put(mark.charAt(0), end));
    }
    return ends;
  }

  private static Map<Character, Pair> opening() {
    Map<Character, Pair> opening = new HashMap<>();
    for (Pair pair : Pair.values()) {
      entries(pair.name()).forEach(marks -> opening.put(marks.charAt(0), pair));
    }
    return opening;
  }

  private static Stream<String> entries(String group) {
    return DATA.getOrDefault(group.toLowerCase(Locale.ROOT), List.of()).stream()
        .flatMap(line -> Stream.of(line.split(" ")));
  }

  /** What the end of a text says, behind which quotation marks and brackets may close. */
  static End end(String words) {
    int at = words.length() - 1;
    while (at >= 0 && isPassedOver(words.charAt(at))) {
      at--;
    }
    if (at < 0 || words.charAt(at) == Document.HIDDEN) {
      return End.UNKNOWN;
    }
    End end = ENDS.getOrDefault(words.charAt(at), End.NONE);
    boolean dots = end == End.STATEMENT && at > 0 && words.charAt(at - 1) == words.charAt(at);
    return dots ? End.ELLIPSIS : end;
  }

  private static boolean isPassedOver(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || CLOSING.indexOf(character) >= 0;
  }

  /** Where pairs of a kind open in a text; marks that are equal at both ends are counted once. */
  static int count(String words, Pair pair) {
    int count = 0;
    int straight = 0;
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (character == '"' || character == '＂') {
        straight += pair == Pair.QUOTATION ? 1 : 0;
      } else if (OPENING.get(character) == pair && !isWithin(words, i)) {
        count++;
      }
    }
    return count + straight / 2;
  }

  /** A mark between two letters is an apostrophe. */
  private static boolean isWithin(String words, int at) {
    return words.charAt(at) == '‘'
        && at > 0
        && Character.isLetter(words.charAt(at - 1))
        && at + 1 < words.length()
        && Character.isLetter(words.charAt(at + 1));
  }

  /** The first place where a pair of a kind opens; 0 if none does. */
  static int first(String words, Pair pair) {
    for (int i = 0; i < words.length(); i++) {
      if (OPENING.get(words.charAt(i)) == pair) {
        return i;
      }
    }
    return 0;
  }
}
