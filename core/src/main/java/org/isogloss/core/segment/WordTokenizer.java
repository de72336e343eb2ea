package org.isogloss.core.segment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.document.Span;

/**
 * Cuts a sentence into words and marks as OpenNLP's model of the English Web Treebank does. The
 * model looks at one stretch between blanks at a time, so that what it made of a stretch is kept.
 *
 * <p>One tokenizer serves one thread at a time; all share the model.
 */
final class WordTokenizer {

  private static final TokenizerModel MODEL =
      ModelFile.load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);

  /** More than the stretches of a long book; beyond it the model is asked anew. */
  private static final int KEPT = 100_000;

  /** Longer stretches, in code units, do not come back. */
  private static final int LONGEST_KEPT = 40;

  /**
   * The model copies the stretch at every place in it, so that its time grows with the square of
   * the length. Longer stretches, in code units, are handed to it in pieces.
   */
  private static final int LONGEST_FOR_MODEL = 200;

  private final TokenizerME tokenizer = new TokenizerME(MODEL);
  private final Map<String, int[]> known = new HashMap<>();

  /** Adds the tokens of a stretch of {@code text}, in order. */
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

  /** Where the tokens of a stretch without blanks end; they leave nothing out. */
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
    return Arrays.stream(tokenizer.tokenizePos(stretch))
        .mapToInt(opennlp.tools.util.Span::getEnd)
        .filter(end -> !isInsideCharacter(stretch, end))
        .toArray();
  }

  /** The model knows code units only and may cut a character of two in its middle. */
  private static boolean isInsideCharacter(String text, int at) {
    return at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
