package org.isogloss.rules.terms.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.TermAnalysis;

/** Finds the pairs of manuscripts as a check does. Thread-safe. */
final class ManuscriptPairs {

  private final AnyReader reader = new AnyReader();
  private final ThreadLocal<Segmenter> segmenters = ThreadLocal.withInitial(Segmenter::new);
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
      Document document = read(file);
      documents.add(new AnalyzedDocument(document, segmenters.get().segment(document)));
    }
    int words = documents.stream().mapToInt(ManuscriptPairs::words).sum();
    return new Found(words, terms.described(new AnalyzedManuscript(documents)));
  }

  private Document read(Path file) {
    try {
      return reader.read(new DocumentId(file.toString()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (ReadException e) {
      throw new IllegalArgumentException("cannot read " + file, e);
    }
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
