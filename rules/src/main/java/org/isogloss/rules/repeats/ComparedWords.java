package org.isogloss.rules.repeats;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.WordScanner;

/**
 * Steps through the words of a span that are compared: those that are not, at least in part, in
 * what is excluded. A word ends where a citation begins in it, such as a raised number.
 */
final class ComparedWords {

  private final WordScanner words;
  private final List<Inline> skipped;
  private int nextSkipped;
  private int skippedTo;
  private int end;

  ComparedWords(Document document, Span within) {
    this.words = new WordScanner(document.prose(), within.start(), within.end());
    this.skipped = document.inlines(within).stream().filter(ManuscriptTokens::isSkipped).toList();
  }

  /** Goes to the next word; false if there is none. */
  boolean next() {
    while (words.next()) {
      end = words.end();
      while (nextSkipped < skipped.size() && skipped.get(nextSkipped).span().start() < end) {
        Inline inline = skipped.get(nextSkipped);
        if (inline.kind() == Inline.Kind.CITATION && inline.span().start() > words.start()) {
          end = inline.span().start();
        } else {
          skippedTo = Math.max(skippedTo, inline.span().end());
          nextSkipped++;
        }
      }
      if (skippedTo <= words.start()) {
        return true;
      }
    }
    return false;
  }

  int start() {
    return words.start();
  }

  int end() {
    return end;
  }

  /** Whether the word is the ending of another, after an apostrophe. */
  boolean isClitic() {
    return words.isClitic();
  }
}
