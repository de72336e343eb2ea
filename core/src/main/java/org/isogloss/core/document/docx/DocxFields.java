package org.isogloss.core.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/**
 * The open fields: an instruction, such as {@code REF x}, that is not shown, then its result, which
 * is. They nest, and the result of a table of contents contains many paragraphs.
 */
final class DocxFields {

  /** What the result of a field is. */
  enum Result {
    /** Ordinary text. */
    TEXT,
    /** Text that repeats other text: contents, index, lists of figures. */
    LEFT_OUT,
    /** A citation, pointing to the list of references. */
    CITATION,
    /** The number of a note, which is its mark if it is raised. */
    NOTE,
    /** The list of references. */
    REFERENCES,
    /** Text, or if the field has no result, what its instruction says how to draw. */
    DRAWN
  }

  private static final Map<String, Result> BY_INSTRUCTION = byInstruction();

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    Result result;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /**
   * The number of open fields with each result: a damaged file may leave thousands of them open.
   */
  private final Map<Result, Integer> openByResult = new EnumMap<>(Result.class);

  /** The number of open fields that have not reached their result. */
  private int instructions;

  /** A field begins with its instruction. */
  void begin() {
    open.push(new Field());
    instructions++;
  }

  /** Adds to the instruction of the innermost field. */
  void instruct(String text) {
    if (!open.isEmpty() && open.element().result == null) {
      open.element().instruction.append(text);
    }
  }

  /** The result of the innermost field begins. */
  void separate() {
    if (!open.isEmpty() && open.element().result == null) {
      Result result = result(open.element().instruction.toString());
      open.element().result = result;
      instructions--;
      openByResult.merge(result, 1, Integer::sum);
    }
  }

  /** The innermost field ends. Returns whether it is drawn as its instruction says. */
  boolean end() {
    Field ended = open.poll();
    if (ended != null && ended.result == null) {
      instructions--;
      return result(ended.instruction.toString()) == Result.DRAWN;
    }
    if (ended != null) {
      openByResult.merge(ended.result, -1, Integer::sum);
    }
    return false;
  }

  /** A field whose instruction is known begins with its result. */
  void beginSimple(String instruction) {
    begin();
    instruct(instruction);
    separate();
  }

  /** Ends a paragraph, and with it instructions whose fields never reached a result. */
  void endParagraph() {
    while (!open.isEmpty() && open.element().result == null) {
      end();
    }
  }

  /** Ends a part of the file, and with it all its fields. */
  void endPart() {
    while (!open.isEmpty()) {
      end();
    }
  }

  /** Whether text here is shown and is the author's. */
  boolean isShown() {
    return instructions == 0 && !isIn(Result.LEFT_OUT);
  }

  /** Whether a field is open. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Whether text here is the result of such a field, at any depth. */
  boolean isIn(Result result) {
    return openByResult.getOrDefault(result, 0) > 0;
  }

  private static Result result(String instruction) {
    String[] words = instruction.strip().toUpperCase(Locale.ROOT).split("\\s+", 3);
    Result known = BY_INSTRUCTION.get(words[0]);
    if (known == null && words.length > 1) {
      known = BY_INSTRUCTION.get(words[0] + " " + words[1]);
    }
    return known == null ? Result.TEXT : known;
  }

  private static Map<String, Result> byInstruction() {
    Map<String, Result> results = new HashMap<>();
    for (String line : DataFile.lines(DocxFields.class, "fields.txt")) {
      String[] fields = line.split("\t", -1);
      results.put(fields[0], Result.valueOf(fields[1]));
    }
    return Map.copyOf(results);
  }
}
