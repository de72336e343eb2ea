package org.isogloss.rules.sentences;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;

/** Finds sentences with more words than a house style allows; it is idle without a limit. */
public final class SentenceTooLongRule implements DocumentRule {

  /** The most words that a sentence may have; 0 for any number. */
  public static final RuleOption<Integer> MAX_WORDS =
      new RuleOption<>(
          "max-words",
          new OptionType.WholeNumber(0),
          0,
          "50",
          "Report sentences with more words than this; 0 reports none.");

  private static final RuleInfo INFO =
      new RuleInfo(
              "sentence-too-long",
              "Long sentence",
              Severity.INFO,
              "A sentence with more words than the set limit.",
              // Neither names and addresses nor other people's words are the author's sentences.
              EnumSet.of(Zone.ABSTRACT, Zone.BODY, Zone.LIST_ITEM, Zone.CAPTION, Zone.FOOTNOTE))
          .with(MAX_WORDS)
          .about(Topic.GRAMMAR);

  /** What a reader passes over, or reads as one thing. */
  private static final Set<Inline.Kind> NOT_READ =
      EnumSet.of(Inline.Kind.CITATION, Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.URL);

  private final int maxWords;

  /**
   * @param maxWords the most words that a sentence may have; 0 for any number
   */
  public SentenceTooLongRule(int maxWords) {
    this.maxWords = maxWords;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean isIdle() {
    return maxWords == 0;
  }

  @Override
  public List<Hit> check(AnalyzedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      // Words are no more than tokens, of which nearly all sentences have few enough.
      if (!isIdle() && isRead(sentence) && sentence.tokens().size() > maxWords) {
        int words = words(document, sentence);
        if (words > maxWords) {
          hits.add(Hit.at(document.place(sentence.span()), message(words)));
        }
      }
    }
    return hits;
  }

  private static boolean isRead(Sentence sentence) {
    return INFO.zones().contains(sentence.block().zone());
  }

  private static int words(AnalyzedDocument document, Sentence sentence) {
    List<Span> skipped =
        document.document().inlines(sentence.span()).stream()
            .filter(inline -> NOT_READ.contains(inline.kind()))
            .map(Inline::span)
            .toList();
    String prose = document.document().prose();
    int words = 0;
    int next = 0;
    for (Span token : sentence.tokens()) {
      while (next < skipped.size() && skipped.get(next).end() <= token.start()) {
        next++;
      }
      boolean isSkipped = next < skipped.size() && skipped.get(next).start() <= token.start();
      boolean isWord = Character.isLetterOrDigit(prose.codePointAt(token.start()));
      words += isWord && !isSkipped ? 1 : 0;
    }
    return words;
  }

  private String message(int words) {
    return "This sentence has %d words, and the limit is %d; consider splitting it."
        .formatted(words, maxWords);
  }
}
