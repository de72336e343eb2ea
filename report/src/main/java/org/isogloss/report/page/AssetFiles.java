package org.isogloss.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.report.page.view.Assets;

/** Reads the style sheet and the scripts of the page, and allows these and nothing else. */
final class AssetFiles {

  /** A comment that fills a line is for those who change the resource. */
  private static final Pattern COMMENT = Pattern.compile("//.*|/\\*.*\\*/");

  private AssetFiles() {}

  static Assets read() {
    String style = tight(resource("page.css"));
    String early = resource("early.js");
    String script = resource("page.js");
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s' '%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(early), hash(script));
    return new Assets(policy, style, early, script);
  }

  private static String resource(String name) {
    try (InputStream in = AssetFiles.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !COMMENT.matcher(line).matches())
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the program cannot be read: " + name, e);
    }
  }

  /** A style sheet without the blanks that only help to read it. */
  private static String tight(String style) {
    return style.replaceAll("(?<=[{;:,]) | (?=[{}])", "").replace(";}", "}");
  }

  /** The hash of a text, as a Content-Security-Policy names it. */
  static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(sha256(text));
  }

  /** The SHA-256 digest of a text. */
  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
