package org.isogloss.core.segment;

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

  /** Longer stretches do not come back. */
  private static final int LONGEST_KEPT = 40;

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
        letters &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      }
      if (letters) {
        tokens.add(new Span(at, end));
      } else {
        int[] ends = ends(text.substring(at, end));
        int start = at;
        for (int tokenEnd : ends) {
          tokens.add(new Span(start, at + tokenEnd));
          start = at + tokenEnd;
        }
      }
      at = Characters.skipBlanks(text, end);
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
    opennlp.tools.util.Span[] tokens = tokenizer.tokenizePos(stretch);
    int[] ends = new int[tokens.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = tokens[i].getEnd();
    }
    return ends;
  }
}
