package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.lexicon.Nations;
import org.isogloss.rules.terms.index.Word.Role;

/**
 * The shape of a term: modifiers and a noun, followed by up to two prepositional phrases. The
 * pattern is that of J. Justeson and S. Katz (Technical terminology, 1995), with possessives and
 * participles.
 */
final class PhrasePattern {

  /** The longest phrase, in words without determiners, prepositions and possessives. */
  private static final int LONGEST = 7;

  /** The longest phrase without a preposition. */
  private static final int LONGEST_SIMPLE = 5;

  private static final int MOST_COMPLEMENTS = 2;

  private static final Set<String> LIGHT_WORDS = words("light-words.txt");
  private static final Set<String> LIGHT_NOUNS = words("light-nouns.txt");

  /** The prepositions that a term may contain, in lower case. */
  static final Set<String> LINKS = words("term-prepositions.txt");

  private static final Set<String> FRAMES = words("modifier-frames.txt");

  /**
   * A phrase of a sentence.
   *
   * @param from the index of its first word
   * @param to the index after its last word
   * @param sequence its content words in their order
   * @param signature the same words, regardless of order
   */
  record Phrase(int from, int to, List<String> sequence, Signature signature) {}

  /** A noun with its modifiers. */
  private record Group(int from, int to) {}

  private final List<Word> words;
  private final List<Phrase> found = new ArrayList<>();

  private PhrasePattern(List<Word> words) {
    this.words = words;
  }

  /** All phrases of a sentence, including nested ones. */
  static List<Phrase> find(List<Word> words) {
    PhrasePattern pattern = new PhrasePattern(words);
    int at = 0;
    while (at < words.size()) {
      Group group = pattern.groupAt(at);
      if (group == null) {
        at++;
      } else {
        pattern.addSimple(group);
        pattern.addComplements(group);
        at = group.to();
      }
    }
    return pattern.found;
  }

  static boolean isLight(String lemma) {
    return LIGHT_WORDS.contains(lemma);
  }

  /** The longest run of modifiers and nouns from {@code at} that ends in a noun. */
  private Group groupAt(int at) {
    int end = -1;
    for (int i = at; i < words.size(); i++) {
      Role role = words.get(i).role();
      if (role == Role.NOUN || role == Role.NAME) {
        end = i + 1;
      } else if (role == Role.POSSESSIVE ? end != i : role != Role.MODIFIER) {
        break;
      }
    }
    return end < 0 ? null : new Group(at, end);
  }

  private void addSimple(Group group) {
    for (int head = group.from(); head < group.to(); head++) {
      if (!words.get(head).isNominal()) {
        continue;
      }
      for (int from = head; from >= group.from(); from--) {
        if (size(from, head + 1) > LONGEST_SIMPLE) {
          break; // farther from the head it is even longer
        }
        if (mayBegin(from)) {
          add(from, head + 1, head, List.of());
        }
      }
    }
  }

  /** Adds {@code core values of socialism} and the like, with the noun of {@code group} as head. */
  private void addComplements(Group group) {
    int head = group.to() - 1;
    List<String> behind = new ArrayList<>();
    int to = group.to();
    for (int i = 0; i < MOST_COMPLEMENTS; i++) {
      if (to >= words.size() || !isLink(words.get(to))) {
        return;
      }
      boolean light = LIGHT_NOUNS.contains(words.get(head).lemma());
      Word link = words.get(to);
      // A phrase with a determiner refers to one particular thing and is not part of a name.
      Group complement = to + 1 < words.size() ? groupAt(to + 1) : null;
      if (complement == null || light) {
        return;
      }
      behind.addAll(complement(link, complement));
      to = complement.to();
      for (int from = head; from >= group.from(); from--) {
        if (size(from, to) > LONGEST) {
          break;
        }
        if (mayBegin(from)) {
          add(from, to, head, behind);
        }
      }
    }
  }

  /** The words of a complement; for a frame such as "with … characteristics" those inside it. */
  private List<String> complement(Word link, Group group) {
    List<String> lemmas = lemmas(group.from(), group.to());
    String last = lemmas.get(lemmas.size() - 1);
    if (lemmas.size() > 1 && FRAMES.contains(lower(link) + " " + last)) {
      lemmas.remove(lemmas.size() - 1);
    }
    return lemmas;
  }

  private boolean mayBegin(int at) {
    Word word = words.get(at);
    return word.role() != Role.POSSESSIVE && !isLight(word.text().toLowerCase(Locale.ROOT));
  }

  private boolean isLink(Word word) {
    return word.role() == Role.PREPOSITION && LINKS.contains(lower(word));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private void add(int from, int to, int head, List<String> behind) {
    List<String> sequence = lemmas(from, head + 1);
    List<String> modifiers = new ArrayList<>(sequence.subList(0, sequence.size() - 1));
    String key = sequence.get(sequence.size() - 1);
    sequence.addAll(behind);
    modifiers.addAll(behind);
    found.add(new Phrase(from, to, sequence, new Signature(key, modifiers)));
  }

  private int size(int from, int to) {
    int size = 0;
    for (Word word : words.subList(from, to)) {
      size += word.isNominal() || word.role() == Role.MODIFIER ? word.parts().size() : 0;
    }
    return size;
  }

  private List<String> lemmas(int from, int to) {
    List<String> lemmas = new ArrayList<>();
    for (Word word : words.subList(from, to)) {
      if (word.isNominal() || word.role() == Role.MODIFIER) {
        word.parts().forEach(part -> lemmas.add(key(part)));
      }
    }
    return lemmas;
  }

  private static String key(String lemma) {
    return Nations.of(lemma).orElse(lemma);
  }

  private static Set<String> words(String file) {
    return Set.copyOf(DataFile.lines(PhrasePattern.class, file));
  }
}
