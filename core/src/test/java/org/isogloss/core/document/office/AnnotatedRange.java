package org.isogloss.core.document.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * A comment in the XML of an OpenDocument text, and what is between its marks.
 *
 * @param author the author of the comment
 * @param comment the text of the comment, a line for each paragraph
 * @param text the marked text, without that of objects and notes
 * @param objects the text of each marked drawing, text box or formula
 * @param notes the text of each marked note
 */
public record AnnotatedRange(
    String author, String comment, String text, List<String> objects, List<String> notes) {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  private static final List<String> OBJECTS =
      List.of("frame", "custom-shape", "rect", "g", "object", "math");

  /** All comments of a file, in the order of their starts. */
  public static List<AnnotatedRange> in(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setCoalescing(true);
    factory.setAttribute("http://apache.org/xml/features/disallow-doctype-decl", true);
    Walk walk = new Walk();
    walk.visit(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    return walk.ranges.stream().map(Open::range).toList();
  }

  private static final class Open {
    private final String author;
    private final String comment;
    private final StringBuilder text = new StringBuilder();
    private final List<StringBuilder> objects = new ArrayList<>();
    private final List<StringBuilder> notes = new ArrayList<>();

    /** The object or note that the comment is in; null outside of both. */
    private final StringBuilder container;

    Open(String author, String comment, StringBuilder container) {
      this.author = author;
      this.comment = comment;
      this.container = container;
    }

    AnnotatedRange range() {
      return new AnnotatedRange(
          author,
          comment,
          text.toString(),
          objects.stream().map(StringBuilder::toString).toList(),
          notes.stream().map(StringBuilder::toString).toList());
    }
  }

  private static final class Walk {
    final List<Open> ranges = new ArrayList<>();
    private final Map<String, Open> open = new LinkedHashMap<>();

    /** Where text goes inside an object or a note; null outside of both. */
    private StringBuilder apart;

    void visit(Node node) {
      if (node instanceof Text text) {
        append(text.getData());
      }
      if (!(node instanceof Element element)) {
        children(node);
        return;
      }
      String name = element.getLocalName();
      switch (name) {
        // The text of StarMath repeats that of a formula.
        case "tracked-changes", "note-citation", "binary-data", "title", "desc" -> {}
        case "annotation" -> {
          if (OFFICE.equals(element.getNamespaceURI())) {
            Open one = new Open(content(element, "creator"), content(element, "p"), apart);
            ranges.add(one);
            open.put(element.getAttributeNS(OFFICE, "name"), one);
          }
        }
        case "annotation-end" -> open.remove(element.getAttributeNS(OFFICE, "name"));
        case "note-body" -> apart(element, true);
        case "s", "tab", "line-break" -> append(" ");
        default -> {
          if (apart == null && OBJECTS.contains(name)) {
            apart(element, false);
          } else {
            children(element);
          }
        }
      }
    }

    private void children(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        visit(child);
      }
    }

    private void append(String text) {
      if (apart != null) {
        apart.append(text);
      }
      open.values().stream()
          .filter(one -> one.container == apart)
          .forEach(one -> one.text.append(text));
    }

    private void apart(Element element, boolean isNote) {
      StringBuilder outer = apart;
      apart = new StringBuilder();
      StringBuilder own = apart;
      open.values().forEach(one -> (isNote ? one.notes : one.objects).add(own));
      children(element);
      apart = outer;
    }

    private static String content(Element annotation, String local) {
      List<String> lines = new ArrayList<>();
      NodeList found = annotation.getElementsByTagNameNS("*", local);
      for (int i = 0; i < found.getLength(); i++) {
        lines.add(found.item(i).getTextContent());
      }
      return String.join("\n", lines);
    }
  }
}
