package org.isogloss.rules.bilingual.rendering;

import org.isogloss.rules.bilingual.phrase.Phrase;

/**
 * A term of the source, where no longer term contains it.
 *
 * @param phrase its words
 * @param main the name that renders it most often
 * @param all the segments whose source has its words, whether or not a longer term contains them
 * @param rendered the segments in which the main rendering translates it
 * @param open the segments without the main rendering
 */
@SuppressWarnings("ArrayRecordComponent") // Terms are never compared.
record SourceTerm(Phrase phrase, EnglishName main, int[] all, int[] rendered, int[] open) {

  /** The number of segments with the term. */
  int count() {
    return rendered.length + open.length;
  }
}
