package org.isogloss.core.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.document.Span;

/**
 * Splits a paragraph into sentences. It finds every stop, protects those that the surrounding words
 * show to be inside a sentence, splits at those that end one, consults OpenNLP's English Web
 * Treebank model about the rest, and merges segments without words into their neighbors.
 *
 * <p>Not thread-safe; all instances share the model.
 */
final class SentenceSplitter {

  private static final SentenceModel MODEL =
      ModelFile.load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);

  /**
   * The model looks back to the last space at every mark, so that its time is quadratic in text
   * without spaces. In longer paragraphs, in code units, every undecided stop ends a sentence.
   */
  private static final int LONGEST_FOR_MODEL = 20_000;

  /** What follows the last sign of a formula is at most this long, in code units. */
  private static final int LONGEST_END = 200;

  private final SentenceDetectorME detector = new SentenceDetectorME(MODEL);

  /**
   * The sentences of one paragraph, as spans into it, without surrounding spaces.
   *
   * @param apart where it has code, or a mark that belongs to what is set apart
   * @param formulas its formulas, in order
   */
  List<Span> sentences(String paragraph, BitSet apart, List<Span> formulas) {
    List<Integer> starts = starts(paragraph, apart, formulas);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
      int end = Characters.stripBlanks(paragraph, starts.get(i), next);
      Span sentence = new Span(starts.get(i), end);
      boolean wordless = sentence.in(paragraph).codePoints().noneMatch(Character::isLetterOrDigit);
      if (wordless && !found.isEmpty()) {
        Span last = found.remove(found.size() - 1);
        sentence = new Span(last.start(), end);
      }
      if (!sentence.isEmpty()) {
        found.add(sentence);
      }
    }
    return found;
  }

  /** Where sentences begin, in order. */
  private List<Integer> starts(String paragraph, BitSet apart, List<Span> formulas) {
    TreeSet<Integer> starts = new TreeSet<>(ListItems.starts(paragraph));
    starts.add(Characters.skipBlanks(paragraph, 0));
    BitSet mathematics = new BitSet();
    for (Span formula : formulas) {
      mathematics.set(formula.start(), formula.end());
      int next = Characters.skipBlanks(paragraph, formula.end());
      if (endsSentence(paragraph, formula) && Neighbours.after(paragraph, next).isCapital()) {
        starts.add(next);
      }
    }
    StopScanner scanner = new StopScanner(paragraph);
    StopJudge judge = new StopJudge(paragraph, apart);
    Set<Integer> byModel = null;
    for (Optional<Stop> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Stop stop = next.get();
      if (mathematics.get(stop.mark())) {
        continue;
      }
      Integer start = starts.floor(stop.mark());
      Verdict verdict = judge.judge(stop, start == null ? 0 : start);
      if (verdict == Verdict.UNKNOWN && paragraph.length() > LONGEST_FOR_MODEL) {
        verdict = Verdict.ENDS;
      } else if (verdict == Verdict.UNKNOWN) {
        byModel = byModel == null ? startsByModel(paragraph) : byModel;
        verdict = byModel.contains(stop.next()) ? Verdict.ENDS : Verdict.GOES_ON;
      }
      if (verdict == Verdict.ENDS && stop.next() < paragraph.length()) {
        starts.add(stop.next());
      }
    }
    return new ArrayList<>(starts);
  }

  /** Whether the last sign of a formula is a period; all others belong to the mathematics. */
  private static boolean endsSentence(String paragraph, Span formula) {
    int from = Math.max(formula.start(), formula.end() - LONGEST_END);
    return SegmentationPatterns.FORMULA_END.matcher(paragraph).region(from, formula.end()).find();
  }

  private Set<Integer> startsByModel(String paragraph) {
    Set<Integer> starts = new TreeSet<>();
    for (opennlp.tools.util.Span sentence : detector.sentPosDetect(paragraph)) {
      starts.add(sentence.getStart());
    }
    return starts;
  }
}
