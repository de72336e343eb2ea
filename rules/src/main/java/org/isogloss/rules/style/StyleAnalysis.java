package org.isogloss.rules.style;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;

/** The documents of a manuscript as questions of style read them, prepared once for all rules. */
public final class StyleAnalysis {

  private final SharedAnalysis<List<StyleDocument>> documents =
      new SharedAnalysis<>(
          manuscript -> manuscript.documents().stream().map(StyleDocument::of).toList());

  private final Consumer<StyleDecision> listener;

  /** Creates an analysis that nobody follows. */
  public StyleAnalysis() {
    this(decision -> {});
  }

  /**
   * @param listener takes each decision as soon as its answers are counted, from any thread
   */
  public StyleAnalysis(Consumer<StyleDecision> listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  /** The documents of a manuscript, in book order. */
  public List<StyleDocument> of(AnalyzedManuscript manuscript) {
    return documents.of(manuscript);
  }

  /** How a manuscript answers a question. */
  StyleDecision decision(StyleQuestion question, String form, AnalyzedManuscript manuscript) {
    List<StyleDocument> read = of(manuscript);
    StyleDecision decision =
        new StyleDecision(
            question,
            form,
            read.stream().map(document -> document.document().id()).toList(),
            Tally.of(question, read));
    listener.accept(decision);
    return decision;
  }
}
