package org.isogloss.rules.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.text.Inflection;

/**
 * How near two words are in general English: whether they are used in the same company. Synonyms
 * are near, but so are inflections of a word, opposites, and members of a series; nearness alone
 * does not distinguish them. The vectors are loaded by the first question and shared by all
 * instances. Thread-safe.
 *
 * <p>Known are the 60,000 most frequent words of GloVe's corpus that are in a spelling dictionary,
 * inflected forms included, each with a vector of its own; words with anything but letters and
 * hyphens are unknown. A rank is read from the similarity of a few neighbors that are stored with a
 * word, so that each question costs no more than a comparison of two vectors. {@code
 * rules/vectors/make-vectors.py} makes the file.
 */
public final class Nearness {

  private static final String FILE = "org/isogloss/rules/lexicon/nearness.bin";

  /** The bytes of a word, which is filled with zeros. */
  private static final int WIDTH = 24;

  private static final int DIMENSIONS = 100;

  /** The ranks of the neighbors whose similarity is stored with each word. */
  private static final int[] RANKS = {1, 3, 10, 30, 100, 300, 1000};

  /** The highest rank that is distinguished; words further away have none. */
  public static final int FARTHEST = RANKS[RANKS.length - 1];

  /** The stored similarity of a neighbor that is the word itself. */
  private static final double IDENTICAL = 255;

  /** Loaded once, when the first question is asked. The arrays have a row for each word. */
  private static final class Table {
    static final Table LOADED = ModelFile.load(FILE, in -> new Table(new DataInputStream(in)));

    final int size;
    final byte[] words;
    final byte[] vectors;
    final byte[] neighbors;

    /** The reciprocal of the length of each vector. */
    final double[] lengths;

    private Table(DataInputStream in) throws IOException {
      size = in.readInt();
      words = new byte[size * WIDTH];
      vectors = new byte[size * DIMENSIONS];
      neighbors = new byte[size * RANKS.length];
      in.readFully(words);
      in.readFully(vectors);
      in.readFully(neighbors);
      lengths = new double[size];
      for (int row = 0; row < size; row++) {
        lengths[row] = 1 / Math.sqrt(product(vectors, row, row));
      }
    }
  }

  /**
   * Whether the word has a vector.
   *
   * @param word in lower case, as it is inflected
   */
  public boolean knows(String word) {
    return row(word) >= 0;
  }

  /**
   * How similar the company of the two words is: the cosine of the angle between their vectors,
   * from -1 to 1. What a value means depends on how crowded the neighborhood of the words is;
   * {@link #mutualRank} allows for that.
   *
   * @param a in lower case, as it is inflected
   * @param b another word
   * @return empty if one of the words is unknown
   */
  public OptionalDouble similarity(String a, String b) {
    int one = row(a);
    int other = row(b);
    return one < 0 || other < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(similarity(one, other));
  }

  /**
   * The larger of the two ranks that the words have among the neighbors of each other: 1 if each is
   * the nearest neighbor of the other, or if they are the same word. The larger rank separates
   * synonyms from other pairs as well as the geometric mean does, and is easier to explain: each is
   * among that many neighbors of the other.
   *
   * <p>Ranks are estimates. In 19 of 20 cases, one up to 10 is off by two at most, one up to 30 by
   * a quarter, and one above 100 by a twelfth.
   *
   * @param a in lower case, as it is inflected
   * @param b another word
   * @return from 1 to {@link #FARTHEST}; empty if one of the words is unknown or the rank is larger
   */
  public OptionalInt mutualRank(String a, String b) {
    double rank = mutualRank(row(a), row(b));
    return rank > FARTHEST ? OptionalInt.empty() : OptionalInt.of((int) Math.round(rank));
  }

  /**
   * A noun in the singular and in the plural.
   *
   * @param singular the row of the singular; negative if it is unknown
   * @param plural that of the plural
   */
  private record Noun(int singular, int plural) {

    static Noun of(String singular) {
      String plural = Inflection.PLURAL.forms(singular).stream().findFirst().orElse(singular);
      return new Noun(row(singular), row(plural));
    }
  }

  private final Map<String, Noun> nouns = new ConcurrentHashMap<>();

  /**
   * The smaller of the ranks of two nouns in the singular and in the plural: {@code queries} and
   * {@code requests} are nearer than {@code query} and {@code request}.
   *
   * @param a a singular in lower case
   * @param b another one
   * @return empty if neither is known or near
   */
  public OptionalInt nounRank(String a, String b) {
    Noun one = nouns.computeIfAbsent(a, Noun::of);
    Noun other = nouns.computeIfAbsent(b, Noun::of);
    double rank =
        Math.min(
            mutualRank(one.singular(), other.singular()), mutualRank(one.plural(), other.plural()));
    return rank > FARTHEST ? OptionalInt.empty() : OptionalInt.of((int) Math.round(rank));
  }

  /** The mutual rank of two rows; infinite if one is unknown. */
  private static double mutualRank(int one, int other) {
    if (one < 0 || other < 0) {
      return Double.POSITIVE_INFINITY;
    }
    double similarity = similarity(one, other);
    return Math.max(rank(one, similarity), rank(other, similarity));
  }

  /** The row of a word; negative if it is unknown. */
  private static int row(String word) {
    Table table = Table.LOADED;
    byte[] sought = Arrays.copyOf(word.getBytes(StandardCharsets.UTF_8), WIDTH);
    int low = 0;
    int high = word.length() > WIDTH ? -1 : table.size - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int start = middle * WIDTH;
      int order = Arrays.compare(table.words, start, start + WIDTH, sought, 0, WIDTH);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private static double similarity(int one, int other) {
    return one == other
        ? 1
        : product(one, other) * (Table.LOADED.lengths[one] * Table.LOADED.lengths[other]);
  }

  private static int product(int one, int other) {
    return product(Table.LOADED.vectors, one, other);
  }

  private static int product(byte[] vectors, int one, int other) {
    int sum = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      sum += vectors[one * DIMENSIONS + i] * vectors[other * DIMENSIONS + i];
    }
    return sum;
  }

  /**
   * The rank that a word of this similarity has among the neighbors of the word in this row: its
   * logarithm is interpolated between those of the stored neighbors. Infinite beyond the last one.
   */
  private static double rank(int row, double similarity) {
    double sought = similarity * IDENTICAL;
    double nearer = neighbor(row, 0);
    if (sought >= nearer) {
      return RANKS[0];
    }
    for (int i = 1; i < RANKS.length; i++) {
      double farther = neighbor(row, i);
      if (sought >= farther) {
        double share = (nearer - sought) / (nearer - farther);
        return RANKS[i - 1] * Math.pow((double) RANKS[i] / RANKS[i - 1], share);
      }
      nearer = farther;
    }
    return Double.POSITIVE_INFINITY;
  }

  /** The similarity of the neighbor at one of the ranks. */
  private static int neighbor(int row, int rank) {
    return Byte.toUnsignedInt(Table.LOADED.neighbors[row * RANKS.length + rank]);
  }
}
