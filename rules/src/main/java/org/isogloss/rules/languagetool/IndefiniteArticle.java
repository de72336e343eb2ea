package org.isogloss.rules.languagetool;

import java.util.Optional;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.en.AvsAnRule;

/**
 * Whether a word takes <i>a</i> or <i>an</i>, by LanguageTool's lists of words and their sounds.
 */
public final class IndefiniteArticle {

  private final AvsAnRule rule = new AvsAnRule(JLanguageTool.getMessageBundle());

  /** Returns the article in lower case; empty if both are possible. */
  public Optional<String> before(String word) {
    String suggested = rule.suggestAorAn(word);
    return suggested.endsWith(" " + word) && suggested.length() > word.length() + 1
        ? Optional.of(suggested.substring(0, suggested.length() - word.length() - 1))
        : Optional.empty();
  }
}
