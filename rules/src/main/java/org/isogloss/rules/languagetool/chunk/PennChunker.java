package org.isogloss.rules.languagetool.chunk;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.ChunkTaggedToken;
import org.languagetool.chunking.Chunker;

/**
 * Marks the phrases of an English sentence for LanguageTool's rules: like its own chunker, but with
 * the Penn Treebank tags that the chunker model was trained on; current OpenNLP feeds that model
 * Universal tags (docs/adr/0002).
 *
 * <p>Thread-safe.
 */
public final class PennChunker implements Chunker {

  /** LanguageTool leaves it in the text; the models do not know it. */
  private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

  /** Makes a language use this instead of its own chunker, which is then never created. */
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
    // The tokenizer model knows only the straight apostrophe.
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
   * The words with their tags, each with LanguageTool's own token if it has the same boundaries:
   * the two tokenize differently, and a word that is split differently gets no tag. Spaces are
   * ignored.
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
