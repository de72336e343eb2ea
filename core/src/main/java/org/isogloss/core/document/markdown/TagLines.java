package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.markdown.inline.TagText;

/**
 * Tags of Hugo, Jekyll and GitBook that enclose code or text, or that contain captions and labels.
 */
final class TagLines {

  private static final String FENCE = "~~~~~~~~~~~~";

  /** The maximum length of a tag with captions, in characters. */
  private static final int LONGEST = 4_000;

  /** What ends a paragraph: a tag with such a line inside is read as text. */
  private static final Pattern BLANK_LINE =
      Pattern.compile("(?:\\r\\n|\\r(?!\\n)|\\n)[ \\t]*+[\\r\\n]");

  private final String source;
  private final LineWriter out;
  private final Asides asides;
  private final List<TagText> texts = new ArrayList<>();

  /** The tag that closes the open code; null outside of code. */
  private Pattern closing;

  /** Where the last tags of each name begin that may be closed. */
  private final Map<String, Integer> opened = new HashMap<>();

  /** The tags opened after their last closing tag. */
  private final Set<String> unclosed = new HashSet<>();

  TagLines(String source, LineWriter out, Asides asides) {
    this.source = source;
    this.asides = asides;
    this.out = out;
  }

  /** The captions and labels found so far, with their places in the file. */
  List<TagText> texts() {
    return texts;
  }

  /**
   * Writes a line, if it is a tag around code or a line of that code.
   *
   * @param start where it begins without the indent of what is around it
   */
  boolean read(Span line, int start) {
    String text = source.substring(start, line.end()).strip();
    if (closing != null) {
      boolean closes = closing.matcher(text).matches();
      if (closes) {
        closing = null;
        out.writeIndent(start);
        out.insert(FENCE, line.end());
      } else {
        out.keep(start, line.end());
      }
      return true;
    }
    int marks = text.startsWith("{") ? 0 : LinePreparer.PATTERNS.prefix("item-marks", text);
    if (!text.startsWith("{", marks)) {
      return false;
    }
    Matcher code = LinePreparer.PATTERNS.named("code-tag-line").get(0).matcher(text);
    if (marks > 0 || !code.matches()) {
      border(line, text);
      captions(source.indexOf("{", start));
      return false;
    }
    String name = code.group(1);
    boolean closes =
        !unclosed.contains(name)
            && (source.indexOf("end" + name, line.end()) >= 0
                || source.indexOf("/" + name, line.end()) >= 0);
    if (!closes) {
      unclosed.add(name);
      return false;
    }
    closing = Pattern.compile("\\{[{%].{0,9}(?:end|/)\\s?" + Pattern.quote(name) + "\\b.*");
    out.writeIndent(start);
    out.insert(FENCE, line.end());
    return true;
  }

  /** Records where text between two tags begins and ends. */
  private void border(Span line, String text) {
    Matcher tag = LinePreparer.PATTERNS.named("block-tag-line").get(0).matcher(text);
    if (!tag.matches()) {
      return;
    }
    String name = tag.group(2);
    if (tag.group(1) == null && TagText.isTemplate(text)) {
      opened.put(name, line.start());
    } else if (tag.group(1) != null && opened.containsKey(name)) {
      asides.border(opened.get(name));
      asides.border(line.start());
    }
  }

  /** The captions and labels in a tag, which may go on in the next lines. */
  private void captions(int at) {
    int end = end(at);
    String tag = end < 0 ? "" : source.substring(at, end);
    if (BLANK_LINE.matcher(tag).find()) {
      return;
    }
    for (TagText shown : TagText.ofTemplate(tag)) {
      if (shown.kind() != RawBlock.Kind.PARAGRAPH) {
        texts.add(shown.shifted(at));
      }
    }
  }

  /** The end of the tag that begins at a place; -1 if it does not end. */
  private int end(int start) {
    int limit = Math.min(source.length(), start + LONGEST);
    char quote = 0;
    for (int i = start + 3; i < limit; i++) {
      char c = source.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '`') {
        quote = c;
      } else if (c == '{') {
        return -1;
      } else if (source.startsWith("%}", i) || source.startsWith(">}}", i)) {
        return i;
      }
    }
    return -1;
  }
}
