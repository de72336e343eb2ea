package org.isogloss.glossary.format.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The texts that a simple regular expression matches: alternatives, groups, classes of listed
 * letters, {@code ?}, escapes, white space and borders of words. One that matches more than 64
 * texts is not simple.
 */
final class ValePatterns {

  private static final int MOST = 64;

  /** The maximum nesting of groups: Java, too, compiles groups recursively. */
  private static final int DEEPEST = 100;

  private static final String IGNORE_CASE = "(?i)";

  private static final String SPACE = " ";

  /** Stands for {@code \b} in a text; no text contains this character. */
  private static final char BORDER = '\uFDD0';

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
    if (texts == null || parser.at < parser.pattern.length() || hasOpenBorder(texts)) {
      return Optional.empty();
    }
    List<String> bare =
        texts.stream()
            .filter(ValePatterns::hasRightBorders)
            .map(text -> text.replace(String.valueOf(BORDER), ""))
            .distinct()
            .toList();
    return bare.isEmpty() || bare.stream().anyMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(bare);
  }

  /** Whether a border at an end is not one of the text itself, like that before {@code .NET}. */
  private static boolean hasOpenBorder(List<String> texts) {
    return texts.stream()
        .filter(text -> text.indexOf(BORDER) >= 0)
        .anyMatch(
            text -> {
              String bare = text.replace(String.valueOf(BORDER), "");
              return bare.isEmpty()
                  || (text.charAt(0) == BORDER && !isInWord(bare, 0))
                  || (text.charAt(text.length() - 1) == BORDER
                      && !isInWord(bare, bare.length() - 1));
            });
  }

  /** Whether a word begins or ends at each border inside a text; if not, nothing matches it. */
  private static boolean hasRightBorders(String text) {
    StringBuilder bare = new StringBuilder();
    List<Integer> borders = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BORDER) {
        borders.add(bare.length());
      } else {
        bare.append(c);
      }
    }
    return borders.stream().allMatch(at -> isInWord(bare, at - 1) != isInWord(bare, at));
  }

  private static boolean isInWord(CharSequence text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
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
      boolean space = atom.equals(List.of(SPACE));
      if (accept('?') || (space && accept('*'))) {
        atom = new ArrayList<>(atom);
        atom.add("");
      } else if (space) {
        // The words of a term may be apart by any number of blanks.
        accept('+');
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
    if (inside.replace("\\s", "").matches("(?s).*\\\\[\\p{L}\\p{N}].*")) {
      return null;
    }
    return inside
        .replace("\\s", SPACE)
        .replace("\\", "")
        .codePoints()
        .mapToObj(Character::toString)
        .toList();
  }

  /** A class such as {@code \d} matches too much; an escaped character is literal. */
  private List<String> escape() {
    if (accept('s')) {
      return List.of(SPACE);
    }
    if (accept('b')) {
      return List.of(String.valueOf(BORDER));
    }
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
