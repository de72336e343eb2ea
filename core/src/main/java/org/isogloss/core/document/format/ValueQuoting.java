package org.isogloss.core.document.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;

/**
 * How the value is quoted that a place in a file is in: an attribute of a tag or of a component, an
 * entry of front matter, an option. A new text that holds what ends the value would destroy it.
 */
public enum ValueQuoting {
  /** It is in no value, or in one that ends with its line. */
  NONE(""),
  SINGLE("'"),
  DOUBLE("\""),
  /** The value of an attribute without quotation marks. */
  BARE(" \t\r\n\f'\"`=<>");

  /** How far before a place the tag may begin that it is in, in code units. */
  private static final int LONGEST_TAG = 4_000;

  /** Stands for what begins a tag of HTML or a component. */
  private static final char TAG = '<';

  /** What ends a value, each a single character. */
  private final String ends;

  ValueQuoting(String ends) {
    this.ends = ends;
  }

  /**
   * Whether a value remains one when some text in it is replaced; also if the text is in none.
   *
   * @param prose the replaced text in the prose
   * @param place the same in the file
   * @param text the new text
   */
  public static boolean holds(Document document, Span prose, Span place, String text) {
    return BARE.isKept(text)
        || document.source() instanceof PackageSource
        || (around(document, prose).isKept(text) && inTag(document, place).isKept(text));
  }

  private boolean isKept(String text) {
    return text.chars().noneMatch(c -> ends.indexOf(c) >= 0);
  }

  /** The quotation marks around a block, which is then a value on its own. */
  private static ValueQuoting around(Document document, Span prose) {
    String source = document.source().text();
    Span block = document.toSource(document.blockAt(prose.start()).span());
    int before = block.start() - 1;
    while (before >= 0 && Character.isWhitespace(source.charAt(before))) {
      before--;
    }
    int after = block.end();
    while (after < source.length() && Character.isWhitespace(source.charAt(after))) {
      after++;
    }
    boolean same =
        before >= 0 && after < source.length() && source.charAt(before) == source.charAt(after);
    return same ? of(source.charAt(before)) : NONE;
  }

  private static ValueQuoting of(char quote) {
    return switch (quote) {
      case '\'' -> SINGLE;
      case '"' -> DOUBLE;
      default -> NONE;
    };
  }

  /** The value of a tag in Markdown or HTML, or in the braces of a component or a site builder. */
  private static ValueQuoting inTag(Document document, Span place) {
    DocumentFormat format = AnyReader.formatOf(document);
    boolean braces = format == DocumentFormat.MARKDOWN;
    if (!braces && format != DocumentFormat.HTML) {
      return NONE;
    }
    Scan scan = new Scan(braces);
    String source = document.source().text();
    for (int at = Math.max(0, place.start() - LONGEST_TAG); at < place.start(); at++) {
      if (source.charAt(at) == '\n' && isBlankAfter(source, at, place.start())) {
        scan = new Scan(braces);
      } else {
        scan.read(source.charAt(at), at + 1 < place.start() ? source.charAt(at + 1) : ' ');
      }
    }
    return scan.found();
  }

  /** Whether a blank line follows the end of a line; no tag continues after one. */
  private static boolean isBlankAfter(String source, int lineEnd, int limit) {
    int at = lineEnd + 1;
    while (at < limit && " \t\r".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    return at < limit && source.charAt(at) == '\n';
  }

  /** Reads a text up to a place, to know which tags, braces and quotation marks are open there. */
  private static final class Scan {

    private final boolean braces;
    private final Deque<Character> open = new ArrayDeque<>();
    private char quote;
    private boolean escaped;

    /**
     * @param braces whether braces outside of tags have a meaning
     */
    Scan(boolean braces) {
      this.braces = braces;
    }

    void read(char c, char next) {
      if (quote != 0) {
        quoted(c);
      } else if (c == TAG) {
        // A tag does not contain another one: what looked like the first one is none.
        if (!inTag() && (Character.isLetter(next) || next == '/')) {
          open.push(TAG);
        }
      } else if (c == '{' && (braces || inTag())) {
        open.push(c);
      } else if ((c == '>' && inTag()) || (c == '}' && !open.isEmpty() && !inTag())) {
        open.pop();
      } else if (!open.isEmpty() && "'\"`".indexOf(c) >= 0) {
        quote = c;
      }
    }

    private void quoted(char c) {
      if (escaped) {
        escaped = false;
      } else if (c == '\\' && !inTag()) {
        escaped = true;
      } else if (c == quote) {
        quote = 0;
      }
    }

    private boolean inTag() {
      return !open.isEmpty() && open.element() == TAG;
    }

    ValueQuoting found() {
      if (quote != 0) {
        return of(quote);
      }
      return inTag() ? BARE : NONE;
    }
  }
}
