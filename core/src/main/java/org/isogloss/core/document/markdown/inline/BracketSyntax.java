package org.isogloss.core.document.markdown.inline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * What stands in square brackets: Pandoc's citations, spans with attributes, links between the
 * pages of a wiki, links whose text the site builder writes.
 */
final class BracketSyntax implements InlineSyntax {

  /** Several keys, each with what is said before and after it: {@code [see @low99, p. 3; @kim]}. */
  private static final Pattern CITATION =
      Pattern.compile(
          "\\[(?:[^\\[\\]@]{0,80}[\\s;(-])?%s[^\\[\\]]{0,400}](?![(\\[{:])"
              .formatted(KeySyntax.KEY));

  private static final Pattern WIKI_LINK =
      Pattern.compile(
          "\\[\\[([^\\[\\]|\\n]{1,200}+)(?:(\\\\?\\|)([^\\[\\]\\n]{1,300}+))?]](?![(\\[])");

  private static final Pattern EMPTY_LINK = Pattern.compile("\\[]\\([^()\\s]{1,300}+\\)");
  private static final Pattern TASK =
      Pattern.compile("(?<=(?:[-*+]|\\d[.)]) {1,4})\\[[ xX]] (?=\\S)");
  private static final Pattern ALERT = Pattern.compile("\\[![\\p{L}-]{1,30}+](?![(\\[])[+-]?");

  /** The closing bracket of each opening one in the paragraph. */
  private final Map<Integer, Integer> closing = new HashMap<>();

  /** Where the paragraph begins that {@link #closing} was made of. */
  private int known = -1;

  @Override
  public int read(MaskedText text, int at) {
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    if (next == '!') {
      Matcher alert = text.match(ALERT, at);
      return alert != null && beginsQuotation(text, at) ? text.hide(at, alert.end()) : at;
    }
    if (next == '[') {
      Matcher wiki = text.match(WIKI_LINK, at);
      if (wiki != null && !wiki.group(1).startsWith("^") && wiki.group(1).indexOf('@') < 0) {
        return wikiLink(text, at, wiki, before == '!');
      }
    }
    if (next == ']' && before != '!') {
      Matcher empty = text.match(EMPTY_LINK, at);
      return empty == null ? span(text, at) : text.mark(at, empty.end(), Inline.Kind.CODE);
    }
    Matcher task = text.charAt(at + 2) == ']' ? text.match(TASK, at) : null;
    if (task != null) {
      return text.hide(at, task.end());
    }
    Matcher citation = before == '!' ? null : text.match(CITATION, at);
    return citation == null ? span(text, at) : text.mark(at, citation.end(), Inline.Kind.CITATION);
  }

  private static boolean beginsQuotation(MaskedText text, int at) {
    int i = at - 1;
    while (text.charAt(i) == ' ' && i >= text.start()) {
      i--;
    }
    return text.charAt(i) == '>';
  }

  /** A link of a wiki: the text after the bar is shown, or the page; an embedded file is not. */
  private static int wikiLink(MaskedText text, int at, Matcher wiki, boolean embedded) {
    if (embedded) {
      text.hide(at - 1, at);
      return text.hide(at, wiki.end());
    }
    int shown = wiki.group(3) == null ? wiki.start(1) : wiki.start(3);
    return text.unwrap(at, shown, wiki.end() - 2, wiki.end());
  }

  /** A stretch of text that attributes in braces follow: {@code [Netz]{lang=de}}. */
  private int span(MaskedText text, int at) {
    if (known != text.start()) {
      known = text.start();
      match(text);
    }
    int close = closing.getOrDefault(at, -1);
    // After another bracket it is the name of a link's target.
    boolean span = text.charAt(at - 1) != '!' && text.charAt(at - 1) != ']';
    if (close < 0 || text.charAt(close + 1) != '{' || !span) {
      return at;
    }
    Optional<Attributes> attributes = Attributes.at(text.text(), close + 1, text.end());
    if (attributes.isEmpty()) {
      return at;
    }
    Span opening = new Span(at, at + 1);
    Span end = new Span(close, close + 1 + attributes.get().length());
    Optional<Boolean> foreign = attributes.get().foreign();
    if (foreign.isPresent()) {
      text.addLater(new Masked.Closes(end));
      return text.add(new Masked.Opens(opening, foreign.get()));
    }
    return text.unwrap(at, at + 1, close, end.end());
  }

  private void match(MaskedText text) {
    closing.clear();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        closing.put(open.pop(), i);
      }
    }
  }
}
