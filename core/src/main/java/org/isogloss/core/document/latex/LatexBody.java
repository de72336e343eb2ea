package org.isogloss.core.document.latex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** The text of the body of a definition; it records where the arguments appear. */
final class LatexBody extends LatexOutput {

  /** The placeholders for the arguments, which a body writes as {@code #1} to {@code #9}. */
  private static final char FIRST = '\ue100';

  /** The placeholders for arguments in literal text, such as the key of a reference. */
  private static final char LITERAL = '\ue110';

  private static final int MOST = 9;

  private final Map<Integer, String> roles = new HashMap<>();

  /** What arguments are beside the text; what they are in the text counts first. */
  private final Map<Integer, String> shortRoles = new HashMap<>();

  /** The arguments by whose words something is found. */
  private final BitSet names = new BitSet();

  private final String literal;
  private final boolean mayCopy;
  private boolean branches;

  /**
   * @param mayCopy whether an argument may be read more than once; not so in a text that is itself
   *     read again, or each level of nested calls would double the work
   */
  LatexBody(String source, boolean mayCopy) {
    super(source);
    this.mayCopy = mayCopy;
    StringBuilder text = new StringBuilder(source);
    for (int i = 0; i < text.length(); i++) {
      if (argument(text.charAt(i)) > 0) {
        text.setCharAt(i, (char) (text.charAt(i) + LITERAL - FIRST));
      }
    }
    this.literal = text.toString();
  }

  /** The placeholder for an argument, counted from 1. */
  static String sign(int argument) {
    return Character.toString(FIRST + argument);
  }

  /** Whether an argument appears in a text. */
  static boolean hasSign(String text) {
    return signs(text).findAny().isPresent();
  }

  /** The number of the argument that a character stands for; 0 if it stands for none. */
  static int argument(char c) {
    return c > FIRST && c <= FIRST + MOST ? c - FIRST : 0;
  }

  /** A text with what arguments are in literal text instead of their placeholders. */
  static String withLiterals(String text, IntFunction<String> arguments) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LITERAL && c <= LITERAL + MOST) {
        written.append(arguments.apply(c - LITERAL));
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }

  /** The kind an argument is shown as; null if it is not shown. */
  String role(int argument) {
    return roles.getOrDefault(argument, shortRoles.get(argument));
  }

  /** Whether something is found by the words of an argument, such as a label. */
  boolean isName(int argument) {
    return names.get(argument);
  }

  /** Whether a part of it is typeset only instead of another part. */
  boolean hasBranches() {
    return branches;
  }

  @Override
  void branch() {
    branches = true;
  }

  @Override
  boolean mayCopy() {
    return mayCopy;
  }

  @Override
  String literal() {
    return literal;
  }

  @Override
  boolean hasLines() {
    return false;
  }

  @Override
  void add(Span span) {
    super.add(span);
    note(span.in(source()));
  }

  @Override
  void addReplaced(Span span, String text) {
    super.addReplaced(span, text);
    note(text);
  }

  @Override
  void name(Span span) {
    name(span.in(source()));
  }

  /** What is literal is a reference or an address, unless it is a formula. */
  @Override
  int marked(Span span, Inline.Kind... kinds) {
    if (!List.of(kinds).contains(Inline.Kind.MATH)) {
      name(span);
    }
    return super.marked(span, kinds);
  }

  private void name(String text) {
    signs(text).forEach(c -> names.set(argument((char) c)));
  }

  private static IntStream signs(String text) {
    return text.chars().filter(c -> argument((char) c) > 0);
  }

  private void note(String text) {
    String shown = shown();
    if (hasSign(text)) {
      if (style().contains(Inline.Kind.LINK_NAME)) {
        name(text);
      }
      boolean beside = style().contains(Inline.Kind.ELSEWHERE);
      Map<Integer, String> known = beside ? shortRoles : roles;
      signs(text).forEach(c -> known.putIfAbsent(argument((char) c), shown));
    }
  }

  /** The role of an argument that is shown here. */
  private String shown() {
    Context around = context();
    Set<Inline.Kind> style = style();
    if (around.kind() == RawBlock.Kind.PARAGRAPH) {
      return style.contains(Inline.Kind.CODE)
          ? "code"
          : style.contains(Inline.Kind.QUOTATION)
              ? "quotation"
              : style.contains(Inline.Kind.EMPHASIS) ? "emphasis" : "text";
    }
    return switch (around.kind()) {
      case HEADING -> "heading" + Math.max(1, around.level());
      case SHORT_TITLE -> "short";
      case LABEL -> "label";
      case TITLE -> "title";
      case BYLINE -> "byline";
      case ABSTRACT -> "abstract";
      case KEYWORDS -> "keywords";
      case CAPTION -> "caption";
      case FOOTNOTE -> "footnote";
      case QUOTATION -> "quote";
      case METADATA -> "metadata";
      case PARAGRAPH, SENTENCES, LIST_ITEM, TABLE, CODE, MATH, REFERENCE_ENTRY, BOILERPLATE ->
          "text";
    };
  }
}
