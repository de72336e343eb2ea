package org.isogloss.rules.terms.index;

import java.util.Set;
import org.isogloss.core.data.DataFile;

/**
 * Detects whether what is beside a phrase gives a reason for its capitals: it may be the name of a
 * class, a field or a page, which has a capital wherever it is one.
 */
final class CapitalReader {

  private static final Set<String> PARTS =
      Set.copyOf(DataFile.groups(CapitalReader.class, "interface-words.txt").get("parts"));

  private final SentenceWords sentence;

  CapitalReader(SentenceWords sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether a phrase with a capital is in a series of names, as in <i>Bell, Lamp and Net</i>, a
   * step of a path through menus, or before a word for a part of a program, as in <i>the Bell
   * field</i>.
   *
   * @param from the index of its first word
   * @param to the index after its last word
   */
  boolean isNamed(int from, int to) {
    return sentence.isCapital(from)
        && (isPart(to)
            || InterfaceLabels.isBesideArrow(sentence.words(), from, to)
            || sentence.isCapital(pastLink(from, -1))
            || sentence.isCapital(pastLink(to - 1, 1)));
  }

  private boolean isPart(int at) {
    return at < sentence.words().size() && PARTS.contains(sentence.words().get(at).lemma());
  }

  /** The index past a comma, a conjunction or both beside a word; -1 if there is none. */
  private int pastLink(int word, int step) {
    int at = word + step;
    while (at >= 0 && at < sentence.words().size() && isLink(sentence.words().get(at))) {
      at += step;
    }
    return at == word + step ? -1 : at;
  }

  private static boolean isLink(Word word) {
    return word.text().equals(",") || word.role() == Word.Role.CONJUNCTION;
  }
}
