package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.language.Story;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.propose.Proposal;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;

/**
 * Chooses the concepts that are reported by default. A manuscript with more than a number of them
 * is inconsistent throughout; nobody reads hundreds of findings, and the weightiest ones show what
 * to decide first. Two words that replace each other in several terms are one decision, so only the
 * most likely of these is reported. The others have low confidence.
 */
final class Attention {

  /** So many findings are reported by default in any manuscript, if there are so many. */
  private static final int FEWEST = 10;

  /** Of a long manuscript, so many are reported in {@link #PAGES} tokens. */
  private static final long MOST = 10;

  /** About 10,000 words with their punctuation. */
  private static final long PAGES = 11_500;

  /**
   * In longer manuscripts, so many forms are alike by chance that possible concepts are wrong more
   * often than not: of 100 that readers judged in texts of more than 40,000 words 33 were right, of
   * 20 in shorter ones 13.
   */
  private static final long LONG = 4 * PAGES;

  private record Sought(int index, boolean isWarning, double weight) {}

  private static final Comparator<Sought> FIRST_TO_DECIDE =
      Comparator.comparing(Sought::isWarning)
          .thenComparingDouble(Sought::weight)
          .reversed()
          .thenComparingInt(Sought::index);

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  private final long tokens;
  private final boolean isStory;
  private final List<Confidence> confidences = new ArrayList<>();
  private final Set<Set<List<String>>> decided = new HashSet<>();
  private final List<Sought> sought = new ArrayList<>();

  Attention(AnalyzedManuscript manuscript) {
    this.tokens =
        manuscript.documents().stream()
            .flatMap(document -> document.sentences().stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();
    this.isStory =
        Story.isTold(manuscript.documents().stream().map(AnalyzedDocument::document).toList());
  }

  /** Adds a concept, of several the most likely first. */
  void seek(TermConcept concept, ConceptUses uses) {
    boolean isWarning = VariantFinder.reaches(concept, Level.WARNING);
    boolean mayBeGiven = (isWarning || tokens <= LONG) && !uses.areOthersAlone();
    Set<Set<List<String>>> decisions = decisions(concept);
    Confidence confidence =
        mayBeGiven && !decided.containsAll(decisions) ? confidence(concept) : Confidence.LOW;
    if (confidence != Confidence.LOW) {
      decided.addAll(decisions);
      sought.add(new Sought(confidences.size(), isWarning, weight(concept, uses)));
    }
    confidences.add(confidence);
  }

  /** What is to be decided: between two words wherever they stand, or between two forms. */
  private static Set<Set<List<String>>> decisions(TermConcept concept) {
    return concept.pairs().stream()
        .filter(pair -> VariantFinder.reaches(pair, Level.MEDIUM))
        .map(Attention::decision)
        .collect(Collectors.toSet());
  }

  private static Set<List<String>> decision(FormPair pair) {
    Proposal.Difference words = pair.proposal().difference();
    return pair.kind() == PairKind.SYNONYM && !words.one().isEmpty() && !words.other().isEmpty()
        ? Set.of(words.one(), words.other())
        : Set.of(List.of(pair.one().key()), List.of(pair.other().key()));
  }

  /** The confidence of each concept, in the order in which they were added. */
  List<Confidence> given() {
    List<Confidence> given =
        new ArrayList<>(Collections.nCopies(confidences.size(), Confidence.LOW));
    sought.stream()
        .sorted(FIRST_TO_DECIDE)
        .limit(most())
        .forEach(each -> given.set(each.index(), confidences.get(each.index())));
    return given;
  }

  /** How many places a decision about a concept is likely to change, on a logarithmic scale. */
  private static double weight(TermConcept concept, ConceptUses uses) {
    int most = uses.names().stream().mapToInt(uses::count).max().orElse(0);
    return concept.probability() * Math.log1p(uses.all().size() - most);
  }

  private long most() {
    return Math.max(FEWEST, tokens * MOST / PAGES);
  }

  private Confidence confidence(TermConcept concept) {
    if (isStory && isPersonified(concept)) {
      return Confidence.LOW;
    }
    if (VariantFinder.reaches(concept, Level.HIGH)) {
      return Confidence.HIGH;
    }
    return VariantFinder.reaches(concept, Level.MEDIUM) ? Confidence.MEDIUM : Confidence.LOW;
  }

  /**
   * Whether only the first letter of a common noun differs. In a story, a capital there personifies
   * a thing, addresses somebody, or tells the State from a state. It is the choice of the author or
   * translator.
   */
  private static boolean isPersonified(TermConcept concept) {
    return concept.pairs().stream().allMatch(pair -> pair.kind() == PairKind.CASE)
        && concept.forms().stream()
            .map(concept::name)
            .map(TermForm::key)
            .allMatch(Attention::isNoun);
  }

  private static boolean isNoun(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return word.substring(1).equals(small.substring(1)) && FREQUENCY.of(small) > 0;
  }
}
