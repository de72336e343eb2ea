package org.isogloss.glossary.format.xml;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.WordClass;

/** How TBX writes data categories and their values. */
final class TbxCategories {

  /**
   * @param element the element that carries it in the DCA style
   * @param prefix its namespace prefix in the DCT style
   */
  record Category(String element, String prefix) {}

  private static final Map<String, Category> CATEGORIES = categories();

  private TbxCategories() {}

  private static Map<String, Category> categories() {
    Map<String, Category> categories = new HashMap<>();
    for (String line : DataFile.lines(TbxCategories.class, "tbx-categories.txt")) {
      String[] parts = line.split(" ", -1);
      categories.put(parts[0], new Category(parts[1], parts[2]));
    }
    return categories;
  }

  /** The category with this name; an unknown one is written as {@code element}. */
  static Category of(String name, String element) {
    return CATEGORIES.getOrDefault(name, new Category(element, "basic"));
  }

  /** The value of a status in a data category; the older one has values without an ending. */
  static String value(TermStatus status, String category) {
    return status.label() + (category.equals(TbxWriter.STATUS) ? "Term-admn-sts" : "Term");
  }

  static String value(WordClass partOfSpeech) {
    return partOfSpeech == WordClass.PROPER_NOUN ? "properNoun" : partOfSpeech.label();
  }
}
