package org.isogloss.rules.repeats.words;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.WordScanner;

/**
 * Recognizes differences that come with other names, figures or code: a word with a capital or a
 * figure inside, {@code config.xml}, and the words next to code or a formula that differs, such as
 * the <i>or</i> of a longer list. They are mostly made on purpose.
 */
public final class NamesInText {

  /** Code this close to a difference belongs to it; in UTF-16 code units. */
  private static final int BESIDE = 3;

  /** Code that begins further before a difference does not reach it; in UTF-16 code units. */
  private static final int LONGEST_CODE = 100;

  private final Predicate<Inline> isCode;
  private final WordClasses words;

  /**
   * @param isCode what is not compared: code, formulas and addresses
   * @param words the stems of words
   */
  public NamesInText(Predicate<Inline> isCode, WordClasses words) {
    this.isCode = isCode;
    this.words = words;
  }

  /** Whether a difference is in names or code, or beside code that differs. */
  public boolean differ(AnalyzedDocument first, Span one, AnalyzedDocument second, Span other) {
    return !codeAt(first, one).equals(codeAt(second, other))
        || hasOwnName(first, one, second.text(other))
        || hasOwnName(second, other, first.text(one));
  }

  private Set<String> codeAt(AnalyzedDocument document, Span span) {
    int length = document.document().prose().length();
    int from = Math.max(0, span.start() - BESIDE);
    int to = Math.min(length, span.end() + BESIDE);
    return document.document().inlines(new Span(Math.max(0, from - LONGEST_CODE), to)).stream()
        .filter(isCode)
        .filter(inline -> inline.span().end() > from)
        .map(inline -> document.text(inline.span()))
        .collect(Collectors.toSet());
  }

  /** Whether a span has a name that the text on the other side does not have. */
  private boolean hasOwnName(AnalyzedDocument document, Span span, String other) {
    Set<String> known = new HashSet<>(words.stems(other));
    String prose = document.document().prose();
    WordScanner scanner = new WordScanner(prose, span.start(), span.end());
    while (scanner.next()) {
      String word = prose.substring(scanner.start(), scanner.end());
      if (!known.contains(words.stem(Folding.caseless(word)))
          && (isName(word) || isJoined(prose, scanner.start(), scanner.end()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code readPool}, {@code UTF8}, but not <i>Pool</i>. */
  private static boolean isName(String word) {
    return word.codePoints()
        .skip(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /**
   * Whether a word is a part of {@code read_pool} or {@code config.xml}.
   *
   * @param start where it begins in the prose
   * @param end where it ends
   */
  public static boolean isJoined(String prose, int start, int end) {
    return isJoint(prose, start - 1) || isJoint(prose, end);
  }

  /** Whether an underscore, or a dot inside a name, is at an offset, which may be outside. */
  private static boolean isJoint(String prose, int at) {
    if (at < 0 || at >= prose.length()) {
      return false;
    }
    return prose.charAt(at) == '_'
        || (prose.charAt(at) == '.'
            && at > 0
            && at + 1 < prose.length()
            && Character.isLetterOrDigit(prose.charAt(at - 1))
            && Character.isLetterOrDigit(prose.charAt(at + 1))
            // A sentence may begin there whose space is missing.
            && !Character.isUpperCase(prose.charAt(at + 1)));
  }
}
