package org.isogloss.core.document.odt;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.EmptyPlace;
import org.isogloss.core.document.office.OfficeArchive;
import org.isogloss.core.document.office.TextPlace;
import org.isogloss.core.document.office.TrackedCopy;
import org.isogloss.core.file.ZipCopy;

/**
 * A copy of an OpenDocument text to which comments or tracked changes are added. Everything else
 * stays as it is: all other parts keep their bytes, and so does all other XML of the text.
 *
 * <p>Comments and changes have no date, so that the same input gives the same bytes.
 */
public final class OdtCopy implements TrackedCopy {

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private final byte[] file;
  private final String author;
  private final boolean flat;
  private final TextSource xml;
  private final OdtPlaces places;
  private final OdtFile opened;
  private final String text;
  private final XmlInsertions insertions = new XmlInsertions();
  private final String namespaces;

  /** How the names of comments begin, unlike those of the file. */
  private final String prefix;

  private int comments;

  /** The changes; null before the first, since only they need the structure around the text. */
  private OdtChanges changes;

  /**
   * Starts a copy.
   *
   * @param file the bytes of the file; not copied, so they must not be changed
   * @param author the name on comments
   * @throws ReadException if it cannot be read
   */
  public OdtCopy(byte[] file, String author) throws ReadException {
    this.opened = OdtFile.open(file);
    this.file = file;
    this.author = escaped(author);
    this.flat = opened.isFlat();
    this.xml = opened.text(OdtFile.CONTENT).orElseThrow();
    OdtParagraphs paragraphs = OdtReader.text(opened).paragraphs();
    this.places = new OdtPlaces(paragraphs.places());
    this.namespaces = missingNamespaces(xml.text());
    this.prefix = unusedPrefix(xml.text(), author.toLowerCase(Locale.ROOT));
    this.text = paragraphs.source();
  }

  private OdtChanges changes() throws ReadException {
    if (changes == null) {
      OdtStructure structure = OdtStructure.of(opened, xml.text());
      changes =
          new OdtChanges(
              xml.text(), text, places, structure, insertions, namespaces, prefix, author);
    }
    return changes;
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

  @Override
  public Optional<String> markedInstead(Span place) {
    boolean isInShape = places.covered(place).stream().anyMatch(TextPlace::isApart);
    return isInShape ? Optional.of("shape") : Optional.empty();
  }

  @Override
  public boolean comment(Span place, List<String> paragraphs) {
    List<TextPlace> covered = places.covered(place);
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

  @Override
  public Span marked(Span place) {
    return EmptyPlace.widened(place, some -> !places.covered(some).isEmpty());
  }

  @Override
  public boolean change(Span place, String text) throws ReadException {
    return changes().add(place, text);
  }

  @Override
  public Optional<ChangeObstacle> obstacle(Span place, String text) throws ReadException {
    return changes().obstacle(place, text);
  }

  @Override
  public boolean isSigned() throws ReadException {
    try {
      return !flat && new ZipCopy(file).names().contains("META-INF/documentsignatures.xml");
    } catch (IOException e) {
      throw OfficeArchive.damaged(e);
    }
  }

  @Override
  public byte[] toByteArray() throws ReadException {
    if (changes != null) {
      changes.finish();
    }
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
      throw OfficeArchive.damaged(e);
    }
  }
}
