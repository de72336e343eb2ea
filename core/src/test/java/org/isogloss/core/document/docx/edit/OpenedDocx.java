package org.isogloss.core.document.docx.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A DOCX file as the JDK's DOM sees it: the marked text of comments, and a form in which two files
 * are equal if they differ only in how text is split into runs. It shares nothing with the program.
 */
final class OpenedDocx {

  private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");
  private static final Pattern COMMENTS = Pattern.compile("word/comments\\d*\\.xml");

  final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Document> trees = new HashMap<>();

  OpenedDocx(byte[] file) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip.transferTo(out);
        if (parts.put(entry.getName(), out.toByteArray()) != null) {
          throw new IllegalStateException("two entries " + entry.getName());
        }
      }
    }
  }

  private Document dom(String part) throws Exception {
    if (!trees.containsKey(part)) {
      trees.put(part, parsed(part));
    }
    return trees.get(part);
  }

  private Document parsed(String part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setCoalescing(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
  }

  static String attribute(Element element, String local) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (local.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** The range of each comment in the main text, by the comment's id. */
  Map<String, CommentRange> ranges() throws Exception {
    String main =
        parts.keySet().stream().filter(one -> MAIN.matcher(one).matches()).findFirst().get();
    return CommentRange.in(dom(main));
  }

  /** The id of each comment by an author, by the text of its first paragraph. */
  Map<String, String> comments(String author) throws Exception {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Element one : comments()) {
      if (attribute(one, "author").equals(author)) {
        String text = one.getFirstChild().getTextContent();
        if (ids.put(text, attribute(one, "id")) != null) {
          throw new IllegalStateException("two comments " + text);
        }
      }
    }
    return ids;
  }

  /** All comments. */
  List<Element> comments() throws Exception {
    List<Element> all = new ArrayList<>();
    for (String part : parts.keySet()) {
      if (COMMENTS.matcher(part).matches()) {
        all.addAll(elements(part, "comment"));
      }
    }
    return all;
  }

  /** The elements with a local name, in order. */
  List<Element> elements(String part, String local) throws Exception {
    List<Element> found = new ArrayList<>();
    for (Node node : nodes(dom(part))) {
      if (node instanceof Element element && element.getLocalName().equals(local)) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<Node> nodes(Node root) {
    List<Node> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, all);
    }
  }

  /**
   * A part as a list of tags and of characters with their formatting.
   *
   * @param author whose comments and changes are left out, as if the changes had been rejected
   * @param ours the ids of that author's comments
   */
  List<String> normal(String part, String author, List<String> ours) throws Exception {
    List<String> out = new ArrayList<>();
    normal(dom(part).getDocumentElement(), "", author, ours, out);
    return out;
  }

  private static void normal(
      Node node, String format, String author, List<String> ours, List<String> out) {
    if (!(node instanceof Element element)) {
      if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
        out.add(node.getNodeValue());
      }
      return;
    }
    String name = element.getLocalName();
    boolean isOurs = attribute(element, "author").equals(author);
    if (name.startsWith("comment") && (isOurs || ours.contains(attribute(element, "id")))) {
      return;
    }
    if (name.equals("ins") && isOurs) {
      return;
    }
    if (name.equals("r")) {
      run(element, author, ours, out);
      return;
    }
    boolean isTag = !(name.equals("del") && isOurs);
    if (isTag) {
      out.add("<" + name + attributes(element));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      normal(child, format, author, ours, out);
    }
    if (isTag) {
      out.add("</" + name);
    }
  }

  private static void run(Element run, String author, List<String> ours, List<String> out) {
    StringBuilder format = new StringBuilder(attributes(run));
    boolean isDeleted = attribute((Element) run.getParentNode(), "author").equals(author);
    for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = child.getLocalName();
      if ("rPr".equals(name)) {
        List<String> properties = new ArrayList<>();
        normal(child, "", author, ours, properties);
        format.append(properties);
      } else if ("t".equals(name) || ("delText".equals(name) && isDeleted)) {
        child
            .getTextContent()
            .codePoints()
            .forEach(c -> out.add(format + ":" + Character.toString(c)));
      } else if (child instanceof Element) {
        List<String> inside = new ArrayList<>();
        normal(child, "", author, ours, inside);
        if (!inside.isEmpty()) {
          out.add(format + ":");
          out.addAll(inside);
        }
      }
    }
  }

  private static String attributes(Element element) {
    StringBuilder out = new StringBuilder();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      out.append(' ').append(attribute.getName()).append('=').append(attribute.getValue());
    }
    return out.toString();
  }
}
