package org.isogloss.rules.spelling;

import java.util.Optional;
import org.isogloss.core.document.Block;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.Spellings;

/**
 * Counts the words of a text that are spelled differently in American and in British English. Verbs
 * in -ise are British, but where -ize is as frequent, they say nothing: whoever mixes the two need
 * not be British.
 */
public final class WrittenVariety {

  private static final String AMERICAN = "en-US";
  private static final String BRITISH = "en-GB";

  private int american;
  private int british;

  /** The places of words in -ise that could be spelled with a z, and the reverse. */
  private int ise;

  private int ize;

  /** Counts the words of the prose of a manuscript. */
  public static WrittenVariety of(AnalyzedManuscript manuscript) {
    WrittenVariety written = new WrittenVariety();
    for (AnalyzedDocument document : manuscript.documents()) {
      for (Block block : document.document().blocks()) {
        BlockWords words = BlockWords.of(document, block);
        for (int i = 0; i < words.words().size(); i++) {
          written.add(ManuscriptWords.lower(words.word(i)), 1);
        }
      }
    }
    return written;
  }

  /**
   * Adds a word.
   *
   * @param word in lower case
   * @param count its number of places
   */
  public void add(String word, int count) {
    boolean isBritish = Spellings.isForeignTo(word, AMERICAN);
    if (Spellings.respelledIze(word).isPresent()) {
      ise += isBritish ? count : 0;
      ize += isBritish ? 0 : count;
    } else {
      american += Spellings.isForeignTo(word, BRITISH) ? count : 0;
      british += isBritish ? count : 0;
    }
  }

  /** The variety that most of the words follow; empty if there are no such words. */
  public Optional<String> variety() {
    if (british() > american) {
      return Optional.of(BRITISH);
    }
    return american > 0 ? Optional.of(AMERICAN) : Optional.empty();
  }

  /** How many places follow a variety. */
  public int places(String variety) {
    return variety.equals(AMERICAN) ? american : british();
  }

  private int british() {
    return british + Math.max(0, ise - ize);
  }
}
