package org.isogloss.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program inside a test.
 *
 * @param code how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record ProgramRun(int code, String out, String err) {

  public static ProgramRun of(String... args) {
    return withInput("", Terminal.NONE, args);
  }

  static ProgramRun withInput(String input, Terminal terminal, String... args) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return withInput(new ByteArrayInputStream(bytes), terminal, args);
  }

  static ProgramRun withInput(InputStream input, Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(new PrintWriter(out), new PrintWriter(err), input, terminal);
    int code = IsoglossCommand.run(streams, args);
    return new ProgramRun(code, out.toString(), err.toString());
  }
}
