package org.isogloss.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small text file of language data: one entry per line, {@code #} before a comment. */
public final class DataFile {

  private DataFile() {}

  /**
   * The entries of a file, in order.
   *
   * @param owner the class beside which the file is stored
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

  /**
   * The entries of a file in groups: a line {@code [name]} begins each.
   *
   * @param owner the class beside which the file is stored
   * @param name the file's name
   * @return the entries by group, groups and entries in the order of the file
   * @throws IllegalArgumentException if there is no such file, or an entry precedes the first group
   */
  public static Map<String, List<String>> groups(Class<?> owner, String name) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> group = null;
    for (String line : lines(owner, name)) {
      if (line.matches("\\[[a-z-]+]")) {
        group =
            groups.computeIfAbsent(line.substring(1, line.length() - 1), g -> new ArrayList<>());
      } else if (group == null) {
        throw new IllegalArgumentException("entry before the first group of " + name + ": " + line);
      } else {
        group.add(line);
      }
    }
    return groups;
  }
}
