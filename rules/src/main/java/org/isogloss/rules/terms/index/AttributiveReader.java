package org.isogloss.rules.terms.index;

import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.index.Word.Role;

/** Detects whether a phrase modifies a noun after it. */
final class AttributiveReader {

  private static final Pattern QUOTE = Pattern.compile("[\"”’]");
  private static final Pattern COMMA = Pattern.compile(",");

  private final List<Word> words;

  AttributiveReader(List<Word> words) {
    this.words = words;
  }

  /**
   * Whether the words before an index do.
   *
   * @param to the index after the last word of the phrase
   */
  boolean isAttributive(int to) {
    int at = pastModifiers(to);
    if (isNominal(at)) {
      return true;
    }
    // Only a hyphenated compound is certainly a modifier, so that its neighbors in a list show
    // where the list ends: "worst-case, best-case and average-case time".
    boolean compound = isCompound(to - 1);
    if (!compound) {
      return false;
    }
    at = past(QUOTE, to);
    while (isCompound(pastLink(at))) {
      at = past(QUOTE, pastLink(at) + 1);
    }
    int end = pastModifiers(at);
    // So do other modifiers: "a low-cost, reliable lamp".
    int listed = past(COMMA, to);
    int noun = pastModifiers(listed);
    if (noun > listed && listed > to && isNominal(noun)) {
      return true;
    }
    // The tagger takes "encoding" in "16-bit encoding" for a participle.
    boolean gerund = end > at && words.get(end - 1).text().endsWith("ing");
    return gerund || isNominal(end) || isMasked(end);
  }

  private int pastModifiers(int from) {
    int at = from;
    while (at < words.size() && words.get(at).role() == Role.MODIFIER) {
      at++;
    }
    return at;
  }

  private int past(Pattern sign, int at) {
    return at < words.size() && sign.matcher(words.get(at).text()).matches() ? at + 1 : at;
  }

  /** After a comma, a conjunction, or both. */
  private int pastLink(int from) {
    int at = past(COMMA, from);
    return at < words.size() && words.get(at).role() == Role.CONJUNCTION ? at + 1 : at;
  }

  private boolean isNominal(int at) {
    return at < words.size() && words.get(at).isNominal();
  }

  private boolean isCompound(int at) {
    return at < words.size() && words.get(at).parts().size() > 1;
  }

  /** Whether there is code or a formula, which names a thing. */
  private boolean isMasked(int at) {
    return at < words.size() && words.get(at).role() == Role.MASKED;
  }
}
