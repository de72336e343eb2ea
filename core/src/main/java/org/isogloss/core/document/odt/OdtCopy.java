package org.isogloss.core.document.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.office.EmptyPlace;
import org.isogloss.core.document.office.TextPlace;
import org.isogloss.core.file.ZipCopy;

/**
 * A copy of an OpenDocument text to which comments are added. Everything else stays as it is: all
 * other parts keep their bytes, and so does all other XML of the text.
 *
 * <p>Comments have no date, so that the same input gives the same bytes.
 */
public final class OdtCopy {

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private final byte[] file;
  private final String author;
  private final boolean flat;
  private final TextSource xml;
  private final List<TextPlace> places;
  private final XmlInsertions insertions = new XmlInsertions();
  private final String namespaces;

  /** How the names of comments begin, unlike those of the file. */
  private final String prefix;

  private int comments;

  /**
   * Starts a copy.
   *
   * @param file the bytes of the file; not copied, so they must not be changed
   * @param author the name on comments
   * @throws ReadException if it cannot be read
   */
  public OdtCopy(byte[] file, String author) throws ReadException {
    OdtFile opened = OdtFile.open(file);
    this.file = file;
    this.author = escaped(author);
    this.flat = opened.isFlat();
    this.xml = opened.text(OdtFile.CONTENT).orElseThrow();
    this.places = OdtReader.text(opened).paragraphs().places();
    this.namespaces = missingNamespaces(xml.text());
    this.prefix = unusedPrefix(xml.text(), author.toLowerCase(Locale.ROOT));
  }

  /** The declarations that the root element lacks, or may lack. */
  private static String missingNamespaces(String xml) {
    int body = xml.indexOf("body");
    String head = xml.substring(0, Math.max(0, body));
    StringBuilder missing = new StringBuilder();
    for (String declaration : NAMESPACES.strip().split(" ", -1)) {
      if (!head.contains(declaration)) {
        missing.append(' ').append(declaration);
      }
    }
    return missing.toString();
  }

  private static String unusedPrefix(String xml, String wanted) {
    String prefix = wanted;
    for (int i = 2; xml.contains(prefix + "-"); i++) {
      prefix = wanted + i;
    }
    return prefix + "-";
  }

  /** Whether text is in a shape, which as a whole bears its comments. */
  public boolean isInShape(Span place) {
    return covered(place).stream().anyMatch(TextPlace::isApart);
  }

  /**
   * Adds a comment.
   *
   * @param place the marked text, in the document's source
   * @param paragraphs the text of the comment
   * @return false if it cannot be added
   */
  public boolean comment(Span place, List<String> paragraphs) {
    List<TextPlace> covered = covered(place);
    if (covered.isEmpty()) {
      return false;
    }
    TextPlace first = covered.get(0);
    int from =
        first.xml().start()
            + (first.isPlain() ? Math.max(0, place.start() - first.text().start()) : 0);
    TextPlace last = covered.get(covered.size() - 1);
    int to =
        last.isPlain()
            ? last.xml().start() + Math.min(place.end(), last.text().end()) - last.text().start()
            : last.xml().end();
    comments++;
    String name = " office:name=\"" + prefix + comments + "\"";
    insertions.start(from, annotation(name, paragraphs));
    insertions.end(to, "<office:annotation-end" + namespaces + name + "/>");
    return true;
  }

  private String annotation(String name, List<String> paragraphs) {
    StringBuilder out = new StringBuilder("<office:annotation").append(namespaces).append(name);
    out.append("><dc:creator>").append(author).append("</dc:creator>");
    for (String paragraph : paragraphs) {
      out.append("<text:p>").append(escaped(paragraph)).append("</text:p>");
    }
    return out.append("</office:annotation>").toString();
  }

  private static String escaped(String text) {
    // Also removes the characters that XML cannot contain.
    return StringEscapeUtils.escapeXml10(text);
  }

  /** The places of a stretch in the XML, as far as they follow one another there. */
  private List<TextPlace> covered(Span place) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).text().end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<TextPlace> covered = new ArrayList<>();
    for (int i = low; i < places.size() && places.get(i).text().start() < place.end(); i++) {
      TextPlace next = places.get(i);
      boolean follows =
          covered.isEmpty() || next.xml().start() >= covered.get(covered.size() - 1).xml().end();
      if (follows) {
        covered.add(next);
      }
    }
    return covered;
  }

  /** Extends an empty stretch to the character before or after it, so that it can be marked. */
  public Span marked(Span place) {
    return EmptyPlace.widened(place, some -> !covered(some).isEmpty());
  }

  /** The bytes of the copy; those of the file if nothing was added. */
  public byte[] toByteArray() throws ReadException {
    if (insertions.isEmpty()) {
      return file.clone();
    }
    byte[] changed = xml.encoded(insertions.applied(xml.text()));
    if (flat) {
      return changed;
    }
    ZipCopy zip = new ZipCopy(file);
    zip.put(OdtFile.CONTENT, changed);
    try {
      return zip.toByteArray();
    } catch (IOException e) {
      throw new ReadException("a damaged ZIP archive: " + e.getMessage(), e);
    }
  }
}
