package org.isogloss.rules.terms.index;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way of writing a candidate term: singular and plural together, but each case, hyphenation and
 * order separately.
 *
 * @param key the lemmas as written, unique to this form
 * @param mentions its places in manuscript order; never empty
 */
public record TermForm(String key, List<Mention> mentions) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s‐‑–-]+");

  private static final Pattern NAMES = Pattern.compile("(?:\\p{Lu}\\p{Ll}+[\\s‐‑–-]?){2,}");

  public TermForm {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a form needs a mention: " + key);
    }
  }

  /** Its words, regardless of order. */
  public Signature signature() {
    return mentions.get(0).wording().signature();
  }

  /** The content words in order. */
  public List<String> sequence() {
    return mentions.get(0).wording().sequence();
  }

  /** The words of the key that another form does not have, with their capitals. */
  public List<String> wordsMissingIn(TermForm other) {
    Set<String> others =
        BETWEEN_WORDS
            .splitAsStream(other.key.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return BETWEEN_WORDS
        .splitAsStream(key)
        .filter(word -> !others.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The number of its places. */
  public int count() {
    return mentions.size();
  }

  /** Its places by the number of their sentence. */
  public Map<Integer, List<Mention>> bySentence() {
    return mentions.stream()
        .collect(Collectors.groupingBy(Mention::sentence, Collectors.toUnmodifiableList()));
  }

  /** Whether each of its places is right after one of another form, or in parentheses there. */
  public boolean isOnlyRightAfter(TermForm other) {
    return mentions.stream()
        .allMatch(mention -> other.in(mention.sentence(), mention::isRightAfter));
  }

  /** Whether it has a place of some quality in a sentence. */
  private boolean in(int sentence, Predicate<Mention> quality) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.subList(low, mentions.size()).stream()
        .takeWhile(mention -> mention.sentence() == sentence)
        .anyMatch(quality);
  }

  /** Whether it can name a thing, as most of its places do; the other forms are modifiers. */
  public boolean isNominal() {
    return 2 * mentions.stream().filter(Mention::nominal).count() >= mentions.size();
  }

  /** Whether most of its places are single words or may be noun phrases: not "are many kinds". */
  public boolean isPhrase() {
    return 2 * mentions.stream().filter(Mention::isPhrase).count() > mentions.size();
  }

  /** Whether it is a chain of names: "Nadaraya-Watson". */
  public boolean isName() {
    return NAMES.matcher(key).matches();
  }

  /**
   * Whether it is a unit of its own: it begins and ends a phrase somewhere, or occurs in several
   * longer ones. A part of only one longer phrase is not (K. Frantzi et al., Automatic recognition
   * of multi-word terms: the C-value/NC-value method, 2000).
   */
  public boolean isIndependent() {
    return isIndependent(Mention::before) && isIndependent(Mention::behind);
  }

  private boolean isIndependent(Function<Mention, String> neighbour) {
    List<String> neighbours = mentions.stream().map(neighbour).distinct().toList();
    return neighbours.size() > 1 || neighbours.get(0).isEmpty();
  }

  /** Its most frequent spelling; the first of equally frequent ones. */
  public String text() {
    Map<String, Integer> written = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      MentionWords wording = mention.wording();
      written.merge(wording.lowered(), wording.isCaseTelling() ? 1000 : 1, Integer::sum);
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    written.forEach((text, count) -> counts.merge(recased(text, key), count, Integer::sum));
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
        .orElseThrow()
        .getKey();
  }

  /**
   * A text with the capitals of another one, as far as the letters of both are the same: a title or
   * the start of a sentence hides which words are names.
   */
  public static String recased(String text, String usual) {
    int same = 0;
    while (same < Math.min(text.length(), usual.length())
        && Character.toLowerCase(text.charAt(same)) == Character.toLowerCase(usual.charAt(same))) {
      same++;
    }
    return usual.substring(0, same) + text.substring(same);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermForm form && form.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
