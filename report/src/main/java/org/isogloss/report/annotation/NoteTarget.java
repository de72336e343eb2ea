package org.isogloss.report.annotation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.Zone;

/** The text file that notes are written into, by its lines. */
final class NoteTarget {

  /** What is written instead where the encoding of a file lacks a character of a message. */
  private static final Map<String, String> PLAIN =
      Map.of("“", "\"", "”", "\"", "‘", "'", "’", "'", "–", "-", "—", "--", "…", "...");

  private final Document document;
  private final TextSource source;
  private final String text;
  private final AnnotateAs as;
  private final String lineBreak;
  private final int[] lineStarts;
  private final BitSet blankLines = new BitSet();

  /**
   * @param document the file as it was read
   * @param source its text
   * @param as how findings are written
   */
  NoteTarget(Document document, TextSource source, AnnotateAs as) {
    this.document = document;
    this.source = source;
    this.text = source.text();
    this.as = as;
    this.lineStarts = lineStarts(text);
    for (int i = 0; i < lineStarts.length; i++) {
      blankLines.set(i, text.substring(lineStarts[i], lineEnd(lineStarts[i])).isBlank());
    }
    int first = lineEnd(0);
    this.lineBreak =
        text.startsWith("\r\n", first) ? "\r\n" : text.startsWith("\r", first) ? "\r" : "\n";
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int size = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts = size == starts.length ? Arrays.copyOf(starts, 2 * size) : starts;
        starts[size] = i + 1;
        size++;
      }
    }
    return Arrays.copyOf(starts, size);
  }

  /** The name of the file. */
  String path() {
    return document.id().path();
  }

  String text() {
    return text;
  }

  AnnotateAs as() {
    return as;
  }

  /** Whether the encoding of the file supports a text. */
  boolean canEncode(String other) {
    return source.canEncode(other);
  }

  /** Whether a place is in a table. */
  boolean isInTable(int at) {
    return document.zoneAt(at) == Zone.TABLE;
  }

  private int line(int at) {
    int found = Arrays.binarySearch(lineStarts, at);
    return found >= 0 ? found : -found - 2;
  }

  private int start(int line) {
    return line < lineStarts.length ? lineStarts[line] : text.length();
  }

  /** Where the line that contains a place begins. */
  int lineStart(int at) {
    return start(line(at));
  }

  /** Where the line that contains a place ends, before its line break. */
  int lineEnd(int at) {
    int end = start(line(at) + 1);
    while (end > at && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** Where the next line begins; the length of the text if there is none. */
  int nextLine(int at) {
    return start(line(at) + 1);
  }

  /** The start of the first blank line after a place; the length of the text if there is none. */
  int blankAfter(int at) {
    int blank = blankLines.nextSetBit(line(at) + 1);
    return blank < 0 ? text.length() : start(blank);
  }

  /** The start of the first line of the paragraph around a place: the one after a blank line. */
  int paragraphStart(int at) {
    int line = line(at);
    return line == 0 ? 0 : start(blankLines.previousSetBit(line - 1) + 1);
  }

  /** The indent of the line that begins at a place. */
  String indent(int lineStart) {
    int at = lineStart;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return text.substring(lineStart, at);
  }

  /** A note as one line, in characters that the file can contain. */
  String line(Note note) {
    return line(String.join(" ", note.paragraphs()));
  }

  /** A note as one line, with the text that it is about before it. */
  String lineAbout(Note note) {
    return line(QuotedText.of(note) + ": " + String.join(" ", note.paragraphs()));
  }

  private String line(String message) {
    String line = message.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
    if (canEncode(line)) {
      return line;
    }
    StringBuilder encodable = new StringBuilder();
    line.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> encodable.append(canEncode(c) ? c : PLAIN.getOrDefault(c, "?")));
    return encodable.toString();
  }

  /** A comment as a paragraph of its own, inserted at the start of a line. */
  Placement paragraph(int at, String comment) {
    if (at >= text.length()) {
      String gap = text.isEmpty() ? "" : isLineStart(at) ? lineBreak : lineBreak + lineBreak;
      return Placement.comment(text.length(), gap + comment + lineBreak);
    }
    int line = line(at);
    boolean afterText = line > 0 && !blankLines.get(line - 1);
    String after = blankLines.get(line) ? "" : lineBreak;
    return Placement.comment(at, (afterText ? lineBreak : "") + comment + lineBreak + after);
  }

  /** A comment as a line of its own, inserted at the start of a line, or at the end of the text. */
  Placement ownLine(int at, String comment) {
    return Placement.comment(at, (isLineStart(at) ? "" : lineBreak) + comment + lineBreak);
  }

  private boolean isLineStart(int at) {
    return lineStart(at) == at;
  }
}
