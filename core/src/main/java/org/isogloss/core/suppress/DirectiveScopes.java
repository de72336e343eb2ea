package org.isogloss.core.suppress;

import java.util.List;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * The scopes of the directives of a document. Lines and blocks are scanned once for all of them.
 */
final class DirectiveScopes {

  private final int length;
  private final List<Span> lines;
  private final List<Span> blocks;

  DirectiveScopes(Document document) {
    this.length = document.source().text().length();
    this.lines = linesOfText(document);
    this.blocks =
        document.blocks().stream().map(block -> document.toSource(block.span())).sorted().toList();
  }

  /** The scope of a directive; an empty span after the comment if there is nothing. */
  Span of(Directive directive) {
    int end = directive.comment().end();
    return switch (directive.kind()) {
      case OFF, ON -> new Span(end, length);
      case NEXT_LINE -> first(lines, end);
      case NEXT_BLOCK -> first(blocks, end);
    };
  }

  /** The first of sorted spans that starts at an offset or after it. */
  private static Span first(List<Span> sorted, int from) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() ? sorted.get(low) : new Span(from, from);
  }

  /** The lines that are neither blank nor a comment or part of one. */
  private static List<Span> linesOfText(Document document) {
    CommentCover cover = new CommentCover(document.comments());
    String text = document.source().text();
    return SourceLines.of(text).stream()
        .filter(line -> !cover.holds(SourceLines.stripped(text, line)))
        .toList();
  }

  /** Determines for consecutive lines whether they are in a comment. */
  private static final class CommentCover {

    private final List<Comment> comments;
    private int next;
    private int end;

    /**
     * @param comments by their start
     */
    CommentCover(List<Comment> comments) {
      this.comments = comments;
    }

    boolean holds(Span line) {
      while (next < comments.size() && comments.get(next).span().start() <= line.start()) {
        end = Math.max(end, comments.get(next).span().end());
        next++;
      }
      return line.isEmpty() || line.end() <= end;
    }
  }
}
