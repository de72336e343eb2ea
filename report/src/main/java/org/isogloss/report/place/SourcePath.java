package org.isogloss.report.place;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.isogloss.core.document.DocumentId;

/** The paths of files for other programs: relative to the base folder, with {@code /}. */
public final class SourcePath {

  private SourcePath() {}

  /** The path relative to the base; unchanged if the file is outside. */
  public static String relative(Path base, String path) {
    if (path.equals(DocumentId.STANDARD_INPUT.path())) {
      return path;
    }
    Path file;
    try {
      file = base.resolve(path).normalize();
    } catch (InvalidPathException e) {
      return unnameable(base, path);
    }
    Path root = base.normalize();
    return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
  }

  /**
   * The same for a name that is not in the character set of the locale. Java cannot make a path of
   * it, but the failure to read that file must be reported.
   */
  private static String unnameable(Path base, String path) {
    String file = path.replace('\\', '/');
    String root = base.normalize().toString().replace('\\', '/') + "/";
    String inside = file.startsWith(root) ? file.substring(root.length()) : file;
    return inside.startsWith("./") ? inside.substring(2) : inside;
  }

  /**
   * The same as a URI reference: relative inside the base, absolute elsewhere, with non-ASCII
   * characters percent-encoded.
   */
  public static String uri(Path base, String path) {
    String relative = relative(base, path);
    try {
      Path file = Path.of(relative);
      if (file.isAbsolute()) {
        // The URI of a folder would end in a slash, but a manuscript is not a folder.
        return ascii(file.toUri().toString());
      }
    } catch (InvalidPathException e) {
      // Then its characters are all that is known of it.
    }
    try {
      String encoded = new URI(null, null, "/" + relative, null).getRawPath().substring(1);
      // A colon before the first slash would mark a scheme.
      return ascii(encoded).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("percent-encoding a path cannot fail: " + path, e);
    }
  }

  /**
   * A URI with non-ASCII characters percent-encoded in UTF-8, one by one: {@link URI#toASCIIString}
   * would compose letters and combining marks, which gives the name of a different file.
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
