package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;

/**
 * The structure of a document.
 *
 * @param headings all headings, the title among them, in order, except for those that only label a
 *     note or a warning
 * @param lists all lists by their first item
 * @param captions all captions, in order
 * @param crossReferences all cross-references in the text, in order
 */
public record Outline(
    List<Heading> headings,
    List<ItemList> lists,
    List<Caption> captions,
    List<CrossReference> crossReferences) {

  public Outline {
    headings = List.copyOf(headings);
    lists = List.copyOf(lists);
    captions = List.copyOf(captions);
    crossReferences = List.copyOf(crossReferences);
  }

  /** Reads the structure of a document, in linear time. */
  public static Outline of(Document document) {
    List<Caption> captions = CaptionReader.read(document);
    return new Outline(
        HeadingReader.read(document),
        new ListReader(document).read(),
        captions,
        CrossReferenceReader.read(document, captions));
  }

  /**
   * The headings that share a parent, in order: one group for each parent, and one without. Those
   * in boxes beside the text are in none.
   */
  public List<List<Heading>> siblings() {
    Map<Integer, List<Heading>> byParent = new LinkedHashMap<>();
    for (Heading heading : headings) {
      if (!heading.aside()) {
        byParent.computeIfAbsent(heading.parent(), p -> new ArrayList<>()).add(heading);
      }
    }
    return List.copyOf(byParent.values());
  }
}
