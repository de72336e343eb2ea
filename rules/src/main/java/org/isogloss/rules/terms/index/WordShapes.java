package org.isogloss.rules.terms.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.Spellings;

/** The letters of words as grams compare them, each word read once. Not thread-safe. */
final class WordShapes {

  /** What joins the parts of a term, or is left out in some spellings of it. */
  private static final Pattern SIGNS = Pattern.compile("[-‐‑–'’./_·]");

  private static final Pattern JOINTS = Pattern.compile("[-‐‑/.']");

  private static final Pattern MARKED =
      Pattern.compile("[\\p{L}\\p{N}].*[-‐‑/'’\\p{Lu}\\p{N}].*|.*[^\\p{ASCII}].*", Pattern.DOTALL);

  /** The singular of words that the tagger takes for no noun, by their ending. */
  private static final Pattern PLURAL = Pattern.compile("(?<=..[^su'i])s$");

  private static final Set<String> PARTICLES =
      Set.copyOf(DataFile.lines(WordShapes.class, "particles.txt"));

  /** An odd multiplier for a polynomial hash, so that the hash of joined words can be computed. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /**
   * The letters of a word.
   *
   * @param inner the hash of its letters
   * @param innerPower the power of the base for their number
   * @param last the same hash for the end of a gram, where singular and plural are equal
   * @param lastPower the power of the base for their number
   * @param parts the number of its parts
   * @param content whether a gram may begin and end with it
   * @param particle whether a gram that is written as one word elsewhere may end with it
   * @param mayEnd whether a long gram may begin and end with it
   * @param inside whether a gram may cross it
   * @param slashed whether it has a slash
   * @param marked whether it is written in a way that other spellings of it lack
   */
  record Shape(
      long inner,
      long innerPower,
      long last,
      long lastPower,
      int parts,
      boolean content,
      boolean particle,
      boolean mayEnd,
      boolean inside,
      boolean slashed,
      boolean marked) {

    /** The hash of letters with those of this word after them. */
    long after(long letters) {
      return letters * innerPower + inner;
    }

    /** The same where the word ends a gram. */
    long closing(long letters) {
      return letters * lastPower + last;
    }
  }

  private final Map<WordForm, Shape> known = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  /** The shape of a word. */
  Shape of(Word word) {
    return known.computeIfAbsent(word.form(), this::read);
  }

  private Shape read(WordForm word) {
    boolean possessive = word.role() == Word.Role.POSSESSIVE;
    String inner = possessive ? letters(word.text()) : respelled(word.text());
    String last = word.isNominal() ? respelledLast(word) : respelled(singular(word.text()));
    boolean lettered = Character.isLetterOrDigit(word.text().codePointAt(0));
    boolean content =
        lettered
            && switch (word.role()) {
              case NOUN, NAME, MODIFIER -> true;
              case OTHER -> !FunctionWords.contains(word.text());
              case POSSESSIVE, PREPOSITION, DETERMINER, CONJUNCTION, MASKED -> false;
            };
    String text = word.text();
    boolean inside =
        word.role() != Word.Role.MASKED && (lettered || possessive || text.equals("/"));
    boolean capital = word.isCapitalised() && !word.neutral();
    boolean mayEnd = content && (capital || word.role() != Word.Role.OTHER);
    return new Shape(
        hash(inner),
        power(inner.length()),
        hash(last),
        power(last.length()),
        word.parts().size(),
        content,
        PARTICLES.contains(word.text()),
        mayEnd,
        inside,
        text.indexOf('/') >= 0,
        capital || possessive || !lettered || MARKED.matcher(word.text()).matches());
  }

  private String respelledLast(WordForm word) {
    String text = word.text();
    int cut = -1;
    for (char joint : new char[] {'-', '‐', '‑'}) {
      cut = Math.max(cut, text.lastIndexOf(joint));
    }
    return respelled(text.substring(0, cut + 1))
        + letters(Spellings.american(singular(word.lemma())));
  }

  private static String singular(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return low.length() > 4 && low.endsWith("ies")
        ? low.substring(0, low.length() - 3) + "y"
        : PLURAL.matcher(low).replaceFirst("");
  }

  private String respelled(String text) {
    return spellings.computeIfAbsent(
        text,
        t -> {
          StringBuilder letters = new StringBuilder();
          for (String part : JOINTS.split(t.toLowerCase(Locale.ROOT), -1)) {
            letters.append(letters(Spellings.american(part)));
          }
          return letters.toString();
        });
  }

  private static String letters(String text) {
    return SIGNS.matcher(Folding.fold(text)).replaceAll("");
  }

  private static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  private static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }
}
