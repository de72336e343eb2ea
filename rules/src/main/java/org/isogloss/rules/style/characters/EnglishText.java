package org.isogloss.rules.style.characters;

import java.util.EnumSet;
import java.util.Set;
import org.isogloss.core.document.Inline;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** The text of a block in which the characters of other scripts are not hidden. */
final class EnglishText {

  private static final Set<Inline.Kind> HIDDEN =
      EnumSet.of(
          Inline.Kind.CODE,
          Inline.Kind.MATH,
          Inline.Kind.URL,
          Inline.Kind.EMAIL,
          Inline.Kind.FOREIGN_LANGUAGE);

  private EnglishText() {}

  static String of(StyleDocument document, StyleBlock block) {
    return document.document().text(block.block(), inline -> HIDDEN.contains(inline.kind()));
  }
}
