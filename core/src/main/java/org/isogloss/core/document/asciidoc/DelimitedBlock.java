package org.isogloss.core.document.asciidoc;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** Code, a comment or a table between two delimiters, whose lines are not those of text. */
final class DelimitedBlock {

  private final String source;
  private final Patterns patterns;
  private final String closing;

  /** Null in code and comments. */
  private final AsciiDocTable table;

  /** Where the code begins; -1 in comments and tables. */
  private final int codeStart;

  private DelimitedBlock(
      String source, Patterns patterns, String opening, AsciiDocTable table, int codeStart) {
    this.source = source;
    this.patterns = patterns;
    this.closing = opening.startsWith("`") ? "```" : opening;
    this.table = table;
    this.codeStart = codeStart;
  }

  /**
   * A comment, which shows nothing.
   *
   * @param opening the delimiter that opens it
   */
  static DelimitedBlock comment(String source, Patterns patterns, String opening) {
    return new DelimitedBlock(source, patterns, opening, null, -1);
  }

  /**
   * Code.
   *
   * @param opening the delimiter that opens it
   * @param start where the delimiter ends
   */
  static DelimitedBlock code(String source, Patterns patterns, String opening, int start) {
    return new DelimitedBlock(source, patterns, opening, null, start);
  }

  /**
   * A table.
   *
   * @param opening the delimiter that opens it
   * @param attributes the attribute lines above it
   */
  static DelimitedBlock table(String source, Patterns patterns, String opening, String attributes) {
    AsciiDocTable table = new AsciiDocTable(source, patterns, opening, attributes);
    return new DelimitedBlock(source, patterns, opening, table, -1);
  }

  /**
   * Whether a line closes it.
   *
   * @param ahead the delimiters after the line
   */
  boolean isClosedBy(String text, DelimitersAhead ahead) {
    return text.equals(closing) || (table == null && ahead.isCloser(text, closing));
  }

  /**
   * Reads a line of it.
   *
   * @param comments receives the line if it is a comment in a table
   */
  void line(Span line, Span stripped, String text, List<Comment> comments) {
    if (table == null) {
      return;
    }
    LineMatch condition = LineMatch.of(patterns, "condition", stripped, text);
    if (patterns.matches("comment", text)) {
      comments.add(new Comment(stripped, text.substring(2)));
    } else if (condition != null) {
      table.line(condition.span(1));
    } else if (!patterns.matches("directive", text)) {
      table.line(line);
    }
  }

  /** The code, if it is code, up to an offset. */
  Optional<RawBlock> code(int end) {
    if (codeStart < 0) {
      return Optional.empty();
    }
    RawBlock code = new RawBlock(RawBlock.Kind.CODE, 0);
    Span lines = SourceLines.stripped(source, new Span(codeStart, Math.max(codeStart, end)));
    SourceLines.addVerbatim(code, source, lines);
    return Optional.of(code);
  }

  /** The cells, if it is a table, which has ended. */
  List<AsciiDocTable.Cell> cells() {
    return table == null ? List.of() : table.cells();
  }
}
