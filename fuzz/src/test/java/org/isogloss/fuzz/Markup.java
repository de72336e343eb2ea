package org.isogloss.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isogloss.core.data.DataFile;

/**
 * Draws well-formed XML of a vocabulary, so that a fuzzer gets past the parser. A vocabulary is a
 * file of lines: a start tag without its brackets, to be opened and closed anywhere, or a whole
 * piece that begins with a bracket; a question mark is a text.
 */
final class Markup {

  /** Enough to exercise all rules of a reader, and quick to read. */
  private static final int MOST_STEPS = 60;

  private static final int LONGEST_TEXT = 24;

  private final List<String> tags = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /**
   * @param file the vocabulary's name beside this class
   */
  Markup(String file) {
    for (String line : DataFile.lines(Markup.class, file)) {
      if (line.startsWith("<")) {
        pieces.add(line);
      } else if (line.startsWith("\"")) {
        texts.add(line.substring(1));
      } else {
        tags.add(line);
      }
    }
  }

  /** A sequence of elements and texts, each element closed. */
  String draw(FuzzedDataProvider data) {
    StringBuilder xml = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    int steps = data.consumeInt(0, MOST_STEPS);
    for (int step = 0; step < steps && data.remainingBytes() > 0; step++) {
      switch (data.consumeInt(0, 5)) {
        case 0, 1 -> xml.append(filled(data.pickValue(pieces), data));
        case 2, 3 -> {
          String tag = data.pickValue(tags);
          xml.append('<').append(filled(tag, data)).append('>');
          open.push(tag.split(" ", 2)[0]);
        }
        case 4 -> {
          if (!open.isEmpty()) {
            xml.append("</").append(open.pop()).append('>');
          }
        }
        default -> xml.append(text(data));
      }
    }
    open.forEach(name -> xml.append("</").append(name).append('>'));
    return xml.toString();
  }

  private String filled(String pattern, FuzzedDataProvider data) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int mark = pattern.indexOf('?'); mark >= 0; mark = pattern.indexOf('?', done)) {
      filled.append(pattern, done, mark).append(text(data));
      done = mark + 1;
    }
    return filled.append(pattern.substring(done)).toString();
  }

  private String text(FuzzedDataProvider data) {
    return escaped(
        data.consumeBoolean() ? data.pickValue(texts) : data.consumeString(LONGEST_TEXT));
  }

  /** A text as allowed in XML 1.0. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n')
        .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
