package org.isogloss.glossary.format.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The texts that a simple regular expression matches: alternatives, groups, classes of listed
 * letters, {@code ?} and escapes. One that matches more than 64 texts is not simple.
 */
final class ValePatterns {

  private static final int MOST = 64;

  /** The maximum nesting of groups: Java, too, compiles groups recursively. */
  private static final int DEEPEST = 100;

  private static final String IGNORE_CASE = "(?i)";

  private final String pattern;
  private int at;
  private int depth;

  private ValePatterns(String pattern) {
    this.pattern = pattern;
  }

  /**
   * What is wrong with a pattern.
   *
   * @param at its offset, from 0
   */
  record Fault(int at, String problem) {}

  /** The error that makes a pattern an invalid regular expression on its own, if any. */
  static Optional<Fault> fault(String pattern) {
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      }
      if (depth > DEEPEST) {
        return Optional.of(new Fault(i, "more than " + DEEPEST + " nested groups"));
      }
    }
    try {
      Pattern compiled = Pattern.compile(pattern);
      return compiled.pattern().isEmpty()
          ? Optional.of(new Fault(0, "it is empty"))
          : Optional.empty();
    } catch (PatternSyntaxException e) {
      String what = String.valueOf(e.getDescription()).replaceAll("\\s+", " ");
      return Optional.of(new Fault(Math.max(0, e.getIndex()), what));
    }
  }

  /** Whether a pattern ignores case. */
  static boolean ignoresCase(String pattern) {
    return pattern.startsWith(IGNORE_CASE);
  }

  /** All texts in the order of the alternatives; empty if the pattern is not simple. */
  static Optional<List<String>> texts(String pattern) {
    ValePatterns parser =
        new ValePatterns(ignoresCase(pattern) ? pattern.substring(IGNORE_CASE.length()) : pattern);
    List<String> texts = parser.alternatives();
    boolean simple = texts != null && parser.at == parser.pattern.length();
    return simple && !texts.isEmpty() && texts.stream().noneMatch(String::isBlank)
        ? Optional.of(texts.stream().distinct().toList())
        : Optional.empty();
  }

  /** Returns a pattern that matches exactly this text. */
  static String literal(String text) {
    return text.replaceAll("([\\\\.^$|?*+()\\[\\]{}])", "\\\\$1");
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>();
    do {
      List<String> sequence = sequence();
      if (sequence == null || all.size() + sequence.size() > MOST) {
        return null;
      }
      all.addAll(sequence);
    } while (accept('|'));
    return all;
  }

  private List<String> sequence() {
    List<String> all = List.of("");
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      List<String> atom = atom();
      if (atom == null) {
        return null;
      }
      if (accept('?')) {
        atom = new ArrayList<>(atom);
        atom.add("");
      }
      if ((at < pattern.length() && "*+{".indexOf(pattern.charAt(at)) >= 0)
          || all.size() * atom.size() > MOST) {
        return null;
      }
      List<String> joined = new ArrayList<>();
      for (String head : all) {
        atom.forEach(tail -> joined.add(head + tail));
      }
      all = joined;
    }
    return all;
  }

  private List<String> atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> letters();
      case '\\' -> escape();
      case '.', '^', '$', '*', '+', '?' -> null;
      default -> List.of(String.valueOf(c));
    };
  }

  private List<String> group() {
    if (++depth > DEEPEST) {
      return null;
    }
    if (accept('?') && !accept(':')) {
      return null;
    }
    List<String> inner = alternatives();
    depth--;
    return accept(')') ? inner : null;
  }

  private List<String> letters() {
    int end = pattern.indexOf(']', at);
    if (end < 0) {
      return null;
    }
    String inside = pattern.substring(at, end);
    at = end + 1;
    if (inside.isEmpty() || inside.startsWith("^") || inside.matches(".+-.+")) {
      return null;
    }
    return inside.replace("\\", "").codePoints().mapToObj(Character::toString).toList();
  }

  /** A class such as {@code \d} matches too much; an escaped character is literal. */
  private List<String> escape() {
    if (at == pattern.length() || Character.isLetterOrDigit(pattern.charAt(at))) {
      return null;
    }
    return List.of(String.valueOf(pattern.charAt(at++)));
  }

  private boolean accept(char c) {
    boolean found = at < pattern.length() && pattern.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }
}
