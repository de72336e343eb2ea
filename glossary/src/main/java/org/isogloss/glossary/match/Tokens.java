package org.isogloss.glossary.match;

import java.util.Arrays;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.WordCharacters;

/**
 * The words and other characters of a span of text, folded and hashed, in arrays that are reused
 * for the next span. A hyphen or an en dash inside a word splits it; a possessive ending is a mark
 * on its word.
 */
public final class Tokens {

  /** A span of text that is not checked: no match may touch it. */
  public interface Barrier {

    /** Whether a half-open span of the text touches such a span. */
    boolean touches(int start, int end);
  }

  private static final char EN_DASH = '–';

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
   * Reads a span of text, discarding what was read before.
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
      if (WordCharacters.isBlank(c) || WordCharacters.isInvisible(c)) {
        at++;
      } else if ((WordCharacters.isHyphen(c) && at > from && at + 1 < to && joins(at))
          || (c == EN_DASH && at > from && at + 1 < to && isBetweenLetters(at))) {
        at++;
      } else {
        int begin = at;
        Gap before = gap(last, begin);
        int point = Character.codePointAt(newText, at);
        // A mark without a preceding letter is a separate token: folding would leave nothing of it.
        boolean starts = WordCharacters.isWord(point) && !WordCharacters.isMark(point);
        at = starts ? word(begin, to) : sign(begin, to);
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
    return WordCharacters.isWordAt(text, hyphen - 1) && WordCharacters.isWordAt(text, hyphen + 1);
  }

  /** Between figures it is a range. */
  private boolean isBetweenLetters(int dash) {
    return Character.isLetter(text.charAt(dash - 1)) && Character.isLetter(text.charAt(dash + 1));
  }

  private Gap gap(int from, int to) {
    Gap gap = Gap.NONE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (WordCharacters.isHyphen(c)) {
        return Gap.HYPHEN;
      }
      if (c == EN_DASH) {
        return Gap.DASH;
      }
      gap = WordCharacters.isInvisible(c) ? gap : Gap.BLANK;
    }
    return gap;
  }

  /**
   * Reads a character other than a word, including all parts of an emoji except its presentation.
   */
  private int sign(int from, int to) {
    int at = from;
    StringBuilder plain = new StringBuilder(2);
    boolean joined = true;
    while (at < to) {
      int point = Character.codePointAt(text, at);
      if (!joined && !WordCharacters.extendsSign(point)) {
        break;
      }
      if (!WordCharacters.isVariationSelector(point)) {
        plain.appendCodePoint(point);
      }
      joined = WordCharacters.joinsSigns(point);
      at += Character.charCount(point);
    }
    String sign = plain.length() == 0 ? text.subSequence(from, at).toString() : plain.toString();
    grow(sign.length());
    sign.getChars(0, sign.length(), folded, foldedStart[count]);
    put(from, at, 0, sign.hashCode(), sign.length());
    return at;
  }

  private void put(int from, int to, int flag, int hashed, int length) {
    start[count] = from;
    end[count] = to;
    flags[count] = (byte) flag;
    hash[count] = hashed;
    foldedStart[count + 1] = foldedStart[count] + length;
  }

  private int word(int from, int to) {
    int at = wordEnd(from, to);
    boolean plain = true;
    for (int i = from; i < at; i++) {
      plain &= text.charAt(i) < 0x80;
    }
    int core = at;
    int flag = WORD | (Character.isUpperCase(Character.codePointAt(text, from)) ? CAPITAL : 0);
    boolean s = at - from > 2 && (text.charAt(at - 1) | 32) == 's';
    if (s && WordCharacters.isApostrophe(text.charAt(at - 2))) {
      core = at - 2;
      flag |= POSSESSIVE;
    } else if (s
        && at + 2 < to
        && WordCharacters.isApostrophe(text.charAt(at))
        && text.charAt(at + 1) == ' ') {
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

  /** Where a word ends: apostrophes and invisible characters may be inside it, not at its end. */
  private int wordEnd(int from, int to) {
    int at = from;
    int end = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean apostrophe =
          WordCharacters.isApostrophe(c)
              && end == at
              && at + 1 < to
              && WordCharacters.isWordAt(text, at + 1);
      if (Character.isSurrogate(c) ? WordCharacters.isWordAt(text, at) : WordCharacters.isWord(c)) {
        at++;
        end = at;
      } else if (apostrophe || WordCharacters.isInvisible(c)) {
        at++;
      } else {
        break;
      }
    }
    return end;
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

  /** The number of tokens. */
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

  /** Where the word ends, after an “'s” that follows it. */
  int endWithPossessive(int token) {
    return hasPossessiveS(token) ? end[token] + 2 : end[token];
  }

  /** Whether “'s” follows the word, and not only the apostrophe of a plural. */
  boolean hasPossessiveS(int token) {
    return isPossessive(token)
        && end[token] + 1 < text.length()
        && (text.charAt(end[token] + 1) | 32) == 's';
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

  /** Whether a token has a lower-case letter as written. */
  boolean hasSmallLetter(int token) {
    for (int i = start[token]; i < end[token]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  int hash(int token) {
    return hash[token];
  }

  int length(int token) {
    return foldedStart[token + 1] - foldedStart[token];
  }

  /** The folded word; empty outside the span and for other characters or a barrier. */
  String folded(int token) {
    if (token < 0 || token >= count || !isWord(token) || isBarrier(token)) {
      return "";
    }
    return new String(folded, foldedStart[token], length(token));
  }

  /** The folded word or the other character. */
  String key(int token) {
    return new String(folded, foldedStart[token], length(token));
  }

  /** The characters of a token as written. */
  String text(int token) {
    return text.subSequence(start[token], end[token]).toString();
  }

  CharSequence source() {
    return text;
  }

  /**
   * Whether one token, or two consecutive tokens, make up the word between two positions of an
   * array.
   */
  boolean spells(int first, int last, char[] letters, int from, int to) {
    return Arrays.equals(folded, foldedStart[first], foldedStart[last + 1], letters, from, to);
  }

  /** The article that a token is, once folded, whether it may be checked or not. */
  Article article(int token) {
    return Article.of(flags[token] >>> ARTICLE & 3);
  }

  /** Whether the words from one token to another are known to be in lower case. */
  boolean areSmall(int first, int last) {
    for (int i = first; i <= last; i++) {
      if ((flags[i] & SMALL) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The hash of two consecutive tokens as one word. */
  int joinedHash(int first) {
    int length = length(first + 1);
    int power = 1;
    for (; length >= POWERS.length; length--) {
      power *= 31;
    }
    return hash[first] * POWERS[length] * power + hash[first + 1];
  }
}
