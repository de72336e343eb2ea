package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Span;

/**
 * The places of a document are exact: the prose maps to the source in order, letters map to
 * themselves or to what Unicode defines as equivalent, no letter is read twice, and lines and
 * columns are those shown by an editor.
 */
final class ExactPlaces {

  private final Document document;
  private final String source;
  private final String prose;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  private ExactPlaces(Document document) {
    this.document = document;
    this.source = document.source().text();
    this.prose = document.prose();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1))) {
        lineStarts.add(i + 1);
      }
    }
  }

  static void in(Document document) {
    ExactPlaces places = new ExactPlaces(document);
    places.blocks();
    places.inlines();
    places.comments();
  }

  private void blocks() {
    int proseDone = 0;
    BitSet read = new BitSet(source.length());
    for (Block block : document.blocks()) {
      Span span = block.span();
      require(span.start() >= proseDone && span.end() <= prose.length(), "block %s", block);
      proseDone = span.end();
      characters(block, read);
      location(span);
    }
  }

  private void characters(Block block, BitSet read) {
    Span last = new Span(0, 0);
    int at = block.span().start();
    while (at < block.span().end()) {
      Span place = place(at);
      require(place.end() <= source.length(), "place %s in a source of %d", place, source.length());
      require(
          place.start() >= last.start() && place.end() >= last.end(),
          "place %s after %s in block %s",
          place,
          last,
          block);
      int end = at + 1;
      while (end < block.span().end() && place(end).equals(place)) {
        end++;
      }
      letters(prose.substring(at, end), place, read);
      last = place;
      at = end;
    }
  }

  private Span place(int at) {
    return document.toSource(new Span(at, at + 1));
  }

  /** Letters stand for one character of the file, for letters and marks, or for markup. */
  private void letters(String text, Span place, BitSet read) {
    String there = place.in(source);
    boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
    if (letters && (place.length() == 1 || isWord(there))) {
      require(plain(there).equals(plain(text)), "'%s' stands for '%s' at %s", text, there, place);
      require(
          read.get(place.start(), place.end()).isEmpty(), "%s at %s is read twice", text, place);
      read.set(place.start(), place.end());
    }
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isMark(c));
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Composed, cast letters apart: the prose has é for e and an accent, and fi for the ligature. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private void inlines() {
    int last = 0;
    for (Inline inline : document.inlines()) {
      require(inline.span().start() >= last, "inline %s begins before %d", inline, last);
      last = inline.span().start();
      require(inline.span().end() <= prose.length(), "inline %s", inline);
      Block block = document.blockAt(inline.span().start());
      require(block.span().contains(inline.span()), "inline %s in block %s", inline, block);
      location(inline.span());
    }
  }

  private void comments() {
    int last = 0;
    for (Comment comment : document.comments()) {
      require(comment.span().start() >= last, "comment %s begins before %d", comment, last);
      last = comment.span().start();
      require(comment.span().end() <= source.length(), "comment %s", comment);
    }
  }

  /** A prose span's place, recomputed. */
  private void location(Span span) {
    Location location = document.location(span);
    require(document.sourceText(span).equals(location.span().in(source)), "text at %s", location);
    require(
        offset(location.startLine(), location.startColumn()) == location.startOffset()
            && offset(location.endLine(), location.endColumn()) == location.endOffset(),
        "lines and columns of %s",
        location);
  }

  private int offset(int line, int column) {
    return lineStarts.get(line - 1) + column - 1;
  }
}
