package org.isogloss.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isogloss.core.document.DocumentId;

/** The paths of files as other programs want them: from the base folder on, with {@code /}. */
final class SourcePath {

  private SourcePath() {}

  /** The path from the base on; the path as it is where the file lies elsewhere. */
  static String relative(Path base, String path) {
    if (path.equals(DocumentId.STANDARD_INPUT.path())) {
      return path;
    }
    Path file = base.resolve(path).normalize();
    Path root = base.normalize();
    return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
  }

  /**
   * The same as a URI reference: relative inside the base, absolute elsewhere, with everything but
   * ASCII percent-encoded.
   */
  static String uri(Path base, String path) {
    String relative = relative(base, path);
    Path file = Path.of(relative);
    if (file.isAbsolute()) {
      // The URI of a path that is a folder would end in a slash; a manuscript is none.
      return ascii(file.toUri().toString());
    }
    try {
      String encoded = new URI(null, null, "/" + relative, null).getRawPath().substring(1);
      // A colon before the first slash would end a scheme.
      return ascii(encoded).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be percent-encoded: " + path, e);
    }
  }

  /**
   * A URI with what is not ASCII percent-encoded in UTF-8, letter for letter: {@link
   * URI#toASCIIString} would compose letters and their marks, which is the name of another file.
   */
  private static String ascii(String uri) {
    StringBuilder out = new StringBuilder();
    uri.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint < 0x80) {
                out.append((char) codePoint);
                return;
              }
              for (byte one : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                out.append("%%%02X".formatted(one & 0xFF));
              }
            });
    return out.toString();
  }
}
