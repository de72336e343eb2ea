package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.rules.repeats.Stretch.Kind;
import org.isogloss.rules.repeats.words.Amounts;
import org.isogloss.rules.repeats.words.WordClasses;

/**
 * Widens the stretches in which two passages differ to whole words and figures: <i>can</i> and
 * <i>can't</i>, 3.25 and 3.75, <i>a.m.</i> and <i>p.m.</i>, -5.
 */
final class WholeStretches {

  private final Document first;
  private final Document second;
  private final List<Stretch> whole = new ArrayList<>();

  private WholeStretches(AnalyzedDocument first, AnalyzedDocument second) {
    this.first = first.document();
    this.second = second.document();
  }

  /** The stretches of a pair, in order. Those that differ need not be apart. */
  static List<Stretch> of(AlignedPair pair, AnalyzedDocument first, AnalyzedDocument second) {
    WholeStretches stretches = new WholeStretches(first, second);
    pair.stretches().forEach(stretches::add);
    return stretches.whole;
  }

  private void add(Stretch next) {
    if (next.kind() != Kind.EQUAL) {
      whole.add(signed(next));
    } else {
      whole.add(next);
    }
    int last = whole.size() - 1;
    if (last > 0 && next.kind() == Kind.EQUAL) {
      moveForward(whole.get(last - 1), next);
    } else if (last > 0) {
      moveBackward(whole.get(last - 1), whole.get(last));
    }
  }

  /** Moves the words that are joined to a stretch before them into it. */
  private void moveForward(Stretch changed, Stretch equal) {
    List<Span> one = Typography.words(first, equal.first());
    List<Span> other = Typography.words(second, equal.second());
    int moved =
        Math.max(
            leading(first.prose(), changed.first(), one),
            leading(second.prose(), changed.second(), other));
    if (moved == 0 || one.size() != other.size()) {
      return;
    }
    removeLast(2);
    whole.add(
        new Stretch(
            Kind.REPLACED,
            upTo(changed.first(), one.get(0), one.get(moved - 1)),
            upTo(changed.second(), other.get(0), other.get(moved - 1))));
    if (moved < one.size()) {
      whole.add(
          new Stretch(
              Kind.EQUAL,
              new Span(one.get(moved).start(), equal.first().end()),
              new Span(other.get(moved).start(), equal.second().end())));
    }
  }

  /** Moves the words that a stretch is joined to into it. */
  private void moveBackward(Stretch before, Stretch changed) {
    if (before.kind() != Kind.EQUAL) {
      // All words between the two were moved.
      removeLast(2);
      whole.add(merged(before, changed));
      return;
    }
    List<Span> one = Typography.words(first, before.first());
    List<Span> other = Typography.words(second, before.second());
    int moved =
        Math.max(
            trailing(first.prose(), one, changed.first()),
            trailing(second.prose(), other, changed.second()));
    if (moved == 0 || one.size() != other.size()) {
      return;
    }
    removeLast(2);
    int kept = one.size() - moved;
    if (kept > 0) {
      whole.add(
          new Stretch(
              Kind.EQUAL,
              new Span(before.first().start(), one.get(kept - 1).end()),
              new Span(before.second().start(), other.get(kept - 1).end())));
    }
    Stretch wider =
        signed(
            new Stretch(
                Kind.REPLACED,
                from(one.get(kept), one.get(one.size() - 1), changed.first()),
                from(other.get(kept), other.get(other.size() - 1), changed.second())));
    if (kept > 0 || whole.isEmpty()) {
      whole.add(wider);
    } else {
      whole.add(merged(whole.remove(whole.size() - 1), wider));
    }
  }

  private void removeLast(int number) {
    whole.subList(whole.size() - number, whole.size()).clear();
  }

  private static Stretch merged(Stretch one, Stretch other) {
    return new Stretch(
        Kind.REPLACED,
        new Span(one.first().start(), other.first().end()),
        new Span(one.second().start(), other.second().end()));
  }

  private static Span upTo(Span changed, Span firstMoved, Span lastMoved) {
    return new Span(changed.isEmpty() ? firstMoved.start() : changed.start(), lastMoved.end());
  }

  private static Span from(Span firstMoved, Span lastMoved, Span changed) {
    return new Span(firstMoved.start(), changed.isEmpty() ? lastMoved.end() : changed.end());
  }

  private static int leading(String prose, Span changed, List<Span> words) {
    int moved = 0;
    int end = changed.end();
    while (moved < words.size() && isOneFigure(prose, end, words.get(moved).start())) {
      end = words.get(moved).end();
      moved++;
    }
    return moved;
  }

  private static int trailing(String prose, List<Span> words, Span changed) {
    int moved = 0;
    int start = changed.start();
    while (moved < words.size()) {
      Span word = words.get(words.size() - 1 - moved);
      if (!isOneWord(prose, word.end(), start) && !isOneFigure(prose, word.end(), start)) {
        break;
      }
      start = word.start();
      moved++;
    }
    return moved;
  }

  /** Whether a word is the ending of the one before it: {@code can't}. */
  private static boolean isOneWord(String prose, int end, int start) {
    return start - end == 1 && end > 0 && WordCharacters.isApostrophe(prose.charAt(end));
  }

  /** Whether two words are parts of a figure, of a number word or of initials. */
  private static boolean isOneFigure(String prose, int end, int start) {
    if (start - end != 1 || end == 0 || start >= prose.length()) {
      return false;
    }
    char between = prose.charAt(end);
    if (between == '.' || between == ',') {
      boolean isFigure =
          Character.isDigit(prose.charAt(end - 1)) && Character.isDigit(prose.charAt(start));
      return isFigure || (between == '.' && isLetter(prose, end - 1) && isLetter(prose, start));
    }
    return between == '-'
        && WordClasses.isNumber(wordUpTo(prose, end))
        && WordClasses.isNumber(wordFrom(prose, start))
        && Character.isLetter(prose.charAt(end - 1))
        && Character.isLetter(prose.charAt(start));
  }

  /** Whether a letter stands alone. */
  private static boolean isLetter(String prose, int at) {
    return Character.isLetter(prose.charAt(at))
        && !WordCharacters.isWordAt(prose, at - 1)
        && !WordCharacters.isWordAt(prose, at + 1);
  }

  private static String wordUpTo(String prose, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(prose.charAt(start - 1))) {
      start--;
    }
    return start == end ? " " : prose.substring(start, end);
  }

  private static String wordFrom(String prose, int start) {
    int end = start;
    while (end < prose.length() && Character.isLetterOrDigit(prose.charAt(end))) {
      end++;
    }
    return start == end ? " " : prose.substring(start, end);
  }

  /** With the signs of the figures that it begins with. */
  private Stretch signed(Stretch stretch) {
    return new Stretch(
        stretch.kind(),
        signed(first.prose(), stretch.first()),
        signed(second.prose(), stretch.second()));
  }

  private static Span signed(String prose, Span span) {
    return !span.isEmpty() && Amounts.isNegative(prose, span.start())
        ? new Span(span.start() - 1, span.end())
        : span;
  }
}
