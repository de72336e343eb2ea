package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** A title for the contents or the head of the page; it is not a heading of the text. */
    SHORT_TITLE,
    /** A short text that is typeset elsewhere: the name of an entry, a caption for a list. */
    LABEL,
    PARAGRAPH,
    /** A text on its own, made of sentences, whatever is around it. */
    SENTENCES,
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
    METADATA;

    /** Whether an empty line, that is, two line breaks, divides its text into paragraphs. */
    public boolean isDivided() {
      return switch (this) {
        case ABSTRACT, PARAGRAPH, SENTENCES, LIST_ITEM, QUOTATION, TABLE, FOOTNOTE -> true;
        default -> false;
      };
    }
  }

  /**
   * A piece of the block.
   *
   * @param source its span in the file
   * @param text what it is read as
   * @param replaced whether markup spells it differently, so that no part of it has a place of its
   *     own; if not, it has one code unit for each of the source
   */
  record Piece(Span source, String text, boolean replaced) {

    Piece {
      if (!replaced && text.length() != source.length()) {
        throw new IllegalArgumentException(source + " is not as long as '" + text + "'");
      }
    }

    /** The part before a place in its text; all of the source if it is replaced. */
    Piece upTo(int end) {
      Span part = replaced ? source : new Span(source.start(), source.start() + end);
      return new Piece(part, text.substring(0, end), replaced);
    }
  }

  /**
   * What the markup says about some pieces.
   *
   * @param kind their kind
   * @param from the first of them
   * @param to the one after the last
   */
  record Mark(Inline.Kind kind, int from, int to) {}

  /**
   * A cell of a table.
   *
   * @param table the table among all of the file
   * @param row its row in the table, from 0
   * @param column its column, from 0
   */
  public record Cell(int table, int row, int column) {}

  /**
   * Text that is marked alike.
   *
   * @param text what is read
   * @param kinds what it is marked as
   */
  public record Run(String text, Set<Inline.Kind> kinds) {

    public Run {
      kinds = Set.copyOf(kinds);
    }
  }

  /** As much of a text as this is the program's choice rather than the author's. */
  static final double NEARLY_ALL = 0.9;

  private final Kind kind;
  private final int level;

  /** The cell that it is in; null if it is in none, or its reader does not say. */
  private Cell cell;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean blankWaits;

  /** Whether the text before it ends there, whatever it looks like. */
  private boolean apart;

  /**
   * @param kind its kind according to the markup
   * @param level the heading level or nesting depth from 1; 0 if there is none
   */
  public RawBlock(Kind kind, int level) {
    this.kind = kind;
    this.level = level;
  }

  /**
   * Adds a span of the file as it is. Its characters are read as specified in {@code
   * characters.txt} for every format: letters are composed with their marks, invisible characters
   * dropped.
   *
   * @param source its span in the file; not before the end of the previous one
   * @param reading its characters, with blanks for line breaks
   */
  public void add(Span source, String reading) {
    add(new Piece(source, reading, false));
  }

  /**
   * Adds text that markup spells differently. Its characters are read like those of the file.
   *
   * @param source the markup's span in the file; not before the end of the previous one, unless it
   *     is the markup of the previous text
   * @param reading what it is read as; nothing is added if it is empty
   */
  public void addReplaced(Span source, String reading) {
    add(new Piece(source, reading, true));
  }

  /**
   * Adds a sign for an image without words, if it follows words.
   *
   * @param markup its span in the file
   */
  public void addImage(Span markup) {
    boolean forwards = size() > 0 && markup.start() >= end();
    if (forwards && ImageText.followsWords(text, 0, blankWaits)) {
      addReplaced(markup, ImageText.SIGN);
    }
  }

  private void add(Piece piece) {
    String reading = piece.text();
    Span source = piece.source();
    if (reading.isEmpty()) {
      return;
    }
    if (size() > 0 && source.start() < end() && !isSameMarkup(piece)) {
      throw new IllegalArgumentException("source goes backwards: " + source + " after " + end());
    }
    if (CharacterReadings.isPlain(reading)) {
      addRead(piece);
    } else if (!blankWaits && CharacterReadings.beginsWithMark(reading) && endsInLetter()) {
      addMarked(piece);
    } else if (piece.replaced()) {
      String whole = CharacterReadings.of(reading, text);
      if (!whole.isEmpty()) {
        addRead(new Piece(source, whole, true));
      }
    } else {
      CharacterReadings.split(
          reading,
          text,
          (start, end, part) -> {
            boolean same = reading.substring(start, end).equals(part);
            addRead(new Piece(new Span(start, end).shifted(source.start()), part, !same));
          });
    }
  }

  /** Whether this is more text of the markup that the last piece stands for. */
  private boolean isSameMarkup(Piece piece) {
    Piece last = pieces.get(size() - 1);
    return piece.replaced() && last.replaced() && piece.source().equals(last.source());
  }

  private boolean endsInLetter() {
    return size() > 0 && Character.isLetter(text.codePointBefore(text.length()));
  }

  private void addRead(Piece piece) {
    if (blankWaits && size() > 0 && !endsInBlank() && piece.text().charAt(0) != ' ') {
      appendGap(piece.source());
    }
    blankWaits = false;
    append(piece);
  }

  /** Adds a span that begins with marks on the letter that was added last. */
  private void addMarked(Piece marks) {
    Piece last = pieces.remove(size() - 1);
    text.setLength(text.length() - last.text().length());
    int letter = last.replaced() ? 0 : last.text().offsetByCodePoints(last.text().length(), -1);
    if (letter > 0) {
      append(last.upTo(letter));
    }
    String together = last.text().substring(letter) + marks.text();
    int from = last.source().start() + letter;
    Span source = new Span(from, marks.source().end());
    boolean joint =
        !last.replaced() && !marks.replaced() && last.source().end() == marks.source().start();
    if (joint) {
      add(source, together);
    } else {
      append(new Piece(source, CharacterReadings.of(together, text), true));
    }
  }

  /** Adds a blank for the gap between the last piece and the next. */
  private void appendGap(Span next) {
    append(new Piece(pieces.get(size() - 1).source().gapTo(next), " ", true));
  }

  private void append(Piece piece) {
    pieces.add(piece);
    text.append(piece.text());
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
    int first = afterBlank(from);
    if (first < size()) {
      marks.add(new Mark(mark, first, size()));
    }
  }

  /** The first piece from {@code from} on that is not a space inserted before it. */
  int afterBlank(int from) {
    boolean blank = from > 0 && from < size() && pieces.get(from).text().equals(" ");
    return blank ? from + 1 : from;
  }

  /** The text of the pieces from one on. */
  String textFrom(int piece) {
    return text.substring(startOf(piece));
  }

  /** The last characters of the text before a piece. */
  public String textBefore(int piece, int longest) {
    int end = startOf(piece);
    return text.substring(Math.max(0, end - longest), end);
  }

  private int startOf(int piece) {
    int start = text.length();
    for (int i = piece; i < size(); i++) {
      start -= pieces.get(i).text().length();
    }
    return start;
  }

  /** Whether the text before a piece is a formula. */
  boolean endsInFormula(int piece) {
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    return last != null && last.kind() == Inline.Kind.MATH && last.to() == piece;
  }

  /** Replaces the reading of the pieces from one on; an empty one removes them. */
  void reread(int from, String reading) {
    Span source = new Span(pieces.get(from).source().start(), end());
    text.setLength(startOf(from));
    pieces.subList(from, size()).clear();
    if (!reading.isEmpty()) {
      append(new Piece(source, reading, true));
    }
    // Marks end in the order in which they were made.
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).to() > from; i--) {
      Mark mark = marks.get(i);
      Mark cut = new Mark(mark.kind(), Math.min(mark.from(), from), Math.min(mark.to(), size()));
      if (cut.from() < cut.to()) {
        marks.set(i, cut);
      } else {
        marks.remove(i);
      }
    }
  }

  /** Records that it cannot continue the block before it. */
  public void beginApart() {
    apart = true;
  }

  boolean isApart() {
    return apart;
  }

  /** Records the cell that it is in; null for none. */
  public void in(Cell place) {
    cell = place;
  }

  /** The cell that it is in, if its reader says so. */
  public Optional<Cell> cell() {
    return Optional.ofNullable(cell);
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
    BitSet marked = marked(EnumSet.of(mark));
    for (int i = 0; i < pieces.size(); i++) {
      boolean free = pieces.get(i).text().chars().allMatch(c -> c == ' ' || others.indexOf(c) >= 0);
      if (!free && !marked.get(i)) {
        return false;
      }
    }
    return !marked.isEmpty();
  }

  /** The pieces that are marked as one of some kinds. */
  BitSet marked(Set<Inline.Kind> kinds) {
    BitSet marked = new BitSet();
    marks.stream()
        .filter(mark -> kinds.contains(mark.kind()))
        .forEach(mark -> marked.set(mark.from(), mark.to()));
    return marked;
  }

  /**
   * Removes the last code units of some pieces.
   *
   * @param lengths how many, by piece
   */
  void cutEnds(Map<Integer, Integer> lengths) {
    List<Piece> all = List.copyOf(pieces);
    int[] moved = new int[all.size() + 1];
    pieces.clear();
    text.setLength(0);
    for (int i = 0; i < all.size(); i++) {
      moved[i] = size();
      Piece left = all.get(i).upTo(all.get(i).text().length() - lengths.getOrDefault(i, 0));
      if (!left.text().isEmpty()) {
        append(left);
      }
    }
    moved[all.size()] = size();
    marks.replaceAll(m -> new Mark(m.kind(), moved[m.from()], moved[m.to()]));
    marks.removeIf(m -> m.from() == m.to());
  }

  /** The length of its text, in code units. */
  public int length() {
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

  /** Its text in runs that are marked alike, without places. */
  public List<Run> runs() {
    List<Set<Inline.Kind>> kinds = new ArrayList<>();
    pieces.forEach(piece -> kinds.add(EnumSet.noneOf(Inline.Kind.class)));
    marks.forEach(m -> kinds.subList(m.from(), m.to()).forEach(set -> set.add(m.kind())));
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      run.append(pieces.get(i).text());
      if (i + 1 == pieces.size() || !kinds.get(i + 1).equals(kinds.get(i))) {
        runs.add(new Run(run.toString(), kinds.get(i)));
        run.setLength(0);
      }
    }
    return runs;
  }

  /**
   * Returns blocks in which code is text if nearly everything is code by its style: that of the
   * whole text says how it was opened, such as a plain text in a word processor.
   */
  public static List<RawBlock> withoutStyleOfAll(List<RawBlock> blocks) {
    long whole = 0;
    long code = 0;
    for (RawBlock block : blocks) {
      whole += block.length();
      code += block.kind == Kind.CODE ? block.length() : block.markedLength(Inline.Kind.CODE);
    }
    if (code < NEARLY_ALL * whole) {
      return blocks;
    }
    blocks.forEach(block -> block.unmark(Inline.Kind.CODE));
    return blocks.stream()
        .map(block -> block.kind == Kind.CODE ? block.as(Kind.PARAGRAPH) : block)
        .toList();
  }

  /** Removes the marks of a kind. */
  void unmark(Inline.Kind kind) {
    marks.removeIf(mark -> mark.kind() == kind);
  }

  /** The same text as another kind of block. */
  public RawBlock as(Kind other) {
    RawBlock same = new RawBlock(other, level);
    same.cell = cell;
    same.apart = apart;
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
      if (!stripped.isEmpty()) {
        pieces.add(last.upTo(stripped.length()));
      }
    }
    marks.removeIf(mark -> mark.from() >= size());
    marks.replaceAll(m -> new Mark(m.kind(), m.from(), Math.min(m.to(), size())));
  }

  /** Takes over the text of the block that continues this one. */
  void join(RawBlock next) {
    if (!endsInBlank()) {
      appendGap(next.pieces.get(0).source());
    }
    int shift = pieces.size();
    next.pieces.forEach(this::add);
    next.marks.forEach(m -> marks.add(new Mark(m.kind(), m.from() + shift, m.to() + shift)));
  }
}
