package org.isogloss.glossary.format.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;

/**
 * Reads untrusted XML: no document type is loaded, no entity is declared, nothing outside the file
 * is accessed.
 */
final class XmlReader {

  private static final int DEEPEST = 100;

  /** Markup inside a text, whose characters belong to the text around it. */
  static final Set<String> INLINE = Set.of("hi", "foreign", "sc", "ec", "ph");

  /** Elements that hold a text, whatever markup is in it. */
  private static final Set<String> TEXTS =
      Set.of(
          "admin",
          "adminNote",
          "date",
          "descrip",
          "descripNote",
          "note",
          "ref",
          "term",
          "termNote",
          "transac",
          "transacNote",
          "xref");

  /** Elements that hold elements, besides those whose name ends in {@code Grp} or the like. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "tbx",
          "martif",
          "mtf",
          "text",
          "body",
          "back",
          "conceptEntry",
          "termEntry",
          "langSec",
          "langSet",
          "termSec",
          "tig",
          "ntig");

  private static final Pattern CONTAINER = Pattern.compile(".*(?:Grp|Header|Desc|Stmt|Sec|List)");

  private final SourceText source;
  private final Set<String> inline;

  XmlReader(SourceText source) {
    this(source, Set.of());
  }

  /**
   * @param further names of further elements whose characters belong to the text around them
   */
  XmlReader(SourceText source, Set<String> further) {
    this.source = source;
    Set<String> all = new HashSet<>(INLINE);
    all.addAll(further);
    this.inline = Set.copyOf(all);
  }

  /** The root element. */
  XmlElement parse() throws TermbaseException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    refuseEntities();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String message = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
      throw source.error(
          at == null ? 1 : Math.max(1, at.getLineNumber()),
          at == null ? 1 : Math.max(1, at.getColumnNumber()),
          "not XML: " + message.replaceAll("\\s+", " ").replaceAll("[.]$", ""),
          "well-formed XML");
    }
  }

  /** Whether elements in an element are markup of its text; elsewhere stray characters are not. */
  private static boolean isText(XmlElement element) {
    return TEXTS.contains(element.name()) || (element.hasOwnText() && !isContainer(element.name()));
  }

  private static boolean isContainer(String name) {
    return CONTAINERS.contains(name) || CONTAINER.matcher(name).matches();
  }

  /** Whether elements of a name belong to the structure of a termbase, and not to a text. */
  static boolean isStructure(String name) {
    return TEXTS.contains(name) || isContainer(name);
  }

  /** No termbase needs entity declarations, but both known XML attacks do. */
  private void refuseEntities() throws TermbaseException {
    int root = source.text().indexOf("<!DOCTYPE");
    int entity = root < 0 ? -1 : source.text().indexOf("<!ENTITY", root);
    if (entity >= 0) {
      throw source.error(entity, "an entity is declared", "a file without entity declarations");
    }
  }

  private XmlElement read(XMLStreamReader reader) throws XMLStreamException, TermbaseException {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    int number = 0;
    int line = 1;
    int column = 1;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (open.size() >= DEEPEST) {
          throw source.error(line, column, "nested too deeply", "a termbase");
        }
        XmlElement element = start(reader, number++, line, column);
        if (open.isEmpty()) {
          root = element;
        } else if (!inline.contains(element.name())) {
          open.element().add(element);
        }
        open.push(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        XmlElement done = open.pop();
        if (!done.children().isEmpty() && isText(done)) {
          done.flatten();
        }
        if (inline.contains(done.name()) && !open.isEmpty()) {
          open.element().append(done.text());
        }
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        open.element().append(reader.getText());
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw source.error(
            line, column, "unknown entity &" + reader.getLocalName() + ";", "plain characters");
      }
      // Text ends where the parser has seen the start of the next tag.
      int seen = event == XMLStreamConstants.CHARACTERS ? 1 : 0;
      line = Math.max(1, reader.getLocation().getLineNumber());
      column = Math.max(1, reader.getLocation().getColumnNumber() - seen);
    }
    if (root == null) {
      throw source.error(1, 1, "no element in the file", "a tbx, martif or mtf element");
    }
    return root;
  }

  /** The parser reports where an event ends: a tag starts where the preceding event ended. */
  private static XmlElement start(XMLStreamReader reader, int number, int line, int column) {
    XmlElement element = new XmlElement(reader.getLocalName(), number, line, column);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      element
          .attributes()
          .put("xml".equals(prefix) ? "xml:" + name : name, reader.getAttributeValue(i));
    }
    return element;
  }
}
