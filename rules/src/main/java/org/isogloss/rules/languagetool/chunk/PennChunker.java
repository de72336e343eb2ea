package org.isogloss.rules.languagetool.chunk;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.ChunkTaggedToken;
import org.languagetool.chunking.Chunker;

/**
 * Marks the phrases of an English sentence for LanguageTool's rules: what its own chunker does, but
 * with the tags of the Penn Treebank, on which the model of phrases was trained, where the OpenNLP
 * of today hands that model Universal ones (docs/adr/0002).
 *
 * <p>Any number of threads may share one.
 */
public final class PennChunker implements Chunker {

  /** LanguageTool lets it stand among the words; the models do not know it. */
  private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

  /** Makes a language use this instead of its own chunker, which is not even made. */
  public static void handTo(Language language) {
    language.setChunker(new PennChunker());
  }

  @Override
  public void addChunkTags(List<AnalyzedTokenReadings> readings) {
    StringBuilder sentence = new StringBuilder();
    readings.forEach(reading -> sentence.append(reading.getToken()));
    String[] words = words(sentence.toString());
    String[] tags = Models.tag(words);
    List<String> chunks = Models.chunk(words, tags);
    for (ChunkTaggedToken token : PhraseNumber.tell(aligned(words, chunks, readings))) {
      if (token.getReadings() != null) {
        token.getReadings().setChunkTags(token.getChunkTags());
      }
    }
  }

  private static String[] words(String sentence) {
    List<String> words = new ArrayList<>();
    // The model of words knows the straight apostrophe only.
    for (String word : Models.split(sentence.replace('’', '\''))) {
      int from = 0;
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) == ZERO_WIDTH_NO_BREAK_SPACE) {
          if (i > from) {
            words.add(word.substring(from, i));
          }
          words.add(word.substring(i, i + 1));
          from = i + 1;
        }
      }
      if (from < word.length()) {
        words.add(word.substring(from));
      }
    }
    return words.toArray(new String[0]);
  }

  /**
   * The words with their tags, and LanguageTool's own word where it begins and ends at the same
   * place: the two do not split alike, and a word split otherwise gets no tag. Blanks do not count.
   */
  private static List<ChunkTaggedToken> aligned(
      String[] words, List<String> chunks, List<AnalyzedTokenReadings> readings) {
    List<ChunkTaggedToken> aligned = new ArrayList<>(words.length);
    int start = 0;
    int next = 0;
    int reached = 0;
    for (int i = 0; i < words.length; i++) {
      while (next < readings.size() && (reached < start || isBlank(readings.get(next)))) {
        reached += isBlank(readings.get(next)) ? 0 : readings.get(next).getToken().length();
        next++;
      }
      AnalyzedTokenReadings own = null;
      if (next < readings.size()
          && reached == start
          && readings.get(next).getToken().length() == words[i].length()) {
        own = readings.get(next);
      }
      aligned.add(new ChunkTaggedToken(words[i], List.of(new ChunkTag(chunks.get(i))), own));
      start += words[i].length();
    }
    return aligned;
  }

  private static boolean isBlank(AnalyzedTokenReadings reading) {
    String token = reading.getToken();
    return token.trim().isEmpty()
        || (token.length() == 1 && Character.isSpaceChar(token.charAt(0)));
  }
}
