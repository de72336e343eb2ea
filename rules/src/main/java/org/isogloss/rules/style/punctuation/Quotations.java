package org.isogloss.rules.style.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The quotation marks of a block: which belong together, and which have no partner. Apostrophes,
 * primes and inch marks are not among them.
 *
 * @param pairs the quotations, by their opening mark
 * @param open opening double marks without a closing one
 * @param close closing double marks without an opening one
 */
record Quotations(List<Pair> pairs, List<Integer> open, List<Integer> close) {

  private static final String CURLY = "“”‘’";

  /** Brackets and marks after which a word begins. */
  private static final String BEFORE_WORD = "([{“‘\"'—–/-";

  private static final String CLAUSE_END = ".,;:!?)";

  /** Words and decades whose first letters are left out: ’tis, ’em, ’90s. */
  private static final List<String> CLIPPED =
      List.of("tis", "twas", "twere", "twill", "em ", "em.", "em,", "cause ", "til ", "n’", "n'");

  /**
   * A quotation.
   *
   * @param open the offset of its opening mark in the block
   * @param close the offset of its closing mark
   * @param depth 0 if it is inside no other
   * @param marks both marks
   */
  record Pair(int open, int close, int depth, String marks) {

    boolean isDouble() {
      return "“”\"".indexOf(marks.charAt(0)) >= 0;
    }

    boolean isCurly() {
      return CURLY.indexOf(marks.charAt(0)) >= 0;
    }

    /** Whether one mark is straight and the other curly. */
    boolean isMixed() {
      return isCurly() != CURLY.indexOf(marks.charAt(1)) >= 0;
    }
  }

  /** The characters inside quotations. */
  BitSet quoted() {
    BitSet quoted = new BitSet();
    pairs.stream()
        .filter(pair -> pair.depth() == 0)
        .forEach(pair -> quoted.set(pair.open(), pair.close()));
    return quoted;
  }

  private record Mark(int at, boolean isDouble) {}

  /** Reads a block. */
  static Quotations of(String text) {
    return new Scan(text).run();
  }

  private static final class Scan {

    private final String text;
    private final Deque<Mark> stack = new ArrayDeque<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> lost = new ArrayList<>();
    private final List<Integer> close = new ArrayList<>();

    /** How many double marks are open. */
    private int doubles;

    Scan(String text) {
      this.text = text;
    }

    Quotations run() {
      for (int at = 0; at < text.length(); at++) {
        switch (text.charAt(at)) {
          case '“' -> openingDouble(at);
          case '”' -> closingDouble(at);
          case '"' -> straightDouble(at);
          case '‘' -> curlySingle(at);
          case '\'' -> straightSingle(at);
          case '’' -> closeSingle(at);
          default -> {}
        }
      }
      stack.stream().filter(Mark::isDouble).map(Mark::at).forEach(lost::add);
      lost.sort(Comparator.naturalOrder());
      pairs.sort(Comparator.comparingInt(Pair::open));
      return new Quotations(List.copyOf(pairs), List.copyOf(lost), List.copyOf(close));
    }

    /** An opening mark closes after a word, in a quotation that opens with one too: “low“. */
    private void openingDouble(int at) {
      boolean after = RunningText.isGap(text, at + 1) || isBeforeMark(at);
      if (hasDouble() && after && !isStart(at)) {
        closeDouble(at);
      } else {
        open(at, true);
      }
    }

    /** A closing mark before a word opens a quotation whose two marks have one shape: ”low”. */
    private void closingDouble(int at) {
      boolean after = RunningText.isGap(text, at + 1) || isBeforeMark(at);
      if (!hasDouble() && !after && isStart(at)) {
        open(at, true);
      } else if (hasDouble() || !isMeasure(at)) {
        closeDouble(at);
      }
    }

    private void straightDouble(int at) {
      boolean before = isStart(at);
      boolean endsClause = isBeforeMark(at);
      boolean after = endsClause || RunningText.isGap(text, at + 1);
      boolean opens = before && !after;
      boolean closes = endsClause || (after && !RunningText.isGap(text, at - 1));
      if (hasDouble() && !RunningText.isGap(text, at - 1) && !isAfterBracket(at)) {
        closeDouble(at);
      } else if (opens) {
        open(at, true);
      } else if (hasDouble()) {
        closeDouble(at);
      } else if (closes && !isMeasure(at)) {
        close.add(at);
      } else if (!isMeasure(at)) {
        open(at, true);
      }
    }

    private void closeDouble(int at) {
      if (!hasDouble()) {
        close.add(at);
        return;
      }
      while (!stack.peek().isDouble()) {
        stack.pop();
      }
      pair(at);
    }

    private void curlySingle(int at) {
      if (!isClipped(at)) {
        open(at, false);
      }
    }

    private void straightSingle(int at) {
      if (isStart(at) && !RunningText.isGap(text, at + 1) && !isClipped(at)) {
        open(at, false);
      } else {
        closeSingle(at);
      }
    }

    private void closeSingle(int at) {
      boolean quotes = !stack.isEmpty() && !stack.peek().isDouble();
      if (quotes && !RunningText.isGap(text, at - 1) && !RunningText.isWord(text, at + 1)) {
        pair(at);
      }
    }

    private void open(int at, boolean isDouble) {
      stack.push(new Mark(at, isDouble));
      doubles += isDouble ? 1 : 0;
    }

    private void pair(int at) {
      Mark opening = stack.pop();
      doubles -= opening.isDouble() ? 1 : 0;
      String marks = "" + text.charAt(opening.at()) + text.charAt(at);
      pairs.add(new Pair(opening.at(), at, stack.size(), marks));
    }

    private boolean hasDouble() {
      return doubles > 0;
    }

    /**
     * Whether marks that end a clause follow, and then a gap. A mark directly before the next
     * quotation mark is itself quoted: “?”. An ellipsis may begin a quotation.
     */
    private boolean isBeforeMark(int at) {
      int end = at + 1;
      while (end < text.length() && CLAUSE_END.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      return end > at + 1 && RunningText.isGap(text, end) && !text.startsWith("..", at + 1);
    }

    private boolean isStart(int at) {
      return RunningText.isGap(text, at - 1) || BEFORE_WORD.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether it stands between an opening bracket and a word, where no quotation ends. */
    private boolean isAfterBracket(int at) {
      return at > 0 && "([{".indexOf(text.charAt(at - 1)) >= 0 && RunningText.isWord(text, at + 1);
    }

    /** Whether it stands for inches or seconds: after a figure. */
    private boolean isMeasure(int at) {
      return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private boolean isClipped(int at) {
      boolean decade =
          at + 2 < text.length()
              && Character.isDigit(text.charAt(at + 1))
              && Character.isDigit(text.charAt(at + 2))
              && !RunningText.isGap(text, at + 3);
      return decade || CLIPPED.stream().anyMatch(word -> text.startsWith(word, at + 1));
    }
  }
}
