package org.isogloss.rules.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Spellings;
import org.isogloss.rules.lexicon.WordNet.Entry;
import org.isogloss.rules.lexicon.WordRelation.Kind;

/** Compares words of general English. Thread-safe. */
public final class WordRelations {

  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|[a-z]");

  /** Senses beyond this rank are too rare to be what a text means. */
  private static final int RAREST_SENSE = 6;

  private static final Set<String> STYLE_CAPITALS =
      Set.copyOf(DataFile.lines(WordRelations.class, "style-capitals.txt"));

  private record Pair(String one, String other) {}

  private final WordNet wordNet = new WordNet();
  private final Map<Pair, WordRelation> known = new ConcurrentHashMap<>();

  /**
   * The closest relation of two words; symmetric.
   *
   * @param a a lemma in lower case
   * @param b another one
   */
  public WordRelation between(String a, String b) {
    Pair pair = a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    return known.computeIfAbsent(pair, p -> compare(p.one(), p.other()));
  }

  /**
   * Whether a single word may be capitalized as a matter of style, without naming something else:
   * {@code Western}, {@code Euclidean}.
   *
   * @param lemma in lower case
   */
  public boolean isCapitalStyle(String lemma) {
    return STYLE_CAPITALS.contains(lemma)
        || Nations.of(lemma).isPresent()
        || wordNet.entry(lemma).proper();
  }

  /**
   * Whether WordNet has a word in this form, other than as a name or an acronym. The base of an
   * inflected form is not looked up: the rules for it would make <i>commited</i> a word.
   *
   * @param word in lower case
   */
  public boolean isWord(String word) {
    WordNet.Entry entry = wordNet.entry(word);
    return !entry.senses().isEmpty() && !entry.proper();
  }

  private WordRelation compare(String a, String b) {
    if (Spellings.american(a).equals(Spellings.american(b))) {
      return new WordRelation(Kind.SAME, 1, a.equals(b) ? "the same word" : "two spellings");
    }
    if (NUMBER.matcher(a).matches() || NUMBER.matcher(b).matches() || Contrasts.between(a, b)) {
      return contrast(a, b);
    }
    if (Nations.of(a).isPresent() || Nations.of(b).isPresent()) {
      return Nations.of(a).equals(Nations.of(b))
          ? new WordRelation(
              Kind.NATION, 0.95, "“%s” and “%s” refer to the same nation".formatted(a, b))
          : contrast(a, b);
    }
    Entry one = wordNet.entry(a);
    Entry other = wordNet.entry(b);
    if (one.opposites().contains(b) || other.opposites().contains(a)) {
      return contrast(a, b);
    }
    if (isDerived(a, b, one, other)) {
      return new WordRelation(
          Kind.DERIVED, 0.9, "“%s” and “%s” have the same root".formatted(a, b));
    }
    int common = nearest(one.senses(), other.senses());
    if (common <= RAREST_SENSE) {
      String note = "“%s” and “%s” are synonyms in WordNet".formatted(a, b);
      return new WordRelation(Kind.SYNONYM, faded(0.8, common), note);
    }
    int throughRoot = Math.min(throughRoot(one, other), throughRoot(other, one));
    if (throughRoot <= RAREST_SENSE) {
      String note = "“%s” and “%s” have synonyms with the same root in WordNet".formatted(a, b);
      return new WordRelation(Kind.SYNONYM, faded(0.7, throughRoot), note);
    }
    int similar = nearestOf(one.senses(), other.similar(), other.senses(), one.similar());
    if (similar <= RAREST_SENSE) {
      String note = "“%s” and “%s” are similar in WordNet".formatted(a, b);
      return new WordRelation(Kind.SIMILAR, faded(0.75, similar), note);
    }
    int wider = nearestOf(one.senses(), other.wider(), other.senses(), one.wider());
    if (wider <= RAREST_SENSE) {
      String note = "one of “%s” and “%s” is a kind of the other in WordNet".formatted(a, b);
      return new WordRelation(Kind.SIMILAR, faded(0.5, wider), note);
    }
    return WordRelation.NOTHING;
  }

  /**
   * A strength that decreases with the ranks of the senses: a rare sense is less likely to be
   * meant.
   */
  private static double faded(double strength, int ranks) {
    return strength / (1 + 0.1 * ranks);
  }

  /**
   * How close a word with the root of the one is to the other: dissemination is close to spread
   * through disseminate.
   */
  private int throughRoot(Entry one, Entry other) {
    int nearest = Integer.MAX_VALUE;
    for (String root : one.derived()) {
      nearest = Math.min(nearest, nearest(wordNet.entry(root).senses(), other.senses()));
    }
    return nearest;
  }

  private static int nearestOf(
      Map<Long, Integer> a, Map<Long, Integer> b, Map<Long, Integer> c, Map<Long, Integer> d) {
    return Math.min(nearest(a, b), nearest(c, d));
  }

  private static boolean isDerived(String a, String b, Entry one, Entry other) {
    return one.derived().contains(b) || other.derived().contains(a) || Derivations.between(a, b);
  }

  private static WordRelation contrast(String a, String b) {
    return new WordRelation(Kind.CONTRAST, 0, "“%s” and “%s” are opposites".formatted(a, b));
  }

  /** The minimum sum of the ranks of a common sense; a large number if there is none. */
  private static int nearest(Map<Long, Integer> senses, Map<Long, Integer> others) {
    int nearest = Integer.MAX_VALUE;
    for (Map.Entry<Long, Integer> sense : senses.entrySet()) {
      Integer rank = others.get(sense.getKey());
      if (rank != null) {
        nearest = Math.min(nearest, rank + sense.getValue());
      }
    }
    return nearest;
  }
}
