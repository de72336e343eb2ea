package org.isogloss.rules.terms.index;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongLongHashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.rules.terms.index.PhrasePattern.Phrase;

/**
 * Everything of one to five words that the manuscript writes in more than one way with the same
 * letters, whatever its part of speech: {@code data set} and {@code dataset}, {@code Nginx Ingress}
 * and {@code NGINX ingress}. A spelling differs from plain words in lower case by a sign, a
 * capital, a digit or a missing space, so only grams with the letters of a single word or of a gram
 * that is marked in such a way are counted.
 */
final class Grams {

  /** The longest gram, in parts of words. */
  private static final int LONGEST = 5;

  /** The longest gram with the small words in it, in words. */
  private static final int WIDEST = 8;

  private static final long SEED = 0x2545F4914F6CDD1DL;

  private final WordShapes shapes = new WordShapes();
  private final LongHashSet letters = new LongHashSet();
  private final LongLongHashMap spellings = new LongLongHashMap();
  private final LongHashSet several = new LongHashSet();

  /** The letters of grams that neither begin nor end with a verb or an adverb somewhere. */
  private final LongHashSet nominal = new LongHashSet();

  /** The words of a gram, by their index: from the first to before {@code to}. */
  private record Range(int from, int to) {}

  private interface Visitor {
    void visit(int from, int to, long hash, boolean marked);
  }

  /** Adds the letters of the single words and the marked grams of a sentence. */
  void mark(SentenceWords sentence) {
    walk(
        sentence,
        (from, to, hash, marked) -> {
          if (marked || to == from + 1) {
            letters.add(hash);
          }
        });
  }

  /** Counts the spellings of those letters in a sentence; only after all sentences are marked. */
  void count(SentenceWords sentence) {
    walk(
        sentence,
        (from, to, hash, marked) -> {
          if (letters.contains(hash)) {
            long spelling = spelling(sentence.words(), from, to);
            long first = spellings.getOrDefault(hash, spelling);
            spellings.put(hash, first);
            if (first != spelling) {
              several.add(hash);
            }
            if (sentence.words().get(from).mayBePart()
                && sentence.words().get(to - 1).mayBePart()) {
              nominal.add(hash);
            }
          }
        });
  }

  /** The grams of a sentence that have several spellings; only after all sentences are counted. */
  List<Phrase> find(SentenceWords sentence) {
    Map<Range, Boolean> found = new LinkedHashMap<>();
    walk(
        sentence,
        (from, to, hash, marked) -> {
          if (several.contains(hash)) {
            found.put(new Range(from, to), nominal.contains(hash));
          }
        });
    List<Word> words = sentence.words();
    return found.entrySet().stream()
        .filter(gram -> gram.getValue() || !found.containsKey(withoutVerb(gram.getKey(), words)))
        .map(Map.Entry::getKey)
        .map(gram -> phrase(words, gram.from(), gram.to()))
        .toList();
  }

  /**
   * A gram without a verb or an adverb at its beginning or end: what is spelled in two ways in "use
   * GitHub here" is "GitHub". Null if it has none.
   */
  private static Range withoutVerb(Range gram, List<Word> words) {
    int from = gram.from();
    int to = gram.to();
    while (from < to - 1 && !words.get(from).mayBePart()) {
      from++;
    }
    while (to - 1 > from && !words.get(to - 1).mayBePart()) {
      to--;
    }
    return from == gram.from() && to == gram.to() ? null : new Range(from, to);
  }

  private void walk(SentenceWords sentence, Visitor visitor) {
    List<Word> words = sentence.words();
    WordShapes.Shape[] read = new WordShapes.Shape[words.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = shapes.of(words.get(i));
    }
    int end = 0;
    for (int from = 0; from < read.length; from++) {
      if (from == end) {
        end = nextOpening(words, from + 1);
      }
      if (read[from].content()) {
        walk(read, from, end, visitor);
      }
    }
  }

  private static int nextOpening(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && !isOpening(words, at)) {
      at++;
    }
    return at;
  }

  /** Whether an article begins a sentence after a label without a sign: "Result The bell rings". */
  private static boolean isOpening(List<Word> words, int at) {
    Word word = words.get(at);
    return word.role() == Word.Role.DETERMINER
        && word.isCapitalised()
        && !word.neutral()
        && at + 1 < words.size()
        && !words.get(at + 1).isCapitalised();
  }

  private static void walk(WordShapes.Shape[] words, int from, int end, Visitor visitor) {
    long before = 0;
    int parts = 0;
    boolean marked = false;
    boolean small = false;
    boolean slashed = false;
    for (int to = from; to < end && to < from + WIDEST && words[to].inside(); to++) {
      WordShapes.Shape word = words[to];
      slashed |= word.slashed();
      if (word.content()) {
        parts += word.parts();
        if (parts > LONGEST) {
          return;
        }
        marked |= word.marked();
        // Small words are inside a name or a compound, or else inside a mere part of a sentence.
        boolean name = !small || (words[from].marked() && word.marked());
        boolean pair = to - from < 2 || (words[from].mayEnd() && word.mayEnd());
        visitor.visit(from, to + 1, word.closing(before), (marked || slashed) && name && pair);
      } else {
        if (word.particle() && to == from + 1) {
          visitor.visit(from, to + 1, word.closing(before), false);
        }
        small |= !word.marked();
      }
      before = word.after(before);
    }
  }

  /** A hash of the words as they are written, without capitals that their position explains. */
  private static long spelling(List<Word> words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      String text =
          word.neutral() && word.isCapitalised()
              ? word.text().toLowerCase(Locale.ROOT)
              : word.text();
      boolean joined = i > from && word.span().start() == words.get(i - 1).span().end();
      hash = hash * SEED + (joined ? 1 : 0);
      hash = hash * SEED + (i + 1 == to ? singular(text) : text).hashCode();
    }
    return hash;
  }

  private static String singular(String text) {
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  private static Phrase phrase(List<Word> words, int from, int to) {
    List<String> content = new ArrayList<>();
    for (Word word : words.subList(from, to)) {
      switch (word.role()) {
        case NOUN, NAME, MODIFIER -> content.addAll(word.parts());
        case OTHER -> {
          if (Character.isLetterOrDigit(word.text().codePointAt(0))) {
            content.addAll(word.parts());
          }
        }
        case POSSESSIVE, PREPOSITION, DETERMINER, CONJUNCTION, MASKED -> {}
      }
    }
    if (words.get(to - 1).role() == Word.Role.PREPOSITION) {
      content.add(words.get(to - 1).lemma());
    }
    int last = content.size() - 1;
    return new Phrase(
        from, to, content, new Signature(content.get(last), content.subList(0, last)));
  }
}
