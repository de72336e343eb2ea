package org.isogloss.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.isogloss.report.SafeText;

/**
 * What the program reads from and writes to.
 *
 * @param out results
 * @param err messages
 * @param in what {@code -} reads
 * @param terminal what is known of the window that shows the output
 */
record Streams(PrintWriter out, PrintWriter err, InputStream in, Terminal terminal) {

  /** Those of this process. Output is UTF-8 everywhere: a report is the same on every machine. */
  static Streams ofProcess() {
    return new Streams(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.in,
        Terminal.detect(System.getenv()));
  }

  /** Says something of the run itself, on one line that commands neither a terminal nor a log. */
  void tell(String message) {
    err.println("isogloss: " + SafeText.of(message));
  }

  /** Prints a line of results; nothing in it commands a terminal or a log. */
  void say(String line) {
    out.println(SafeText.line(line));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
