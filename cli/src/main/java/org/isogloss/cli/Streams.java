package org.isogloss.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.isogloss.report.text.SafeText;

/**
 * The streams that the program reads and writes.
 *
 * @param out results
 * @param err messages
 * @param in the input that {@code -} refers to
 * @param terminal the properties of the terminal that shows the output
 */
record Streams(PrintWriter out, PrintWriter err, InputStream in, Terminal terminal) {

  /** The streams of this process. Output is always UTF-8: a report is the same on every machine. */
  static Streams ofProcess() {
    return new Streams(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.in,
        Terminal.detect(System.getenv()));
  }

  /** Prints a message about the run on one line, without terminal or log control sequences. */
  void message(String message) {
    err.println("isogloss: " + SafeText.of(message));
  }

  /** Prints a line of results, without terminal or log control sequences. */
  void say(String line) {
    out.println(SafeText.line(line));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
