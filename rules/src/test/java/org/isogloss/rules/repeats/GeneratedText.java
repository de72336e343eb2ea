package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatFinder;
import org.isogloss.rules.repeats.engine.TokenRange;
import org.isogloss.rules.repeats.engine.TokenSequence;

/**
 * Text that repeats itself as books do: words and stock phrases by Zipf's law, function words
 * between them, and now and then an earlier sentence or paragraph, verbatim or edited. The same
 * seed gives the same text.
 */
final class GeneratedText {

  private static final String[] FUNCTION_WORDS = {
    "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "as", "was", "with", "be", "by",
    "on", "not", "he", "his", "but", "at", "are", "this", "have", "from", "or", "had", "an", "they"
  };
  private static final String[] SYLLABLES = {
    "ba", "ker", "mon", "ti", "sal", "dor", "ve", "lin", "gra", "pho", "sten", "ur", "mi", "cal",
    "ro", "den", "fis", "tor", "na", "shel", "qui", "bern", "ath", "olm"
  };
  private static final int WORDS = 60_000;
  private static final int PHRASES = 40_000;
  private static final int SENTENCES_A_PARAGRAPH = 5;
  private static final int PARAGRAPHS_A_DOCUMENT = 400;

  /** One in this many sentences repeats an earlier one. */
  private static final int REPEATED = 100;

  private final SplittableRandom random;
  private final String[] vocabulary = new String[WORDS];
  private final List<String[]> phrases = new ArrayList<>();
  private final List<List<String>> sentences = new ArrayList<>();
  private int[] starts = {0};
  private int words;

  GeneratedText(long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < WORDS; i++) {
      vocabulary[i] = spelled(i);
    }
    for (int i = 0; i < PHRASES; i++) {
      String[] phrase = new String[2 + random.nextInt(4)];
      for (int w = 0; w < phrase.length; w++) {
        phrase[w] = word();
      }
      phrases.add(phrase);
    }
  }

  /** Adds sentences until there are this many words. */
  GeneratedText grownTo(int size) {
    while (words < size) {
      List<String> sentence =
          sentences.size() > 100 && random.nextInt(REPEATED) == 0 ? repeated() : fresh();
      sentences.add(sentence);
      words += sentence.size();
    }
    return this;
  }

  /** The sentences so far. */
  List<List<String>> sentences() {
    return sentences;
  }

  private List<String> repeated() {
    List<String> copy = new ArrayList<>(sentences.get(random.nextInt(sentences.size())));
    return random.nextBoolean() ? copy : edited(copy, 0.1);
  }

  private List<String> fresh() {
    List<String> sentence = new ArrayList<>();
    int length = 8 + random.nextInt(26);
    while (sentence.size() < length) {
      if (random.nextInt(6) == 0) {
        sentence.addAll(List.of(phrases.get(zipf(PHRASES))));
      } else {
        sentence.add(word());
      }
    }
    return sentence;
  }

  /** A copy with a share of its words replaced, inserted and omitted, a third each. */
  List<String> edited(List<String> sentence, double share) {
    int edits = (int) Math.round(share * sentence.size());
    boolean[] chosen = new boolean[sentence.size()];
    for (int i = 0; i < edits; i++) {
      int at;
      do {
        at = random.nextInt(chosen.length);
      } while (chosen[at]);
      chosen[at] = true;
    }
    List<String> copy = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      int kind = chosen[i] ? random.nextInt(3) : -1;
      if (kind == 0 || kind == 1) {
        copy.add(word());
      }
      if (kind == -1 || kind == 1) {
        copy.add(sentence.get(i));
      }
    }
    return copy;
  }

  String word() {
    return random.nextInt(100) < 42
        ? FUNCTION_WORDS[zipf(FUNCTION_WORDS.length)]
        : vocabulary[zipf(WORDS)];
  }

  /** A rank from 0 with a frequency inversely proportional to the rank. */
  private int zipf(int size) {
    return (int) (Math.pow(size + 1.0, random.nextDouble()) - 1);
  }

  private static String spelled(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + SYLLABLES.length;
    while (rest > 0) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return word.toString();
  }

  /** The sentences as a text file, one paragraph per line. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(String.join(" ", sentences.get(i))).append('.');
      text.append((i + 1) % SENTENCES_A_PARAGRAPH == 0 ? '\n' : ' ');
    }
    return text.toString();
  }

  /** Puts a sentence at the end, and returns its number. */
  int add(List<String> sentence) {
    sentences.add(sentence);
    words += sentence.size();
    return sentences.size() - 1;
  }

  /** A new sentence with this many words. */
  List<String> sentence(int length) {
    List<String> sentence = new ArrayList<>();
    while (sentence.size() < length) {
      sentence.add(word());
    }
    return sentence;
  }

  /** The sentences as tokens, a barrier after each paragraph. */
  TokenSequence tokens() {
    Map<String, Integer> numbers = new HashMap<>();
    Set<String> functionWords = Set.of(FUNCTION_WORDS);
    int size = firstToken(sentences.size());
    int[] ids = new int[size];
    byte[] flags = new byte[size];
    int at = 0;
    for (int i = 0; i < sentences.size(); i++) {
      flags[at] = TokenSequence.SENTENCE_START;
      for (String word : sentences.get(i)) {
        ids[at] = numbers.computeIfAbsent(word, w -> numbers.size());
        if (!functionWords.contains(word)) {
          flags[at] = (byte) (flags[at] | TokenSequence.CONTENT);
        }
        at++;
      }
      if (endsParagraph(i)) {
        ids[at++] = RepeatFinder.BARRIER;
      }
    }
    int[] lemmas = new int[numbers.size()];
    Arrays.setAll(lemmas, word -> word);
    return new TokenSequence(ids, lemmas, flags);
  }

  /** The tokens of a sentence. */
  TokenRange range(int sentence) {
    int start = firstToken(sentence);
    return new TokenRange(start, start + sentences.get(sentence).size());
  }

  private int firstToken(int sentence) {
    if (starts.length <= sentences.size() || starts[sentences.size()] == 0) {
      starts = new int[sentences.size() + 1];
      for (int i = 0; i < sentences.size(); i++) {
        starts[i + 1] = starts[i] + sentences.get(i).size() + (endsParagraph(i) ? 1 : 0);
      }
    }
    return starts[sentence];
  }

  private static boolean endsParagraph(int sentence) {
    return (sentence + 1) % SENTENCES_A_PARAGRAPH == 0;
  }

  /** The sentences as read documents. */
  AnalyzedManuscript manuscript() {
    List<AnalyzedDocument> documents = new ArrayList<>();
    int size = SENTENCES_A_PARAGRAPH * PARAGRAPHS_A_DOCUMENT;
    for (int i = 0; i < sentences.size(); i += size) {
      documents.add(
          document(
              "part%05d.txt".formatted(i / size),
              sentences.subList(i, Math.min(sentences.size(), i + size))));
    }
    return new AnalyzedManuscript(documents);
  }

  private static AnalyzedDocument document(String id, List<List<String>> sentences) {
    StringBuilder source = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int from = source.length();
      source.append(String.join(" ", sentences.get(i))).append('.');
      spans.add(new Span(from, source.length()));
      if ((i + 1) % SENTENCES_A_PARAGRAPH == 0 || i + 1 == sentences.size()) {
        paragraphs.add(new Span(start, source.length()));
        source.append('\n');
        start = source.length();
      } else {
        source.append(' ');
      }
    }
    DocumentBuilder builder = new DocumentBuilder(new DocumentId(id), source.toString());
    for (Span paragraph : paragraphs) {
      builder.startBlock();
      builder.add(paragraph);
      builder.endBlock(Zone.BODY, 0);
    }
    Document document = builder.build();
    List<Sentence> found = new ArrayList<>();
    int next = 0;
    for (Block block : document.blocks()) {
      while (next < spans.size() && block.span().contains(spans.get(next))) {
        found.add(new Sentence(block, spans.get(next), List.of()));
        next++;
      }
    }
    return new AnalyzedDocument(document, found);
  }
}
