package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.assembly.Superscript;

/** The blocks of a LaTeX source, from left to right. */
final class LatexBlocks {

  /** The maximum nesting of arguments: a heading in a footnote in a caption. */
  private static final int DEEPEST = 40;

  /** The characters that end a run of ordinary text. */
  private static final String SPECIAL = "\\%${}~&-`'!?";

  private final String source;
  private final LatexNames names;
  private final LatexStructure structure;
  private final LatexScanner scanner;
  private final LatexTokens tokens;
  private final LatexOutput out;
  private final LatexLanguage language = new LatexLanguage();
  private final LatexCalls calls;
  private final LatexEnvironments environments;
  private final LatexConditions conditions;
  private final LatexUnknown unknown;
  private final List<Comment> comments = new ArrayList<>();
  private final Deque<Set<Inline.Kind>> styles = new ArrayDeque<>();
  private int depth;

  /**
   * @param names the known names, which the source may extend
   * @param out receives the text
   */
  LatexBlocks(String source, LatexNames names, LatexOutput out) {
    this.source = source;
    this.names = names;
    this.out = out;
    this.structure = new LatexStructure(source, names);
    this.scanner = new LatexScanner(source, structure);
    this.tokens = scanner.tokens();
    this.calls = new LatexCalls(this);
    this.environments = new LatexEnvironments(this);
    this.conditions = new LatexConditions(this, structure);
    this.unknown = new LatexUnknown(this, structure);
  }

  List<RawBlock> read() {
    out.setSilent(source.contains("\\begin{document}"));
    read(new Span(0, structure.end()));
    out.flush();
    return out.blocks();
  }

  /** The comments found so far. */
  List<Comment> comments() {
    return comments;
  }

  /** The language that the source declares. */
  Optional<LanguageTag> declared() {
    return language.declared();
  }

  String source() {
    return source;
  }

  LatexNames names() {
    return names;
  }

  LatexScanner scanner() {
    return scanner;
  }

  LatexOutput out() {
    return out;
  }

  LatexLanguage language() {
    return language;
  }

  LatexCalls calls() {
    return calls;
  }

  LatexEnvironments environments() {
    return environments;
  }

  LatexConditions conditions() {
    return conditions;
  }

  /** The position of the next end of an environment; -1 if there is none before {@code end}. */
  int environmentEnd(String name, int from, int end) {
    int found = structure.environmentEnd(name, from);
    return found < end ? found : -1;
  }

  /** Reads an argument; its changes of font and language end with it. */
  void nested(Span span) {
    if (depth >= DEEPEST) {
      out.marked(span, Inline.Kind.CODE);
      return;
    }
    depth++;
    Set<Inline.Kind> style = out.style();
    int groups = styles.size();
    read(span);
    while (styles.size() > groups) {
      styles.pop();
    }
    out.setStyle(style);
    depth--;
  }

  /** Begins a group: changes inside it end with it. */
  void openGroup() {
    styles.push(out.style());
  }

  void closeGroup() {
    if (!styles.isEmpty()) {
      out.setStyle(styles.pop());
    }
  }

  private void read(Span span) {
    int at = span.start();
    while (at < span.end()) {
      at = step(at, span.end());
    }
  }

  /** Reads what is at one place; returns the place to continue from. */
  private int step(int at, int end) {
    char c = source.charAt(at);
    if (names.shortVerbs().contains(c)) {
      int close = tokens.verbatimEnd(at, end);
      if (close > 0) {
        out.marked(LatexScanner.inside(new Span(at, close)), Inline.Kind.CODE);
        return close;
      }
    }
    switch (c) {
      case '\\' -> {
        return command(at, end);
      }
      case '%' -> {
        return comment(at, end);
      }
      case '$' -> {
        return dollar(at, end);
      }
      case '{' -> {
        openGroup();
        return at + 1;
      }
      case '}' -> {
        closeGroup();
        return at + 1;
      }
      case '~' -> {
        return sign(at, at + 1, " ");
      }
      case '&' -> {
        return calls.cell(at + 1);
      }
      case '-', '`', '\'', '!', '?' -> {
        return ligature(at, end);
      }
      default -> {
        return Character.isWhitespace(c) ? blanks(at, end) : plain(at, end);
      }
    }
  }

  private int comment(int at, int end) {
    int next = tokens.lineEnd(at, end);
    Span line = SourceLines.stripped(source, new Span(at, next));
    Comment comment = new Comment(line, line.in(source).replaceFirst("^%+", ""));
    comments.add(comment);
    language.comment(comment.text());
    LatexLanguage.switchedBy(comment.text())
        .ifPresent(tag -> out.setStyle(Inline.Kind.FOREIGN_LANGUAGE, !tag.isEnglish()));
    // A comment includes the end of its line and the next line's indent.
    while (next < end && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
      next++;
    }
    if (next < end && Character.isWhitespace(source.charAt(next))) {
      // An empty line ends the paragraph after a comment, too.
      out.flush();
    }
    return next;
  }

  private int plain(int at, int end) {
    int i = at + 1;
    while (i < end
        && SPECIAL.indexOf(source.charAt(i)) < 0
        && !names.shortVerbs().contains(source.charAt(i))
        && !Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    out.add(new Span(at, i));
    return i;
  }

  private int blanks(int at, int end) {
    int i = tokens.skipBlanks(at, end);
    if (i > at) {
      out.blank();
      return i;
    }
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    out.flush();
    return i;
  }

  private int sign(int at, int end, String text) {
    out.addReplaced(new Span(at, end), text);
    return end;
  }

  private int ligature(int at, int end) {
    boolean code = out.style().contains(Inline.Kind.CODE);
    for (String[] ligature : LatexSigns.LIGATURES) {
      int next = at + ligature[0].length();
      if (!code && next <= end && source.startsWith(ligature[0], at)) {
        return sign(at, next, ligature[1]);
      }
    }
    return sign(at, at + 1, source.substring(at, at + 1));
  }

  private int dollar(int at, int end) {
    String mark = source.startsWith("$$", at) ? "$$" : "$";
    return formula(at, at + mark.length(), mark, end);
  }

  /** A formula up to its closing mark, as one marked span. */
  private int formula(int at, int from, String closing, int end) {
    int close = scanner.find(closing, from, end);
    if (close < 0) {
      return from;
    }
    Span whole = new Span(at, close + closing.length());
    return out.reference(whole, Superscript.ofFormula(source.substring(from, close)))
        ? whole.end()
        : out.marked(whole, Inline.Kind.MATH);
  }

  private int command(int at, int end) {
    int after = tokens.commandEnd(at, end);
    String name = source.substring(at, after);
    switch (name) {
      case "\\(" -> {
        return formula(at, after, "\\)", end);
      }
      case "\\[" -> {
        return formula(at, after, "\\]", end);
      }
      case "\\\\", "\\\\*" -> {
        int star = after < end && source.charAt(after) == '*' ? after + 1 : after;
        return calls.cell(scanner.skipOptions(star, end));
      }
      case "\\begin" -> {
        return environments.begin(at, after, end);
      }
      case "\\end" -> {
        return environments.end(after, end);
      }
      case "\\else", "\\or", "\\fi" -> {
        return conditions.part(at, after);
      }
      default -> {
        return name.length() == 2 && !names.isOwn(name)
            ? letter(name, at, after, end)
            : named(name, at, after, end);
      }
    }
  }

  /** A command of one character: a sign, a space, an accent or a letter. */
  private int letter(String name, int at, int after, int end) {
    char c = name.charAt(1);
    if (calls.isTab(name)) {
      return calls.cell(after);
    }
    if (LatexSigns.ESCAPED.indexOf(c) >= 0) {
      return sign(at, after, name.substring(1));
    }
    if (LatexSigns.SPACES.indexOf(c) >= 0) {
      // Between two quotation marks it only separates them.
      boolean quotes =
          out.endsWith("“‘") || (after < end && "`'".indexOf(source.charAt(after)) >= 0);
      return quotes ? after : sign(at, after, " ");
    }
    if (LatexSigns.NOTHING.indexOf(c) >= 0) {
      return after;
    }
    LatexSigns.Accented accented = LatexSigns.accented(source, name, after, end);
    return accented != null
        ? sign(at, accented.end(), accented.text())
        : named(name, at, after, end);
  }

  private int named(String name, int at, int after, int end) {
    String sign = names.isOwn(name) ? null : LatexSigns.sign(name);
    if (sign != null) {
      return text(sign, at, after, end);
    }
    LatexCommand command = names.command(name);
    if (command == null && structure.condition(at) != null) {
      return conditions.begin(name, LatexCommand.NOTHING, at, after, end);
    }
    return command == null
        ? unknown.read(name, at, after, end)
        : calls.call(name, command, at, after, end);
  }

  /**
   * The command for a character absorbs the spaces after it, and so do the braces that prevent
   * that.
   */
  private int text(String sign, int at, int after, int end) {
    sign(at, after, sign);
    if (source.startsWith("{}", after)) {
      return after + 2;
    }
    int next = tokens.skipBlanks(after, end);
    boolean joins = sign.length() == 1 && LatexSigns.APART.indexOf(sign.charAt(0)) < 0;
    return joins && next < end ? next : after;
  }
}
