package org.isogloss.rules.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.isogloss.rules.terms.index.CandidateExtractor;
import org.isogloss.rules.terms.index.Candidates;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.propose.Proposal;
import org.isogloss.rules.terms.variant.JudgedPair;
import org.isogloss.rules.terms.variant.VariantFinder;

/** The terms of a text in Markdown, for tests. Each step is taken when it is first asked for. */
public final class TermText {

  private static final RepeatAnalysis REPEATS = new RepeatAnalysis(RepeatSettings.DEFAULT);
  private static final TermAnalysis ANALYSIS = new TermAnalysis(REPEATS);
  private static final VariantFinder FINDER = new VariantFinder();

  private final AnalyzedManuscript manuscript;
  private final Candidates candidates;
  private List<VariantFinder.Described> described;

  private TermText(AnalyzedManuscript manuscript) {
    this.manuscript = manuscript;
    this.candidates = CandidateExtractor.extract(manuscript);
  }

  /** Reads a text and finds its terms. */
  public static TermText of(String markdown) {
    return new TermText(manuscript(markdown));
  }

  /** Reads texts and splits them into sentences; the first is named {@code 0.md}, and so on. */
  public static AnalyzedManuscript manuscript(String... markdown) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (String text : markdown) {
      documents.add(analyzed(new DocumentId(documents.size() + ".md"), text));
    }
    return new AnalyzedManuscript(documents);
  }

  private static AnalyzedDocument analyzed(DocumentId id, String markdown) {
    try {
      Document document = new MarkdownReader().read(id, markdown.getBytes(StandardCharsets.UTF_8));
      return new AnalyzedDocument(document, new Segmenter().segment(document));
    } catch (ReadException e) {
      throw new IllegalArgumentException("the text cannot be read: " + markdown, e);
    }
  }

  /** The text as it was read. */
  public AnalyzedManuscript manuscript() {
    return manuscript;
  }

  /** Its terms with their competing names, as the delivered model judges them. */
  public TermAnalysis.Terms terms() {
    return ANALYSIS.of(manuscript);
  }

  /** The form with a key. */
  public TermForm form(String key) {
    return candidates.forms().stream()
        .filter(form -> form.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(key + " is none of " + keys()));
  }

  /** The keys of all forms. */
  public List<String> keys() {
    return candidates.forms().stream().map(TermForm::key).toList();
  }

  /** All pairs that are worth judging. */
  public List<Proposal> proposals() {
    return described().stream().map(VariantFinder.Described::proposal).toList();
  }

  /** The reasons to compare two forms, as their labels; empty if there is none. */
  public List<String> reasons(String one, String other) {
    return find(one, other)
        .map(
            pair ->
                pair.proposal().evidence().stream().map(reason -> reason.kind().label()).toList())
        .orElse(List.of());
  }

  /** What is observed about two forms that are worth judging. */
  public FeatureVector features(String one, String other) {
    return find(one, other)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    one + " and " + other + " are none of " + this.described()))
        .features();
  }

  /** The verdict on two forms, if they are worth judging. */
  public Optional<JudgedPair> pair(String one, String other) {
    return terms().variants().pairs().stream()
        .filter(judged -> isOf(judged.pair().proposal(), one, other))
        .findFirst();
  }

  private Optional<VariantFinder.Described> find(String one, String other) {
    return described().stream().filter(pair -> isOf(pair.proposal(), one, other)).findFirst();
  }

  private List<VariantFinder.Described> described() {
    if (described == null) {
      described = FINDER.describe(manuscript, candidates, REPEATS.of(manuscript));
    }
    return described;
  }

  private static boolean isOf(Proposal pair, String one, String other) {
    List<String> wanted = List.of(one, other);
    return wanted.contains(pair.one().key()) && wanted.contains(pair.other().key());
  }
}
