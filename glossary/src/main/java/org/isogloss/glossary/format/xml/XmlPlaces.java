package org.isogloss.glossary.format.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the elements of a well-formed XML text begin and end, in the order of their start tags. */
final class XmlPlaces {

  /**
   * The place of an element; the offsets are half-open.
   *
   * @param start the offset of its start tag
   * @param inside the offset after its start tag
   * @param insideEnd the offset of its end tag; that after the start tag if it has none
   * @param end the offset after its end tag
   */
  record Place(int start, int inside, int insideEnd, int end) {}

  private final String text;
  private final List<Place> places = new ArrayList<>();

  XmlPlaces(String text) {
    this.text = text;
    scan();
  }

  Place of(XmlElement element) {
    return places.get(element.number());
  }

  private void scan() {
    Deque<Integer> open = new ArrayDeque<>();
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = markupEnd(at);
      if (text.startsWith("</", at)) {
        int number = open.pop();
        Place place = places.get(number);
        places.set(number, new Place(place.start(), place.inside(), at, end));
      } else if (isTag(at)) {
        if (text.charAt(end - 2) != '/') {
          open.push(places.size());
        }
        places.add(new Place(at, end, end, end));
      }
      at = text.indexOf('<', end);
    }
  }

  private boolean isTag(int at) {
    return !text.startsWith("<!", at) && !text.startsWith("<?", at);
  }

  /** The offset after the markup that begins at an offset. */
  private int markupEnd(int at) {
    if (text.startsWith("<!--", at)) {
      return after("-->", at + 4);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return after("]]>", at);
    }
    return text.startsWith("<?", at) ? after("?>", at) : tagEnd(at);
  }

  /** The offset after a tag, or after a document type with the declarations inside. */
  private int tagEnd(int from) {
    int depth = 0;
    int at = from;
    do {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = after(String.valueOf(c), at + 1);
      } else if (at > from && (text.startsWith("<!--", at) || text.startsWith("<?", at))) {
        at = markupEnd(at);
      } else {
        depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        at++;
      }
    } while (depth > 0 && at < text.length());
    return at;
  }

  private int after(String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }
}
