package org.isogloss.core.segment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.document.Span;

/**
 * Splits a sentence into words and marks like OpenNLP's English Web Treebank model, but never
 * inside a word. The model looks at one run of non-space characters at a time, so its results per
 * run are cached.
 *
 * <p>Not thread-safe; all instances share the model.
 */
final class WordTokenizer {

  private static final TokenizerModel MODEL =
      ModelFile.load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);

  /** More than the runs of a long book; beyond it the cache is cleared. */
  private static final int KEPT = 100_000;

  /** Longer runs, in code units, seldom recur. */
  private static final int LONGEST_KEPT = 40;

  /**
   * The model copies the run at every place in it, so its time is quadratic in the length. Longer
   * runs, in code units, are passed to it in pieces.
   */
  private static final int LONGEST_FOR_MODEL = 200;

  private static final String ENCLOSERS = "()[]{}“”«»„\"";

  private static final String TRADEMARKS = "™®℠";

  private static final String STOPS = ".,;:!?…";

  /** The ending of isn't and don't, a separate token for the model. */
  private static final Pattern NEGATION = Pattern.compile("(?i)n['’]t(?!\\p{L})");

  /** 'Tis and 'twas are two tokens for the model. */
  private static final Pattern IT_BEFORE_VERB = Pattern.compile("(?i)['’]t(?:is|was|were|will)\\b");

  /** Where the first of them ends. */
  private static final int CONTRACTED_IT = 2;

  /** An abbreviation of single letters, with its last full stop. */
  private static final Pattern LETTERS_AND_STOPS =
      Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{L}(?:\\.\\p{L})+\\.");

  /** A word with a full stop, perhaps in quotation marks or brackets. */
  private static final Pattern STOPPED =
      Pattern.compile(
          "[\"“”‘'(\\[«„]*(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*\\p{L})\\.[\"”“’')\\]»]*");

  private final TokenizerME tokenizer = new TokenizerME(MODEL);
  private final Map<String, int[]> known = new HashMap<>();

  /** Adds the tokens of a run of {@code text}, in order. */
  void tokenize(String text, Span stretch, List<Span> tokens) {
    int at = Characters.skipBlanks(text, stretch.start());
    while (at < stretch.end()) {
      int end = at;
      boolean letters = true;
      while (end < stretch.end() && !Characters.isBlank(text.charAt(end))) {
        char c = text.charAt(end++);
        letters &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      }
      if (letters) {
        tokens.add(new Span(at, end));
      } else {
        for (int piece = at; piece < end; piece = pieceEnd(text, piece, end)) {
          addTokens(text, piece, pieceEnd(text, piece, end), tokens);
        }
      }
      at = Characters.skipBlanks(text, end);
    }
  }

  private static int pieceEnd(String text, int start, int end) {
    if (end - start <= LONGEST_FOR_MODEL) {
      return end;
    }
    int cut = start + LONGEST_FOR_MODEL;
    return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
  }

  private void addTokens(String text, int start, int end, List<Span> tokens) {
    int tokenStart = start;
    for (int tokenEnd : ends(text.substring(start, end))) {
      tokens.add(new Span(tokenStart, start + tokenEnd));
      tokenStart = start + tokenEnd;
    }
  }

  /** Where the tokens of a run without spaces end; they leave nothing out. */
  private int[] ends(String stretch) {
    if (stretch.length() > LONGEST_KEPT) {
      return byModel(stretch);
    }
    if (known.size() >= KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(stretch, this::byModel);
  }

  private int[] byModel(String stretch) {
    IntStream ends =
        Arrays.stream(tokenizer.tokenizePos(stretch))
            .mapToInt(opennlp.tools.util.Span::getEnd)
            .filter(end -> !isInsideCharacter(stretch, end) && !isInsideWord(stretch, end))
            .filter(end -> !isBeforeLastStop(stretch, end));
    return Stream.of(ends, fullStop(stretch), enclosures(stretch), trademarks(stretch))
        .flatMapToInt(places -> places)
        .distinct()
        .sorted()
        .toArray();
  }

  /**
   * Where brackets and quotation marks around a word end, which the model does not always separate
   * from an unknown word; not those inside a word as in “(s)he” and “bell(s)”.
   */
  private static IntStream enclosures(String text) {
    int start = 0;
    while (start < text.length() && ENCLOSERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && (isEncloser(text, end - 1) || STOPS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    int first = start;
    int last = end;
    if (first == last || !isAlone(text, first, last)) {
      return IntStream.empty();
    }
    IntStream before = IntStream.rangeClosed(1, first);
    IntStream after =
        IntStream.range(last, text.length())
            .filter(at -> isEncloser(text, at))
            .flatMap(at -> IntStream.of(at, at + 1));
    return IntStream.concat(before, after);
  }

  /**
   * Where the full stop after the last word begins and ends, which the model leaves to some unknown
   * words: “script.”, “sync.”.
   */
  private static IntStream fullStop(String text) {
    Matcher last = STOPPED.matcher(text);
    return last.matches() && Abbreviations.kind(last.group("word")).isEmpty()
        ? IntStream.of(last.end("word"), last.end("word") + 1)
        : IntStream.empty();
  }

  /** Where the signs of trademarks begin and end, which the model leaves to the words. */
  private static IntStream trademarks(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> TRADEMARKS.indexOf(text.charAt(at)) >= 0)
        .flatMap(at -> IntStream.of(at, at + 1))
        .filter(end -> end > 0);
  }

  private static boolean isEncloser(String text, int at) {
    return ENCLOSERS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a run begins and ends with letters or digits and contains no bracket. */
  private static boolean isAlone(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (isEncloser(text, at)) {
        return false;
      }
    }
    return Character.isLetterOrDigit(text.codePointAt(start))
        && (isOfWord(text.codePointBefore(end))
            || Character.isLetterOrDigit(text.codePointBefore(end)));
  }

  /**
   * The model splits some unknown words, such as PIV in brackets, and splits before the marks of
   * decomposed letters. A sequence of letters is one word except for English contractions.
   */
  private static boolean isInsideWord(String text, int at) {
    return at < text.length()
        && isOfWord(text.codePointBefore(at))
        && isOfWord(text.codePointAt(at))
        && !NEGATION.matcher(text).region(at, text.length()).lookingAt()
        && !(at == CONTRACTED_IT && IT_BEFORE_VERB.matcher(text).lookingAt());
  }

  /** Whether the full stop there belongs to an abbreviation: the model splits some “e.g.”. */
  private static boolean isBeforeLastStop(String text, int at) {
    return at < text.length()
        && text.charAt(at) == '.'
        && LETTERS_AND_STOPS.matcher(text).results().anyMatch(found -> found.end() == at + 1);
  }

  /**
   * Whether a character is a letter of a script that separates words with spaces, or a mark on one.
   */
  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      case Character.OTHER_LETTER -> false;
      default -> Character.isLetter(c);
    };
  }

  /** The model only knows code units and may split a surrogate pair. */
  private static boolean isInsideCharacter(String text, int at) {
    return at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
