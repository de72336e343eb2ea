package org.isogloss.rules.terms.describe;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/** The words that a manuscript uses in code: what is also a command is written like one. */
final class CodeWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Set<String> words = new HashSet<>();

  CodeWords(AnalyzedManuscript manuscript) {
    for (AnalyzedDocument analyzed : manuscript.documents()) {
      Document document = analyzed.document();
      for (Block block : document.blocks()) {
        if (block.zone() == Zone.CODE) {
          add(block.span().in(document.prose()));
        } else {
          for (Inline inline : document.inlines(block.span())) {
            if (inline.kind() == Inline.Kind.CODE) {
              add(inline.span().in(document.prose()));
            }
          }
        }
      }
    }
  }

  private void add(String code) {
    Matcher matcher = WORD.matcher(code);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  /** Whether a word, as it is written, is used in code. */
  boolean contain(String word) {
    return words.contains(word);
  }
}
