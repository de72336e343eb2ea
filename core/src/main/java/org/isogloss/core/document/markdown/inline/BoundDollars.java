package org.isogloss.core.document.markdown.inline;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dollar signs of a paragraph in code, addresses, and the attributes of tags. Those bind more
 * tightly than formulas, which neither begin nor end with such a sign.
 */
final class BoundDollars {

  /** The target of a link with what precedes its title, or that of a label. */
  private static final Pattern TARGET =
      Pattern.compile(
          "](?:\\(\\s{0,9}+(?:<[^<>\\n]{0,2000}+>"
              + "|(?:[^\\s()\\\\]++|\\\\\\S|\\([^\\s()]{0,1000}+\\)){1,99}+)(?=\\s{0,9}+[)\"'(])"
              + "|:[ \\t]{0,9}+<?(?:\\p{Alpha}[\\w+.-]{1,30}+:|[./#])\\S*+)");

  /** An address in angle brackets, or a tag of HTML. */
  private static final Pattern TAG =
      Pattern.compile(
          "<\\p{Alpha}(?:[\\w+.-]{1,30}+:[^\\s<>]*+"
              + "|[\\w-]{0,30}+(?:\\s++[\\w:.@-]{1,100}+\\s*+=\\s*+"
              + "(?:\"[^\"]{0,2000}+\"|'[^']{0,2000}+')){1,30}+\\s*+/?)>");

  /** The part of a bare address after its scheme. */
  private static final Pattern ADDRESS = Pattern.compile("://[^\\s<>()\\[\\]{}`\"'|]++");

  private final BitSet dollars = new BitSet();

  private final CodeRuns runs = new CodeRuns();

  /** The start of the paragraph that they were found in. */
  private int known = -1;

  /** Whether a dollar sign is one of them. */
  boolean contain(MaskedText text, int at) {
    if (known != text.start()) {
      known = text.start();
      find(text);
    }
    return dollars.get(at - known);
  }

  private void find(MaskedText text) {
    dollars.clear();
    int at = text.start();
    while (at < text.end()) {
      int end = end(text, at);
      for (int i = at; i < end; i++) {
        if (text.charAt(i) == '$') {
          dollars.set(i - known);
        }
      }
      at =
          Math.max(
              end, text.charAt(at) == '\\' ? at + 2 : at + Math.max(1, CodeRuns.length(text, at)));
    }
  }

  /** The end of what begins at a place; the place itself if nothing does. */
  private int end(MaskedText text, int at) {
    Pattern pattern =
        switch (text.charAt(at)) {
          case ']' -> TARGET;
          case '<' -> TAG;
          case ':' -> ADDRESS;
          default -> null;
        };
    if (pattern != null) {
      Matcher bound = text.match(pattern, at);
      return bound == null ? at : bound.end();
    }
    int length = CodeRuns.length(text, at);
    return length == 0 ? at : codeEnd(text, at, length);
  }

  /** The end of the code that a run of backticks begins; its start if it begins none. */
  private int codeEnd(MaskedText text, int at, int length) {
    if (!runs.areClosed(text, at, length)) {
      return at;
    }
    int i = at + length;
    int run = 0;
    while (run != length) {
      i += Math.max(1, run);
      run = CodeRuns.length(text, i);
    }
    return i + length;
  }
}
