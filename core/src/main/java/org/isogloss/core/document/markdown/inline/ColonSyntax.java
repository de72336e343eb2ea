package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;

/** Roles of reStructuredText, directives with text in brackets, tags and emoji names in colons. */
final class ColonSyntax implements InlineSyntax {

  private static final Pattern ROLE =
      Pattern.compile(":((?:[a-zA-Z][\\w.+-]{0,30}:){0,2}[a-zA-Z][\\w.+-]{0,30}):(?=`[^`])");

  /** {@code :abbr[FM]{title="Fog Mail"}} (remark-directive). */
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          ":[a-z][a-zA-Z0-9_-]{0,40}+\\[([^\\[\\]\\n]{1,300}+)]"
              + "(\\{[^{}\\n]{1,300}+})?+(?![(\\[:{])");

  /** {@code :::no-loc text="Bell":::} (DocFX). */
  private static final Pattern TAG =
      Pattern.compile(
          ":::[a-z][a-z-]{0,40}+(?:\\s{1,4}+[a-z-]{1,40}+=\"[^\"\\n]{0,500}+\"){1,20}+\\s{0,4}+:::");

  private static final Pattern TAG_TEXT =
      Pattern.compile("\\s(?:text|alt-text)=\"([^\"]{1,500}+)\"");

  /** {@code :smile:}, {@code :+1:}, one or several; of Material for MkDocs also with attributes. */
  private static final Pattern PICTOGRAPHS =
      Pattern.compile(
          "(?::(?:[a-z][a-z0-9_+-]{0,50}+|[+-]1|100|1234):){1,20}+"
              + "(?![\\p{L}\\p{N}_`:])(?:\\{[^{}\\n]{0,200}+})?");

  @Override
  public int read(MaskedText text, int at) {
    char before = text.charAt(at - 1);
    if (Character.isLetterOrDigit(before) || before == ':') {
      return at;
    }
    Matcher role = text.match(ROLE, at);
    if (role != null) {
      return Roles.read(text, at, role.group(1), role.end());
    }
    Matcher directive = text.match(DIRECTIVE, at);
    if (directive != null) {
      // With attributes, the brackets are those of a span.
      return directive.group(2) == null
          ? text.unwrap(at, directive.start(1), directive.end(1), directive.end())
          : text.hide(at, directive.start(1) - 1);
    }
    Matcher tag = text.match(TAG, at);
    if (tag != null) {
      return tag(text, at, tag);
    }
    Matcher pictographs = text.match(PICTOGRAPHS, at);
    return pictographs == null
        ? at
        : text.add(new Masked.Replaced(new Span(at, pictographs.end()), ImageText.SIGN));
  }

  /** A tag shows its text, or an image. */
  private static int tag(MaskedText text, int at, Matcher tag) {
    Matcher shown = TAG_TEXT.matcher(tag.group());
    return shown.find()
        ? text.unwrap(at, at + shown.start(1), at + shown.end(1), tag.end())
        : text.add(new Masked.Replaced(new Span(at, tag.end()), ImageText.SIGN));
  }
}
