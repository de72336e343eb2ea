package org.isogloss.core.document.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.text.FunctionWords;

/** Finds the arguments of commands. Positions are relative to the start of the text. */
final class LatexScanner {

  static final Patterns PATTERNS = new Patterns(LatexScanner.class, "latex-patterns.txt");

  /** Formulas longer than this many characters are treated as unterminated. */
  private static final int LONGEST = 20_000;

  /** The maximum length of an unknown argument that shows nothing. */
  private static final int LONGEST_KEY = 300;

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private static final int NOWHERE = -1;

  /**
   * Where something was searched for without success, so that the search is not repeated.
   *
   * @param from where the search began
   * @param to where it ended
   * @param stopped whether the paragraph ended there
   */
  private record Search(int from, int to, boolean stopped) {}

  private final Map<String, Search> searches = new HashMap<>();
  private final String source;
  private final LatexTokens tokens;
  private final LatexStructure structure;

  LatexScanner(String source, LatexStructure structure) {
    this.source = source;
    this.tokens = new LatexTokens(source);
    this.structure = structure;
  }

  LatexTokens tokens() {
    return tokens;
  }

  /** The group that begins at {@code at} with {@code open}; null if none does. */
  Span group(int at, int end, char open) {
    if (at >= end || source.charAt(at) != open) {
      return null;
    }
    Span group = structure.group(at);
    return group == null || group.end() > end ? null : group;
  }

  /** The next argument in braces, after spaces and comments; null if there is none. */
  Span argument(int at, int end) {
    return group(tokens.skipSpace(at, end), end, '{');
  }

  /** The next option in brackets, after spaces and comments; null if there is none. */
  Span option(int at, int end) {
    return group(tokens.skipSpace(at, end), end, '[');
  }

  /** The place after all arguments in brackets that follow. */
  int skipOptions(int at, int end) {
    int i = at;
    for (Span option = option(i, end); option != null; option = option(i, end)) {
      i = option.end();
    }
    return i;
  }

  /** The place after a command or character that serves as an argument. */
  int token(int at, int end) {
    int i = tokens.skipBlanks(at, end);
    if (i >= end) {
      return at;
    }
    Span group = group(i, end, '{');
    if (group != null) {
      return group.end();
    }
    if (source.charAt(i) != '\\') {
      return i + 1;
    }
    int after = tokens.commandEnd(i, end);
    return source.startsWith("\\csname", i) ? matched("csname", after, end) : after;
  }

  /** The place after the {@code \\} that ends a row of this paragraph; {@code at} if none does. */
  int rowEnd(int at, int end) {
    int limit = Math.min(end, at + LONGEST / 10);
    int i = at;
    while (i < limit && !(isLineEnd(i) && tokens.skipBlanks(i, end) == i)) {
      Span group = group(i, end, '{');
      if (group != null) {
        i = group.end();
      } else if (source.startsWith("\\\\", i)) {
        return i + 2;
      } else if (source.startsWith("\\end", i)) {
        return at;
      } else {
        i = source.charAt(i) == '\\' ? tokens.commandEnd(i, end) : i + 1;
      }
    }
    return at;
  }

  private boolean isLineEnd(int at) {
    return source.charAt(at) == '\n' || source.charAt(at) == '\r';
  }

  /** The place after all directly following arguments in the given delimiters. */
  int skipDelimited(int at, int end, char open, char close) {
    int i = at;
    while (i < end && source.charAt(i) == open) {
      int found = tokens.flatEnd(i, Math.min(end, tokens.lineEnd(i, end)), close);
      if (found < 0) {
        return i;
      }
      i = found;
    }
    return i;
  }

  /** The place after the slides for which a call counts, as of {@code \only<2->}, if any. */
  int overlayEnd(int at, int end) {
    return at < end && source.charAt(at) == '<' ? matched("overlay", at, end) : at;
  }

  /** The place after a pattern's match here; {@code at} if there is none. */
  int matched(String pattern, int at, int end) {
    int limit = Math.min(end, at + LONGEST_KEY);
    for (Pattern wanted : PATTERNS.named(pattern)) {
      Matcher matcher = wanted.matcher(source).region(at, limit);
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return at;
  }

  /** Whether a pattern matches here. */
  boolean looks(String pattern, Span span) {
    return span.length() <= LONGEST_KEY && PATTERNS.matches(pattern, span.in(source));
  }

  /** Whether an argument begins with words as in a sentence, a function word among them. */
  boolean isProse(Span argument) {
    int limit = Math.min(argument.end(), argument.start() + LONGEST_KEY);
    for (Pattern wanted : PATTERNS.named("words")) {
      Matcher matcher = wanted.matcher(source).region(argument.start(), limit);
      while (matcher.find() && matcher.group("sign") == null) {
        String words = matcher.group("words");
        if (words != null && BLANKS.splitAsStream(words).anyMatch(FunctionWords::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The place of the next brace, or of the next space if that comes first. */
  int upToBrace(int at, int end) {
    int i = tokens.skipBlanks(at, end);
    while (i < end && "{}".indexOf(source.charAt(i)) < 0 && !isBlankAfterWord(at, i)) {
      i++;
    }
    return i;
  }

  private boolean isBlankAfterWord(int from, int at) {
    char c = source.charAt(at);
    // "\hbox to 3cm {" has spaces before its brace, "\catcode`\@=11 " ends with one.
    boolean word = Character.isLetterOrDigit(source.charAt(Math.max(from, at - 1)));
    return c == '\n' || c == '\r' || (Character.isWhitespace(c) && word && !isBeforeBrace(at));
  }

  private boolean isBeforeBrace(int at) {
    int limit = Math.min(source.length(), at + LONGEST_KEY / 10);
    for (int i = at; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '{') {
        return true;
      }
      if (c == '\n' || c == '\r' || c == '}') {
        return false;
      }
    }
    return false;
  }

  /** The content of braces or brackets. */
  static Span inside(Span group) {
    return new Span(group.start() + 1, group.end() - 1);
  }

  /** Whether the line of a command contains only commands and spaces. */
  boolean isAloneInLine(int at, int after, int end) {
    int i = at - 1;
    int limit = Math.max(0, at - LONGEST_KEY);
    while (i >= limit && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
      i--;
    }
    boolean first = i < 0 || source.charAt(i) == '\n' || source.charAt(i) == '\r';
    int j = after;
    while (j < end && (source.charAt(j) == ' ' || source.charAt(j) == '\t')) {
      j++;
    }
    return first && (j >= end || "\n\r%".indexOf(source.charAt(j)) >= 0);
  }

  /** Whether a sentence goes on in the next line, with a word in lower case. */
  boolean goesOnBelow(int after, int end) {
    int i = after;
    int limit = Math.min(end, after + LONGEST_KEY);
    int lines = 0;
    while (i < limit && Character.isWhitespace(source.charAt(i))) {
      lines += source.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return lines == 1 && i < limit && Character.isLowerCase(source.codePointAt(i));
  }

  /**
   * Whether the content of an environment can only be mathematics: there are superscripts or
   * subscripts outside of formulas and arguments, which text does not allow.
   */
  boolean isFormula(int from, int end) {
    int limit = Math.min(end, from + LONGEST / 10);
    int i = afterGroups(from, end);
    while (i < limit) {
      char c = source.charAt(i);
      if (c == '_' || c == '^') {
        return true;
      }
      boolean paragraph = isLineEnd(i) && tokens.skipBlanks(i, end) == i;
      if (paragraph || c == '$' || c == '%') {
        return false;
      }
      int after = c == '\\' ? tokens.commandEnd(i, end) : i + 1;
      if (c == '\\' && structure.isInText(source.substring(i, after), after)) {
        return false;
      }
      i = c == '\\' ? afterGroups(after, end) : after;
    }
    return false;
  }

  /** The place after the arguments in braces that follow, and the options before each. */
  private int afterGroups(int at, int end) {
    int i = at;
    int next = at;
    while (next < end) {
      next = overlayEnd(next, end);
      Span option = group(next, end, '[');
      Span argument = group(next, end, '{');
      if (option == null && argument == null) {
        return i;
      }
      next = option == null ? argument.end() : option.end();
      i = option == null ? next : i;
    }
    return i;
  }

  /** The next position of a command; -1 if there is none nearby in the paragraph. */
  int findCommand(String name, int from, int end) {
    int at = find(name, from, end);
    boolean longer =
        at >= 0
            && at + name.length() < end
            && LatexTokens.isLetter(source.charAt(at + name.length()));
    return longer ? -1 : at;
  }

  /** The place after the next argument; -1 if there is none. */
  int argumentEnd(int at, int end) {
    Span group = argument(at, end);
    return group == null ? -1 : group.end();
  }

  /** The place of the comma that ends one of several options; {@code end} for the last. */
  int endOfOption(int at, int end) {
    int i = at;
    while (i < end && source.charAt(i) != ',') {
      Span group = group(i, end, '{');
      i =
          switch (source.charAt(i)) {
            case '%' -> tokens.lineEnd(i, end);
            case '\\' -> i + 2;
            default -> group == null ? i + 1 : group.end();
          };
    }
    return Math.min(i, end);
  }

  /** The next position of a formula's closing mark; -1 if there is none in the paragraph. */
  int find(String wanted, int from, int end) {
    Search before = searches.get(wanted);
    boolean known = before != null && before.from() <= from && from < before.to();
    if (known && before.stopped()) {
      return NOWHERE;
    }
    int limit = Math.min(end - wanted.length(), from + LONGEST);
    for (int i = known ? before.to() : from; i <= limit; i++) {
      if (source.startsWith(wanted, i)) {
        return i;
      }
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (isLineEnd(i) && tokens.skipBlanks(i, end) == i) {
        searches.put(wanted, new Search(known ? before.from() : from, i, true));
        return NOWHERE;
      }
    }
    searches.put(wanted, new Search(known ? before.from() : from, Math.max(from, limit), false));
    return NOWHERE;
  }
}
