package org.isogloss.rules.style.characters;

import java.util.List;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.StyleSlip;

/** The slips in characters. */
public final class CharacterSlips {

  private static final StyleSlip LOOK_ALIKE_LETTER =
      StyleSlip.of(
          "look-alike-letter",
          "Letters of another alphabet inside a word",
          "A Cyrillic or Greek letter that looks like a Latin one, in a word of Latin letters.",
          RuleInfo.PROSE,
          StyleSlip.Finder.inBlocks(RuleInfo.PROSE, LookAlikeLetters::find));

  private static final StyleSlip INVISIBLE_CHARACTER =
      StyleSlip.of(
          "invisible-character",
          "Invisible characters",
          "A zero-width space beside a space or inside a word.",
          RuleInfo.PROSE,
          InvisibleCharacters::find);

  private static final StyleSlip FULL_WIDTH_MARK =
      StyleSlip.of(
          "full-width-mark",
          "Full-width punctuation",
          "A punctuation mark of Chinese or Japanese between English words.",
          RuleInfo.PROSE,
          FullWidthMarks::find);

  private static final StyleSlip MARKUP_SHOWN =
      StyleSlip.of(
          "markup-shown",
          "Markup that prints as text",
          "A link, a heading or bold type whose markup is not right, so that it prints as text.",
          ShownMarkup.ZONES,
          ShownMarkup::find);

  private CharacterSlips() {}

  /** All of them. */
  public static List<StyleSlip> all() {
    return List.of(LOOK_ALIKE_LETTER, INVISIBLE_CHARACTER, FULL_WIDTH_MARK, MARKUP_SHOWN);
  }
}
