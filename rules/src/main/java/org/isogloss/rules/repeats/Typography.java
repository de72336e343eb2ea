package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.rules.repeats.Stretch.Kind;
import org.isogloss.rules.repeats.words.Amounts;
import org.isogloss.rules.repeats.words.WordClasses;

/** Compares what is at and between equal words: capitals, punctuation, citations. */
final class Typography {

  /** Differences at most a small word apart count as one; in UTF-16 code units. */
  private static final int NEAR = 5;

  private static final Set<Inline.Kind> CITATIONS = Set.of(Inline.Kind.CITATION);
  private static final Set<Inline.Kind> SYMBOLS =
      Set.of(Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.URL);

  private final AnalyzedDocument first;
  private final AnalyzedDocument second;

  Typography(AnalyzedDocument first, AnalyzedDocument second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Adds the differences of all equal stretches of an alignment.
   *
   * @param stretches those of the pair, whole words each
   */
  void add(AlignedPair pair, List<Stretch> stretches, List<TypedDifference> found) {
    for (Stretch stretch : stretches) {
      if (stretch.kind() == Kind.EQUAL
          && !first.text(stretch.first()).equals(second.text(stretch.second()))) {
        compare(stretch, found);
      }
    }
    Span afterFirst = after(first, pair.first().place().span().end());
    Span afterSecond = after(second, pair.second().place().span().end());
    leftOut(CITATIONS, TypedDifference.Kind.CITATION, afterFirst, afterSecond, found);
  }

  private void compare(Stretch stretch, List<TypedDifference> found) {
    List<Span> before = words(first.document(), stretch.first());
    List<Span> after = words(second.document(), stretch.second());
    for (int i = 0; i < before.size() && i < after.size(); i++) {
      String one = first.text(before.get(i));
      String other = second.text(after.get(i));
      boolean opens = startsSentence(first, before.get(i)) || startsSentence(second, after.get(i));
      if (!one.equals(other) && !opens) {
        add(TypedDifference.Kind.TYPOGRAPHY, before.get(i), after.get(i), found);
      }
      if (i + 1 < before.size() && i + 1 < after.size()) {
        gap(before.subList(i, i + 2), after.subList(i, i + 2), found);
      }
    }
  }

  /** Compares what is between two words and the next two. */
  private void gap(List<Span> ones, List<Span> others, List<TypedDifference> found) {
    Span one = ones.get(0).gapTo(ones.get(1));
    Span other = others.get(0).gapTo(others.get(1));
    if (leftOut(CITATIONS, TypedDifference.Kind.CITATION, one, other, found)
        || leftOut(SYMBOLS, TypedDifference.Kind.WORDING, one, other, found)) {
      return;
    }
    String before = marks(first, one);
    String after = marks(second, other);
    if (before.equals(after)) {
      return;
    }
    String proseOne = first.document().prose();
    String proseOther = second.document().prose();
    if (Amounts.isNegative(proseOne, one.end()) != Amounts.isNegative(proseOther, other.end())) {
      found.add(
          new TypedDifference(
              TypedDifference.Kind.NUMBER,
              Amounts.figure(proseOne, ones.get(1)),
              Amounts.figure(proseOther, others.get(1))));
    } else if (WordClasses.unitSigns(before).equals(WordClasses.unitSigns(after))) {
      add(TypedDifference.Kind.TYPOGRAPHY, one, other, found);
    } else {
      boolean leads = leads(proseOne, one) || leads(proseOther, other);
      add(
          TypedDifference.Kind.UNIT,
          withFigure(proseOne, ones, leads),
          withFigure(proseOther, others, leads),
          found);
    }
  }

  /** Whether a sign is right before a figure, as in {@code $3}. */
  private static boolean leads(String prose, Span gap) {
    return !gap.isEmpty()
        && !WordCharacters.isBlank(prose.charAt(gap.end() - 1))
        && Character.isDigit(prose.charAt(gap.end()));
  }

  /** The signs between two words without the spaces around them, and the figure they are of. */
  private static Span withFigure(String prose, List<Span> words, boolean leads) {
    int start = words.get(0).end();
    int end = words.get(1).start();
    while (start < end && WordCharacters.isBlank(prose.charAt(start))) {
      start++;
    }
    while (start < end && WordCharacters.isBlank(prose.charAt(end - 1))) {
      end--;
    }
    if (leads) {
      return new Span(start, Amounts.figure(prose, words.get(1)).end());
    }
    if (Character.isDigit(prose.charAt(words.get(0).end() - 1))) {
      int figure = Amounts.figure(prose, words.get(0)).start();
      return new Span(figure, start == end ? words.get(0).end() : end);
    }
    return new Span(start, end);
  }

  /** Adds a difference, or extends the last one if it is of the same kind and close. */
  private static void add(
      TypedDifference.Kind kind, Span one, Span other, List<TypedDifference> found) {
    TypedDifference last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null
        && last.kind() == kind
        && one.start() - last.first().end() <= NEAR
        && one.start() >= last.first().end()
        && other.start() - last.second().end() <= NEAR
        && other.start() >= last.second().end()) {
      found.set(
          found.size() - 1,
          new TypedDifference(
              kind,
              new Span(last.first().start(), one.end()),
              new Span(last.second().start(), other.end())));
    } else {
      found.add(new TypedDifference(kind, one, other));
    }
  }

  /** Adds a difference if different excluded spans of the given kinds are between two words. */
  private boolean leftOut(
      Set<Inline.Kind> kinds,
      TypedDifference.Kind difference,
      Span one,
      Span other,
      List<TypedDifference> found) {
    List<Span> before = inlines(first, kinds, one);
    List<Span> after = inlines(second, kinds, other);
    if (texts(first, before).equals(texts(second, after))) {
      return false;
    }
    found.add(new TypedDifference(difference, whole(before, one), whole(after, other)));
    return true;
  }

  private static Span whole(List<Span> inlines, Span gap) {
    return inlines.isEmpty()
        ? new Span(gap.start(), gap.start())
        : new Span(inlines.get(0).start(), inlines.get(inlines.size() - 1).end());
  }

  private static Set<String> texts(AnalyzedDocument document, List<Span> inlines) {
    return inlines.stream().map(document::text).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Span> inlines(AnalyzedDocument document, Set<Inline.Kind> kinds, Span gap) {
    return document.document().inlines(gap).stream()
        .filter(inline -> kinds.contains(inline.kind()))
        .map(Inline::span)
        .toList();
  }

  /** The text between two words, without spaces and excluded spans. */
  private static String marks(AnalyzedDocument document, Span gap) {
    StringBuilder marks = new StringBuilder();
    int at = gap.start();
    for (Inline inline : document.document().inlines(gap)) {
      if (ManuscriptTokens.isSkipped(inline) && inline.span().start() >= at) {
        marks.append(document.document().prose(), at, inline.span().start());
        at = Math.max(at, Math.min(gap.end(), inline.span().end()));
      }
    }
    marks.append(document.document().prose(), at, gap.end());
    return marks.toString().strip().replaceAll("\\s+", " ");
  }

  /** The words of a stretch that are compared. */
  static List<Span> words(Document document, Span stretch) {
    List<Span> words = new ArrayList<>();
    ComparedWords compared = new ComparedWords(document, stretch);
    while (compared.next()) {
      words.add(new Span(compared.start(), compared.end()));
    }
    return words;
  }

  /** From the end of a passage to the next word of its block that is compared. */
  private static Span after(AnalyzedDocument document, int end) {
    Span block = document.document().blockAt(Math.max(0, end - 1)).span();
    int reach = Math.min(block.end(), end + 40);
    List<Span> next = words(document.document(), new Span(Math.min(end, reach), reach));
    return new Span(end, next.isEmpty() ? Math.max(end, reach) : next.get(0).start());
  }

  private static boolean startsSentence(AnalyzedDocument document, Span word) {
    return CitedQuotations.sentencesAround(document.sentences(), word).start() == word.start();
  }
}
