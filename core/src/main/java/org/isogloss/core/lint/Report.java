package org.isogloss.core.lint;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * The outcome of a run.
 *
 * @param documents what was read, in book order
 * @param findings sorted by path, offset and rule
 * @param failures what could not be read
 * @param withheld how many findings are withheld, and why
 * @param words words in no dictionary that are listed, the most frequent first
 * @param ofChange whether the findings are only those that a change caused, each at a place where
 *     it did
 */
public record Report(
    List<Summary> documents,
    List<Finding> findings,
    List<Failure> failures,
    WithheldCounts withheld,
    List<UnknownWord> words,
    boolean ofChange) {

  /** The size of a document. */
  public record Summary(String path, int words, int sentences) {

    /** Measures a document; a token that begins with a letter or digit is a word. */
    static Summary of(AnalyzedDocument document) {
      String prose = document.document().prose();
      int words = 0;
      for (Sentence sentence : document.sentences()) {
        for (Span token : sentence.tokens()) {
          words += Character.isLetterOrDigit(prose.codePointAt(token.start())) ? 1 : 0;
        }
      }
      return new Summary(document.document().id().path(), words, document.sentences().size());
    }
  }

  public Report {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
    Objects.requireNonNull(withheld, "withheld");
    words = List.copyOf(words);
  }

  /** Creates a report of everything. */
  public Report(
      List<Summary> documents,
      List<Finding> findings,
      List<Failure> failures,
      WithheldCounts withheld,
      List<UnknownWord> words) {
    this(documents, findings, failures, withheld, words, false);
  }

  /** Creates a report that withholds nothing and lists no words. */
  public Report(List<Summary> documents, List<Finding> findings, List<Failure> failures) {
    this(documents, findings, failures, WithheldCounts.NONE, List.of());
  }

  /** Returns the same report with other findings and counts of withheld ones. */
  public Report keeping(List<Finding> kept, WithheldCounts counts) {
    return new Report(documents, kept, failures, counts, words, ofChange);
  }

  /** Returns the same report with other failures, including those after the findings were made. */
  public Report withFailures(List<Failure> all) {
    return new Report(documents, findings, all, withheld, words, ofChange);
  }

  /** Returns the same report as that of a change. */
  public Report limitedToChange() {
    return new Report(documents, findings, failures, withheld, words, true);
  }
}
