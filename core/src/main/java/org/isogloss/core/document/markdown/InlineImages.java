package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.inline.ImageTag;

/** Images in a paragraph, as Markdown or HTML, and whether their texts belong to its sentences. */
final class InlineImages {

  private InlineImages() {}

  /** The image that a node is, if it is an HTML tag of one with alternative text. */
  static Optional<ImageTag> tag(HtmlInline html) {
    return ImageTag.of(html.getLiteral());
  }

  /** The spans of the lines of the alternative text of such a tag in the prepared text. */
  static List<Span> lines(HtmlInline html, ImageTag image) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    for (SourceSpan line : html.getSourceSpans()) {
      int start = Math.max(image.alternative().start(), at);
      int end = Math.min(image.alternative().end(), at + line.getLength());
      if (start < end) {
        Span shown = SourceLines.stripped(html.getLiteral(), new Span(start, end));
        lines.add(shown.shifted(line.getInputIndex() - at));
      }
      // The tag has one character for each line break.
      at += line.getLength() + 1;
    }
    return lines;
  }

  /** Whether a node is the HTML tag of an image without alternative text. */
  static boolean isWithoutWords(HtmlInline html) {
    String tag = html.getLiteral();
    return HtmlTag.name(tag).equals("img") && !tag.startsWith("</") && tag(html).isEmpty();
  }

  /** Whether a node begins a line as it is shown, after a line break that is kept. */
  static boolean beginsLine(Node node) {
    Node before = node.getPrevious();
    while (before instanceof Text text && text.getLiteral().isBlank()) {
      before = before.getPrevious();
    }
    return before instanceof HardLineBreak || (before != null && isBreakTag(before));
  }

  /**
   * Whether a node is an image on a line of its own inside a paragraph, perhaps in a link: its
   * description is not part of the sentences around it.
   */
  static boolean isOnOwnLine(Node node) {
    if (!isImage(node) && !(node instanceof HtmlInline html && isWithoutWords(html))) {
      return false;
    }
    boolean linked =
        node.getParent() instanceof Link && node.getPrevious() == null && node.getNext() == null;
    Node outer = linked ? node.getParent() : node;
    Node before = outer.getPrevious();
    Node behind = outer.getNext();
    if (node instanceof HtmlInline) {
      while (before != null && showsNothing(before)) {
        before = before.getPrevious();
      }
      while (behind != null && showsNothing(behind)) {
        behind = behind.getNext();
      }
    }
    return outer.getParent() instanceof Paragraph
        && (before == null || isLineBreak(before))
        && (behind == null || isLineBreak(behind))
        && (before != null || behind != null);
  }

  /** Whether all that a paragraph shows is one image, written as an HTML tag. */
  static boolean isFigure(Paragraph paragraph) {
    int images = 0;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (isImage(node) && node instanceof HtmlInline) {
        images++;
      } else if (!showsNothing(node)) {
        return false;
      }
    }
    return images == 1;
  }

  static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreakTag(node);
  }

  private static boolean isBreakTag(Node node) {
    return node instanceof HtmlInline html && HtmlTag.name(html.getLiteral()).equals("br");
  }

  private static boolean isImage(Node node) {
    return node instanceof Image || (node instanceof HtmlInline html && tag(html).isPresent());
  }

  private static boolean showsNothing(Node node) {
    return (node instanceof HtmlInline && !isImage(node) && !isBreakTag(node))
        || (node instanceof Text text && text.getLiteral().isBlank());
  }
}
