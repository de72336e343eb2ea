package org.isogloss.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small text file of language data: an entry a line, {@code #} before a comment. */
public final class DataFile {

  private DataFile() {}

  /**
   * The entries of a file, in its order.
   *
   * @param owner the class beside which the file lies
   * @param name the file's name
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no data file " + name + " beside " + owner.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + name, e);
    }
  }
}
