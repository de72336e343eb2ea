package org.isogloss.rules.terms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.JudgedPair;

/** The terms of a text in Markdown, for tests. */
public final class TermText {

  private static final TermAnalysis ANALYSIS =
      new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT));

  private final TermAnalysis.Terms terms;

  private TermText(TermAnalysis.Terms terms) {
    this.terms = terms;
  }

  /** Reads a text and finds its terms. */
  public static TermText of(String markdown) {
    return new TermText(ANALYSIS.of(manuscript(markdown)));
  }

  /** Reads a text and splits it into sentences. */
  public static AnalyzedManuscript manuscript(String markdown) {
    try {
      Document document =
          new MarkdownReader()
              .read(new DocumentId("text.md"), markdown.getBytes(StandardCharsets.UTF_8));
      return new AnalyzedManuscript(
          List.of(new AnalyzedDocument(document, new Segmenter().segment(document))));
    } catch (ReadException e) {
      throw new IllegalArgumentException("the text cannot be read: " + markdown, e);
    }
  }

  /** What was found. */
  public TermAnalysis.Terms terms() {
    return terms;
  }

  /** The form with a key. */
  public TermForm form(String key) {
    return terms.forms().stream()
        .filter(form -> form.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(key + " is none of " + keys()));
  }

  /** The keys of all forms. */
  public List<String> keys() {
    return terms.forms().stream().map(TermForm::key).toList();
  }

  /** The verdict on two forms, if there was any evidence. */
  public Optional<JudgedPair> pair(String one, String other) {
    List<String> wanted = List.of(one, other);
    return terms.variants().pairs().stream()
        .filter(
            judged ->
                wanted.contains(judged.pair().one().key())
                    && wanted.contains(judged.pair().other().key()))
        .findFirst();
  }
}
