package org.isogloss.rules.languagetool.chunk;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.ChunkTaggedToken;

/**
 * Marks the number of noun phrases with the tags that LanguageTool's rules expect: {@code B-} on
 * the first word of a phrase, {@code E-} on its last, {@code I-} between, each with {@code
 * NP-singular} or {@code NP-plural}. A phrase is plural when its last word, or a word of a noun
 * phrase that follows without a break, may be a plural noun.
 */
final class PhraseNumber {

  private static final ChunkTag BEGIN = new ChunkTag("B-NP");
  private static final ChunkTag IN = new ChunkTag("I-NP");

  private final List<ChunkTaggedToken> words;

  private PhraseNumber(List<ChunkTaggedToken> words) {
    this.words = words;
  }

  /** The words with their number; those outside noun phrases keep their tags. */
  static List<ChunkTaggedToken> tell(List<ChunkTaggedToken> words) {
    return new PhraseNumber(words).tell();
  }

  private List<ChunkTaggedToken> tell() {
    List<ChunkTaggedToken> told = new ArrayList<>(words.size());
    for (int first = 0; first < words.size(); ) {
      if (!is(BEGIN, first)) {
        told.add(words.get(first++));
        continue;
      }
      int last = first;
      while (last + 1 < words.size() && is(IN, last + 1)) {
        last++;
      }
      String phrase = isPlural(last) ? "NP-plural" : "NP-singular";
      for (int i = first; i <= last; i++) {
        told.add(tagged(words.get(i), phrase, i == first, i == last));
      }
      first = last + 1;
    }
    return told;
  }

  private boolean is(ChunkTag tag, int word) {
    return words.get(word).getChunkTags().contains(tag);
  }

  private boolean isPlural(int last) {
    for (int i = last; i < words.size() && (is(BEGIN, i) || is(IN, i)); i++) {
      if (mayBePluralNoun(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBePluralNoun(ChunkTaggedToken word) {
    if (word.getReadings() != null) {
      for (AnalyzedToken reading : word.getReadings().getReadings()) {
        if ("NNS".equals(reading.getPOSTag())) {
          return true;
        }
      }
    }
    return false;
  }

  private static ChunkTaggedToken tagged(
      ChunkTaggedToken word, String phrase, boolean first, boolean last) {
    List<ChunkTag> tags = new ArrayList<>(2);
    if (first) {
      tags.add(new ChunkTag("B-" + phrase));
    }
    if (last) {
      tags.add(new ChunkTag("E-" + phrase));
    }
    if (!first && !last) {
      tags.add(new ChunkTag("I-" + phrase));
    }
    return new ChunkTaggedToken(word.getToken(), tags, word.getReadings());
  }
}
