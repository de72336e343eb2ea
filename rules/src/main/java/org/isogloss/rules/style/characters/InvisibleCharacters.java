package org.isogloss.rules.style.characters;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/**
 * Finds zero-width spaces that nobody meant: beside a space, where no line could break that does
 * not break there anyway, and between small letters. Between the parts of a long name, they allow a
 * line to break.
 */
final class InvisibleCharacters {

  private static final String ZERO_WIDTH_SPACE = "\u200B";

  private InvisibleCharacters() {}

  static List<Hit> find(List<StyleDocument> documents) {
    List<Place> places = new ArrayList<>();
    for (StyleDocument document : documents) {
      if (document.document().source().text().contains(ZERO_WIDTH_SPACE)) {
        for (StyleBlock block : document.blocks()) {
          if (block.zone().isProse()
              && document.document().sourceText(block.block().span()).contains(ZERO_WIDTH_SPACE)) {
            find(document, block, places);
          }
        }
      }
    }
    return SlipPlaces.hit(
        places, "There is an invisible character (U+200B, a zero-width space)%s; delete it.");
  }

  /** The prose leaves the characters out: they are between two of its own. */
  private static void find(StyleDocument document, StyleBlock block, List<Place> places) {
    String text = EnglishText.of(document, block);
    for (int at = 0; at + 1 < text.length(); at++) {
      if (isUnmeant(text.charAt(at), text.charAt(at + 1))) {
        Span pair = block.span(at, at + 2);
        if (document.document().sourceText(pair).contains(ZERO_WIDTH_SPACE)) {
          places.add(document.place(pair));
        }
      }
    }
  }

  private static boolean isUnmeant(char before, char after) {
    return before != Document.HIDDEN
        && after != Document.HIDDEN
        && (WordCharacters.isBlank(before)
            || WordCharacters.isBlank(after)
            || (isSmallLatin(before) && isSmallLatin(after)));
  }

  private static boolean isSmallLatin(char c) {
    return Character.isLowerCase(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
