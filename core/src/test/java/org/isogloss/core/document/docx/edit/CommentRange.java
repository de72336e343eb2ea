package org.isogloss.core.document.docx.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What is between the marks of a comment, as a reader of the file sees it.
 *
 * @param text the text, without that of text boxes
 * @param boxes the text of each text box, once, even if it is written in several forms
 * @param notes the kind and id of each note that is referred to, such as {@code footnote 3}
 */
record CommentRange(String text, List<String> boxes, List<String> notes) {

  /** Elements that have no text, or none that is shown. */
  private static final List<String> WITHOUT_TEXT =
      List.of("del", "moveFrom", "instrText", "delInstrText", "delText", "rt", "pPr", "rPr");

  /** The range of each comment in a part, by the comment's id. */
  static Map<String, CommentRange> in(Node root) {
    Walk walk = new Walk();
    walk.visit(root);
    if (!walk.open.isEmpty()) {
      throw new IllegalStateException("ranges that do not end: " + walk.open.keySet());
    }
    return walk.closed;
  }

  private static final class Walk {
    final Map<String, CommentRange> closed = new LinkedHashMap<>();
    final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private final Map<String, List<String>> boxes = new LinkedHashMap<>();
    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    /** The open fields: whether each has reached its result. */
    private final List<Boolean> fields = new ArrayList<>();

    private boolean inText;

    /** The text of the open text box; null outside of one. */
    private StringBuilder box;

    void visit(Node node) {
      if (node instanceof Text text && inText) {
        append(text.getData());
      }
      if (!(node instanceof Element element)) {
        children(node);
        return;
      }
      String name = element.getLocalName();
      if (WITHOUT_TEXT.contains(name)) {
        return;
      }
      String id = OpenedDocx.attribute(element, "id");
      switch (name) {
        case "commentRangeStart" -> {
          open.put(id, new StringBuilder());
          boxes.put(id, new ArrayList<>());
          notes.put(id, new ArrayList<>());
        }
        case "commentRangeEnd" -> {
          String text = open.remove(id).toString();
          closed.put(id, new CommentRange(text, boxes.get(id), notes.get(id)));
        }
        case "footnoteReference", "endnoteReference" ->
            open.keySet().forEach(one -> notes.get(one).add(name.replace("Reference", " ") + id));
        case "fldChar" -> field(OpenedDocx.attribute(element, "fldCharType"));
        case "t" -> {
          inText = true;
          children(element);
          inText = false;
        }
        case "tab", "br", "cr" -> append(" ");
        case "noBreakHyphen" -> append("\u2011");
        case "txbxContent" -> box(element);
        case "AlternateContent" -> visit(firstElement(element));
        default -> children(element);
      }
    }

    private void children(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        visit(child);
      }
    }

    private void field(String type) {
      switch (type) {
        case "begin" -> fields.add(false);
        case "separate" -> fields.set(fields.size() - 1, true);
        default -> fields.remove(fields.size() - 1);
      }
    }

    private void append(String text) {
      if (fields.contains(false)) {
        return;
      }
      if (box != null) {
        box.append(text);
      } else {
        open.values().forEach(one -> one.append(text));
      }
    }

    private void box(Element element) {
      StringBuilder outer = box;
      box = new StringBuilder();
      children(element);
      String text = box.toString();
      open.keySet().forEach(one -> boxes.get(one).add(text));
      box = outer;
    }

    private static Node firstElement(Node node) {
      Node child = node.getFirstChild();
      while (!(child instanceof Element)) {
        child = child.getNextSibling();
      }
      return child;
    }
  }
}
