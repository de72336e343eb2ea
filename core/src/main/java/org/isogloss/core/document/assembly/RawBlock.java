package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/** A block as seen by a format's parser, before its zone is known. */
public final class RawBlock {

  /** What the markup alone indicates. */
  public enum Kind {
    TITLE,
    BYLINE,
    ABSTRACT,
    KEYWORDS,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    TABLE,
    CAPTION,
    FOOTNOTE,
    CODE,
    /** Mathematics set off from the text. */
    MATH,
    REFERENCE_ENTRY,
    /** What surrounds the text: a license, a distributor's notice. */
    BOILERPLATE,
    METADATA
  }

  /**
   * A piece of the block.
   *
   * @param source its span in the file
   * @param text what it is read as; the same characters unless markup spells them differently
   */
  record Piece(Span source, String text) {}

  /**
   * What the markup says about some pieces.
   *
   * @param kind their kind
   * @param from the first of them
   * @param to the one after the last
   */
  record Mark(Inline.Kind kind, int from, int to) {}

  private final Kind kind;
  private final int level;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean blankWaits;

  /**
   * @param kind its kind according to the markup
   * @param level the heading level or nesting depth from 1; 0 if there is none
   */
  public RawBlock(Kind kind, int level) {
    this.kind = kind;
    this.level = level;
  }

  /**
   * Adds a span of the file. Its characters are read as specified in {@code characters.txt} for
   * every format: letters are composed with their marks, invisible characters dropped.
   *
   * @param source its span in the file; not before the end of the previous one
   * @param reading what it is read as; nothing is added for the empty text
   */
  public void add(Span source, String reading) {
    if (reading.isEmpty()) {
      return;
    }
    if (size() > 0 && source.start() < end()) {
      throw new IllegalArgumentException("source goes backwards: " + source + " after " + end());
    }
    if (CharacterReadings.isPlain(reading)) {
      addPlain(source, reading);
    } else if (!blankWaits && CharacterReadings.beginsWithMark(reading) && endsInLetter()) {
      addMarked(source, reading);
    } else if (source.length() == reading.length()) {
      CharacterReadings.split(
          reading,
          text,
          (start, end, part) -> {
            int from = source.start();
            addPlain(new Span(from + start, from + end), part);
          });
    } else {
      String whole = CharacterReadings.of(reading, text);
      if (!whole.isEmpty()) {
        addPlain(source, whole);
      }
    }
  }

  private boolean endsInLetter() {
    return size() > 0 && Character.isLetter(text.codePointBefore(text.length()));
  }

  private void addPlain(Span source, String reading) {
    if (blankWaits && size() > 0 && !endsInBlank() && reading.charAt(0) != ' ') {
      append(gap(source.start()), " ");
    }
    blankWaits = false;
    append(source, reading);
  }

  /** Adds a span that begins with marks on the letter that was added last. */
  private void addMarked(Span source, String reading) {
    Piece last = pieces.get(size() - 1);
    int letter = last.text().offsetByCodePoints(last.text().length(), -1);
    boolean plain = last.text().length() == last.source().length();
    int from = plain ? last.source().start() + letter : last.source().start();
    String together = plain ? last.text().substring(letter) + reading : last.text() + reading;
    pieces.remove(size() - 1);
    text.setLength(text.length() - last.text().length());
    if (plain && letter > 0) {
      append(new Span(last.source().start(), from), last.text().substring(0, letter));
    }
    boolean joint = plain && together.length() == source.end() - from;
    if (joint) {
      add(new Span(from, source.end()), together);
    } else {
      append(new Span(from, source.end()), CharacterReadings.of(together, text));
    }
  }

  /** The gap between the last piece and the next. */
  private Span gap(int nextStart) {
    int lastEnd = end();
    return new Span(lastEnd, nextStart);
  }

  private void append(Span source, String reading) {
    pieces.add(new Piece(source, reading));
    text.append(reading);
  }

  /**
   * Separates what follows with one space; does nothing at the start, at the end, or after a space.
   */
  public void blank() {
    blankWaits = true;
  }

  /** The number of pieces; a mark may begin at the next one. */
  public int size() {
    return pieces.size();
  }

  /** Marks the pieces from {@code from} to here, without the space inserted before them, if any. */
  public void mark(Inline.Kind mark, int from) {
    boolean blank = from > 0 && from < size() && pieces.get(from).text().equals(" ");
    int first = blank ? from + 1 : from;
    if (first < size()) {
      marks.add(new Mark(mark, first, size()));
    }
  }

  public Kind kind() {
    return kind;
  }

  public int level() {
    return level;
  }

  /** The text of the block so far. */
  public String text() {
    return text.toString();
  }

  /** The place in the file of the first piece; there must be one. */
  public int start() {
    return pieces.get(0).source().start();
  }

  /** The place in the file after the last piece; there must be one. */
  public int end() {
    return pieces.get(pieces.size() - 1).source().end();
  }

  /** The text of the last piece; empty if there is none. */
  public String lastPiece() {
    return pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1).text();
  }

  /** Whether its text is blank. */
  public boolean isBlank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /** The first code point that is not a space; the block must not be blank. */
  int firstVisible() {
    int at = 0;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.codePointAt(at);
  }

  /** The last code point that is not a space; the block must not be blank. */
  int lastVisible() {
    int at = text.length();
    while (Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return text.codePointBefore(at);
  }

  /** Whether its text ends in a space, or is empty. */
  public boolean endsInBlank() {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }

  /** Whether all its text is marked as one kind, except for spaces and the given characters. */
  public boolean isMarkedThroughout(Inline.Kind mark, String others) {
    BitSet marked = new BitSet();
    marks.stream().filter(m -> m.kind() == mark).forEach(m -> marked.set(m.from(), m.to()));
    for (int i = 0; i < pieces.size(); i++) {
      boolean free = pieces.get(i).text().chars().allMatch(c -> c == ' ' || others.indexOf(c) >= 0);
      if (!free && !marked.get(i)) {
        return false;
      }
    }
    return !marked.isEmpty();
  }

  /** The length of its text, in code units. */
  int length() {
    return text.length();
  }

  /** The length of what is marked as one kind; marks of a kind do not overlap. */
  int markedLength(Inline.Kind kind) {
    int length = 0;
    for (Mark mark : marks) {
      for (int i = mark.from(); mark.kind() == kind && i < mark.to(); i++) {
        length += pieces.get(i).text().length();
      }
    }
    return length;
  }

  /** Removes the marks of a kind. */
  void unmark(Inline.Kind kind) {
    marks.removeIf(mark -> mark.kind() == kind);
  }

  /** The same text as another kind of block. */
  public RawBlock as(Kind other) {
    RawBlock same = new RawBlock(other, level);
    same.pieces.addAll(pieces);
    same.marks.addAll(marks);
    same.text.append(text);
    return same;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Removes trailing spaces. */
  void stripTrailing() {
    while (size() > 0 && Character.isWhitespace(text.charAt(text.length() - 1))) {
      Piece last = pieces.remove(size() - 1);
      String stripped = last.text().stripTrailing();
      text.setLength(text.length() - last.text().length() + stripped.length());
      boolean plain = last.text().length() == last.source().length();
      if (!stripped.isEmpty()) {
        int start = last.source().start();
        Span source = plain ? new Span(start, start + stripped.length()) : last.source();
        pieces.add(new Piece(source, stripped));
      }
    }
    marks.removeIf(mark -> mark.from() >= size());
    marks.replaceAll(m -> new Mark(m.kind(), m.from(), Math.min(m.to(), size())));
  }

  /** Takes over the text of the block that continues this one. */
  void join(RawBlock next) {
    if (!endsInBlank()) {
      append(gap(next.start()), " ");
    }
    int shift = pieces.size();
    next.pieces.forEach(piece -> add(piece.source(), piece.text()));
    next.marks.forEach(m -> marks.add(new Mark(m.kind(), m.from() + shift, m.to() + shift)));
  }
}
