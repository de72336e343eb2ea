package org.isogloss.core.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

/** The words of {@code abbreviations.txt} and the meaning of their period. */
public final class Abbreviations {

  /** What follows a kind of abbreviation. */
  enum Kind {
    /** Something always follows. */
    PREPOSITIVE,
    /** A number follows; before anything else it is an ordinary word. */
    NUMBER,
    /** Ends the sentence before a word that typically begins one. */
    MAY_END,
    /** Ends the sentence before any capital. */
    USUALLY_ENDS
  }

  /** {@code U.S}, {@code Ph.D}, {@code a.m}: internal periods make any word an abbreviation. */
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");

  private static final Map<String, Kind> KINDS = read();

  private Abbreviations() {}

  /**
   * The kind of abbreviation of a word.
   *
   * @param word the word without its final period
   */
  static Optional<Kind> kind(String word) {
    Kind kind = KINDS.get(word);
    if (kind == null) {
      kind = KINDS.get(word.toLowerCase(Locale.ROOT));
    }
    if (kind == null && DOTTED.matcher(word).matches()) {
      kind = Kind.MAY_END;
    }
    return Optional.ofNullable(kind);
  }

  /**
   * Whether a sentence may go on after a word and a period, whatever follows.
   *
   * @param word the word without its final period
   */
  public static boolean mayGoOn(String word) {
    return kind(word).filter(kind -> kind != Kind.NUMBER).isPresent();
  }

  private static Map<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Map.Entry<String, List<String>> group :
        DataFile.groups(Abbreviations.class, "abbreviations.txt").entrySet()) {
      Kind kind = Kind.valueOf(group.getKey().toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : group.getValue()) {
        if (kinds.put(word, kind) != null) {
          throw new IllegalArgumentException("abbreviation listed twice: " + word);
        }
      }
    }
    return kinds;
  }
}
