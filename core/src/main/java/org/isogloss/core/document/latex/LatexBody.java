package org.isogloss.core.document.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** The text of the body of a definition; it records where the arguments appear. */
final class LatexBody extends LatexOutput {

  /** The placeholders for the arguments, which a body writes as {@code #1} to {@code #9}. */
  private static final char FIRST = '\ue100';

  private static final int MOST = 9;

  private final Map<Integer, String> roles = new HashMap<>();
  private boolean plain = true;

  LatexBody(String source) {
    super(source);
  }

  /** The placeholder for an argument, counted from 1. */
  static String sign(int argument) {
    return Character.toString(FIRST + argument);
  }

  /** Whether an argument appears in a text. */
  static boolean hasSign(String text) {
    return text.chars().anyMatch(c -> c > FIRST && c <= FIRST + MOST);
  }

  /** The kind an argument is shown as; null if it is not shown. */
  String role(int argument) {
    return roles.get(argument);
  }

  /** Whether everything except the arguments is text in one font. */
  boolean isPlain() {
    return plain;
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

  private void note(String text) {
    String shown = shown();
    if (hasSign(text)) {
      text.chars()
          .filter(c -> c > FIRST && c <= FIRST + MOST)
          .forEach(c -> roles.putIfAbsent(c - FIRST, shown));
    }
    boolean argument = text.length() == 1 && hasSign(text);
    Set<Inline.Kind> style = style();
    plain &= argument || !(style.contains(Inline.Kind.CODE) || isForeign());
  }

  @Override
  int marked(Span span, Inline.Kind... kinds) {
    plain = false;
    return super.marked(span, kinds);
  }

  private boolean isForeign() {
    return style().contains(Inline.Kind.FOREIGN_LANGUAGE);
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
