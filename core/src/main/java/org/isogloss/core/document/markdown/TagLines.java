package org.isogloss.core.document.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** Hugo and Jekyll tags that enclose code, or that contain a caption. */
final class TagLines {

  private static final String FENCE = "~~~~~~~~~~~~";

  private final String source;
  private final LineWriter out;
  private final List<RawBlock> blocks;

  /** The tag that closes the open code; null outside of code. */
  private Pattern closing;

  /** The tags opened after their last closing tag. */
  private final Set<String> unclosed = new HashSet<>();

  /**
   * @param blocks receives the captions
   */
  TagLines(String source, LineWriter out, List<RawBlock> blocks) {
    this.source = source;
    this.out = out;
    this.blocks = blocks;
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
    if (!text.startsWith("{")) {
      return false;
    }
    Matcher code = LinePreparer.PATTERNS.named("code-tag-line").get(0).matcher(text);
    if (!code.matches()) {
      captions(line, start);
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

  /** The captions in a tag that shows them with a figure. */
  private void captions(Span line, int start) {
    String text = source.substring(start, line.end());
    Matcher tag = LinePreparer.PATTERNS.named("caption-tag").get(0).matcher(text);
    if (tag.lookingAt()) {
      RawBlock block = new RawBlock(RawBlock.Kind.CAPTION, 0);
      Span shown = new Span(tag.start(1), tag.end(1)).shifted(start);
      block.add(shown, shown.in(source));
      blocks.add(block);
    }
  }
}
