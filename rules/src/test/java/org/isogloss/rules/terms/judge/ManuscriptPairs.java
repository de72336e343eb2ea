package org.isogloss.rules.terms.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.ManuscriptFiles;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.TermAnalysis;

/** Finds the pairs of manuscripts as a check does. Thread-safe. */
final class ManuscriptPairs {

  private final ManuscriptFiles manuscripts = new ManuscriptFiles();
  private final TermAnalysis terms = new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT));

  /**
   * What was found in a manuscript.
   *
   * @param words its length; a token that begins with a letter or digit is a word
   * @param pairs all pairs
   */
  record Found(int words, List<DescribedPair> pairs) {}

  /** The pairs of a manuscript. */
  Found of(List<Path> files) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(manuscripts.read(file, new DocumentId(file.toString())));
    }
    int words = documents.stream().mapToInt(ManuscriptPairs::words).sum();
    return new Found(words, terms.described(new AnalyzedManuscript(documents)));
  }

  private static int words(AnalyzedDocument document) {
    String prose = document.document().prose();
    int words = 0;
    for (Sentence sentence : document.sentences()) {
      for (Span token : sentence.tokens()) {
        words += Character.isLetterOrDigit(prose.codePointAt(token.start())) ? 1 : 0;
      }
    }
    return words;
  }
}
