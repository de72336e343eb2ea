package org.isogloss.core.document.odt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.Replacement;
import org.isogloss.core.document.office.TextPlace;

/**
 * Replaced words as tracked changes: the old words move into the list of changes, with their
 * formatting, and a mark stays in their place; the new ones are marked as inserted.
 */
final class OdtChanges {

  /** The standard requires a date; LibreOffice writes and understands this one as none. */
  private static final String NO_DATE = "1970-01-01T00:00:00";

  private static final Pattern TAGS = Pattern.compile("(?:<[^>]*+>)*+");

  private final String xml;
  private final String text;
  private final OdtPlaces places;
  private final OdtStructure structure;
  private final XmlInsertions insertions;
  private final String namespaces;
  private final String prefix;
  private final String author;
  private final StringBuilder regions = new StringBuilder();
  private int count;

  /** The end of the last change in the document's source. */
  private int lastEnd;

  /**
   * @param xml the XML of the content
   * @param text the document's source
   * @param namespaces the declarations that new elements need
   * @param prefix how the names of changes begin
   * @param author the escaped name of the author
   */
  OdtChanges(
      String xml,
      String text,
      OdtPlaces places,
      OdtStructure structure,
      XmlInsertions insertions,
      String namespaces,
      String prefix,
      String author) {
    this.xml = xml;
    this.text = text;
    this.places = places;
    this.structure = structure;
    this.insertions = insertions;
    this.namespaces = namespaces;
    this.prefix = prefix;
    this.author = author;
  }

  /**
   * Replaces some text after that of earlier changes.
   *
   * @return false if it cannot be replaced
   */
  boolean add(Span place, String wanted) throws ReadException {
    if (place.start() < lastEnd || obstacle(place, wanted).isPresent()) {
      return false;
    }
    replacements(place, wanted).forEach(this::write);
    lastEnd = place.end();
    return true;
  }

  /** Why some text cannot be replaced; empty if it can. */
  Optional<ChangeObstacle> obstacle(Span place, String wanted) throws ReadException {
    return replacements(place, wanted).stream()
        .flatMap(one -> obstacle(one.place()).stream())
        .findFirst();
  }

  private Optional<ChangeObstacle> obstacle(Span place) {
    if (place.in(text).contains("\n")) {
      return Optional.of(ChangeObstacle.SEVERAL_PARAGRAPHS);
    }
    int covered = 0;
    for (TextPlace one : places.covered(place)) {
      if (one.isApart()) {
        return Optional.of(ChangeObstacle.TEXT_BOX);
      }
      // What is not written as it is read is a field, an object or a reference to a character.
      if (!one.isPlain() || !one.xml().in(xml).replaceAll("\\s", " ").equals(one.text().in(text))) {
        return Optional.of(ChangeObstacle.OBJECT);
      }
      if (structure.isInChange(one.xml().start())) {
        return Optional.of(ChangeObstacle.OTHER_CHANGE);
      }
      covered += replaced(one, place).length();
    }
    boolean isWhole = covered == place.length() && !hasTextBetween(places.covered(place));
    return isWhole ? Optional.empty() : Optional.of(ChangeObstacle.OBJECT);
  }

  /** Whether the XML has text between some places, such as a note or spaces that are not read. */
  private boolean hasTextBetween(List<TextPlace> some) {
    for (int i = 1; i < some.size(); i++) {
      int from = some.get(i - 1).xml().end();
      int to = some.get(i).xml().start();
      if (!TAGS.matcher(xml.substring(from, to)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** What a stretch of the text covers of a place, in the XML. */
  private static Span replaced(TextPlace one, Span place) {
    int start = Math.max(0, place.start() - one.text().start());
    int end = Math.min(one.text().length(), place.end() - one.text().start());
    return new Span(start, end).shifted(one.xml().start());
  }

  private List<Replacement> replacements(Span place, String wanted) throws ReadException {
    return Replacement.of(place.in(text), place, wanted, this::isBreak);
  }

  /** Whether a blank separates words of different formatting, or is a tab or the like. */
  private boolean isBreak(int blank) {
    List<TextPlace> around = places.covered(new Span(Math.max(0, blank - 1), blank + 2));
    if (around.isEmpty()
        || around.stream().anyMatch(one -> !one.isPlain())
        || hasTextBetween(around)) {
      return true;
    }
    TextPlace last = around.get(around.size() - 1);
    return !structure
        .level(around.get(0).xml().start())
        .equals(structure.level(last.xml().start()));
  }

  private void write(Replacement change) {
    List<TextPlace> covered = places.covered(change.place());
    for (int i = 0; i < covered.size(); i++) {
      Span old = replaced(covered.get(i), change.place());
      String deletion = id();
      region(deletion, "deletion", structure.level(old.start()).around(words(old)));
      String marks = mark("change", deletion);
      if (i == 0 && !change.text().isEmpty()) {
        String insertion = id();
        region(insertion, "insertion", "");
        marks +=
            mark("change-start", insertion)
                + StringEscapeUtils.escapeXml10(change.text())
                + mark("change-end", insertion);
      }
      insertions.replace(old, marks);
    }
  }

  /** Deleted text in a paragraph of its own, where spaces at the ends would be dropped. */
  private String words(Span old) {
    return old.in(xml).replaceAll("^\\s+|\\s+$", "<text:s" + namespaces + "/>");
  }

  private String id() {
    count++;
    return prefix + "change" + count;
  }

  private String mark(String name, String id) {
    return "<text:" + name + namespaces + " text:change-id=\"" + id + "\"/>";
  }

  private void region(String id, String kind, String content) {
    regions
        .append(
            "<text:changed-region%s xml:id=\"%s\" text:id=\"%s\">".formatted(namespaces, id, id))
        .append("<text:" + kind + "><office:change-info><dc:creator>" + author)
        .append("</dc:creator><dc:date>" + NO_DATE + "</dc:date></office:change-info>")
        .append(content)
        .append("</text:" + kind + "></text:changed-region>");
  }

  /** Lists the changes in the file. */
  void finish() {
    if (count > 0) {
      structure.list(regions.toString(), namespaces, insertions);
      regions.setLength(0);
      count = 0;
    }
  }
}
