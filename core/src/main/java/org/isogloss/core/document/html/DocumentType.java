package org.isogloss.core.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.jsoup.parser.Parser;

/**
 * What precedes the root element of a page says about it. No other file is read.
 *
 * @param isXml whether the page is XML, in which an element may be empty by a slash in its tag
 * @param rest what follows the names in the document type, up to its end: spaces, declarations in
 *     brackets, an angle bracket; empty if it does not end
 * @param entities the texts that these declare, by name, as far as they are plain text
 */
record DocumentType(boolean isXml, Span rest, Map<String, String> entities) {

  /** What a fragment of a page says: nothing. */
  static final DocumentType NONE = new DocumentType(false, new Span(0, 0), Map.of());

  private static final String DECLARATION = "<!DOCTYPE";

  /** Longer texts are not expanded, in code units. */
  private static final int LONGEST_TEXT = 1_000;

  private static final Pattern XHTML = Pattern.compile("(?i)<!DOCTYPE\\s[^>\\[]{0,200}XHTML");

  private static final Pattern NAMESPACE =
      Pattern.compile(
          "(?i)\\s{0,100}<html\\s[^>]{0,2000}?\\bxmlns\\s?=\\s?[\"']http://www\\.w3\\.org/1999/xhtml[\"']");

  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s+([\\w.-]{1,100})\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>");

  DocumentType {
    entities = Map.copyOf(entities);
  }

  /**
   * Reads what precedes the root element.
   *
   * @param start where the page begins
   */
  static DocumentType of(String source, int start) {
    int at = afterProlog(source, start);
    boolean declared = source.startsWith("<?xml", afterBlanks(source, start));
    if (!source.regionMatches(true, at, DECLARATION, 0, DECLARATION.length())) {
      return new DocumentType(declared || isAt(NAMESPACE, source, at), NONE.rest, Map.of());
    }
    Map<String, String> entities = new HashMap<>();
    int open = endOfMarkup(source, at + DECLARATION.length(), "[>");
    int close = open < 0 || source.charAt(open) == '>' ? -1 : subsetEnd(source, open, entities);
    int end = endOfMarkup(source, close < 0 ? at : close, ">");
    int root = end < 0 ? at : afterProlog(source, end + 1);
    boolean xml = declared || isAt(XHTML, source, at) || isAt(NAMESPACE, source, root);
    Span rest = end < 0 ? NONE.rest : new Span(afterNames(source, close < 0 ? end : open), end + 1);
    return new DocumentType(xml, rest, entities);
  }

  private static int afterNames(String source, int next) {
    int at = next;
    while (Character.isWhitespace(source.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isAt(Pattern pattern, String source, int at) {
    return pattern.matcher(source).region(at, source.length()).lookingAt();
  }

  private static int afterBlanks(String source, int from) {
    int at = from;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place after comments, instructions and spaces. */
  private static int afterProlog(String source, int from) {
    int at = afterBlanks(source, from);
    for (int next = afterAside(source, at); next > at; next = afterAside(source, at)) {
      at = afterBlanks(source, next);
    }
    return at;
  }

  /** The place after a comment or an instruction; the same place if none begins there. */
  private static int afterAside(String source, int at) {
    String end = source.startsWith("<!--", at) ? "-->" : source.startsWith("<?", at) ? ">" : "";
    int found = end.isEmpty() ? -1 : source.indexOf(end, at + 2);
    return found < 0 ? at : found + end.length();
  }

  /** The next of some characters outside of quotation marks; -1 if there is none. */
  private static int endOfMarkup(String source, int from, String ends) {
    for (int at = from; at >= 0 && at < source.length(); at++) {
      char c = source.charAt(at);
      if (ends.indexOf(c) >= 0) {
        return at;
      }
      if (c == '"' || c == '\'') {
        at = source.indexOf(c, at + 1);
        if (at < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /**
   * The place after the declarations in brackets, whose entities it collects; -1 if they do not
   * end.
   */
  private static int subsetEnd(String source, int open, Map<String, String> entities) {
    int at = open + 1;
    while (at >= 0 && at < source.length()) {
      int next = afterAside(source, at);
      if (next > at) {
        at = next;
      } else if (source.startsWith("<!", at)) {
        int end = endOfMarkup(source, at, ">");
        if (end < 0) {
          return -1;
        }
        entity(source.substring(at, end + 1), entities);
        at = end + 1;
      } else if (source.charAt(at) == ']') {
        return at + 1;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Collects an entity that is plain text; the first declaration of a name counts. */
  private static void entity(String declaration, Map<String, String> entities) {
    Matcher matcher = ENTITY.matcher(declaration);
    if (!matcher.matches()) {
      return;
    }
    String written = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    String text = written.length() > LONGEST_TEXT ? "" : Parser.unescapeEntities(written, false);
    if (!text.isBlank() && text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      entities.putIfAbsent(matcher.group(1), text.replaceAll("\\s+", " "));
    }
  }
}
