package org.isogloss.core.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.OfficeElement;
import org.isogloss.core.document.office.OfficeXml;

/** What is around each place in the XML of a text, and where its tracked changes are listed. */
final class OdtStructure implements OfficeXml.Handler {

  /** Elements that determine how the text in them looks, and where a link leads. */
  private static final Set<String> FORMATS = Set.of("text:span", "text:a");

  private static final Set<String> PARAGRAPHS = Set.of("text:p", "text:h");

  /**
   * A paragraph, or something in it that formats text.
   *
   * @param outer what is around it; null around a paragraph
   * @param tag its start tag
   */
  record Level(Level outer, String tag) {

    /** The name of the element as it is written. */
    private String name() {
      return tag.substring(1).split("[\\s/>]", 2)[0];
    }

    /** A text inside elements like these, up to the paragraph's. */
    String around(String text) {
      String inside = tag + text + "</" + name() + ">";
      return outer == null ? inside : outer.around(inside);
    }
  }

  private final String xml;

  /** The innermost level after each place where it changes; an empty tag outside of all. */
  private final TreeMap<Integer, Level> levels = new TreeMap<>();

  /** How many changes of the file are open after each place where that changes. */
  private final TreeMap<Integer, Integer> changes = new TreeMap<>();

  private final Deque<Level> open = new ArrayDeque<>();
  private int openChanges;
  private int preludeEnd;

  /** The list of changes; null if the file has none. */
  private Span listed;

  private int listStart;

  private OdtStructure(String xml) {
    this.xml = xml;
  }

  /** The structure of the content of a file. */
  static OdtStructure of(OdtFile file, String xml) throws ReadException {
    OdtStructure structure = new OdtStructure(xml);
    file.read(OdtFile.CONTENT, structure);
    return structure;
  }

  @Override
  public boolean start(OfficeElement element) throws ReadException {
    String name = element.name();
    if (PARAGRAPHS.contains(name) || FORMATS.contains(name)) {
      Level outer = PARAGRAPHS.contains(name) ? null : open.peek();
      open.push(new Level(outer, xml.substring(element.start(), element.end())));
      levels.put(element.end(), open.element());
    } else {
      switch (name) {
        case "office:text" -> preludeEnd = element.end();
        case "text:tracked-changes" -> listStart = element.start();
        case "text:change-start" -> changes.put(element.end(), ++openChanges);
        case "text:change-end" -> changes.put(element.start(), --openChanges);
        default -> {}
      }
    }
    return false;
  }

  @Override
  public void end(String name, int end) {
    if (PARAGRAPHS.contains(name) || FORMATS.contains(name)) {
      open.pop();
      levels.put(end, open.isEmpty() ? new Level(null, "") : open.element());
    } else if (name.equals("office:forms")) {
      preludeEnd = end;
    } else if (name.equals("text:tracked-changes")) {
      listed = new Span(listStart, end);
    }
  }

  @Override
  public void text(String text, Span place) {}

  /** What formats the text at a place. */
  Level level(int at) {
    return levels.floorEntry(at).getValue();
  }

  /** Whether a place is in a tracked change of the file. */
  boolean isInChange(int at) {
    Map.Entry<Integer, Integer> last = changes.floorEntry(at);
    return last != null && last.getValue() != 0;
  }

  /** Adds changes to the list of them, which is created if there is none. */
  void list(String regions, String namespaces, XmlInsertions insertions) {
    if (listed == null) {
      insertions.start(
          preludeEnd,
          "<text:tracked-changes"
              + namespaces
              + " text:track-changes=\"false\">"
              + regions
              + "</text:tracked-changes>");
    } else if (xml.charAt(listed.end() - 2) == '/') {
      String name = xml.substring(listed.start() + 1).split("[\\s/>]", 2)[0];
      insertions.replace(
          new Span(listed.end() - 2, listed.end()), ">" + regions + "</" + name + ">");
    } else {
      insertions.start(xml.lastIndexOf("</", listed.end()), regions);
    }
  }
}
