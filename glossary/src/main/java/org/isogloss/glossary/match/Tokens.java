package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * The words and signs of a stretch of text, folded and hashed, in arrays that are used again for
 * the next stretch. A hyphen inside a word parts it; a possessive ending is a mark on its word.
 */
public final class Tokens {

  /** A stretch of text that is not judged: no match may touch it. */
  public interface Barrier {

    /** Whether a span of the text, half-open, touches such a stretch. */
    boolean touches(int start, int end);
  }

  private static final int POSSESSIVE = 1;
  private static final int BARRIER = 2;
  private static final int WORD = 4;
  private static final int CAPITAL = 8;
  private static final int SMALL = 16;

  /** How far the number of the article is shifted among the flags. */
  private static final int ARTICLE = 5;

  private static final int LONGEST_ARTICLE = 3;

  /** The powers of the factor of the hash, for the lengths that words have. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 31;
    }
  }

  private CharSequence text = "";
  private int count;
  private int firstWord;
  private int[] start = new int[64];
  private int[] end = new int[64];
  private int[] hash = new int[64];
  private int[] foldedStart = new int[65];
  private byte[] flags = new byte[64];
  private Gap[] gap = new Gap[64];
  private char[] folded = new char[512];

  /**
   * Reads a stretch of text; what was read before is forgotten.
   *
   * @param from the first UTF-16 code unit
   * @param to the code unit after the last one
   */
  public void read(CharSequence newText, int from, int to, Barrier barrier) {
    text = newText;
    count = 0;
    int at = from;
    int last = from;
    while (at < to) {
      char c = newText.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        at++;
      } else if (isHyphen(c) && at > from && at + 1 < to && joins(at)) {
        at++;
      } else {
        int begin = at;
        Gap before = gap(last, begin);
        at = isWord(c) || Character.isHighSurrogate(c) ? word(begin, to) : sign(begin);
        gap[count] = before;
        if (barrier.touches(begin, at)) {
          flags[count] |= BARRIER;
        }
        count++;
        last = at;
      }
    }
    firstWord = 0;
    while (firstWord < count && !isWord(firstWord)) {
      firstWord++;
    }
  }

  private boolean joins(int hyphen) {
    return isWord(text.charAt(hyphen - 1)) && isWord(text.charAt(hyphen + 1));
  }

  private Gap gap(int from, int to) {
    if (from == to) {
      return Gap.NONE;
    }
    return to - from == 1 && isHyphen(text.charAt(from)) ? Gap.HYPHEN : Gap.BLANK;
  }

  private int sign(int at) {
    grow(1);
    int next = at + 1;
    put(at, next, 0, text.charAt(at), 1);
    return next;
  }

  private void put(int from, int to, int flag, int hashed, int length) {
    start[count] = from;
    end[count] = to;
    flags[count] = (byte) flag;
    hash[count] = hashed;
    if (length == 1 && flag == 0) {
      folded[foldedStart[count]] = text.charAt(from);
    }
    foldedStart[count + 1] = foldedStart[count] + length;
  }

  private int word(int from, int to) {
    int at = from;
    boolean plain = true;
    while (at < to) {
      char c = text.charAt(at);
      boolean inside =
          (c == '\'' || c == '\u2019') && at > from && at + 1 < to && isWord(text.charAt(at + 1));
      if (!inside && !isWord(c) && !Character.isSurrogate(c) && c != '\u00AD') {
        break;
      }
      plain &= c < 0x80;
      at++;
    }
    if (at == from) {
      return sign(from);
    }
    int core = at;
    int flag = WORD | (Character.isUpperCase(text.charAt(from)) ? CAPITAL : 0);
    boolean s = at - from > 2 && (text.charAt(at - 1) | 32) == 's';
    if (s && isApostrophe(text.charAt(at - 2))) {
      core = at - 2;
      flag |= POSSESSIVE;
    } else if (s && at + 2 < to && isApostrophe(text.charAt(at)) && text.charAt(at + 1) == ' ') {
      flag |= POSSESSIVE;
      at++;
    }
    if (plain) {
      fold(from, core, flag);
    } else {
      foldAll(from, core, flag);
    }
    markArticle();
    return at;
  }

  @SuppressWarnings("EnumOrdinal") // packed into bits that never leave the program
  private void markArticle() {
    if (foldedStart[count + 1] - foldedStart[count] <= LONGEST_ARTICLE) {
      Article article = Article.of(folded, foldedStart[count], foldedStart[count + 1]);
      flags[count] |= (byte) (article.ordinal() << ARTICLE);
    }
  }

  private void fold(int from, int core, int flag) {
    int length = core - from;
    grow(length);
    int at = foldedStart[count];
    int h = 0;
    boolean allSmall = true;
    for (int i = from; i < core; i++) {
      char c = text.charAt(i);
      char small = c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
      allSmall &= small == c;
      folded[at++] = small;
      h = 31 * h + small;
    }
    put(from, core, flag | (allSmall && (flag & POSSESSIVE) == 0 ? SMALL : 0), h, length);
  }

  private void foldAll(int from, int core, int flag) {
    String word = Folding.fold(text.subSequence(from, core).toString());
    grow(word.length());
    word.getChars(0, word.length(), folded, foldedStart[count]);
    put(from, core, flag, word.hashCode(), word.length());
  }

  private void grow(int characters) {
    if (count + 1 >= start.length) {
      int size = start.length * 2;
      start = Arrays.copyOf(start, size);
      end = Arrays.copyOf(end, size);
      hash = Arrays.copyOf(hash, size);
      foldedStart = Arrays.copyOf(foldedStart, size + 1);
      flags = Arrays.copyOf(flags, size);
      gap = Arrays.copyOf(gap, size);
    }
    int need = foldedStart[count] + characters;
    if (need > folded.length) {
      folded = Arrays.copyOf(folded, Math.max(need, folded.length * 2));
    }
  }

  private static boolean isWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** The number of words and signs. */
  public int count() {
    return count;
  }

  /** The first token that is a word; the number of tokens if none is. */
  int firstWord() {
    return firstWord;
  }

  int start(int token) {
    return start[token];
  }

  /** Where the word ends, before a possessive ending. */
  int end(int token) {
    return end[token];
  }

  Gap gapBefore(int token) {
    return gap[token];
  }

  boolean isPossessive(int token) {
    return (flags[token] & POSSESSIVE) != 0;
  }

  boolean isBarrier(int token) {
    return (flags[token] & BARRIER) != 0;
  }

  boolean isWord(int token) {
    return (flags[token] & WORD) != 0;
  }

  boolean isCapital(int token) {
    return (flags[token] & CAPITAL) != 0;
  }

  int hash(int token) {
    return hash[token];
  }

  int length(int token) {
    return foldedStart[token + 1] - foldedStart[token];
  }

  /** The folded word; empty outside the stretch and for a sign or barrier. */
  String folded(int token) {
    if (token < 0 || token >= count || !isWord(token) || isBarrier(token)) {
      return "";
    }
    return new String(folded, foldedStart[token], length(token));
  }

  /** The folded word or the sign. */
  String key(int token) {
    return new String(folded, foldedStart[token], length(token));
  }

  /** The characters of a token as they stand. */
  String text(int token) {
    return text.subSequence(start[token], end[token]).toString();
  }

  CharSequence source() {
    return text;
  }

  /** Whether one token, or two tokens in a row, make up the word between two places of an array. */
  boolean spells(int first, int last, char[] letters, int from, int to) {
    return Arrays.equals(folded, foldedStart[first], foldedStart[last + 1], letters, from, to);
  }

  /** The article that a token is, once folded, whether it may be judged or not. */
  Article article(int token) {
    return Article.of(flags[token] >>> ARTICLE & 3);
  }

  /** Whether the words from one token to another are known to hold small letters only. */
  boolean areSmall(int first, int last) {
    for (int i = first; i <= last; i++) {
      if ((flags[i] & SMALL) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The hash of two tokens in a row as one word. */
  int joinedHash(int first) {
    int length = length(first + 1);
    int power = 1;
    for (; length >= POWERS.length; length--) {
      power *= 31;
    }
    return hash[first] * POWERS[length] * power + hash[first + 1];
  }
}
