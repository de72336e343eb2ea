package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds slashes between words with a space after them and none before. */
final class UnevenSlashes {

  /**
   * The word before, the slash, the space and the word after. With another slash before the word it
   * is a path, and so is most of what has a space before the slash alone, as in {@code /reload}.
   */
  private static final Pattern UNEVEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./_~-])([\\p{L}\\p{N}]{2,}+\\)?)/\\h(?=\\(?([\\p{L}\\p{N}]++))");

  /** Words after the name of a folder, which is often written with a slash at its end. */
  private static final Set<String> AFTER_FOLDERS =
      Set.copyOf(DataFile.lines(UnevenSlashes.class, "after-folders.txt"));

  private UnevenSlashes() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "uneven-slash",
        "Slashes with a space on one side",
        "A slash between words with a space after it and none before it.",
        RUNNING_TEXT,
        UnevenSlashes::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    return SlipPlaces.hit(
        SlipPlaces.matching(documents, UNEVEN, UnevenSlashes::isSlip),
        "A slash has a space on one side only%s; use a space on both sides or none.");
  }

  /**
   * After a folder the sentence goes on, mostly with a function word or with what a folder is; no
   * folder has the name of a function word itself, as in {@code and/ or}.
   */
  private static boolean isSlip(StyleBlock block, MatchResult match) {
    String after = match.group(2).toLowerCase(Locale.ROOT);
    return FunctionWords.contains(match.group(1))
        || !(FunctionWords.contains(after) || AFTER_FOLDERS.contains(after));
  }
}
