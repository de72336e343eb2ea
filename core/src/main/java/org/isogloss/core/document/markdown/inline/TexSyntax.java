package org.isogloss.core.document.markdown.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * LaTeX inside Markdown: formulas in {@code \(} and {@code \[}, environments, and the commands that
 * Pandoc passes through.
 */
final class TexSyntax implements InlineSyntax {

  private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]{2,30}+)\\*?");
  private static final Pattern REFERENCE =
      Pattern.compile("\\\\@ref\\([^()\\s]{1,100}\\)|\\\\@ref\\{[^{}\\s]{1,100}}");
  private static final Pattern LABEL = Pattern.compile("\\\\#[a-zA-Z][\\w:-]{0,100}+\\)");
  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\\\(begin|end)\\{([a-zA-Z]{1,20}+\\*?)}");
  private static final Pattern ARGUMENTS =
      Pattern.compile("(?:\\[[^\\]\\n]{0,200}+]|\\{[^{}\\n]{0,200}+}){0,4}+");
  private static final Pattern BRACKETS = Pattern.compile("(?:\\[[^\\]\\n]{0,200}+])?+");
  private static final Pattern LENGTH =
      Pattern.compile("(?:=|\\s)?+-?[\\d.]{1,8}+(?:pt|em|ex|cm|mm|in|bp|pc|sp)(?!\\p{L})");

  /** What only a formula contains: a command, an index, a power, a relation. */
  private static final Pattern FORMULA = Pattern.compile("\\\\[a-zA-Z]|[_^=<>]");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  /** What a note or a link in escaped brackets does not have, if it has no words: {@code x + y}. */
  private static final Pattern OPERATOR = Pattern.compile("\\s[-+*/]\\s");

  private static final int LONGEST_ENVIRONMENT = 4000;
  private static final int LONGEST_FORMULA = 1000;

  private final Map<String, String> roles = new HashMap<>();

  TexSyntax() {
    DataFile.groups(TexSyntax.class, "tex-commands.txt")
        .forEach((role, names) -> names.forEach(name -> addAll(role, name)));
  }

  private void addAll(String role, String names) {
    List.of(names.split("\\s+", -1)).forEach(name -> roles.put(name, role));
  }

  @Override
  public int read(MaskedText text, int at) {
    char next = text.charAt(at + 1);
    if (next == '\\' && (text.charAt(at + 2) == '(' || text.charAt(at + 2) == '[')) {
      return escapedFormula(text, at, text.charAt(at + 2));
    }
    if (next == '(' || next == '[') {
      return formula(text, at, next);
    }
    if (next == '#') {
      Matcher label = text.match(LABEL, at);
      return label != null && text.charAt(at - 1) == '('
          ? text.hide(at - 1, label.end())
          : Math.min(text.end(), at + 2);
    }
    if (next == '@') {
      Matcher reference = text.match(REFERENCE, at);
      return reference == null ? at : text.mark(at, reference.end(), Inline.Kind.CODE);
    }
    Matcher environment = text.match(ENVIRONMENT, at);
    if (environment != null) {
      return environment(text, at, environment);
    }
    boolean word = Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ':';
    Matcher command = word ? null : text.match(COMMAND, at);
    return command == null ? Math.min(text.end(), at + 2) : command(text, at, command);
  }

  /** A formula with doubled backslashes, for site builders that consume one. */
  private static int escapedFormula(MaskedText text, int at, char bracket) {
    int close = text.indexOf(bracket == '(' ? "\\\\)" : "\\\\]", at + 3);
    return close < 0 ? at + 3 : text.mark(at, close + 3, Inline.Kind.MATH);
  }

  /** A formula, unless the backslash only escapes a bracket. */
  private static int formula(MaskedText text, int at, char bracket) {
    int close = text.indexOf(bracket == '(' ? "\\)" : "\\]", at + 2);
    // Nobody sets an escaped bracket on a line of its own.
    boolean displayed = close > 0 && bracket == '[' && text.charAt(at + 2) == '\n';
    if (displayed) {
      return text.mark(at, close + 2, Inline.Kind.MATH);
    }
    if (close < 0 || close - at > LONGEST_FORMULA) {
      return at + 2;
    }
    String inside = text.text().substring(at + 2, close);
    boolean told = bracket == '(' ? !inside.isBlank() : OPERATOR.matcher(inside).find();
    boolean plain = told && !WORD.matcher(inside).find();
    return plain || FORMULA.matcher(inside).find()
        ? text.mark(at, close + 2, Inline.Kind.MATH)
        : at + 2;
  }

  /** An environment: for text, only its markup is hidden; for mathematics, all of it. */
  private int environment(MaskedText text, int at, Matcher matcher) {
    String name = matcher.group(2);
    int to = matcher.end();
    if (matcher.group(1).equals("end")) {
      return text.hide(at, to);
    }
    boolean prose = "text-environments".equals(roles.get(name.replace("*", "")));
    // There are too many names to remember where each one closes.
    int limit = Math.min(text.end(), at + LONGEST_ENVIRONMENT);
    String closing = "\\end{" + name + "}";
    int close = prose ? -1 : text.text().substring(at, limit).indexOf(closing);
    return close < 0
        ? text.hide(at, text.match(ARGUMENTS, to).end())
        : text.mark(at, at + close + closing.length(), Inline.Kind.MATH);
  }

  private int command(MaskedText text, int at, Matcher matcher) {
    String name = matcher.group(1);
    int to = matcher.end();
    int arguments = arguments(text, to);
    String role = roles.getOrDefault(name, arguments > to ? "text" : "");
    return switch (role) {
      case "nothing" -> text.hide(at, length(text, arguments));
      case "citations" -> text.mark(at, arguments, Inline.Kind.CITATION);
      case "references" -> text.mark(at, arguments, Inline.Kind.CODE);
      case "mathematics" -> text.mark(at, arguments, Inline.Kind.MATH);
      case "foreign" -> lastArgument(text, at, to, true);
      case "text" -> lastArgument(text, at, to, false);
      case "names" -> text.add(new Masked.Replaced(new Span(at, to), name));
      default -> at + 2;
    };
  }

  /** The end of a command's arguments, or where they would begin if it has none. */
  private static int arguments(MaskedText text, int from) {
    int at = text.match(BRACKETS, from).end();
    int last = from;
    while (text.charAt(at) == '{' && text.closingBrace(at) > 0) {
      last = text.closingBrace(at) + 1;
      at = text.match(BRACKETS, last).end();
    }
    return last;
  }

  private static int length(MaskedText text, int from) {
    Matcher matcher = text.match(LENGTH, from);
    return matcher == null ? from : matcher.end();
  }

  /** Hides a command and all its arguments but the last one, which is text. */
  private static int lastArgument(MaskedText text, int at, int from, boolean foreign) {
    int open = text.match(BRACKETS, from).end();
    int close = text.charAt(open) == '{' ? text.closingBrace(open) : -1;
    if (close < 0) {
      return text.hide(at, from);
    }
    while (text.charAt(close + 1) == '{' && text.closingBrace(close + 1) > 0) {
      open = close + 1;
      close = text.closingBrace(open);
    }
    if (foreign) {
      text.addLater(new Masked.Closes(new Span(close, close + 1)));
      return text.add(new Masked.Opens(new Span(at, open + 1), true));
    }
    return text.unwrap(at, open + 1, close, close + 1);
  }
}
