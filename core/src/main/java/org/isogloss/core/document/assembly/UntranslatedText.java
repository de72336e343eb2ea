package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.language.LanguageEvidence;

/**
 * Marks paragraphs that were left untranslated: those with several common words of another language
 * in Latin letters, and between two of them also headings and short items that have no more English
 * words than others.
 */
final class UntranslatedText {

  private UntranslatedText() {}

  /**
   * Marks blocks as text in another language.
   *
   * @param blocks all blocks of a document, or some that follow one another
   * @param zones the zone of each
   */
  static void mark(List<RawBlock> blocks, List<Zone> zones) {
    List<RawBlock> between = new ArrayList<>();
    boolean follows = false;
    for (int i = 0; i < blocks.size(); i++) {
      LanguageEvidence language = new LanguageEvidence();
      if (isText(zones.get(i))) {
        language.add(blocks.get(i).text());
      }
      if (language.isForeignText()) {
        between.add(blocks.get(i));
        between.forEach(block -> block.mark(Inline.Kind.FOREIGN_LANGUAGE, 0));
        between.clear();
        follows = true;
      } else if (language.isEnglish()) {
        between.clear();
        follows = false;
      } else if (follows && language.hasWords() && language.mayBeForeign()) {
        between.add(blocks.get(i));
      }
    }
  }

  private static boolean isText(Zone zone) {
    return zone != Zone.CODE && zone != Zone.MATH && zone != Zone.METADATA;
  }
}
