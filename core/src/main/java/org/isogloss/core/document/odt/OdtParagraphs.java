package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.TextFormat;
import org.isogloss.core.document.office.TextPlace;

/** The paragraphs of a text: each with its text boxes after it, and the notes at the end. */
final class OdtParagraphs {

  private final List<OdtParagraph> main = new ArrayList<>();
  private final List<OdtParagraph> footnotes = new ArrayList<>();
  private final List<OdtParagraph> endnotes = new ArrayList<>();

  /** The paragraphs outside of notes. */
  List<OdtParagraph> main() {
    return main;
  }

  List<OdtParagraph> footnotes() {
    return footnotes;
  }

  List<OdtParagraph> endnotes() {
    return endnotes;
  }

  /** The text: one paragraph per line. */
  String source() {
    StringBuilder source = new StringBuilder();
    inOrder().forEach(paragraph -> source.append(paragraph.text()).append('\n'));
    return source.toString();
  }

  /**
   * The paragraphs as blocks.
   *
   * @param isForeign whether text of a format is in a language other than English
   */
  List<RawBlock> blocks(Predicate<TextFormat> isForeign) {
    List<RawBlock> blocks = new ArrayList<>();
    int start = 0;
    for (OdtParagraph paragraph : inOrder()) {
      blocks.addAll(paragraph.blocks(start, isForeign));
      start += paragraph.text().length() + 1;
    }
    return RawBlock.withoutStyleOfAll(blocks);
  }

  /** The place in the XML of each part of the text, in order. */
  List<TextPlace> places() {
    List<TextPlace> all = new ArrayList<>();
    int start = 0;
    for (OdtParagraph paragraph : inOrder()) {
      for (TextPlace place : paragraph.places()) {
        all.add(place.shifted(start));
      }
      start += paragraph.text().length() + 1;
    }
    return all;
  }

  private List<OdtParagraph> inOrder() {
    List<OdtParagraph> all = new ArrayList<>();
    for (List<OdtParagraph> list : List.of(main, footnotes, endnotes)) {
      list.forEach(paragraph -> addWithBoxes(paragraph, all));
    }
    return all;
  }

  private static void addWithBoxes(OdtParagraph paragraph, List<OdtParagraph> all) {
    all.add(paragraph);
    paragraph.boxes.forEach(box -> addWithBoxes(box, all));
  }
}
