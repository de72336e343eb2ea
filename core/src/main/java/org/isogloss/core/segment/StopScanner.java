package org.isogloss.core.segment;

import java.util.Optional;

/** Finds the stops of a paragraph from left to right. */
final class StopScanner {

  private final String text;
  private int at;

  StopScanner(String text) {
    this.text = text;
  }

  /** The next stop that could end a sentence; empty at the end of the paragraph. */
  Optional<Stop> next() {
    while (at < text.length()) {
      if (Characters.isMark(text.charAt(at))) {
        int mark = at;
        at = runEnd(mark);
        Stop stop = stop(mark, at);
        if (stop != null) {
          return Optional.of(stop);
        }
      } else {
        Stop stop = text.charAt(at) == '[' ? citation(at) : null;
        at++;
        if (stop != null) {
          return Optional.of(stop);
        }
      }
    }
    return Optional.empty();
  }

  /** The stop formed by a citation, or null if no closing quotation mark and space follow it. */
  private Stop citation(int bracket) {
    int citationEnd = SegmentationPatterns.end(SegmentationPatterns.CITATION, text, bracket);
    if (citationEnd == bracket
        || citationEnd == text.length()
        || !Characters.isClosingQuote(text.charAt(citationEnd))) {
      return null;
    }
    int end = afterClosers(citationEnd);
    int next = Characters.skipBlanks(text, end);
    return next > end ? new Stop(Stop.Kind.CITATION, bracket, citationEnd, end, next) : null;
  }

  /** The end of a run of marks; the dots of an ellipsis may have spaces between them. */
  private int runEnd(int mark) {
    int end = mark + 1;
    while (end < text.length()) {
      if (Characters.isMark(text.charAt(end))) {
        end++;
      } else if (text.charAt(end - 1) == '.' && isSpacedDot(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isSpacedDot(int blank) {
    return blank + 1 < text.length()
        && Characters.isBlank(text.charAt(blank))
        && text.charAt(blank + 1) == '.'
        && (blank + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(blank + 2)));
  }

  /** The stop formed by a run of marks, or null if text continues right after it. */
  private Stop stop(int mark, int runEnd) {
    Stop.Kind kind = kind(mark, runEnd);
    int markEnd = runEnd;
    if (isStopBeforeEllipsis(mark, runEnd)) {
      kind = Stop.Kind.FULL_STOP;
      markEnd = mark + 1;
      return new Stop(kind, mark, markEnd, markEnd, markEnd + 1);
    }
    int end = afterCitations(mark, afterClosers(markEnd));
    int next = Characters.skipBlanks(text, end);
    boolean boundary =
        next == text.length()
            || next > end
            || kind == Stop.Kind.IDEOGRAPHIC
            || (Character.isUpperCase(text.charAt(end)) && mark > 0 && canEndGlued(mark - 1));
    return boundary ? new Stop(kind, mark, markEnd, end, next) : null;
  }

  private boolean canEndGlued(int before) {
    char c = text.charAt(before);
    return Character.isLetterOrDigit(c) || Characters.isCloser(c);
  }

  private Stop.Kind kind(int mark, int runEnd) {
    int dots = 0;
    for (int i = mark; i < runEnd; i++) {
      char c = text.charAt(i);
      if (Characters.isIdeographicMark(c)) {
        return Stop.Kind.IDEOGRAPHIC;
      }
      if (Characters.isQuestion(c)) {
        return Stop.Kind.QUESTION;
      }
      dots += c == '…' ? 3 : c == '.' ? 1 : 0;
    }
    return dots > 3
        ? Stop.Kind.ELLIPSIS_AND_STOP
        : dots == 3 ? Stop.Kind.ELLIPSIS : Stop.Kind.FULL_STOP;
  }

  /**
   * Whether the first of four spaced dots follows a word directly and more text follows: it is the
   * period, and the other three mark an omission after it (Chicago Manual of Style 13.53).
   */
  private boolean isStopBeforeEllipsis(int mark, int runEnd) {
    return mark > 0
        && !Characters.isBlank(text.charAt(mark - 1))
        && text.substring(mark, runEnd).matches("\\.(?:\\s\\.){3}")
        && Characters.skipBlanks(text, afterClosers(runEnd)) < text.length();
  }

  private int afterClosers(int from) {
    int end = from;
    while (end < text.length() && Characters.isCloser(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int afterCitations(int mark, int from) {
    int end = from;
    int more = afterCitation(mark, end);
    while (more > end) {
      end = afterClosers(more);
      more = afterCitation(mark, end);
    }
    return end;
  }

  private int afterCitation(int mark, int from) {
    int end = SegmentationPatterns.end(SegmentationPatterns.CITATION, text, from);
    if (end > from) {
      return end;
    }
    // After a space, a mark belongs to this sentence only if another begins after it.
    if (from + 1 < text.length() && text.charAt(from) == ' ' && text.charAt(from + 1) == '[') {
      end = SegmentationPatterns.end(SegmentationPatterns.CITATION, text, from + 1);
      int next = Characters.skipBlanks(text, afterClosers(end));
      boolean begins = next == text.length() || Character.isUpperCase(text.charAt(next));
      return begins && end > from + 1 ? end : from;
    }
    return from > mark + 1 || isPlainWord(mark)
        ? SegmentationPatterns.end(SegmentationPatterns.FLAT_NOTE, text, from)
        : from;
  }

  private boolean isPlainWord(int end) {
    String word = Neighbours.wordBefore(text, 0, end);
    return word.length() > 1
        && word.chars().allMatch(Character::isLowerCase)
        && Abbreviations.kind(word).isEmpty();
  }
}
