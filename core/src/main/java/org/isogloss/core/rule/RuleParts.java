package org.isogloss.core.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;

/**
 * The names of a rule's parts: what its findings may have after a slash, as in {@code
 * languagetool/EN_A_VS_AN}. A name that ends in an asterisk covers all names that begin with the
 * text before it. Long lists are read when they are first needed.
 */
public final class RuleParts {

  /** A rule without parts. */
  public static final RuleParts NONE = of();

  private static final String MORE = "*";

  private final Supplier<List<String>> source;
  private volatile Listed listed;

  private record Listed(List<String> names, Set<String> single, List<String> beginnings) {

    static Listed of(List<String> lines) {
      List<String> names = lines.stream().filter(name -> !name.endsWith(MORE)).toList();
      List<String> beginnings =
          lines.stream()
              .filter(name -> name.endsWith(MORE))
              .map(name -> name.substring(0, name.length() - MORE.length()))
              .toList();
      return new Listed(names, names.stream().collect(Collectors.toUnmodifiableSet()), beginnings);
    }
  }

  private RuleParts(Supplier<List<String>> source) {
    this.source = source;
  }

  /** Creates the parts with some names. */
  public static RuleParts of(String... names) {
    List<String> all = List.of(names);
    return new RuleParts(() -> all);
  }

  /**
   * Creates the parts that a data file lists, one per line.
   *
   * @param owner the class beside which the file is stored
   * @param file the file's name
   */
  public static RuleParts in(Class<?> owner, String file) {
    return new RuleParts(() -> DataFile.lines(owner, file));
  }

  /** Whether the rule has a part with this name. */
  public boolean contain(String part) {
    return listed().single().contains(part)
        || listed().beginnings().stream()
            .anyMatch(start -> part.length() > start.length() && part.startsWith(start));
  }

  /** Whether a name is that of a part, or with an underscore the common beginning of several. */
  public boolean containOrBegin(String name) {
    return contain(name) || listed().beginnings().contains(name + "_");
  }

  /** The names in the order of the list, without those that only have a beginning. */
  public List<String> names() {
    return listed().names();
  }

  private Listed listed() {
    Listed read = listed;
    if (read == null) {
      read = Listed.of(source.get());
      listed = read;
    }
    return read;
  }
}
