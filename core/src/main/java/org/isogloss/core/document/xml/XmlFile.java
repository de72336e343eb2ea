package org.isogloss.core.document.xml;

import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import org.isogloss.core.document.ReadException;

/**
 * The text of an XML file.
 *
 * @param text the text
 * @param expected the kind of file, with its article, for error messages
 * @param part its name in the archive that it is a part of; empty if it is a separate file
 */
public record XmlFile(String text, String expected, String part) {

  /** The encoding in the declaration of a file. */
  public static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{1,40})");

  public XmlFile {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(part, "part");
  }

  /** A separate file. */
  public XmlFile(String text, String expected) {
    this(text, expected, "");
  }

  /** An error at a reference to something undefined, whose place is an offset in the text. */
  ReadException undefined(int offset, String name) {
    int lineStart =
        Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    int line = (int) text.substring(0, lineStart).lines().count() + 1;
    return error(
        line,
        offset - lineStart + 1,
        "the entity &%s; is not defined, expected &amp;, &lt;, &gt;, &quot;, &apos; or a number"
            .formatted(name));
  }

  /** An error at a place; one that concerns the whole file without a place. */
  ReadException error(Location place, String message) {
    int line = place == null ? 0 : place.getLineNumber();
    int column = place == null ? 0 : Math.max(1, place.getColumnNumber());
    return error(line, column, message);
  }

  private ReadException error(int line, int column, String message) {
    if (!part.isEmpty()) {
      return new ReadException("%s:%d:%d: %s".formatted(part, line, column, message));
    }
    return line < 1 ? new ReadException(message) : new ReadException(line, column, message);
  }
}
